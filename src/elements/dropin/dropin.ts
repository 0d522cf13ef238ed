import { LitElement, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import { PaymentError } from '../../domain/payment-error.js';
import { listOf } from '../../domain/json-reader.js';
import type { Activity, FlowState, LiveState } from '../../domain/flow-state.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { isWanted, type ListedMethod } from '../../payment-methods/registry.js';
import { NO_SESSION } from '../../session/no-session.js';
import type { SubmitResult } from '../../session/payments.js';
import { isUnfinished } from '../../session/unfinished.js';
import type { Opening } from '../../session/opening.js';
import type { DrCardForm } from '../card-form/card-form.js';
import { MethodSelectEvent } from '../shared/events.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { Rows } from '../shared/rows.js';
import { SessionController } from '../shared/session-controller.js';
import type { Attempts } from './attempts.js';
import { Connection } from './connection.js';
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
} from './dropin-configuration.js';
import { styles } from './dropin.styles.js';
import type { Landing } from './landing.js';
import { LazyParts } from './lazy-parts.js';
import type { Place } from './managing.js';
import { PageReports, sessionOf, type DropinCallbacks } from './page-reports.js';
import { rowKey, type Row } from './row.js';
import { renderScreen } from './render-screen.js';
import { busyMethodOf, keyOf, screenOf, type Screen } from './screen.js';
import { ENGLISH } from './words.js';

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
 * @fires {SessionExpiredEvent} dr-session-expired - The session has ended other than by what was paid here: give the element a new one.
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
 * @csspart sources - Who pays what, when all is paid for.
 * @csspart loading - The skeleton.
 * @csspart legal - The seller and its documents.
 * @cssproperty [--dr-color-accent=#2346d8] - The pay button and the open row's mark; see docs/styling.md for all colours.
 */
export class DrDropin extends LitElement implements DropinCallbacks {
  static override readonly styles = styles;

  /** The payment session's id. A new one starts over. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** BCP 47; wins over the nearest `lang`. */
  @property() locale?: string;

  /** `checkout` (as without it) or `managePaymentMethods` (protocol 3.7). */
  @property() flow?: DropinFlow;

  /** What the source is for: `subscription`, `convenience`, `unscheduled` (protocol 1.6). */
  @property() usage?: string;

  /** The pay button's text (protocol 3.3). */
  @property({ attribute: 'button-type' }) buttonType?: ButtonType;

  /** The text for `button-type="custom"`. */
  @property({ attribute: 'button-text' }) buttonText?: string;

  /** Offers to save methods that can be saved. */
  @property({ type: Boolean, attribute: 'show-save-payment-agreement' })
  showSavePaymentAgreement = false;

  /** Asks for the terms of sale before paying. */
  @property({ type: Boolean, attribute: 'show-terms-of-sale-disclosure' })
  showTermsOfSaleDisclosure = false;

  /** Leaves out the seller and its legal documents. */
  @property({ type: Boolean, attribute: 'hide-compliance-section' }) hideComplianceSection = false;

  /** Opens no method by itself. */
  @property({ type: Boolean }) collapsed = false;

  /** How the ways to pay stand: `accordion`, `tabs` or `radios`. */
  @property() layout: DropinLayout = 'accordion';

  /** How many ways to pay a long list shows before the shopper asks for all; 0 shows all. Tabs scroll instead. */
  @property({ type: Number, attribute: 'visible-methods' }) visibleMethods = 8;

  /** What becomes of what the customer saved: `hide`, `show` (as without it) or `manage`. */
  @property({ attribute: 'saved-sources' }) savedSources?: SavedSourcesMode;

  /** Leaves redirects to the page, after the order (protocol 3.8). */
  @property({ type: Boolean, attribute: 'disable-automatic-redirects' })
  disableAutomaticRedirects = false;

  /** Where providers send the shopper back to, with automatic redirects disabled: an absolute URL. */
  @property({ attribute: 'return-url' }) returnUrl?: string;

  /** As `return-url`, for shoppers who cancel; without it, the same. */
  @property({ attribute: 'cancel-url' }) cancelUrl?: string;

  /** Drop-in's `options` (protocol 3.3); attributes win over them. */
  @property({ attribute: false }) options?: DropinOptions;

  /** Drop-in's `billingAddress` (protocol 3.4); without it, the session's own. */
  @property({ attribute: false }) billingAddress?: BillingAddress;

  /** Drop-in's `paymentMethodConfiguration` (protocol 3.5). */
  @property({ attribute: false }) paymentMethodConfiguration?: PaymentMethodConfiguration;

  /** The way to the payment service, in place of the configured one. */
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
    prepare: () => this.#prepare(),
    place: (): Place => (this.#manages ? (this.#parts.get('managing')?.placeOf(this) ?? {}) : this),
  });
  readonly #parts = new LazyParts(this, () => this.#localize.language);
  /** Comes with the first answer: before it there is no other screen to go to. */
  #landing: Landing | undefined;
  readonly #rows = new Rows(this);
  readonly #connection = new Connection(this);
  readonly #reports = new PageReports(this, ({ code }) => this.#localize.errorText(code));
  /** Fetched when there is something to pay. */
  #attempts: Attempts | undefined;
  /** An attempt that waits for that. */
  #early: Promise<SubmitResult> | undefined;
  #configuration: DropinConfiguration = readConfiguration(this);
  #screen: Screen = { name: 'skeleton' };
  #opening: Opening | undefined;
  #picked: string | undefined;
  #moved = false;
  /** The shopper wants to see the whole list. */
  #all = false;
  #changing = false;
  #note: PaymentError | undefined;
  #activity: Activity | undefined;
  #added: PaymentSource | undefined;
  readonly #kept = new Set<string>();

  /** The session as the service described it last. */
  get session(): PaymentSession | undefined {
    return sessionOf(this.#session.state);
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
    return this.#attempts?.canSubmit ?? false;
  }

  /**
   * Does what the pay button does, with the open method. While an attempt is under way, every call returns its promise.
   * Never rejects.
   */
  submit(): Promise<SubmitResult> {
    if (this.#attempts && !this.#early) return this.#attempts.submit();
    return (this.#early ??= this.#submitLater().finally(() => (this.#early = undefined)));
  }

  /**
   * Opens a method, as if the shopper had picked it; before the list is there, the one to open then.
   * @returns `false` when it is not on offer, or a payment is under way.
   */
  select(type: string): boolean {
    const live = this.#live;
    const busy = live !== undefined && live.activity.name !== 'idle';
    const methods = 'methods' in this.#screen ? this.#screen.methods : undefined;
    if (busy || (methods && !methods.some((method) => rowKey(method) === type))) return false;
    this.#changing = this.#screen.name === 'funded';
    this.#open(type);
    return true;
  }

  /** Asks the service again, and keeps what the shopper typed. Settles when the answer is in; never rejects. */
  refresh(): Promise<void> {
    if (this.#parts.hasFailed('managing')) this.#parts.retry('managing');
    return this.#session.refresh();
  }

  /** Takes back what the shopper picked, typed and ticked. */
  reset(): void {
    this.#opening?.store?.dismissNotice();
    this.#clearForms();
    this.#attempts?.forget();
    this.#picked = this.#note = this.#added = undefined;
    this.#changing = false;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // As the session's controller: what is only moved keeps its place.
    queueMicrotask(() => {
      if (!this.isConnected) this.#join(undefined);
    });
  }

  protected override willUpdate(): void {
    this.#configuration = readConfiguration(this);
  }

  protected override render(): TemplateResult {
    const { state } = this.#session;
    const gateway = this.#session.opening?.gateway;
    this.#screen = screenOf({
      state: this.#isEarly()
        ? { view: 'loading' }
        : this.#manages && this.#parts.hasFailed('managing')
          ? { view: 'unavailable', error: new PaymentError('offline') }
          : state,
      configuration: this.#configuration,
      cardFields: gateway?.fields !== undefined,
      changing: this.#changing,
      added: this.#added,
      withSaved: (listed) => this.#withSaved(listed) ?? listed,
    });
    if (this.#screen.name !== 'list') this.#rows.clear();
    const open = this.#openMethod;
    if (open?.face.usesCardFields || open?.face.hasInputs) this.#kept.add(open.type);
    return renderScreen({
      screen: this.#screen,
      configuration: this.#configuration,
      words: this.#localize,
      parts: this.#parts,
      rows: this.#rows,
      gateway,
      locale: this.locale,
      offline: this.#connection.offline,
      open: open && rowKey(open),
      kept: this.#kept,
      moved: this.#moved,
      layout: this.layout,
      visible: this.#all ? 0 : this.visibleMethods,
      note: this.#note,
      givenUp: this.#changing,
      attempts: this.#attempts,
      actions: this.#actions,
    });
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.#join(this.#session.opening);
    const screen = this.#screen;
    this.#landing?.arrive(keyOf(screen));
    if (!('methods' in screen) || screen.name === 'moving') return;
    const wallets = screen.live.checkout.methods.filter(
      ({ type, wallet }) => wallet && isWanted(type, this.#configuration),
    );
    const first = this.#reports.ready(
      [...wallets, ...screen.methods.filter(({ saved }) => !saved)].map(({ type }) => type),
    );
    const hasCard = screen.methods.some(({ face }) => face.usesCardFields);
    if (first && hasCard) void this.#prepareCard(); // while the shopper reads
  }

  readonly #actions = {
    refresh: (): void => void this.refresh(),
    pay: (): void => void this.submit(),
    pick: (event: Event): void => this.#onPick(event),
    showAll: (): void => {
      this.#all = true;
      this.#landing?.to(`:nth-child(${this.visibleMethods + 1}) > .row input`);
      this.requestUpdate();
    },
    change: (): void => {
      this.#changing = true;
      this.requestUpdate();
    },
    again: (): void => this.reset(),
    continueRedirect: (): void => this.#attempts?.continueRedirect(),
    giveUp: (methodType: string): void => {
      this.#changing = true;
      this.#landing?.to('[data-landing]');
      this.#attempts?.giveUp(methodType);
      this.requestUpdate();
    },
    cardChanged: (): void => this.#attempts?.edited(),
    savedChanged: (message: string): void => {
      this.#landing?.announce(message);
      void this.refresh();
    },
    broken: (type: string, reason: unknown): void => this.#reports.broken(type, reason),
  };

  get #manages(): boolean {
    return this.#configuration.flow === 'managePaymentMethods';
  }

  get #live(): LiveState | undefined {
    const { state } = this.#session;
    return 'activity' in state ? state : undefined;
  }

  get #cardForm(): DrCardForm | null {
    return this.renderRoot?.querySelector('.open dr-card-form') ?? null;
  }

  #clearForms(): void {
    this.#cardForm?.clear();
    for (const form of this.renderRoot.querySelectorAll('dr-method-form')) form.clear();
  }

  /** The method of the open row: the one under way, the picked one, or the first. */
  get #openMethod(): Row | undefined {
    const screen = this.#screen;
    if (screen.name !== 'list' && screen.name !== 'moving') return undefined;
    const { methods, live } = screen;
    const find = (key: string | undefined) => methods.find((method) => rowKey(method) === key);
    const picked =
      find(this.#picked) ?? (this.#configuration.expandsFirst ? methods[0] : undefined);
    const busy = busyMethodOf(live);
    return busy === picked?.type ? picked : (find(busy) ?? picked);
  }

  async #prepare(): Promise<void> {
    await this.#parts.load('notices');
    const part = this.#parts.get('notices');
    if (!part || this.#landing) return;
    this.#landing = new part.Landing(this);
    this.#landing.arrive(keyOf(this.#screen));
  }

  async #prepareCard(): Promise<void> {
    await this.#parts.load('card');
    this.#parts.get('card')?.prepareCard(this.#opening?.gateway.fields);
  }

  #open(type: string): void {
    this.#picked = type;
    this.#note = undefined;
    this.#opening?.store?.dismissNotice();
    this.requestUpdate();
  }

  /** Leaves the last session, and prepares to pay for this one, when there is something to pay. */
  #join(opening: Opening | undefined): void {
    if (opening !== this.#opening) {
      this.#attempts?.leave();
      this.#attempts = undefined;
      if (this.#opening && opening) {
        this.#clearForms(); // typed for another session
        this.#changing = false;
      }
      this.#opening = opening;
      this.#reports.restart();
    }
    if (opening && this.#live && !this.#attempts) {
      void this.#parts.load('attempts').then(() => this.#takeUp());
    }
  }

  #takeUp(): void {
    const store = this.#opening?.store;
    const part = this.#parts.get('attempts');
    if (!part || !store || this.#attempts) return;
    this.#attempts = new part.Attempts(this, store, {
      current: () => ({
        live: this.#live,
        method: this.#openMethod,
        methods: 'methods' in this.#screen ? this.#screen.methods : [],
        configuration: this.#configuration,
        cardForm: this.#cardForm,
      }),
      words: this.#localize,
      reports: this.#reports,
      landing: {
        to: (selector) => this.#landing?.to(selector),
        announce: (text) => this.#landing?.announce(text),
      },
      onCancel: (methodType) => {
        if (this.#openMethod?.type !== methodType) this.#picked = methodType;
        this.#show(new PaymentError('cancelled'));
      },
    });
    this.requestUpdate();
  }

  /** The rows of the list; `undefined` while the code for what the customer saved is on its way. */
  #withSaved(listed: readonly ListedMethod[]): readonly Row[] | undefined {
    const checkout = this.#live?.checkout;
    const has = checkout && this.#configuration.saved !== 'hide' && listOf(checkout.saved)[0];
    if (!has || this.#parts.hasFailed('saved')) return listed;
    return this.#parts.get('saved')?.withSaved(listed, checkout, this.#localize);
  }

  /** Not to be shown yet: the words are still to come, or an unfinished redirect is to be looked at first. */
  #isEarly(): boolean {
    if (this.#localize.pending && this.#screen.name === 'skeleton') return true;
    if (!this.#withSaved([])) return true;
    return (
      !this.#attempts &&
      !this.#parts.hasFailed('attempts') &&
      !this.#opening?.stranded &&
      isUnfinished((this.#manages ? NO_SESSION : this.sessionId) ?? '')
    );
  }

  async #submitLater(): Promise<SubmitResult> {
    if (this.#live) {
      if (this.#parts.hasFailed('attempts')) this.#parts.retry('attempts');
      await Promise.all([this.#parts.load('attempts'), this.#opening?.settled()]);
      this.#takeUp();
      await this.updateComplete;
    }
    if (this.#attempts) return this.#attempts.submit();
    const error = this.error ?? new PaymentError(this.#live ? 'offline' : 'conflict');
    if (this.#live) this.#show(error);
    return { status: 'error', error };
  }

  #onChange(state: FlowState, previous: FlowState): void {
    const activity = 'activity' in state ? state.activity : undefined;
    const before = 'activity' in previous ? previous.activity : undefined;
    if (this.#manages && before?.name === 'attaching' && activity?.name === 'idle') {
      this.#added = before.answered && before.source;
      this.requestUpdate();
    }
    if (activity?.name === 'returning') this.#picked = activity.methodType;
    if (activity?.name === 'attaching') this.#changing = false;
    if (activity?.name === 'creating' && activity !== this.#activity) {
      const { text } = this.#localize;
      this.#landing?.announce(`${text('button.busy')} ${text('dropin.doNotClose')}`);
    }
    this.#activity = activity;
    this.#reports.changed(state, previous, this.sessionId ?? '');
  }

  #onPick(event: Event): void {
    const { name, value } = event.target as HTMLInputElement; // `change` comes from inputs only
    if (name !== 'method') return;
    event.stopPropagation();
    const methods = 'methods' in this.#screen ? this.#screen.methods : [];
    const row = methods.find((method) => rowKey(method) === value);
    if (this.dispatchEvent(new MethodSelectEvent(row?.type ?? value, row?.saved?.source.id))) {
      this.#moved = true;
      this.#open(value);
    } else {
      // Nothing is drawn anew that would put the radios back.
      const radio = event.target as HTMLInputElement;
      const present = this.renderRoot.querySelector<HTMLInputElement>(
        ':is(.open, .picked) > .row input',
      );
      radio.checked = false;
      if (present) present.checked = true;
    }
  }

  #show(note: PaymentError): void {
    this.#note = note;
    this.#landing?.to('[data-notice]');
    this.requestUpdate();
  }
}
