import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import '../src/elements/dropin/define.js';
import '../src/elements/session-summary/define.js';
import type { SuccessEvent } from '../src/elements/dropin/submit/submit-events.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';
import { refusingGateway, silentGateway } from './support/story-gateway.js';

interface Args extends SessionArgs {
  collapsed: boolean;
  layout: 'accordion' | 'tabs' | 'radios';
  buttonType: 'continue' | 'payNow' | 'buyNow' | 'completeOrder' | 'submitOrder' | 'custom';
  buttonText: string;
  showSavePaymentAgreement: boolean;
  showTermsOfSaleDisclosure: boolean;
  hideComplianceSection: boolean;
  disableAutomaticRedirects: boolean;
  /** The type of the open method. */
  open: string;
  withSummary: boolean;
  /** The back end's answer to the drop-in's source. */
  backEnd: 'attaches' | 'thinks' | 'refuses';
  onSuccess: (event: Event) => void;
  onError: (event: Event) => void;
}

const BACK_ENDS: Readonly<Record<Args['backEnd'], (attach: () => void) => Promise<void>>> = {
  attaches: (attach) => Promise.resolve(attach()),
  thinks: () => new Promise(() => {}),
  refuses: () => Promise.reject(new Error('409')),
};

const render = (args: Args) => html`
  ${
    args.withSummary
      ? html`<dr-session-summary
          session-id=${args.sessionId}
          .gateway=${args.gateway}
        ></dr-session-summary>`
      : ''
  }
  <dr-dropin
    session-id=${args.sessionId}
    .gateway=${args.gateway}
    layout=${args.layout}
    ?collapsed=${args.collapsed}
    button-type=${args.buttonType}
    button-text=${args.buttonText}
    ?show-save-payment-agreement=${args.showSavePaymentAgreement}
    ?show-terms-of-sale-disclosure=${args.showTermsOfSaleDisclosure}
    ?hide-compliance-section=${args.hideComplianceSection}
    ?disable-automatic-redirects=${args.disableAutomaticRedirects}
    return-url="${location.origin}/return"
    cancel-url="${location.origin}/return"
    @dr-ready=${({ currentTarget }: Event) => {
      if (args.open) (currentTarget as HTMLElementTagNameMap['dr-dropin']).select(args.open);
    }}
    @dr-success=${(event: SuccessEvent) => {
      args.onSuccess(event);
      event.waitUntil(
        BACK_ENDS[args.backEnd](() => args.attach?.(String(event.detail.source['id']))),
      );
    }}
    @dr-error=${args.onError}
  ></dr-dropin>
`;

/** Behavior of the page, not an attribute of the tag. */
const STORY = { category: 'this page' };

