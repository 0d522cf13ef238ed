import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { parseMoney, type Money } from '../../domain/money.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { readTypedAmount, typedAmount } from '../../domain/typed-amount.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { SourceRemoveEvent } from '../session-summary/events.js';
import { Announcer } from '../shared/announcer.js';
import { PaymentErrorEvent } from '../shared/events.js';
import { isFocusLost } from '../shared/focus.js';
import { renderGlyph } from '../shared/glyphs.js';
import { isDisabled } from '../shared/form-internals.js';
import { formWords } from '../../i18n/form-words.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property, state } from '../shared/property.js';
import { SessionController } from '../shared/session-controller.js';
import { toneOf, type Tone } from '../shared/state-tone.js';
import {
  creditsOf,
  creditStateOf,
  leftOf,
  refusalKeyOf,
  type CreditRules,
  type CreditState,
  type OpenCredit,
} from './credit-state.js';
import { refusalCodeOf } from './credit-state.js';
import { CreditApplyEvent } from './events.js';
import { renderApplied, renderForm, renderHead, renderSkeleton } from './render-credit.js';
import { styles } from './store-credit.styles.js';

/** The action in progress. One at a time. */
type Work =
  | { readonly name: 'idle' }
  | { readonly name: 'applying' }
  | { readonly name: 'removing'; readonly sourceId: string };

const IDLE: Work = { name: 'idle' };

/** The error of the entered amount, or of the back end's answer. */
interface Complaint {
  readonly sentence: string;
  /** Whether the error is about the amount and is shown below the field. */
  readonly ofField: boolean;
}

/**
 * A form that pays for an order, or a part of it, with store credit and can remove applied credit.
 *
 * Your back end creates store credit: the form dispatches `dr-credit-apply` and `dr-source-remove`, waits for the promise that
 * you pass to `waitUntil`, and reads the session again, together with every other element of the same `session-id`. It accepts
 * only amounts that can be used; the service checks them again.
 *
 * Mistakes of the page are logged: `DR-ELM-004` and `DR-ELM-009`, no listener has called `waitUntil` of `dr-credit-apply` or
 * `dr-source-remove`.
 *
 * @summary Pays with store credit through the page's back end.
 * @tagname dr-store-credit
 * @fires {CreditApplyEvent} dr-credit-apply - The shopper applies an amount of store credit.
 * @fires {SourceRemoveEvent} dr-source-remove - The shopper removes applied store credit.
 * @fires {PaymentErrorEvent} dr-error - The session could not be read or has expired, or credit could not be applied or removed.
 * @csspart credit - The surface around everything.
 * @csspart applied - One applied credit.
 * @csspart remove - The button that removes applied credit.
 * @csspart input - The amount field.
 * @csspart apply-button - The button that applies the amount.
 * @csspart status - The reason why no credit can be applied, or an error.
 */
export class DrStoreCredit extends LitElement {
  static override readonly styles = styles;

  /** Lets a disabled fieldset disable the element; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The id of the payment session. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /**
   * The shopper's whole credit, including the part applied to this order: a decimal in the session's currency, `25.00`.
   * Without it, the remaining amount of the order is the only limit.
   */
  @property() balance?: string;

  /** The largest number of credits of one order; the Commerce API allows one. No limit by default. */
  @property({ type: Number, attribute: 'max-credits' }) maxCredits?: number;

