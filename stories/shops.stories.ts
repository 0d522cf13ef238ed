import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/dropin/define.js';
import '../src/elements/session-summary/define.js';
import type { SuccessEvent } from '../src/elements/dropin/submit/submit-events.js';
import { onScenario } from './support/on-scenario.js';
import type { StorySession } from './support/story-gateway.js';
import bookshop from './support/shops/bookshop.css?inline';
import synthesizers from './support/shops/synthesizers.css?inline';
import toys from './support/shops/toys.css?inline';

interface Args extends StorySession {
  /** The class name that the style sheet uses. */
  look: string;
  css: string;
  name: string;
  /** The shop's heading above the checkout. */
  words: string;
  layout: 'accordion' | 'tabs' | 'radios';
}

/** A shop's page with its own style sheet, which uses only documented tokens and parts of the tags. */
const render = (args: Args): TemplateResult => html`
  <style>
    ${args.css}
  </style>
  <div class=${args.look}>
    <header>
      <strong><bdi>${args.name}</bdi></strong>
    </header>
    <h1><bdi>${args.words}</bdi></h1>
    <dr-session-summary session-id=${args.sessionId} .gateway=${args.gateway}></dr-session-summary>
    <dr-dropin
      session-id=${args.sessionId}
      .gateway=${args.gateway}
      button-type="payNow"
      layout=${args.layout}
      @dr-success=${(event: SuccessEvent) =>
        event.waitUntil(Promise.resolve(args.attach(String(event.detail.source['id']))))}
    >
      <button slot="next-step" type="button" class="own">Place order</button>
    </dr-dropin>
  </div>
`;

const meta: Meta<Args> = {
  title: 'Shops',
  tags: ['!autodocs'],
  args: { layout: 'accordion' },
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
  render,
};
export default meta;

const on = onScenario(render);

export const Bookshop = on('split-tender', {
  look: 'bookshop',
  css: bookshop,
  name: 'Marginalia',
  words: 'Your books',
});
export const Synthesizers = on('requires-source', {
  look: 'synthesizers',
  css: synthesizers,
  name: 'OSC/2',
  words: 'Check out',
  layout: 'radios',
});
export const ToyStore = on('split-tender', {
  look: 'toys',
  css: toys,
  name: 'Wobble & Co.',
  words: 'Nearly yours!',
});