const meta: Meta<Args> = {
  title: 'Tags/dr-dropin',
  component: 'dr-dropin',
  args: {
    collapsed: false,
    layout: 'accordion',
    buttonType: 'payNow',
    buttonText: '',
    showSavePaymentAgreement: false,
    showTermsOfSaleDisclosure: false,
    hideComplianceSection: false,
    disableAutomaticRedirects: false,
    open: '',
    withSummary: false,
    backEnd: 'attaches',
    onSuccess: fn(),
    onError: fn(),
  },
  argTypes: {
    layout: { control: 'select', options: ['accordion', 'tabs', 'radios'] },
    buttonType: {
      control: 'select',
      options: ['continue', 'payNow', 'buyNow', 'completeOrder', 'submitOrder', 'custom'],
    },
    open: {
      control: 'select',
      options: ['', 'creditCard', 'payPal', 'klarnaCredit', 'wireTransfer'],
      description: 'The method that is open at first; empty for the first of the list.',
      table: STORY,
    },
    withSummary: { description: 'Shows the order summary above.', table: STORY },
    backEnd: {
      control: 'select',
      options: ['attaches', 'thinks', 'refuses'],
      description: 'What the page’s back end does with the payment source.',
      table: STORY,
    },
  },
  render,
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

/** The drop-in's shadow tree, when its button is enabled. */
const paying = async (canvas: HTMLElement) => {
  const root = canvas.querySelector('dr-dropin')?.shadowRoot as unknown as HTMLElement; // testing-library expects an element
  // Found by its part, because its text depends on method and language.
  const button = await waitFor(() => {
    const found = root.querySelector<HTMLElement>('[part~=pay-button]');
    if (!found) throw new Error('There is no pay button yet.');
    return found;
  });
  const picked = () => root.querySelector<HTMLInputElement>('[type=radio]:checked')?.value;
  return { picked, button };
};

// ---- views ----

export const CardOpen = on('requires-source');
export const Loading: Story = { args: { gateway: silentGateway, sessionId: 'story' } };
export const Unavailable: Story = {
  args: { gateway: refusingGateway('service-unavailable'), sessionId: 'story' },
};
export const Offline: Story = {
  args: { gateway: refusingGateway('offline'), sessionId: 'story' },
};
export const Unauthorized: Story = {
  args: { gateway: refusingGateway('unauthorized'), sessionId: 'story' },
};
export const NotFound: Story = {
  args: { gateway: refusingGateway('session-not-found'), sessionId: 'story' },
};
export const Collapsed = on('requires-source', { collapsed: true });
export const RedirectMethodOpen = on('requires-source', { open: 'payPal' });
export const PayLaterOpen = on('requires-source', { open: 'klarnaCredit' });
export const WireTransferOpen = on('requires-source', { open: 'wireTransfer' });
export const UnknownMethod = on('unknown-method');
export const ManyMethods = on('many-methods');
export const Tabs = on('requires-source', { layout: 'tabs' });
export const ManyTabs = on('many-methods', { layout: 'tabs', open: 'payPal' });
export const Radios = on('requires-source', { layout: 'radios' });
export const Wallets = on('wallets');
export const WalletsOnly = on('wallets-only');
export const NoMethods = on('no-methods');
export const HostileNames = on('hostile-names');
export const SaveAgreement = on('requires-source', { showSavePaymentAgreement: true });
export const TermsOfSale = on('requires-source', { showTermsOfSaleDisclosure: true });
export const WithoutCompliance = on('requires-source', { hideComplianceSection: true });
export const OwnButtonText = on('requires-source', {
  buttonType: 'custom',
  buttonText: 'Reserve my seat',
});
export const Continue = on('requires-source', { buttonType: 'continue' });
export const BuyNow = on('requires-source', { buttonType: 'buyNow' });
export const CompleteOrder = on('requires-source', { buttonType: 'completeOrder' });
export const SubmitOrder = on('requires-source', { buttonType: 'submitOrder' });
export const Funded = on('funded-card');
export const FundedByCredit = on('credit-only');
export const PendingRedirect = on('pending-redirect');
export const PendingFunds = on('pending-funds');
export const Pending = on('pending');
export const Confirmed = on('confirmed');
export const Processing = on('processing');
export const Chargeable = on('chargeable');
export const RequiresAction = on('requires-action');
export const UnknownState = on('unknown-state');
export const Complete = on('complete');
export const Failed = on('failed');
export const Cancelled = on('cancelled');
export const Expired = on('expired');
export const Yen = on('japan');
export const Dinar = on('kuwait');

// ---- flows ----

/** Store credit pays 50.00; type a test card for the rest: 4444 2222 3333 1111, any future date, 123. */
export const SplitTender = on('split-tender', { withSummary: true });

/** The button was pressed without input: messages name what is missing, and the form stays. */
export const IncompleteCard: Story = {
  ...on('requires-source'),
  play: async ({ canvasElement, args, userEvent }) => {
    const { button } = await paying(canvasElement);
    // The fields must be loaded before they can show errors.
    const root = canvasElement.querySelector('dr-dropin')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('dr-card-form')?.usable).toBe(true), {
      timeout: 10_000,
    });
    await userEvent.click(button);
    await waitFor(() => expect(args.onError).toHaveBeenCalled());
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
};

/** The back end is attaching the source and has not answered yet. */
export const Busy: Story = {
  ...on('requires-source', { open: 'wireTransfer', backEnd: 'thinks' }),
  play: async ({ canvasElement, args, userEvent }) => {
    const { button } = await paying(canvasElement);
    await userEvent.click(button);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
    await expect(canvasElement.querySelector('dr-dropin')?.canSubmit).toBe(false);
  },
};

/** The source could not be attached: a message says so, and the shopper can try again. */
export const Declined: Story = {
  ...on('requires-source', { open: 'wireTransfer', backEnd: 'refuses' }),
  play: async ({ canvasElement, args, userEvent }) => {
    const { button } = await paying(canvasElement);
    await userEvent.click(button);
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(canvasElement.querySelector('dr-dropin')?.canSubmit).toBe(true));
  },
};

/** A redirect before the order that the page does itself: the drop-in reports the source before the shopper has approved it. */
export const RedirectThenSubmit: Story = {
  ...on('requires-source', { open: 'payPal', disableAutomaticRedirects: true, withSummary: true }),
  play: async ({ canvasElement, args, userEvent }) => {
    const { picked, button } = await paying(canvasElement);
    await waitFor(() => expect(picked()).toBe('payPal'));
    await userEvent.click(button);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

/** A redirect after the order: the source is attached before the shopper has approved it, and the shop redirects later. */
export const SubmitThenRedirect: Story = {
  ...on('requires-source', {
    open: 'klarnaCredit',
    disableAutomaticRedirects: true,
    withSummary: true,
  }),
  play: async ({ canvasElement, args, userEvent }) => {
    const { picked, button } = await paying(canvasElement);
    await waitFor(() => expect(picked()).toBe('klarnaCredit'));
    await userEvent.click(button);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

/** The shopper pays after the order. */
export const WireTransfer: Story = {
  ...on('requires-source', { open: 'wireTransfer', withSummary: true }),
  play: async ({ canvasElement, args, userEvent }) => {
    const { picked, button } = await paying(canvasElement);
    await waitFor(() => expect(picked()).toBe('wireTransfer'));
    await userEvent.click(button);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
  },
};
