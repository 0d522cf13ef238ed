import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../../domain/compliance-text.js';
import type { DisclosureKey } from '../../domain/disclosure-keys.js';
import { disclosureOf } from '../../domain/disclosure-of.js';
import { fieldsOf } from '../../domain/json-reader.js';
import type { ServiceErrorDetail } from '../../domain/payment-error.js';
import { defaultGateway } from '../../gateway/connect.js';
import type { MethodLists, PaymentGateway } from '../../gateway/payment-gateway.js';
import { readInstalmentTerms } from '../../payment-methods/instalment-terms.js';
import { loadDescriptor } from '../../payment-methods/load-descriptor.js';
import type {
  Entered,
  InputContext,
  MethodDescriptor,
} from '../../payment-methods/method-descriptor.js';
import type { Lists, MethodInput } from '../../payment-methods/method-input.js';
import { Announcer } from '../shared/announcer.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { SessionController } from '../shared/session-controller.js';
import { inputsAskedFor, placeholderOf, plainEntry, problemOf, stateOf } from './check-entries.js';
import { MethodFormChangeEvent, MethodFormEnterEvent } from './events.js';
import { applyFieldStyles } from './field-styles.js';
import { styles } from './method-form.styles.js';
import { renderInput, type ChoiceList } from './render-input.js';
import { tagContext } from './tag-context.js';

type Known =
  | { readonly name: 'loading' | 'failed' }
  | { readonly name: 'ready'; readonly descriptor: MethodDescriptor };

const LOADING: ChoiceList = { name: 'loading' };

/**
 * What the shopper enters for one method: an IBAN, a bank, a store, a plan. What is asked for, and what is right, is in the
 * method's descriptor; nothing is drawn for a method that asks for nothing.
 *
 * By itself: `<dr-method-form type="ideal" session-id="…">`. What was entered goes into the method's block of the source.
 *
 * @summary Asks for what one payment method needs.
 * @tagname dr-method-form
 * @fires {MethodFormChangeEvent} dr-method-form-change - Something was entered; says whether all is there.
 * @fires {MethodFormEnterEvent} dr-method-form-enter - The shopper pressed Enter in a text input.
 * @csspart input - A text input or a menu.
 * @csspart choice - One of several things to choose from.
 * @csspart mandate - What the shopper authorises by paying.
 * @csspart link - A way to somewhere else.
 */
export class DrMethodForm extends LitElement {
  static override readonly styles = styles;

  /** The method: `ideal`, `onlineBanking`, `konbini`, … (protocol 4.1). */
  @property() type?: string;

  /** Takes country, currency and all else that there is to know from this payment session. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** ISO 3166-1 alpha-2; wins over the session's. */
  @property() country?: string;

  /** ISO 4217; wins over the session's. */
  @property() currency?: string;

  /**
   * In place of all these: method, country, currency, owner. Another method's is a new form. `options.placeholderText` and
   * `options.style`: an example for its first input, and the look of its inputs per state (protocol 5.2).
   */
  @property({ attribute: false }) context?: InputContext;

  /** The seller's legal texts, for agreements in its own words (protocol 8.2). */
  @property({ attribute: false }) disclosure?: Disclosure | undefined;

  /** The way to the payment service, in place of the configured one. */
  @property({ attribute: false }) gateway?: PaymentGateway | undefined;

  /** Nothing can be changed while a payment is under way. */
  @property({ type: Boolean }) busy = false;

  /** BCP 47; wins over the nearest `lang`. */
  @property() locale?: string;

  readonly #localize = new LocalizeController(this);
  readonly #announcer = new Announcer(this);
  readonly #session = new SessionController(this);
  readonly #lists = new Map<string, ChoiceList>();
  readonly #complaints = new Set<string>();
  readonly #filled = new Set<string>();
  #known: Known = { name: 'loading' };
  #of = '';
  #place = '';
  #values: Record<string, string> = {};
  #asking = new AbortController();

  /** All that is asked for is there and right, as far as anybody can tell here. */
  get complete(): boolean {
    return (
      this.#known.name === 'ready' &&
      this.#given !== undefined &&
      !this.#localize.pending &&
      this.#asked.every((input) => !this.#problem(input))
    );
  }

  /** What was entered, as it is sent. Only what is asked for now. */
  get entered(): Entered {
    return Object.fromEntries(
      this.#asked.map((input) => [input.name, plainEntry(input, this.#values)]),
    );
  }

