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
 * A complete payment step for one session: the payment methods, the form of the open one, the pay button, and a screen for
 * each outcome.
 *
 * It creates the source and fires `dr-success`; your back end attaches the source and places the order. Card data is
 * typed in a frame of another site and never enters the page.
 *
 * @summary Takes a payment for a session.
 * @tagname dr-dropin
 * @fires {ReadyEvent} dr-ready - The payment methods are shown; once for each session.
 * @fires {MethodSelectEvent} dr-method-select - Before the shopper's selection takes effect; cancel it to keep the current method.
 * @fires {BeforeSubmitEvent} dr-before-submit - Before each payment attempt, also an incomplete one; cancel it to stop the attempt.
 * @fires {SuccessEvent} dr-success - A source was created; `event.waitUntil(promise)` keeps the drop-in busy until it is attached.
 * @fires {PaymentErrorEvent} dr-error - An error occurred, and the shopper sees the reason.
 * @fires {CancelEvent} dr-cancel - The shopper canceled a method before authorizing it.
 * @fires {SessionChangeEvent} dr-session-change - The service's answer for the session has changed.
 * @fires {SessionExpiredEvent} dr-session-expired - The session has ended without an order: give the element a new one.
 * @fires {SavedSourceRemoveEvent} dr-saved-source-remove - The customer removes a saved source; only with `saved-sources="manage"`.
 * @fires {SavedSourceDefaultEvent} dr-saved-source-default - The customer makes a saved source the default; only with `saved-sources="manage"`.
 * @fires {StateChangeEvent} dr-state-change - The screen or the activity in progress has changed (`event.detail.state`): for analytics. An order button needs only the slot `next-step`.
 * @slot next-step - Your button that places the order, shown once the order is fully paid, as the next tab stop.
 * @slot way-back - Your link or button for a session that has ended or cannot be found, in place of the link to `cart-url`.
 * @csspart cart-link - The link to `cart-url`.
 * @csspart surface - The card around all content.
 * @csspart list - The group of all methods.
 * @csspart method - The label of one method.
 * @csspart body - The form under an open method.
 * @csspart notice - The reason for a refusal or a failure.
 * @csspart banner - The line about being offline, or about the session expiring.
 * @csspart pay-button - The pay button.
 * @csspart retry-button - The button that repeats the request to the service.
 * @csspart change-button - The button that shows the list although the order is fully paid.
 * @csspart continue-button - The button that leads to the provider of a placed order.
 * @csspart pane - A screen in place of the list: loading failed, waiting, ended.
 * @csspart recut - The message that the amount has changed since the shopper agreed to it.
 * @csspart sources - The sources and their amounts, once the order is fully paid.
 * @csspart loading - The skeleton.
 * @csspart more-button - The button that shows the rest of a long list.
 * @csspart again-button - The button that starts over after a method was saved.
 * @csspart card-fields - The box of the card fields.
 * @csspart security-code - The box of a saved card's security code.
 * @csspart expiry - The form for another expiry of a saved card.
 * @csspart question - The confirmation before a saved method is removed.
 * @csspart tasks - The buttons of a saved method, except the pay button.
 * @csspart input - A text input or a menu of a method's form.
 * @csspart choice - One option of a choice in a method's form.
 * @csspart mandate - The mandate that the shopper authorizes by paying.
 * @csspart link - A link in a method's form.
 * @csspart wallets - The wallets above the list.
 * @csspart instructions-status - The deadline of the transfer, and its state afterwards.
 * @csspart instructions-lines - Amount, account and reference of a transfer.
 * @csspart instructions-steps - The steps at a store's counter.
 * @csspart instructions-code - A QR code or a barcode, on white.
 * @csspart copy-button - The button that copies one line of the instructions.
 * @csspart print-button - The button that prints the instructions.
 * @csspart challenge-dialog - The dialog of the bank's page.
 * @csspart challenge-stage - The box around the bank's page.
 * @csspart challenge-cancel-button - The button that cancels the challenge.
 * @csspart challenge-retry-button - The button that opens the bank's page again.
 * @csspart legal-line - The line with the seller and the documents.
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

  /** Whether selecting and paying is disabled, as with a disabled fieldset around it; `submit()` then results in `cancelled`. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The absolute URL that providers return the shopper to, with automatic redirects disabled. */
  @property({ attribute: 'return-url' }) returnUrl?: string;

  /** The absolute URL that providers return a shopper to who cancels. Defaults to `return-url`. */
  @property({ attribute: 'cancel-url' }) cancelUrl?: string;

  /** The URL of your cart, linked if a session has ended without an order or cannot be found. */
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

  /** The service's latest answer for the session. */
  get session(): PaymentSession | undefined {
    return this.#screen.session.session;
  }

  /** The state of the screen, shared by all elements of the session. */
  get state(): FlowState {
    return this.#screen.session.state;
  }

  /** The current error: the session cannot be read or has ended, or the last attempt failed. */
  get error(): PaymentError | undefined {
    return this.#screen.error;
  }

  /** Whether `submit()` would create a source: a method is open, its input is complete, and no payment is in progress. */
  get canSubmit(): boolean {
    return this.#screen.payment.current?.canSubmit ?? false;
  }

  /**
   * Pays with the open method, like the pay button. While an attempt is in progress, every call returns its promise.
   * Never rejects.
   */
  submit(): Promise<SubmitResult> {
    return this.#screen.payment.submit();
  }

  /**
   * Opens a method, as if the shopper had selected it; before the list has loaded, sets the method to open then.
   * @returns `false` if it is not available, or a payment is in progress.
   */
  select(type: string): boolean {
    return this.#screen.select(type);
  }

  /** Reads the session again, and keeps the shopper's input. Settles when the answer has arrived; never rejects. */
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
    return this.isConnected; // a removed element keeps its nodes unchanged until it is inserted again
  }

  protected override willUpdate(): void {
    this.#screen.configure();
  }

  protected override render(): TemplateResult {
    return this.#screen.render();
  }
}
