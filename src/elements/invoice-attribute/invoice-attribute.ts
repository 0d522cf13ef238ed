import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { toPaymentError, type PaymentError } from '../../domain/payment-error.js';
import type { Entered } from '../../payment-methods/method-descriptor.js';
import type { MethodInput, TextInput } from '../../payment-methods/method-input.js';
import { accentButton } from '../../theme/accent-button.js';
import { Entries } from '../method-form/entries.js';
import { styles } from '../method-form/method-form.styles.js';
import { Announcer } from '../shared/announcer.js';
import { formWords } from '../../i18n/form-words.js';
import { isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { PaymentErrorEvent } from '../shared/session-events.js';
import { InvoiceAttributeEvent, type InvoiceAttribute } from './events.js';
import { INVOICE_INPUTS, INVOICE_TYPES, type InvoiceType } from './invoice-types.js';

/** The data that the service stores. */
export type InvoiceAttributeRequest = Pick<InvoiceAttribute, 'type' | 'attributes'>;

/**
 * The shopper's choice for an electronic invoice in Taiwan: a barcode, a certificate, an account, or a donation. The service
 * returns an id for the stored choice: pass it as `invoiceAttributeId` of the checkout.
 *
 * @summary Asks for the storage of an electronic invoice.
 * @tagname dr-invoice-attribute
 * @fires {InvoiceAttributeEvent} dr-invoice-attribute - The service has stored the choice.
 * @fires {PaymentErrorEvent} dr-error - The service has refused the choice, and the shopper sees the reason.
 * @csspart choice - One type of invoice.
 * @csspart input - The input of the chosen type.
 * @csspart confirm-button - The button that stores the choice.
 */
export class DrInvoiceAttribute extends LitElement {
  static override readonly styles: CSSResultGroup = [styles, accentButton];

  /** Lets a disabled fieldset disable the element; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The only invoice type to offer: `tw_individual_donate`. */
  @property() type?: InvoiceType;

  /** The initial value of the field for the shopper's account. */
  @property() email?: string;

  /** The function that stores the choice. It rejects with a `PaymentError`. Required for confirming. */
  @property({ attribute: false }) create?: (
    request: InvoiceAttributeRequest,
  ) => Promise<InvoiceAttribute>;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #announcer = new Announcer(this);
  readonly #entries = new Entries(this, {
    words: this.#localize,
    announcer: this.#announcer,
    inputs: (entered) => this.#inputs(entered),
    choices: () => INVOICE_TYPES.map((value) => ({ value, label: value })),
    busy: () => this.#isBusy || isDisabled(this),
    onChange: () => {
      this.#done = undefined;
      this.#error = undefined;
    },
  });
  #isBusy = false;
  #error: PaymentError | undefined;
  #done: InvoiceAttribute | undefined;

  /** The stored choice; `undefined` after a change. */
  get value(): InvoiceAttribute | undefined {
    return this.#done;
  }

  /** Stores the choice, like the button. Never rejects. */
  async confirm(): Promise<void> {
    if (this.#isBusy || isDisabled(this) || !this.create) return;
    if (!this.#entries.complete) return this.#entries.reportValidity();
    const { entered } = this.#entries;
    const type = this.#typeOf(entered);
    const { name } = INVOICE_INPUTS[type];
    this.#enter({ isBusy: true });
    try {
      const attribute = await this.create({ type, attributes: { [name]: entered[name] ?? '' } });
      this.#enter({ done: attribute });
      this.#announcer.announce(this.#localize.text('invoice.done'));
      this.dispatchEvent(new InvoiceAttributeEvent(attribute));
    } catch (reason) {
      const error = toPaymentError(reason);
      this.#enter({ error });
      this.#localize.whenArrived(() => {
        this.dispatchEvent(new PaymentErrorEvent(error, this.#localize.errorText(error.code)));
      });
    }
  }

  /** Clears the form. */
  clear(): void {
    this.#entries.clear();
  }

  override focus(): void {
    this.#entries.focus();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#localize.pending) return nothing;
    const { language, direction } = this.#localize;
    return html`<form
      class="form"
      lang=${language}
      dir=${direction}
      novalidate
      @submit=${this.#onSubmit}
    >
      ${this.#entries.render()} ${this.#error ? this.#renderError(this.#error) : nothing}
      <button
        class="button"
        part="confirm-button"
        ?disabled=${isDisabled(this)}
        aria-disabled=${this.#isBusy ? 'true' : nothing}
      >
        ${this.#localize.text(this.#done ? 'invoice.done' : 'invoice.confirm')}
      </button>
    </form>`;
  }

  #renderError({ code }: PaymentError): TemplateResult {
    return html`<div class="status danger" role="alert">
      <span>${this.#localize.errorText(code)}</span>
    </div>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.confirm();
  };

  #typeOf({ invoiceType }: Entered): InvoiceType {
    const picked = INVOICE_TYPES.find((type) => type === invoiceType);
    return this.type ?? picked ?? 'tw_individual_mobile_barcode';
  }

  #inputs(entered: Entered): readonly MethodInput[] {
    const isPicked = this.type !== undefined || Boolean(entered['invoiceType']);
    return [
      ...(this.type === undefined
        ? [{ kind: 'choice', name: 'invoiceType', labelled: true, choices: noList } as const]
        : []),
      ...(isPicked ? [this.#withEmail(INVOICE_INPUTS[this.#typeOf(entered)])] : []),
    ];
  }

  /** Uses the page's email address if the input is left empty. */
  #withEmail(input: TextInput): TextInput {
    const { email } = this;
    return input.name === 'email' && email
      ? { ...input, normalise: (text) => text.trim() || email }
      : input;
  }

  #enter({
    isBusy = false,
    done,
    error,
  }: {
    readonly isBusy?: boolean;
    readonly done?: InvoiceAttribute;
    readonly error?: PaymentError;
  }): void {
    this.#isBusy = isBusy;
    this.#done = done;
    this.#error = error;
    this.requestUpdate();
  }
}

const noList = () => Promise.resolve([]);
