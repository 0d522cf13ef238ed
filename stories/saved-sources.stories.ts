import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/dropin/define.js';
import type { BillingAddress } from '../src/elements/dropin/configuration/dropin-configuration.js';
import type { SuccessEvent } from '../src/elements/dropin/submit/submit-events.js';
import type {
  SavedSourceDefaultEvent,
  SavedSourceRemoveEvent,
} from '../src/elements/saved-source/events.js';
import type { PaymentGateway } from '../src/gateway/payment-gateway.js';
import { ADA } from './support/ada.js';
import { onScenario } from './support/on-scenario.js';
import type { StorySession } from './support/story-gateway.js';

interface Args extends StorySession {
  flow: 'checkout' | 'managePaymentMethods';
  savedSources: 'hide' | 'show' | 'manage';
  usage: string;
  showTermsOfSaleDisclosure: boolean;
  /** Whether the first card has expired. */
  expired: boolean;
  billingAddress: BillingAddress | undefined;
}

/** Answers after a moment, as a back end does. */
const settled = (act: () => void): Promise<void> => Promise.resolve().then(act);

const render = (args: Args) => html`
  <dr-dropin
    session-id=${args.sessionId}
    flow=${args.flow}
    usage=${args.usage}
    saved-sources=${args.savedSources}
    ?show-terms-of-sale-disclosure=${args.showTermsOfSaleDisclosure}
    .gateway=${args.expired ? withExpiredCard(args.gateway) : args.gateway}
    .billingAddress=${args.billingAddress}
    @dr-success=${(event: SuccessEvent) => {
      const id = String(event.detail.source['id']);
      event.waitUntil(
        settled(() => (args.flow === 'checkout' ? args.attach(id) : args.customer.keep(id))),
      );
    }}
    @dr-saved-source-remove=${(event: SavedSourceRemoveEvent) =>
      event.waitUntil(settled(() => args.customer.remove(event.detail.source.id)))}
    @dr-saved-source-default=${(event: SavedSourceDefaultEvent) =>
      event.waitUntil(settled(() => args.customer.prefer(event.detail.source.id)))}
  ></dr-dropin>
`;

const expired = new WeakMap<PaymentGateway, PaymentGateway>();

/** The same service some years later, until the card's date is changed. */
function withExpiredCard(gateway: PaymentGateway): PaymentGateway {
  let later = expired.get(gateway);
  if (later) return later;
  let isRenewed = false;
  later = {
    ...gateway,
    async loadCheckout(...call) {
      const checkout = await gateway.loadCheckout(...call);
      const [first, ...rest] = checkout.saved as { creditCard: object }[]; // the sandbox's format
      if (isRenewed || !first) return checkout;
      const creditCard = { ...first.creditCard, expirationYear: 2021 };
      return { ...checkout, saved: [{ ...first, creditCard }, ...rest] };
    },
    async updateSource(...call) {
      isRenewed = true;
      if (!gateway.updateSource) throw new Error('the sandbox can');
      return gateway.updateSource(...call);
    },
  };
  expired.set(gateway, later);
  return later;
}

const meta: Meta<Args> = {
  title: 'Tags/dr-dropin saved sources',
  tags: ['!autodocs'],
  component: 'dr-dropin',
  args: {
    flow: 'checkout',
    savedSources: 'show',
    usage: '',
    showTermsOfSaleDisclosure: false,
    expired: false,
    billingAddress: undefined,
  },
  argTypes: {
    flow: { control: 'select', options: ['checkout', 'managePaymentMethods'] },
    savedSources: { control: 'select', options: ['hide', 'show', 'manage'] },
  },
  render,
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

/** Waits for a part of the open row's form. Found by part, because its text depends on the language. */
const inForm = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = canvas
      .querySelector('dr-dropin')
      ?.shadowRoot?.querySelector('.open dr-saved-source')
      ?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

/** Three cards of a known customer. Type any code of the right length. */
export const SavedCards = on('saved-cards');
export const Managed = on('saved-cards', { savedSources: 'manage' });
export const Hidden = on('saved-cards', { savedSources: 'hide' });
export const Expired = on('saved-cards', { expired: true });

/** The issuer requires authentication: the password is 1234. */
export const InGermany = on('saved-cards-in-germany');

export const AnotherExpiry: Story = {
  ...on('saved-cards'),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await inForm(canvasElement, '[part=tasks] button'));
    await userEvent.click(await inForm(canvasElement, '[part=expiry] [type=submit]'));
    await expect(await inForm(canvasElement, '#expiry-wrong')).toBeVisible();
  },
};

export const RemovalQuestion: Story = {
  ...on('saved-cards', { savedSources: 'manage' }),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await inForm(canvasElement, '[part=tasks] button:last-of-type'));
    await expect(await inForm(canvasElement, '[part=question]')).toBeVisible();
  },
};

// ---- without a session ----

/** Type a test card: 4444 2222 3333 1111, any future date, 123. */
export const AddMethod = on('requires-source', {
  flow: 'managePaymentMethods',
  billingAddress: ADA,
});
export const AddMethodForSubscription = on('requires-source', {
  flow: 'managePaymentMethods',
  billingAddress: ADA,
  usage: 'subscription',
  showTermsOfSaleDisclosure: true,
});
/** The page has not set the owner. */
export const WithoutBillingAddress = on('requires-source', { flow: 'managePaymentMethods' });