  /** What the shopper agrees to here, in the words that are shown; `undefined` where there is nothing of the kind. */
  get terms(): string | undefined {
    const agreed = this.#asked.filter(
      ({ kind, name }) => kind === 'mandate' || (kind === 'tick' && this.#values[name] === 'true'),
    );
    return agreed.map((input) => this.#agreement(input)).join('\n') || undefined;
  }

  /** What is missing or wrong, with sentences for the shopper; in the order of the inputs. */
  get problems(): readonly ServiceErrorDetail[] {
    return this.#asked.flatMap((input) => {
      const problem = this.#problem(input);
      if (!problem) return [];
      const message = this.#localize.textOf(`input.${input.name}.${problem}`);
      return { code: `${problem}_${input.name}`, message, parameter: input.name };
    });
  }

  /** Takes back what was entered. */
  clear(): void {
    this.#values = {};
    this.#complaints.clear();
    this.#tell();
  }

  /** Shows all that is missing or wrong, and moves focus to the first of it. */
  async reportValidity(): Promise<void> {
    for (const input of this.#asked) if (this.#problem(input)) this.#complaints.add(input.name);
    this.requestUpdate();
    await this.updateComplete;
    const [first] = this.problems;
    if (first) this.#control(first.parameter ?? '')?.focus();
    else this.renderRoot.querySelector<HTMLElement>('.status, button')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#asking.signal.aborted) this.#asking = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.abort();
    for (const [name, list] of this.#lists) if (list === LOADING) this.#lists.delete(name);
  }

  protected override willUpdate(): void {
    const { method } = this.#given ?? {};
    if (method && method.type !== this.#of) {
      this.#of = method.type;
      this.#values = {};
      this.#complaints.clear();
      this.#filled.clear();
      this.#lists.clear();
      this.#learn();
    }
    this.#moveTo(this.#given);
    for (const input of this.#asked) if (input.kind === 'choice') this.#ask(input);
  }

  /** Other places have other banks. */
  #moveTo({ country = '', currency = '' }: Partial<InputContext> = {}): void {
    const place = `${country} ${currency}`;
    if (place === this.#place) return;
    this.#place = place;
    this.#asking.abort();
    this.#asking = new AbortController();
    for (const name of this.#lists.keys()) delete this.#values[name];
    this.#lists.clear();
  }

  protected override updated(): void {
    applyFieldStyles(this.shadowRoot, fieldsOf(this.#given?.options).style);
  }

  protected override render(): TemplateResult {
    const { language, direction, text } = this.#localize;
    if (this.#known.name === 'failed') {
      return html`<div class="status danger" role="alert" lang=${language} dir=${direction}>
        <span>${text('error.offline')}</span>
        <button class="button plain" type="button" @click=${() => this.#learn()}>
          ${text('action.retry')}
        </button>
      </div>`;
    }
    const waits = this.#known.name === 'loading' || this.#localize.pending;
    return html`<div
      class="form"
      lang=${language}
      dir=${direction}
      aria-busy=${waits ? 'true' : 'false'}
      @keydown=${this.#onKey}
    >
      ${waits ? html`<span class="skeleton box"></span>` : [...this.#asked.map((input) => this.#renderInput(input)), this.#renderVoucherHint()]}
    </div>`;
  }

  #renderInput(input: MethodInput) {
    const { name } = input;
    const problem = this.#complaints.has(name) ? this.#problem(input) : undefined;
    const context = this.#context;
    return renderInput(input, {
      value: this.#values[name] ?? '',
      complaint: problem && this.#localize.textOf(`input.${name}.${problem}`),
      placeholder: placeholderOf(input, this.#asked, context),
      state: stateOf(input, this.#values, this.#filled),
      context,
      list: this.#lists.get(name) ?? LOADING,
      terms:
        input.kind === 'terms' ? readInstalmentTerms(context.method.terms, context.currency) : [],
      words: this.#agreement(input),
      busy: this.busy,
      text: this.#localize.textOf,
      countText: this.#localize.countText,
      has: this.#localize.has,
      money: this.#localize.money,
      percent: (rate) =>
        new Intl.NumberFormat(this.#localize.formatLocale, {
          style: 'percent',
          maximumFractionDigits: 2,
        }).format(rate / 100),
      retryText: this.#localize.text('action.retry'),
      newWindowText: this.#localize.text('link.newWindow'),
      onInput: this.#onInput,
      onBlur: this.#onBlur,
      onRetry: () => {
        this.#lists.delete(name);
        this.requestUpdate();
      },
    });
  }

  #renderVoucherHint(): TemplateResult | typeof nothing {
    const isVoucher = this.#known.name === 'ready' && this.#known.descriptor.category === 'voucher';
    return isVoucher
      ? html`<p class="hint">${this.#localize.text('voucher.afterOrder')}</p>`
      : nothing;
  }

  /** `undefined` as long as the session is not known that is to say it. */
  get #given(): InputContext | undefined {
    return this.context ?? tagContext(this, this.#session.state);
  }

  get #context(): InputContext {
    const context = this.#given;
    if (!context) throw new Error('no context'); // nothing is asked for without one
    return context;
  }

  get #asked(): readonly MethodInput[] {
    const context = this.#given;
    if (this.#known.name !== 'ready' || !context) return [];
    return inputsAskedFor(this.#known.descriptor.inputs, this.#values, context);
  }

  /** Of a list that is not there, the reason is shown in its place; until then there is nothing right to enter. */
  #problem(input: MethodInput): string | undefined {
    return problemOf(input, this.#values);
  }

  get #texts(): Disclosure | undefined {
    const { state } = this.#session;
    const checkout = 'checkout' in state ? state.checkout : undefined;
    return this.disclosure ?? (checkout && disclosureOf(checkout));
  }

  /** The seller's own words where there are some. */
  #agreement(input: MethodInput): string {
    const { textOf } = this.#localize;
    if (input.kind === 'mandate') {
      const seller = this.#texts?.businessEntity?.name ?? textOf(`input.${input.name}.seller`);
      return textOf(`input.${input.name}`, { seller });
    }
    if (input.kind !== 'tick') return '';
    const key = input.disclosure as DisclosureKey | undefined; // descriptors name keys of protocol 8.2
    return (key && this.#texts?.entries[key]?.text) ?? textOf(`input.${input.name}`);
  }

  #learn(): void {
    const { method } = this.#context;
    this.#known = { name: 'loading' };
    loadDescriptor(method).then(
      (descriptor) => {
        if (method.type !== this.#of) return; // another method is open by now
        for (const input of descriptor.inputs) {
          const initial = input.kind === 'text' ? input.initial?.(this.#context) : undefined;
          if (initial) this.#values[input.name] = initial;
        }
        this.#known = { name: 'ready', descriptor };
        this.#tell();
      },
      () => {
        this.#known = { name: 'failed' };
        this.requestUpdate();
      },
    );
    this.requestUpdate();
  }

  /** Fetches a list of choices once. The only choice there is needs no choosing. */
  #ask(input: Extract<MethodInput, { kind: 'choice' }>): void {
    const { name } = input;
    if (this.#lists.has(name)) return;
    this.#lists.set(name, LOADING);
    const { signal } = this.#asking;
    const settle = (list: ChoiceList): void => {
      if (signal.aborted || this.#lists.get(name) !== LOADING) return;
      this.#lists.set(name, list);
      const [first, second] = list.name === 'ready' ? list.choices : [];
      if (first && !second) this.#values[name] = first.value;
      this.#tell();
    };
    input.choices(this.#context, this.#listsOf(signal)).then(
      (choices) => settle({ name: 'ready', choices }),
      () => settle({ name: 'failed' }),
    );
  }

  #listsOf(signal: AbortSignal): Lists {
    const gateway = this.gateway ?? defaultGateway();
    const open = (): Promise<MethodLists> =>
      gateway?.lists?.() ?? Promise.reject(new Error('no lists'));
    const inJapanese = this.#localize.language === 'ja';
    return {
      banks: async (country, currency) =>
        (await (await open()).banks(country, currency, { signal })).map(
          ({ bankCode, bankName }) => ({ value: bankCode, label: bankName }),
        ),
      stores: async () =>
        (await (await open()).stores({ signal })).map(
          ({ storeId, storeName, localizedStoreName }) => ({
            value: storeId,
            label: (inJapanese && localizedStoreName) || storeName,
            ...(!inJapanese && localizedStoreName && { note: localizedStoreName }),
          }),
        ),
    };
  }

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLSelectElement; // only these are drawn
    const isTick = input instanceof HTMLInputElement && input.type === 'checkbox';
    this.#values[input.name] = isTick ? String(input.checked) : input.value;
    if (input.value) this.#filled.add(input.name);
    this.#complaints.delete(input.name);
    event.stopPropagation(); // a list around us listens for its own radios
    this.#tell();
  };

  /** The shopper has left a text: it is put in order, and what is wrong with it is said. */
  readonly #onBlur = (event: Event): void => {
    event.stopPropagation();
    const { name } = event.target as HTMLInputElement; // texts only
    const input = this.#asked.find((asked) => asked.name === name);
    if (input?.kind !== 'text') return;
    const value = this.#values[name] ?? '';
    if (input.format) this.#values[name] = input.format(value);
    const problem = value.trim() && this.#problem(input);
    if (problem) {
      this.#complaints.add(name);
      this.#announcer.announce(this.#localize.textOf(`input.${name}.${problem}`));
    }
    this.#tell();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isText = (event.target as HTMLInputElement).type === 'text';
    if (event.key !== 'Enter' || !isText || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new MethodFormEnterEvent());
  };

  #tell(): void {
    this.requestUpdate();
    this.dispatchEvent(new MethodFormChangeEvent(this.complete));
  }

  #control(name: string): HTMLElement | undefined {
    const controls = this.renderRoot.querySelectorAll<HTMLInputElement>('[name]');
    return [...controls].find((control) => control.name === name && !control.disabled);
  }
}
