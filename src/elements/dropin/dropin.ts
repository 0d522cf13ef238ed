import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { LazyController } from '../../lazy/lazy-controller.js';
import { property } from '../shared/property.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { FlowState, LiveState } from '../../domain/flow-state.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import type { SubmitResult } from '../../session/payments.js';
import { readStored } from '../../session/browser-page.js';
import { isUnfinished } from '../../session/redirects.js';
import type { SessionStore } from '../../session/session-store.js';
import { isDisabled } from '../shared/form-internals.js';
import { acceptReactCallbacks } from './react-callbacks.js';
import { isOnPage } from '../shared/is-on-page.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { Rows } from '../shared/rows.js';
import { SessionController } from '../shared/session-controller.js';
import { OnlineController } from './online-controller.js';
import {
  readConfiguration,
  type BillingAddress,
  type ButtonType,
  type DropinConfiguration,
  type DropinFlow,
  type DropinLayout,
  type DropinOptions,
  type PaymentMethodConfiguration,
  type SavedSourcesMode,
} from './configuration/dropin-configuration.js';
import { styles } from './dropin.styles.js';
import { FocusController } from './focus-controller.js';
import { CHUNKS } from './chunks.js';
import { neededChunks, walletsOf } from './needed-chunks.js';
import { PaymentController } from './payment-controller.js';
import { storeShape } from './list/skeleton-shape.js';
import { OpenRow } from './list/open-row.js';
import { PageEvents, type DropinCallbacks } from './page-events.js';
import { rowKey, type Row } from './list/row.js';
import { renderScreen, type DropinView } from './render-screen.js';
import { keyOf, shownAmount, typesOnOffer, type Screen } from './screen.js';
import { shownScreen } from './shown-screen.js';
import { SourceMakers } from './source-makers.js';
import { ENGLISH, lacksNames } from './dropin-words.js';

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
 * @fires {PaymentErrorEvent} dr-error - Something went wrong, and the shopper was told.
 * @fires {CancelEvent} dr-cancel - The shopper backed out of a method before authorising.
 * @fires {SessionChangeEvent} dr-session-change - The service gave another answer for the session than before.
 * @fires {SessionExpiredEvent} dr-session-expired - The session has ended without an order: give the element a new one.
 * @fires {SavedSourceRemoveEvent} dr-saved-source-remove - The customer wants a saved source gone; only with `saved-sources="manage"`.
 * @fires {SavedSourceDefaultEvent} dr-saved-source-default - The customer makes a saved source the default; as above.
 * @fires {StateChangeEvent} dr-state-change - The shared state made a step.
 * @csspart surface - The card everything stands on.
 * @csspart list - The group of all methods.
 * @csspart method - The label of one method.
 * @csspart body - The form under an open method.
 * @csspart notice - The reason of a refusal or mishap.
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
 * @csspart legal - The seller and its documents.
 */
export class DrDropin extends LitElement implements DropinCallbacks {
  static override readonly styles = styles;

  /** So that a disabled fieldset around it is heard of; it submits nothing. */
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

