import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import { PaymentError } from '../src/domain/payment-error.js';
import { money } from '../src/domain/money.js';
import '../src/elements/challenge/define.js';
import '../src/elements/dropin/define.js';
import type { SuccessEvent } from '../src/elements/dropin/submit/submit-events.js';
import type { ChallengeListener, ChallengeProvider } from '../src/fields/challenge-provider.js';
import { pretendIssuer } from '../src/fields/pretend-issuer.js';
import { scenario, type StorySession } from './support/story-gateway.js';

interface Args {
  windowSize: '' | '01' | '02' | '03' | '04' | '05';
  /** Empty: the page's. */
  locale: string;
  /** What the bank does with the frame it is given. */
  provider: () => Promise<ChallengeProvider>;
  onHint: (event: Event) => void;
  onEnd: (event: Event) => void;
}

const nothing = { focus: () => undefined, destroy: () => undefined };

/** A bank that does one thing when it is asked. */
const bank = (act: (listener: ChallengeListener) => void) => (): Promise<ChallengeProvider> =>
  Promise.resolve({
    mountChallenge(_container, _options, listener) {
      queueMicrotask(() => act(listener));
      return nothing;
    },
  });

/** The bank of the sandbox: `1234` is right. */
const asking = (): Promise<ChallengeProvider> =>
  Promise.resolve(
    pretendIssuer({
      wantsShopper: () => true,
      decide: (_token, decision, password) => decision === 'decline' || password === '1234',
    }),
  );

const render = ({ windowSize, locale, provider, onHint, onEnd }: Args) => html`
  <dr-challenge
    window-size=${windowSize}
    locale=${ifDefined(locale || undefined)}
    .provider=${provider}
    .token=${'story'}
    .amount=${money(6801, 'USD')}
    @dr-challenge-hint=${onHint}
    @dr-challenge-end=${onEnd}
  ></dr-challenge>
`;

const meta: Meta<Args> = {
  title: 'Internals/dr-challenge',
  tags: ['!autodocs'],
  component: 'dr-challenge',
  args: { windowSize: '', locale: '', provider: asking, onHint: fn(), onEnd: fn() },
  argTypes: {
    windowSize: { control: 'select', options: ['', '01', '02', '03', '04', '05'] },
    locale: { control: 'select', options: ['', 'en', 'de', 'fr', 'ja', 'ar'] },
  },
  // Each is a dialog over its page: on the page of all stories, each gets a page of its own.
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** The bank's page stands. */
export const Asking: Story = {};

/** The bank wants the shopper, and its page is still to come. */
export const Loading: Story = { args: { provider: bank((listener) => listener.onChallenge()) } };

/** The frame could not be loaded, or the way to the bank is closed. */
export const Unavailable: Story = {
  args: { provider: bank((listener) => listener.onError(new PaymentError('frame-unavailable'))) },
};

/** The bank was content with a look at the browser: there is nothing to be seen. */
export const Frictionless: Story = {
  args: { provider: bank((listener) => listener.onDone()) },
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(args.onHint).toHaveBeenCalledTimes(1));
    const dialog = canvasElement.querySelector('dr-challenge')?.shadowRoot?.querySelector('dialog');
    await expect(dialog?.open).toBe(false);
  },
};

export const Window250x400: Story = { args: { windowSize: '01' } };
export const Window390x400: Story = { args: { windowSize: '02' } };
export const Window500x600: Story = { args: { windowSize: '03' } };
export const Window600x400: Story = { args: { windowSize: '04' } };
export const WholeScreen: Story = { args: { windowSize: '05' } };

export const German: Story = { args: { locale: 'de' } };
export const Japanese: Story = { args: { locale: 'ja' } };
export const RightToLeft: Story = { args: { locale: 'ar' } };

/** The shopper backs out. */
export const Cancel: Story = {
  args: { onEnd: fn() }, // another story's challenge may end as it is taken away
  play: async ({ canvasElement, args, userEvent }) => {
    const root = canvasElement.querySelector('dr-challenge')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('dialog')?.open).toBe(true));
    await userEvent.click(root?.querySelector('[part~=cancel-button]') as HTMLElement); // drawn in every state
    await expect(args.onEnd).toHaveBeenCalledTimes(1);
  },
};

/**
 * The whole way, in a country whose law wants it for cards that are kept: type 4444 2222 3333 1111, any future date, 123;
 * the bank then asks for a password, which is 1234.
 */
export const InTheDropin: Story = {
  loaders: [() => scenario('germany')],
  render: (_args, { loaded }) => {
    const { gateway, sessionId, attach } = loaded as StorySession; // what the loader above gave
    return html`<dr-dropin
      session-id=${sessionId}
      usage="subscription"
      button-type="payNow"
      .gateway=${gateway}
      @dr-success=${(event: SuccessEvent) => {
        attach(String(event.detail.source['id']));
        event.waitUntil(Promise.resolve());
      }}
    ></dr-dropin>`;
  },
};
