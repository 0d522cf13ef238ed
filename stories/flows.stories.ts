import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/dropin/define.js';
import '../src/elements/session-summary/define.js';
import type {
  SavedSourceDefaultEvent,
  SavedSourceRemoveEvent,
} from '../src/elements/saved-source/events.js';
import type { SourceRemoveEvent } from '../src/elements/session-summary/events.js';
import type { SuccessEvent } from '../src/elements/dropin/submit/submit-events.js';
import type { ScenarioName } from '../src/sandbox/scenarios.js';
import { ADA } from './support/ada.js';
import { onScenario } from './support/on-scenario.js';
import { refusingGateway, type StorySession } from './support/story-gateway.js';

interface Args extends Omit<StorySession, 'credit' | 'customer' | 'change'> {
  customer: StorySession['customer'] | undefined;
  /** Type of the method to open. */
  open: string;
  cartUrl: string;
  /** The page's back end takes no source. */
  refuses: boolean;
  change: StorySession['change'] | undefined;
  /** The cart costs more as soon as this many milliseconds are over. */
  changesAfter: number;
}

/** A page as a shop would write it: the summary, the drop-in, and its own button for the order. */
const render = (args: Args) => {
  const refresh = (): void =>
    document
      .querySelectorAll<HTMLElementTagNameMap['dr-dropin' | 'dr-session-summary']>(
        'dr-dropin, dr-session-summary',
      )
      .forEach((element) => void element.refresh());
  const place = (): void => {
    args.order();
    refresh();
  };
  return html`
    <main class="flow">
      <dr-dropin
        session-id=${args.sessionId}
        .gateway=${args.gateway}
        cart-url=${args.cartUrl}
        button-type="payNow"
        saved-sources="manage"
        disable-automatic-redirects
        return-url="${location.origin}/return"
        cancel-url="${location.origin}/return"
        @dr-ready=${({ currentTarget }: Event) => {
          const dropin = currentTarget as HTMLElementTagNameMap['dr-dropin']; // it stands there
          if (args.open) dropin.select(args.open);
          if (args.changesAfter) setTimeout(() => args.change?.(130), args.changesAfter);
        }}
        @dr-success=${(event: SuccessEvent) => {
          event.waitUntil(
            args.refuses
              ? Promise.reject(new Error('409'))
              : Promise.resolve(args.attach(String(event.detail.source['id']))),
          );
        }}
      >
        <button slot="next-step" type="button" @click=${place}>Place order</button>
      </dr-dropin>
      <dr-session-summary
        session-id=${args.sessionId}
        .gateway=${args.gateway}
        removable
        @dr-source-remove=${(event: SourceRemoveEvent) =>
          event.waitUntil(Promise.resolve(args.detach(event.detail.source.id)))}
      ></dr-session-summary>
    </main>
    <style>
      .flow {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
        gap: 24px;
        align-items: start;
        max-inline-size: 900px;
        margin-inline: auto;
        font-family: system-ui, sans-serif;
      }
      .flow [slot='next-step'] {
        min-block-size: 48px;
        padding: 0 24px;
        border: 0;
        border-radius: 8px;
        background: #2346d8;
        color: #fff;
        font: inherit;
        font-weight: 600;
      }
    </style>
  `;
};

const meta: Meta<Args> = {
  title: 'Flows',
  tags: ['!autodocs'],
  args: {
    open: '',
    cartUrl: '#cart',
    refuses: false,
    customer: undefined,
    change: undefined,
    changesAfter: 0,
  },
  parameters: { controls: { disable: true } },
  render,
};
export default meta;

const on = onScenario(render);

/** A flow with what to do in it, for who steps through. */
const flow = (scenario: ScenarioName, steps: string, args: Partial<Args> = {}): StoryObj<Args> => ({
  ...on(scenario, args),
  parameters: { docs: { description: { story: steps } } },
});

export const GuestCard = flow(
  'requires-source',
  'Type `4444 2222 3333 1111`, any future date and `123`, pay, then place the order.',
);
export const BankConfirmation = flow(
  'saved-cards-in-germany',
  'Pick a card, type any code and pay: the bank asks for a password, `1234`.',
);
export const Declined = flow(
  'requires-source',
  'Press the pay button: the page’s back end refuses the source. The reason comes first, and the form stays.',
  { open: 'wireTransfer', refuses: true },
);
export const SplitTender = flow(
  'split-tender',
  'Store credit pays 50.00; pay the rest by card, or take the credit off.',
);
export const PayPal = flow(
  'requires-source',
  'Continue to PayPal: this page would send the shopper there before the order.',
  {
    open: 'payPal',
  },
);
export const BankTransfer = flow(
  'requires-source',
  'Choose the bank transfer, then place the order: what to transfer is shown.',
  { open: 'wireTransfer' },
);
export const SavedCard = flow('saved-cards', 'Pick a card and type its code: any three digits.');
export const Subscription = flow('recurring', 'Pay for a subscription by card.');
export const ExpiredSession = flow('expired', 'The way back leads to the page’s cart.');
export const OfflineAtFirst: StoryObj<Args> = {
  args: {
    gateway: refusingGateway('offline'),
    sessionId: 'story',
    order: () => undefined,
    detach: () => undefined,
    attach: () => undefined,
  },
  parameters: {
    docs: { description: { story: 'Nothing can be read; the shopper can try again.' } },
  },
};
export const AmountChanged = flow(
  'requires-source',
  'The cart becomes more expensive behind the shopper’s back: the next press shows the new amount and asks for another one.',
  { open: 'wireTransfer', changesAfter: 1_000 },
);

/** An account page: cards are added, removed and preferred without an order. */
export const AccountPage: StoryObj<Args> = {
  ...onScenario(
    ({ gateway, sessionId, customer }: Args) => html`
      <main>
        <h1>Your ways to pay</h1>
        <dr-dropin
          session-id=${sessionId}
          flow="managePaymentMethods"
          saved-sources="manage"
          .gateway=${gateway}
          .billingAddress=${ADA}
          @dr-success=${(event: SuccessEvent) =>
            event.waitUntil(Promise.resolve(customer?.keep(String(event.detail.source['id']))))}
          @dr-saved-source-remove=${(event: SavedSourceRemoveEvent) =>
            event.waitUntil(Promise.resolve(customer?.remove(event.detail.source.id)))}
          @dr-saved-source-default=${(event: SavedSourceDefaultEvent) =>
            event.waitUntil(Promise.resolve(customer?.prefer(event.detail.source.id)))}
        ></dr-dropin>
      </main>
    `,
  )('saved-cards'),
  parameters: {
    docs: {
      description: { story: 'Add a card with `4444 2222 3333 1111`, any future date and `123`.' },
    },
  },
};
