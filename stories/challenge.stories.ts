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
  /** The language; empty for the page's. */
  locale: string;
  /** The bank's behavior in its frame. */
  provider: () => Promise<ChallengeProvider>;
  onHint: (event: Event) => void;
  onEnd: (event: Event) => void;
}

const nothing = { focus: () => undefined, destroy: () => undefined };

/** A bank with one fixed behavior. */
const bank = (act: (listener: ChallengeListener) => void) => (): Promise<ChallengeProvider> =>
  Promise.resolve({
    mountChallenge(_container, _options, listener) {
      queueMicrotask(() => act(listener));
      return nothing;
    },
  });

/** The sandbox's bank, whose password is `1234`. */
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
  // Each is a modal dialog, so each has its own frame on the docs page.
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** The bank's page is shown. */
export const Asking: Story = {};

/** The bank requires a confirmation, and its page is loading. */
export const Loading: Story = { args: { provider: bank((listener) => listener.onChallenge()) } };

/** The frame could not be loaded, or the bank cannot be reached. */
export const Unavailable: Story = {
  args: { provider: bank((listener) => listener.onError(new PaymentError('frame-unavailable'))) },
};

/** The bank accepts the browser's fingerprint: nothing is shown. */
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

/** The shopper cancels. */
export const Cancel: Story = {
  args: { onEnd: fn() }, // another story's challenge may end when it is removed
  play: async ({ canvasElement, args, userEvent }) => {
    const root = canvasElement.querySelector('dr-challenge')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('dialog')?.open).toBe(true));
    await userEvent.click(root?.querySelector('[part~=cancel-button]') as HTMLElement); // drawn in every state
    await expect(args.onEnd).toHaveBeenCalledTimes(1);
  },
};

/**
 * The whole flow, in a country that requires authentication for saved cards: type 4444 2222 3333 1111, any future date, 123. The
 * bank then asks for a password: 1234.
 */
export const InTheDropin: Story = {
  loaders: [() => scenario('germany')],
  render: (_args, { loaded }) => {
    const { gateway, sessionId, attach } = loaded as StorySession; // from the loader above
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