  readonly #localize = new LocalizeController(this, ENGLISH);
  readonly #session = new SessionController(this, {
    onChange: (state, previous) => this.#onChange(state, previous),
    needsSession: () => !this.#manages,
    target: () =>
      this.#manages ? this.#chunks.get('saving')?.savingOf(this.#configuration) : this.sessionId,
  });
  readonly #chunks = new LazyController(this, CHUNKS);
  readonly #makers = new SourceMakers();
  readonly #focus = new FocusController(this, () => this.#localize.language);
  readonly #rows = new Rows(this);
  readonly #online = new OnlineController(this);
  readonly #events = new PageEvents(this, this.#localize);
  readonly #openRow = new OpenRow();
  readonly #payment = new PaymentController(this, this.#chunks, {
    current: () => ({
      live: this.#live,
      method: this.#openMethod,
      methods: this.#methods,
      shown: 'live' in this.#screen ? shownAmount(this.#screen.live) : undefined,
      configuration: this.#configuration,
    }),
    makers: this.#makers,
    words: this.#localize,
    events: this.#events,
    focus: this.#focus,
    show: (note, picked) => {
      if (picked !== undefined) this.#openRow.picked = picked;
      this.#note = note;
      this.#focus.focusNotice();
      this.requestUpdate();
    },
  });
  #configuration: DropinConfiguration = readConfiguration(this);
  #screen: Screen = { name: 'skeleton' };
  /** The shopper wants to see the whole list. */
  #all = false;
  #changing = false;
  #note: PaymentError | undefined;

  /** The session as the service described it last. */
  get session(): PaymentSession | undefined {
    return this.#session.session;
  }

  /** What the session's elements show: one value, shared by them all. */
  get state(): FlowState {
    return this.#session.state;
  }

  /** What is wrong now: the session cannot be read or is over, or the last attempt failed. */
  get error(): PaymentError | undefined {
    const { state } = this.#session;
    return this.#session.error ?? ('activity' in state ? state.notice : undefined);
  }

  /** Whether `submit()` would make a source: a method is open, all it needs is there, and nothing is under way. */
  get canSubmit(): boolean {
    return this.#payment.current?.canSubmit ?? false;
  }

  /**
   * Does what the pay button does, with the open method. While an attempt is under way, every call returns its promise.
   * Never rejects.
   */
  submit(): Promise<SubmitResult> {
    if (isDisabled(this)) return Promise.resolve({ status: 'cancelled' });
    return this.#payment.submit();
  }

  /**
   * Opens a method, as if the shopper had picked it; before the list is there, the one to open then.
   * @returns `false` when it is not on offer, or a payment is under way.
   */
  select(type: string): boolean {
    const busy = (this.#live?.activity.name ?? 'idle') !== 'idle';
    const isOffered = this.#methods.some((method) => rowKey(method) === type);
    if (busy || ('methods' in this.#screen && !isOffered)) return false;
    this.#changing = this.#screen.name === 'funded';
    this.#open(type);
    return true;
  }

  /** Asks the service again, and keeps what the shopper typed. Settles when the answer is in; never rejects. */
  refresh(): Promise<void> {
    this.#chunks.retry('saving');
    return this.#session.refresh();
  }

  /** Takes back what the shopper picked, typed and ticked. */
  reset(): void {
    this.#makers.clear();
    this.#payment.current?.forget();
    this.#changing = false;
    this.#open(undefined);
  }

  constructor() {
    super();
    acceptReactCallbacks(this);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // As the session's controller: what is only moved keeps its place.
    queueMicrotask(() => {
      if (!this.isConnected) this.#join(undefined);
    });
  }

  protected override shouldUpdate(): boolean {
    return isOnPage(this);
  }

  protected override willUpdate(): void {
    this.#configuration = readConfiguration(this);
  }

  protected override update(changed: PropertyValues<this>): void {
    // By now the controllers have followed what changed: the state is that of the session to be shown. Whoever pays for it
    // comes first, and may take up what a page that was left had begun.
    if (this.isConnected) this.#join(this.#session.store);
    const { layout } = this;
    const { state } = this.#session;
    const view = this.#view;
    const screen = shownScreen(view, state, this.#isEarly());
    this.#screen = screen;
    if (screen.name !== 'list') this.#rows.clear();
    const open = this.#openMethod;
    this.#openRow.keep(open);
    this.#chunks.load(...neededChunks({ ...view, state, screen, layout, open }));
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const open = this.#openMethod;
    return renderScreen({ ...this.#view, screen: this.#screen, open: open && rowKey(open) });
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const screen = this.#screen;
    const row = screen.name === 'list' ? (this.#openMethod ?? screen.methods[0]) : undefined;
    this.#focus.arrive(keyOf(screen), row && rowKey(row));
    if (!('methods' in screen) || screen.name === 'moving') return;
    const first = this.#events.markReady(typesOnOffer(screen, this.#configuration));
    if (!first) return;
    const wallets = walletsOf(screen.live, this.#configuration).length;
    storeShape(this.#configuration.flow, { rows: screen.methods.length, wallets });
    if (!screen.methods.some(({ face }) => face.usesCardFields)) return;
    // While the shopper reads.
    void this.#chunks
      .loaded('form')
      .then((form) => form?.prepareCard(this.#session.store?.gateway.fields));
  }

  get #view(): Omit<DropinView, 'screen' | 'open'> {
    return {
      configuration: this.#configuration,
      words: this.#localize,
      focus: this.#focus,
      chunks: this.#chunks,
      makers: this.#makers,
      rows: this.#rows,
      gateway: this.#session.store?.gateway,
      locale: this.locale,
      offline: this.#online.offline,
      disabled: isDisabled(this),
      kept: this.#openRow.kept,
      moved: this.#openRow.moved,
      layout: this.layout,
      visible: this.#all ? 0 : this.visibleMethods,
      note: this.#note,
      givenUp: this.#changing,
      submit: this.#payment.current,
      actions: this.#actions,
    };
  }

  readonly #actions = {
    refresh: (): void => void this.refresh(),
    pay: (): void => void this.submit(),
    pick: (event: Event): void => {
      const open = this.#openMethod;
      const key = this.#openRow.pick(event, this.#methods, this, open && rowKey(open));
      if (key !== undefined) this.#open(key);
    },
    showAll: (): void => {
      this.#all = true;
      const next = this.#methods[this.visibleMethods];
      if (next) this.#focus.focusRow(rowKey(next));
      this.requestUpdate();
    },
    change: (): void => {
      this.#changing = true;
      this.requestUpdate();
    },
    again: (): void => this.reset(),
    savedChanged: (message: string): void => {
      this.#focus.announce(message);
      void this.refresh();
    },
    broken: (type: string, reason: unknown): void => this.#events.reportRenderError(type, reason),
  };

  get #manages(): boolean {
    return this.#configuration.flow === 'managePaymentMethods';
  }

  get #live(): LiveState | undefined {
    const { state } = this.#session;
    return 'activity' in state ? state : undefined;
  }

  get #methods(): readonly Row[] {
    return 'methods' in this.#screen ? this.#screen.methods : [];
  }

  get #openMethod(): Row | undefined {
    return this.#openRow.of(this.#screen, this.#configuration.expandsFirst);
  }

  #open(key: string | undefined): void {
    this.#openRow.picked = key;
    this.#note = undefined;
    this.#payment.store?.dismissNotice();
    this.requestUpdate();
  }

  /** Leaves the last session, and prepares to pay for this one, when there is something to pay. */
  #join(store: SessionStore | undefined): void {
    const before = this.#payment.store;
    this.#payment.join(store);
    if (store === before) return;
    if (before && store) {
      this.#makers.clear(); // typed for another session
      this.#changing = false;
    }
    if (store) this.#events.restart(store.sessionId);
  }

  /** Not to be shown yet: the words are still to come, or an unfinished redirect is to be looked at first. */
  #isEarly(): boolean {
    const isFirst = this.#screen.name === 'skeleton';
    if (isFirst && lacksNames(this.#localize, this.#session.state)) return true;
    if (this.#asksFirst()) return true;
    // A session that cannot be paid is asked about by nobody: its reason is shown at once.
    return (
      !!this.#live &&
      this.#payment.isComing &&
      isUnfinished(readStored, this.#session.store?.sessionId)
    );
  }

  /** Boxes to tick would push the rows below them away: the list comes with them. */
  #asksFirst(): boolean {
    const { savesWithAgreement, asksForTerms } = this.#configuration;
    if (this.#screen.name !== 'skeleton' || !(savesWithAgreement || asksForTerms)) return false;
    const isComing = !this.#chunks.get('consents') && !this.#chunks.hasFailed('consents');
    return !!this.#live && (isComing || this.#payment.isComing);
  }

  #onChange(state: FlowState, previous: FlowState): void {
    const activity = 'activity' in state ? state.activity : undefined;
    if (activity?.name === 'returning') this.#openRow.picked = activity.methodType;
    if (activity?.name === 'reconciling' && !activity.error) {
      // What is asked about after a reload belongs to a row that nobody has picked in this page's life.
      const { methodType } = activity.intent;
      if (this.#openMethod?.type !== methodType) this.#openRow.picked = methodType;
    }
    if (activity?.name === 'attaching') this.#changing = false;
    this.#events.changed(state, previous, this.sessionId ?? '');
  }
}