  /** Whether the shopper can neither apply nor remove credit; a disabled fieldset around the element does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  @state() private work: Work = IDLE;
  @state() private complaint?: Complaint | undefined;
  /** The value of the field, once the shopper has edited it. */
  @state() private typed?: string | undefined;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #announcer = new Announcer(this);
  readonly #session = new SessionController(this, {
    onChange: (_, __, error) => error && this.#report(error),
    needsSession: () => true,
  });
  #failure: PaymentError | undefined;
  /** Whether the focused node may be removed: focus then moves to its replacement. */
  #keepFocus = false;

  /** The session in the service's latest answer. */
  get session(): PaymentSession | undefined {
    return this.#session.session;
  }

  /** The reason why the session cannot be shown, or the latest error. */
  get error(): PaymentError | undefined {
    return this.#session.error ?? this.#failure;
  }

  /** Reads the session again. Resolves when the answer has arrived. Never rejects. */
  refresh(): Promise<void> {
    return this.#session.refresh();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('sessionId')) return;
    this.typed = this.complaint = this.#failure = undefined;
  }

  protected override updated(): void {
    const { state } = this.#session;
    const busy = this.#isWaiting || this.work !== IDLE || ('activity' in state && state.refreshing);
    if (!this.#keepFocus || busy) return;
    this.#keepFocus = false;
    const places = ['[aria-invalid]', 'input', '.status button', '.remove', '.card'];
    const place = this.complaint?.ofField ? '[aria-invalid]' : undefined;
    if (!place && !isFocusLost()) return;
    for (const selector of place ? [place] : places) {
      const target = this.renderRoot.querySelector<HTMLElement>(selector);
      if (target) return target.focus();
    }
  }

  protected override render(): TemplateResult {
    const { language, direction, text } = this.#localize;
    return html`
      <section
        class="card ${this.#session.state.view}"
        part="credit"
        lang=${language}
        dir=${direction}
        tabindex="-1"
        ?inert=${isDisabled(this)}
        aria-disabled=${isDisabled(this) ? 'true' : nothing}
        aria-label=${text('method.customerCredit')}
        aria-busy=${this.#isWaiting || this.work !== IDLE ? 'true' : 'false'}
      >
        ${this.#isWaiting ? renderSkeleton() : this.#renderAnswer()}
      </section>
    `;
  }

  #renderAnswer(): TemplateResult {
    const { session } = this;
    const words = this.#localize;
    const { text, errorText } = words;
    const { error, state } = this.#session;
    if (!session) {
      return state.view === 'ended'
        ? this.#renderStatus(toneOf(state.reason), text(`ended.${state.reason}`))
        : this.#renderStatus('danger', errorText(error?.code ?? 'internal'), error?.recoverable);
    }
    return html`
      ${renderHead(this.#isOpen ? leftOf(session, this.#balanceIn(session)) : undefined, words)}
      ${renderApplied({
        credits: creditsOf(session),
        busy: this.work !== IDLE,
        onRemove: this.#isOpen ? this.#onRemove : undefined,
        words,
      })}
      ${this.#renderAsk(session)}
    `;
  }

  #renderAsk(session: PaymentSession): TemplateResult {
    const { state } = this.#session;
    const { text, errorText, money } = this.#localize;
    if (state.view === 'ended' && !/^(complete)$/.test(state.reason)) {
      return this.#renderStatus(toneOf(state.reason), text(`ended.${state.reason}`));
    }
    const stale = this.#session.error;
    if (stale) return this.#renderStatus('danger', errorText(stale.code), stale.recoverable);
    const { complaint } = this;
    const failure =
      complaint && !complaint.ofField ? this.#renderStatus('danger', complaint.sentence) : nothing;
    const credit = this.#creditState(session);
    if (credit.name === 'open') return html`${failure} ${this.#renderForm(credit)}`;
    if (failure !== nothing) return html`${failure}`;
    const { total } = session;
    return this.#renderStatus(
      credit.tone,
      text(credit.key, total ? { total: money(total) } : {}),
      credit.key === 'error.data-inconsistent',
    );
  }

  #renderForm({ limit }: OpenCredit): TemplateResult {
    return renderForm({
      limit,
      shown: this.#shown(limit),
      problem: this.complaint?.ofField ? this.complaint.sentence : undefined,
      busy: this.work !== IDLE,
      applying: this.work.name === 'applying',
      onInput: this.#onInput,
      onSubmit: this.#onSubmit,
      words: this.#localize,
    });
  }

  #renderStatus(tone: Tone, sentence: string, retry = false): TemplateResult {
    return html`<div class="status ${tone}" part="status">
      ${renderGlyph(tone === 'success' ? 'check' : 'info')}<span>${sentence}</span>
      ${
        retry
          ? html`<button class="button plain" type="button" @click=${this.#onRetry}>
              ${this.#localize.text('action.retry')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The entered amount; by default the largest that can be used, if the shopper's balance is known. */
  #shown(limit: Money): string {
    return this.typed ?? (this.balance ? typedAmount(limit, this.#localize.formatLocale) : '');
  }

  readonly #onInput = ({ target }: Event): void => {
    this.typed = (target as HTMLInputElement).value; // the listener stands on the input
    this.complaint = undefined;
  };

  readonly #onRetry = (): void => {
    this.#keepFocus = true;
    void this.refresh();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { session } = this;
    if (!session || this.work !== IDLE || isDisabled(this)) return;
    const credit = this.#creditState(session);
    if (credit.name !== 'open') return;
    const typed = this.#shown(credit.limit);
    const amount = readTypedAmount(typed, credit.limit.currency, this.#localize.formatLocale);
    const problem = this.#problemOf(amount, credit);
    if (problem || !amount) this.#complain(problem, true);
    else void this.#apply(amount, session);
  };

  #problemOf(amount: Money | undefined, { limit, by }: OpenCredit): string {
    const { text, money } = this.#localize;
    if (!amount || amount.minorUnits <= 0) {
      return text('credit.invalid', { amount: typedAmount(limit, this.#localize.formatLocale) });
    }
    if (amount.minorUnits <= limit.minorUnits) return '';
    const key = by === 'balance' ? 'credit.overBalance' : 'credit.overRemaining';
    return text(key, { amount: money(limit) });
  }

  #complain(sentence: string, ofField: boolean): void {
    this.complaint = { sentence, ofField };
    this.#keepFocus = true;
    if (!ofField) this.#announcer.announce(sentence, this.#localize.language);
  }

  async #apply(amount: Money, shown: PaymentSession): Promise<void> {
    const { sessionId } = this;
    const event = new CreditApplyEvent(amount, shown);
    if (!this.dispatchEvent(event)) return;
    this.#begin({ name: 'applying' });
    const refusal = await event.settle('DR-ELM-004').then(
      () => undefined,
      async (cause: unknown) => ({ code: await refusalCodeOf(cause), cause }),
    );
    await this.refresh();
    if (sessionId !== this.sessionId) return this.#end();
    if (refusal) this.#refuse(refusal.code, refusal.cause);
    else if (event.answered) this.#say('credit.appliedNow', amount);
    this.#end();
  }

  readonly #onRemove = (source: PaymentSource): void => {
    if (this.work === IDLE && !isDisabled(this)) void this.#remove(source);
  };

  async #remove(source: PaymentSource): Promise<void> {
    const { sessionId } = this;
    const event = new SourceRemoveEvent(source);
    if (!this.dispatchEvent(event)) return;
    this.#begin({ name: 'removing', sourceId: source.id });
    const failure = await event.settle('DR-ELM-009').then(
      () => undefined,
      (cause: unknown) => new PaymentError('internal', { cause }),
    );
    await this.refresh();
    if (sessionId === this.sessionId && failure) {
      this.#failure = failure;
      this.#complain(this.#localize.text('credit.notRemoved'), false);
      this.#dispatchError(failure, this.#localize.text('credit.notRemoved'));
    } else if (event.answered) this.#say('credit.removedNow');
    this.#end();
  }

  #begin(work: Work): void {
    this.work = work;
    this.complaint = this.#failure = undefined;
    this.#keepFocus = true;
  }

  #end(): void {
    this.work = IDLE;
    this.#keepFocus = true;
  }

  #say(key: 'credit.appliedNow' | 'credit.removedNow', amount?: Money): void {
    this.typed = undefined;
    const { text, money, language } = this.#localize;
    this.#announcer.announce(text(key, amount ? { amount: money(amount) } : {}), language);
  }

  /** Shows a refusal of the page's back end, with the reason from its answer and the session. */
  #refuse(reason: string, cause: unknown): void {
    const { session } = this;
    const { text, money } = this.#localize;
    const key = session ? refusalKeyOf(reason, session, this.#rulesFor(session)) : 'credit.refused';
    const credit = session && this.#creditState(session);
    const limit = credit?.name === 'open' ? { amount: money(credit.limit) } : {};
    const total = session?.total ? { total: money(session.total) } : {};
    const sentence = text(key, { ...limit, ...total });
    const code =
      reason === 'amount_changed'
        ? 'amount-changed'
        : key === 'credit.refused'
          ? 'internal'
          : 'conflict';
    this.#failure = new PaymentError(code, { cause });
    this.#complain(sentence, key === 'credit.overRemaining' || key === 'credit.amountChanged');
    this.#dispatchError(this.#failure, sentence);
  }

  #report(error: PaymentError): void {
    this.#localize.whenArrived(() =>
      this.#dispatchError(error, this.#localize.errorText(error.code)),
    );
  }

  #dispatchError(error: PaymentError, sentence: string): void {
    this.dispatchEvent(new PaymentErrorEvent(error, sentence, 'customerCredit'));
  }

  get #isWaiting(): boolean {
    const { view } = this.#session.state;
    return view === 'idle' || view === 'loading' || this.#localize.pending;
  }

  get #isOpen(): boolean {
    return this.#session.state.view === 'open';
  }

  #rulesFor(session: PaymentSession): CreditRules {
    const { maxCredits } = this;
    const most = maxCredits !== undefined && maxCredits >= 0 ? maxCredits : undefined;
    return { balance: this.#balanceIn(session), most };
  }

  #balanceIn({ currency, remaining, total }: PaymentSession): Money | undefined {
    const unit = currency ?? remaining?.currency ?? total?.currency;
    return this.balance && unit ? parseMoney(this.balance, unit) : undefined;
  }

  #creditState(session: PaymentSession): CreditState {
    return creditStateOf(session, this.#rulesFor(session));
  }
}
