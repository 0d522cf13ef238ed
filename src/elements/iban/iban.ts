import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FieldStyles } from '../../fields/field-provider.js';
import { ibanInput } from '../../payment-methods/check-iban.js';
import { Entries } from '../method-form/entries.js';
import { applyFieldStyles } from '../method-form/field-styles.js';
import { styles } from '../method-form/method-form.styles.js';
import { Announcer } from '../shared/announcer.js';
import { formWords } from '../../i18n/form-words.js';
import { isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { IbanChangeEvent } from './events.js';

/**
 * The shopper's IBAN, validated by country, length and check digits (ISO 13616). An IBAN is not a secret: it allows sending
 * money to the account, and debiting it takes a mandate.
 *
 * @summary An input for an IBAN.
 * @tagname dr-iban
 * @fires {IbanChangeEvent} dr-iban-change - The value has changed; the event does not contain it.
 * @csspart input - The input.
 */
export class DrIban extends LitElement {
  static override readonly styles: CSSResultGroup = styles;

  /** Lets a disabled fieldset disable the element; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** The placeholder of the input. None by default. */
  @property() placeholder?: string | undefined;

  /** The style of the input by state: Drop-in's style object, `{ base: { fontSize: '18px' } }`. */
  @property({ attribute: false }) fieldStyles?: FieldStyles | undefined;

  /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #entries = new Entries(this, {
    words: this.#localize,
    announcer: new Announcer(this),
    inputs: () => [ibanInput],
    busy: () => isDisabled(this),
    placeholder: () => this.placeholder,
    onChange: () => this.#dispatchChange(),
  });

  /** The IBAN without spaces, in capitals; `undefined` while it is not valid. */
  get value(): string | undefined {
    return this.#entries.complete ? this.#entries.entered['iban'] : undefined;
  }

  /** Clears the value. */
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
    return html`<div class="form" lang=${language} dir=${direction}>
      ${this.#entries.render()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('fieldStyles')) applyFieldStyles(this.shadowRoot, this.fieldStyles);
  }

  #dispatchChange(): void {
    const { complete, empty } = this.#entries;
    const problem = this.#entries.problem('iban');
    const errorCode =
      problem &&
      (problem === 'incomplete' ? ('incomplete_iban' as const) : ('invalid_iban' as const));
    this.dispatchEvent(new IbanChangeEvent({ complete, empty, ...(errorCode && { errorCode }) }));
  }
}
