import { LitElement, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { PaymentError } from '../../domain/payment-error.js';
import type { FlowState } from '../../domain/flow-state.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import type { SubmitResult } from '../../session/payments.js';
import { drawMarksOf } from '../shared/render-mark.js';
import type {
  BillingAddress,
  ButtonType,
  DropinFlow,
  DropinLayout,
  DropinOptions,
  PaymentMethodConfiguration,
  SavedSourcesMode,
} from './configuration/dropin-configuration.js';
import { styles } from './dropin.styles.js';
import type { DropinCallbacks } from './page-events.js';
import { acceptReactCallbacks } from './react-callbacks.js';
import { ScreenController } from './screen-controller.js';

/**
 * A whole checkout of one payment session: the ways to pay, the form of the open one, the pay button, and a screen for
 * each thing that can become of it.
 *
 * It makes the source and says so (`dr-success`); your back end attaches the source and places the order. Card data is
 * typed in a frame of another site and never enters the page.
 *
 * @summary Takes a payment for a session.
 * @tagname dr-dropin
 * @fires {ReadyEvent} dr-ready - The ways to pay are on the screen; once for each session.
 * @fires {MethodSelectEvent} dr-method-select - Before a pick of the shopper's takes effect; cancel it to keep the present one.
 * @fires {BeforeSubmitEvent} dr-before-submit - Before each payment attempt, also one that is not complete; cancel it to stop the attempt.
 * @fires {SuccessEvent} dr-success - A source was made; `event.waitUntil(promise)` keeps the drop-in busy until it is attached.
 * @fires {PaymentErrorEvent} dr-error - Something went wrong, and the shopper sees why.
 * @fires {CancelEvent} dr-cancel - The shopper backed out of a method before authorising.
 * @fires {SessionChangeEvent} dr-session-change - The service gave another answer for the session than before.
 * @fires {SessionExpiredEvent} dr-session-expired - The session has ended without an order: give the element a new one.
 * @fires {SavedSourceRemoveEvent} dr-saved-source-remove - The customer wants a saved source gone; only with `saved-sources="manage"`.
 * @fires {SavedSourceDefaultEvent} dr-saved-source-default - The customer makes a saved source the default; as above.
 * @fires {StateChangeEvent} dr-state-change - The screen or the activity changed (`event.detail.state`): for analytics. An order button needs only the slot `next-step`.
 * @slot next-step - What comes once everything is paid for: your button that places the order. The next tab stop then.
 * @slot way-back - A way on where the session has ended without an order or cannot be found, in place of the link to `cart-url`.
 * @csspart cart-link - The link to `cart-url`.
 * @csspart surface - The card everything stands on.
 * @csspart list - The group of all methods.
 * @csspart method - The label of one method.
 * @csspart body - The form under an open method.
 * @csspart notice - The reason for a refusal or a failure.
 * @csspart banner - The line about being offline, or about time running out.
 * @csspart pay-button - The pay button.
 * @csspart retry-button - The button that asks the service again.
 * @csspart change-button - The button that shows the list although all is paid for.
 * @csspart continue-button - The button that leads to the provider of a placed order.
 * @csspart pane - A screen of its own: loading failed, waiting, ended.
 * @csspart recut - The amount has moved since the shopper agreed to it.
 * @csspart sources - Who pays what, when all is paid for.
 * @csspart loading - The skeleton.
 * @csspart more-button - The button that shows the rest of a long list.
 * @csspart again-button - The button that starts over after a method was saved.
 * @csspart card-fields - The box the card fields are mounted into.
 * @csspart security-code - The box of a saved card's security code.
 * @csspart expiry - The form for another expiry of a saved card.
 * @csspart question - The question before a saved method is removed.
 * @csspart tasks - The buttons of a saved method for everything but paying.
 * @csspart input - A text input or a menu of a method's form.
 * @csspart choice - One of several things to choose from in a method's form.
 * @csspart mandate - What the shopper authorizes by paying.
 * @csspart link - A way from a method's form to somewhere else.
 * @csspart wallets - The wallets above the list.
 * @csspart instructions-status - Until when money is waited for, and what then.
 * @csspart instructions-lines - Amount, account and reference of a transfer.
 * @csspart instructions-steps - What to do at a store's counter.
 * @csspart instructions-code - A QR code or a barcode, on white.
 * @csspart copy-button - Copies one line of the instructions.
 * @csspart print-button - Prints the instructions.
 * @csspart challenge-dialog - The dialog of the bank's page.
 * @csspart challenge-stage - The box the bank's page stands in.
 * @csspart challenge-cancel-button - Gives up confirming.
 * @csspart challenge-retry-button - Opens the bank's page again.
 * @csspart legal-line - The seller and the documents.
 * @csspart legal - The seller and its documents.
 */
export class DrDropin extends LitElement implements DropinCallbacks {
  static override readonly styles = styles;

  /** Lets a disabled fieldset disable the drop-in; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The id of the payment session. Setting another one starts the drop-in over. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** The purpose of the drop-in: `checkout` (default) pays for a session, `managePaymentMethods` saves a method without one. */
  @property() flow?: DropinFlow;

  /** The future use of a saved source: `subscription`, `convenience` or `unscheduled`. */
  @property() usage?: string;

  /** The wording of the pay button: `continue` (default), `payNow`, `buyNow`, `completeOrder`, `submitOrder` or `custom`. */
  @property({ attribute: 'button-type' }) buttonType?: ButtonType;

  /** The text of the pay button with `button-type="custom"`. */
  @property({ attribute: 'button-text' }) buttonText?: string;

  /** Whether the shopper is offered to save methods that can be saved. */
  @property({ type: Boolean, attribute: 'show-save-payment-agreement' })
  showSavePaymentAgreement = false;

  /** Whether the shopper has to accept the terms of sale before paying. */
  @property({ type: Boolean, attribute: 'show-terms-of-sale-disclosure' })
  showTermsOfSaleDisclosure = false;

  /** Whether the seller and its legal documents are left out; show them elsewhere on your page then. */
  @property({ type: Boolean, attribute: 'hide-compliance-section' }) hideComplianceSection = false;

  /** Whether every method starts closed, in place of opening the first. */
  @property({ type: Boolean }) collapsed = false;

  /** The layout of the payment methods: `accordion` (default), `tabs` or `radios`. */
  @property() layout: DropinLayout = 'accordion';

  /** The number of methods that a long list shows before its "show all" button; 0 shows all. Tabs scroll instead. */
  @property({ type: Number, attribute: 'visible-methods' }) visibleMethods = 8;

  /** The treatment of the customer's saved sources: `hide`, `show` (default), or `manage` to let them be removed too. */
  @property({ attribute: 'saved-sources' }) savedSources?: SavedSourcesMode;

  /** Whether your page sends the shopper to the provider itself, after the order was placed. */
  @property({ type: Boolean, attribute: 'disable-automatic-redirects' })
  disableAutomaticRedirects = false;

  /** Stops the shopper from picking and paying, as a disabled fieldset around it does; `submit()` is `cancelled` then. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The absolute URL that providers return the shopper to, with automatic redirects disabled. */
  @property({ attribute: 'return-url' }) returnUrl?: string;

  /** The absolute URL that providers return a shopper to who cancels. Defaults to `return-url`. */
  @property({ attribute: 'cancel-url' }) cancelUrl?: string;

  /** The URL of your cart, linked where a session has ended without an order or cannot be found. */
  @property({ attribute: 'cart-url' }) cartUrl?: string;

  /** The `options` of Drop-in's configuration. Attributes of the element take precedence over them. */
  @property({ attribute: false }) options?: DropinOptions;

  /** The shopper's name, contact and billing address. Defaults to those of the session. */
  @property({ attribute: false }) billingAddress?: BillingAddress;

  /** The settings per payment method, by its type: look, placeholders, redirects, enabled and disabled methods. */
  @property({ attribute: false }) paymentMethodConfiguration?: PaymentMethodConfiguration;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** Called after `dr-ready`, with its detail. */
  onReady?: DropinCallbacks['onReady'];

  /** Called after `dr-success`, with its detail; a promise it returns is waited for. */
  onSuccess?: DropinCallbacks['onSuccess'];

  /** Called after `dr-error`, with its detail. */
  onError?: DropinCallbacks['onError'];

  /** Called after `dr-cancel`, with its detail. */
  onCancel?: DropinCallbacks['onCancel'];

  readonly #screen = new ScreenController(this);

  /** The session as the service described it last. */
  get session(): PaymentSession | undefined {
    return this.#screen.session.session;
  }

  /** What the session's elements show: one value, shared by them all. */
  get state(): FlowState {
    return this.#screen.session.state;
  }

  /** What is wrong now: the session cannot be read or is over, or the last attempt failed. */
  get error(): PaymentError | undefined {
    return this.#screen.error;
  }

  /** Whether `submit()` would make a source: a method is open, all it needs is there, and nothing is under way. */
  get canSubmit(): boolean {
    return this.#screen.payment.current?.canSubmit ?? false;
  }

  /**
   * Does what the pay button does, with the open method. While an attempt is under way, every call returns its promise.
   * Never rejects.
   */
  submit(): Promise<SubmitResult> {
    return this.#screen.payment.submit();
  }

  /**
   * Opens a method, as if the shopper had picked it; before the list is there, the one to open then.
   * @returns `false` when it is not on offer, or a payment is under way.
   */
  select(type: string): boolean {
    return this.#screen.select(type);
  }

  /** Asks the service again, and keeps what the shopper typed. Settles when the answer is in; never rejects. */
  refresh(): Promise<void> {
    return this.#screen.refresh();
  }

  /** Clears the shopper's choice, entries and consents. */
  reset(): void {
    this.#screen.reset();
  }

  constructor() {
    super();
    acceptReactCallbacks(this);
    drawMarksOf(this);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected; // an element that has left the page keeps its nodes as they are until it is back
  }

  protected override willUpdate(): void {
    this.#screen.configure();
  }

  protected override render(): TemplateResult {
    return this.#screen.render();
  }
}
