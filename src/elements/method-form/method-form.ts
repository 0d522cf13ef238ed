import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../../domain/compliance-text.js';
import { disclosureOf } from '../../domain/disclosure-of.js';
import { fieldsOf } from '../../domain/json-reader.js';
import type { ServiceErrorDetail } from '../../domain/payment-error.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { readInstalmentTerms } from '../../payment-methods/read-instalment-terms.js';
import { loadDescriptor } from '../../payment-methods/load-descriptor.js';
import type {
  Entered,
  InputContext,
  MethodDescriptor,
} from '../../payment-methods/method-descriptor.js';
import type { MethodInput } from '../../payment-methods/method-input.js';
import { Announcer } from '../shared/announcer.js';
import { formWords } from '../../i18n/form-words.js';
import { keepRegistered, type Register } from '../shared/form-registration.js';
import { isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { drawMarksOf } from '../shared/render-mark.js';
import { SessionController } from '../shared/session-controller.js';
import { agreementOf, inputsAskedFor, placeholderOf } from './check-entries.js';
import { ChoiceLists } from './choice-lists.js';
import { Entries } from './entries.js';
import { MethodFormChangeEvent, MethodFormEnterEvent } from './events.js';
import { applyFieldStyles } from './field-styles.js';
import { styles } from './method-form.styles.js';
import { tagContext } from './tag-context.js';

/** Stops events that a list around the form would mistake for those of its own radio buttons. */
const contain = (event: Event): void => event.stopPropagation();

type Known =
  | { readonly name: 'loading' | 'failed' }
  | { readonly name: 'ready'; readonly descriptor: MethodDescriptor };

/**
 * The shopper's data for one method: an IBAN, a bank, a store, a plan. The method's descriptor defines the inputs and their
 * checks. Renders nothing for a method without inputs.
 *
 * Standalone: `<dr-method-form type="ideal" session-id="…">`. Put the entered values into the method's details of the source.
 *
 * @summary A form with the inputs of one payment method.
 * @tagname dr-method-form
 * @fires {MethodFormChangeEvent} dr-method-form-change - A value has changed. The event states whether the form is complete.
 * @fires {MethodFormEnterEvent} dr-method-form-enter - The shopper pressed Enter in a text input.
 * @csspart input - A text input or a menu.
 * @csspart choice - One of several options.
 * @csspart mandate - The text that the shopper authorizes by paying.
 * @csspart link - A link to another page.
 */
export class DrMethodForm extends LitElement {
  static override readonly styles = styles;

  /** Lets a disabled fieldset disable the element; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The type of the method: `ideal`, `onlineBanking`, `konbini`, … */
  @property() type?: string;

  /** The id of the payment session that gives country, currency and the method's choices. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The shopper's two-letter country code, ISO 3166-1. Takes precedence over the session's. */
  @property() country?: string;

  /** The currency, ISO 4217. Takes precedence over the session's. */
  @property() currency?: string;

  /**
   * The method, country, currency and owner in one value, in place of the properties above. Another method makes a new form.
   * `options.placeholderText` is the placeholder of its first input, `options.style` the style of its inputs by state.
   */
  @property({ attribute: false }) context?: InputContext;

  /** The seller's legal texts, for agreements with the seller's own text. */
  @property({ attribute: false }) disclosure?: Disclosure | undefined;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway | undefined;

  /** Whether the inputs are read-only, during a payment. */
  @property({ type: Boolean }) busy = false;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** @internal Registers the form with the drop-in. */
  register?: Register<DrMethodForm>;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #session = new SessionController(this, {
    // The state of a session that other elements have read already arrives within the update, after `willUpdate`.
    onChange: () => this.requestUpdate(),
  });
  readonly #lists = new ChoiceLists(this, {
    gateway: () => this.gateway,
    language: () => this.#localize.language,
    onList: (name, only) => {
      if (only !== undefined) this.#entries.set(name, only); // a single option is preselected
      this.#reportChange();
    },
  });
  readonly #entries = new Entries(this, {
    words: this.#localize,
    announcer: new Announcer(this),
    inputs: (entered) => this.#inputsFor(entered),
    busy: () => this.busy || isDisabled(this),
    placeholder: (name) => placeholderOf(name, this.#asked, this.#context),
    view: (input) => this.#viewOf(input),
    onChange: () => this.#reportChange(),
  });
  #known: Known = { name: 'loading' };
  #of = '';

  constructor() {
    super();
    drawMarksOf(this);
    keepRegistered(this);
  }

  /** Whether every field is filled in and valid by the checks of this page. */
  get complete(): boolean {
    return (
      this.#known.name === 'ready' &&
      this.#given !== undefined &&
      !this.#localize.pending &&
      this.#entries.complete
    );
  }

  /** The values of the visible inputs, in the form that is sent. */
  get entered(): Entered {
    return this.#entries.entered;
  }

  /** The visible text of the shopper's agreement; `undefined` if there is none. */
  get terms(): string | undefined {
    const agreed = this.#asked.filter(
      ({ kind, name }) =>
        kind === 'mandate' || (kind === 'tick' && this.#entries.valueOf(name) === 'true'),
    );
    return agreed.map((input) => this.#agreement(input)).join('\n') || undefined;
  }

  /** The errors of the inputs in their order, with sentences for the shopper. */
  get problems(): readonly ServiceErrorDetail[] {
    return this.#entries.problems.map(({ name, problem }) => ({
      code: `${problem}_${name}`,
      message: this.#localize.textOf(`input.${name}.${problem}`),
      parameter: name,
    }));
  }

  /** Clears the inputs. */
  clear(): void {
    this.#entries.clear();
  }

  /** Shows the errors of all inputs and moves focus to the first input with one. */
  async reportValidity(): Promise<void> {
    await this.#entries.reportValidity();
    if (this.problems.length > 0) return;
    this.renderRoot.querySelector<HTMLElement>('.status, button')?.focus();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { method } = this.#given ?? {};
    if (method && method.type !== this.#of) {
      this.#of = method.type;
      this.#entries.reset();
      this.#lists.clear();
      this.#loadDescriptor();
    }
    for (const name of this.#lists.moveTo(this.#given)) this.#entries.set(name, undefined);
    for (const input of this.#asked)
      if (input.kind === 'choice') this.#lists.load(input, this.#context);
  }

  protected override updated(): void {
    applyFieldStyles(this.shadowRoot, fieldsOf(this.#given?.options).style);
  }

  protected override render(): TemplateResult {
    const { language, direction, text } = this.#localize;
    if (this.#known.name === 'failed') {
      return html`<div class="status danger" role="alert" lang=${language} dir=${direction}>
        <span>${text('error.offline')}</span>
        <button class="button plain" type="button" @click=${() => this.#loadDescriptor()}>
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
      @input=${contain}
      @change=${contain}
    >
      ${waits ? html`<span class="skeleton box"></span>` : [...this.#entries.render(), this.#renderVoucherHint()]}
    </div>`;
  }

  #viewOf(input: MethodInput) {
    const { name } = input;
    const context = this.#context;
    return {
      context,
      list: this.#lists.of(name),
      terms:
        input.kind === 'terms' ? readInstalmentTerms(context.method.terms, context.currency) : [],
      agreement: this.#agreement(input),
      onRetry: () => {
        this.#lists.drop(name);
        this.requestUpdate();
      },
    };
  }

  #renderVoucherHint(): TemplateResult | typeof nothing {
    const isVoucher = this.#known.name === 'ready' && this.#known.descriptor.category === 'voucher';
    return isVoucher
      ? html`<p class="hint">${this.#localize.text('voucher.afterOrder')}</p>`
      : nothing;
  }

  /** `undefined` until the session that supplies it has loaded. */
  get #given(): InputContext | undefined {
    return this.context ?? tagContext(this, this.#session.state);
  }

  get #context(): InputContext {
    const context = this.#given;
    if (!context) throw new Error('no context'); // nothing is asked for without one
    return context;
  }

  get #asked(): readonly MethodInput[] {
    return this.#entries.inputs;
  }

  #inputsFor(entered: Entered): readonly MethodInput[] {
    const context = this.#given;
    if (this.#known.name !== 'ready' || !context) return [];
    return inputsAskedFor(this.#known.descriptor.inputs, entered, context);
  }

  get #texts(): Disclosure | undefined {
    const { state } = this.#session;
    const checkout = 'checkout' in state ? state.checkout : undefined;
    return this.disclosure ?? (checkout && disclosureOf(checkout));
  }

  #agreement(input: MethodInput): string {
    return agreementOf(input, this.#texts, this.#localize);
  }

  #loadDescriptor(): void {
    const { method } = this.#context;
    this.#known = { name: 'loading' };
    loadDescriptor(method).then(
      (descriptor) => {
        if (method.type !== this.#of) return; // another method is open by now
        for (const input of descriptor.inputs) {
          const initial = input.kind === 'text' ? input.initial?.(this.#context) : undefined;
          if (initial) this.#entries.set(input.name, initial);
        }
        this.#known = { name: 'ready', descriptor };
        this.#reportChange();
      },
      () => {
        this.#known = { name: 'failed' };
        this.requestUpdate();
      },
    );
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isText = (event.target as HTMLInputElement).type === 'text';
    if (event.key !== 'Enter' || !isText || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new MethodFormEnterEvent());
  };

  #reportChange(): void {
    this.requestUpdate();
    this.dispatchEvent(new MethodFormChangeEvent(this.complete));
  }
}
