import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
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
  /** The type of the open method. */
  open: string;
  cartUrl: string;
  /** Whether the back end fails to attach sources. */
  refuses: boolean;
  change: StorySession['change'] | undefined;
  /** The time in milliseconds after which the cart's total rises. */
  changesAfter: number;
  /** Starts the story again, with a new session. */
  restart: () => void;
}

const START_AGAIN = 'Start again';
/** Whether the order can no longer be placed. */
const offerRestart = (button: HTMLElement): void => {
  button.textContent = START_AGAIN;
  button.classList.add('restart');
};

/** A shop's page: the summary, the drop-in, and the shop's own order button. */
const render = (args: Args) => {
  const refresh = (): void =>
    document
      .querySelectorAll<HTMLElementTagNameMap['dr-dropin' | 'dr-session-summary']>(
        'dr-dropin, dr-session-summary',
      )
      .forEach((element) => void element.refresh());
  const place = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLElement; // the listener is on it
    if (button.textContent === START_AGAIN) {
      args.restart();
      return;
    }
    args.order();
    refresh();
    offerRestart(button);
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
          const dropin = currentTarget as HTMLElementTagNameMap['dr-dropin']; // the listener is on it
          const button = dropin.querySelector<HTMLElement>('[slot=next-step]');
          if (button && dropin.session?.state === 'complete') offerRestart(button);
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
        cursor: pointer;
      }
      /* The drop-in beside it says the same. */
      .flow dr-session-summary::part(status) {
        display: none;
      }
      .flow .restart {
        border: 1px solid currentcolor;
        background: none;
        color: inherit;
      }
    </style>
  `;
};

/** Renders text between backquotes as code. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** A title and instructions above a flow that is alone on its page. */
const withSteps: Decorator<Args> = (story, { args, id, name, parameters, viewMode }) => {
  const flowItself = story({
    args: { ...args, restart: () => addons.getChannel().emit(FORCE_REMOUNT, { storyId: id }) },
  });
  const { docs } = parameters as { docs: { description: { story: string } } }; // set by each flow below
  if (viewMode === 'docs') return flowItself;
  return html`
    <header class="steps" lang="en" dir="ltr">
      <h1>${name}</h1>
      <p>${withCode(docs.description.story)}</p>
    </header>
    ${flowItself}
    <style>
      .steps {
        max-inline-size: 900px;
        margin: 0 auto 24px;
        color: light-dark(#11151f, #eef1f7);
        font:
          1rem/1.5 system-ui,
          sans-serif;
      }
      .steps h1 {
        margin: 0 0 4px;
        font-size: 1.375rem;
      }
      .steps p {
        margin: 0;
        color: light-dark(#5d6067, #a9acb4);
      }
      .steps code {
        padding: 2px 6px;
        border-radius: 4px;
        background: light-dark(#f1f2f5, #262c3a);
        color: light-dark(#11151f, #eef1f7);
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
    restart: () => undefined,
  },
  parameters: { controls: { disable: true } },
  decorators: [withSteps],
  render,
};
export default meta;

const on = onScenario(render);

/** A flow with instructions, in which text between backquotes is shown as code. */
const flow = (scenario: ScenarioName, steps: string, args: Partial<Args> = {}): StoryObj<Args> => ({
  ...on(scenario, args),
  parameters: { docs: { description: { story: steps } } },
});

export const GuestCard: StoryObj<Args> = {
  name: 'Guest pays by card',
  ...flow(
    'requires-source',
    'Type `4444 2222 3333 1111`, any future date and `123`. Pay, then place the order.',
  ),
};
export const BankConfirmation: StoryObj<Args> = {
  name: 'Bank confirmation',
  ...flow(
    'saved-cards-in-germany',
    'Type `123` as the security code and pay. The bank then asks you to confirm: its password is `1234`.',
  ),
};
export const Declined: StoryObj<Args> = {
  name: 'Payment declined',
  ...flow(
    'requires-source',
    'Choose the bank transfer. The shop’s server declines it: the form says why, and the shopper can choose again.',
    { open: 'wireTransfer', refuses: true },
  ),
};
export const SplitTender: StoryObj<Args> = {
  name: 'Store credit and card',
  ...flow(
    'split-tender',
    'Store credit covers 50.00 of the order. Pay the rest with card `4444 2222 3333 1111`, any future date and `123`, or remove the credit.',
  ),
};
export const PayPal: StoryObj<Args> = {
  name: 'PayPal',
  ...flow(
    'requires-source',
    'Continue to PayPal. A shop would send the shopper to PayPal here; this page stays.',
    { open: 'payPal' },
  ),
};
export const BankTransfer: StoryObj<Args> = {
  name: 'Bank transfer',
  ...flow(
    'requires-source',
    'Choose the bank transfer, then place the order. The account to pay to is shown.',
    { open: 'wireTransfer' },
  ),
};
export const SavedCard: StoryObj<Args> = {
  name: 'Saved card',
  ...flow(
    'saved-cards',
    'Pick a saved card and type `123` as its security code. Pay, then place the order.',
  ),
};
export const Subscription: StoryObj<Args> = {
  ...flow(
    'recurring',
    'Type `4444 2222 3333 1111`, any future date and `123`. The card is saved for the next payments.',
  ),
};
export const ExpiredSession: StoryObj<Args> = {
  name: 'Session expired',
  ...flow(
    'expired',
    'The shopper was away for too long. The button leads back to the shop’s cart.',
  ),
};
export const OfflineAtFirst: StoryObj<Args> = {
  name: 'Offline',
  args: {
    gateway: refusingGateway('offline'),
    sessionId: 'story',
    order: () => undefined,
    detach: () => undefined,
    attach: () => undefined,
  },
  parameters: {
    docs: {
      description: { story: 'The shopper has no connection. “Try again” reloads the checkout.' },
    },
  },
};
export const AmountChanged: StoryObj<Args> = {
  name: 'Amount changed',
  ...flow(
    'requires-source',
    'Wait a second: the cart becomes more expensive. Then press the button: it shows the new amount and asks to be pressed again.',
    { open: 'wireTransfer', changesAfter: 1_000 },
  ),
};

/** An account page: cards are added, removed and set as the default, without an order. */
export const AccountPage: StoryObj<Args> = {
  ...onScenario(
    ({ gateway, sessionId, customer }: Args) => html`
      <main class="account">
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
      <style>
        .account {
          max-inline-size: 900px;
          margin-inline: auto;
        }
      </style>
    `,
  )('saved-cards'),
  name: 'Account page',
  parameters: {
    docs: {
      description: {
        story:
          'Manage payment methods without an order: add card `4444 2222 3333 1111` with any future date and `123`, remove one, or choose the default.',
      },
    },
  },
};
