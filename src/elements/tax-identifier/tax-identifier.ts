import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  plainTaxNumber,
  taxIdentifiersOf,
  type TaxCustomer,
  type TaxIdentifierRule,
} from '../../domain/tax-identifiers.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import type { Entered } from '../../payment-methods/method-descriptor.js';
import type { Choice, MethodInput } from '../../payment-methods/method-input.js';
import { Entries } from '../method-form/entries.js';
import { styles } from '../method-form/method-form.styles.js';
import { Announcer } from '../shared/announcer.js';
import { formWords } from '../../i18n/form-words.js';
import { isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { SessionController } from '../shared/session-controller.js';
import { TaxIdentifierChangeEvent, TaxIdentifierReadyEvent } from './events.js';

/**
 * The shopper's tax identifier, in countries that have one: for a person, for a company, or for the kind that the shopper picks.
 * Validates its format; your back end sends it to the service with the checkout (`taxIdentifiers`).
 *
 * @summary An input for a tax identifier.
 * @tagname dr-tax-identifier
 * @fires {TaxIdentifierReadyEvent} dr-tax-identifier-ready - The tax identifiers of the country are known; once for each country.
 * @fires {TaxIdentifierChangeEvent} dr-tax-identifier-change - The value has changed.
 * @csspart input - The input.
 * @csspart choice - One of the two kinds: a person, a company.
 */
export class DrTaxIdentifier extends LitElement {
  static override readonly styles: CSSResultGroup = styles;

  /** Lets a disabled fieldset disable the element; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The id of the payment session that gives the country. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The shopper's two-letter country code, ISO 3166-1. Takes precedence over the session's. */
  @property() country?: string;

  /** The only kind of shopper to offer: `individual` or `business`. */
  @property({ attribute: 'customer-type' }) customerType?: string;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #session = new SessionController(this);
  readonly #entries = new Entries(this, {
    words: this.#localize,
    announcer: new Announcer(this),
    inputs: (entered) => this.#inputs(entered),
    choices: () => this.#customers,
    busy: () => isDisabled(this),
    onChange: () => this.#dispatchChange(),
  });
  #readyCountry: string | undefined;

  /** The identifier without spaces; `undefined` while it is not valid. */
  get value(): string | undefined {
    const rule = this.#rule(this.#entries.entered);
    const number = rule && this.#entries.entered[rule.input];
    return number && this.#entries.complete ? number : undefined;
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
    if (this.#rules.length === 0 || this.#localize.pending) return nothing;
    const { language, direction } = this.#localize;
    return html`<div class="form" lang=${language} dir=${direction}>
      ${this.#entries.render()}
    </div>`;
  }

  protected override updated(): void {
    const country = this.#country;
    if (!country || country === this.#readyCountry) return;
    this.#readyCountry = country;
    const rules = this.#rules;
    const isRequired = (of: TaxCustomer) =>
      rules.some(({ customer, required }) => customer === of && required);
    this.dispatchEvent(
      new TaxIdentifierReadyEvent({
        hasTaxIdentifier: rules.length > 0,
        businessTaxIdentifierRequired: isRequired('business'),
        individualTaxIdentifierRequired: isRequired('individual'),
      }),
    );
  }

  get #country(): string | undefined {
    const { state } = this.#session;
    return this.country ?? ('checkout' in state ? state.checkout?.session.country : undefined);
  }

  get #rules(): readonly TaxIdentifierRule[] {
    const all = this.#country ? taxIdentifiersOf(this.#country) : [];
    const wanted = all.filter(({ customer }) => customer === this.customerType);
    return this.customerType ? wanted : all;
  }

  get #customers(): readonly Choice[] {
    return this.#rules.map(({ customer }) => ({ value: customer, label: customer }));
  }

  /** The only identifier of the country, or the one of the kind that the shopper picked. */
  #rule({ taxCustomer }: Entered): TaxIdentifierRule | undefined {
    const [first, second] = this.#rules;
    return second ? this.#rules.find(({ customer }) => customer === taxCustomer) : first;
  }

  #inputs(entered: Entered): readonly MethodInput[] {
    const rule = this.#rule(entered);
    const asksCustomer = this.#rules.length > 1;
    return [
      ...(asksCustomer
        ? [{ kind: 'choice', name: 'taxCustomer', labelled: true, choices: noList } as const]
        : []),
      ...(rule ? [textOf(rule)] : []),
    ];
  }

  #dispatchChange(): void {
    const { entered, empty, complete } = this.#entries;
    const rule = this.#rule(entered);
    if (!rule) return;
    const number = entered[rule.input] ?? '';
    const isWrong = this.#entries.problem(rule.input) === 'invalid';
    this.dispatchEvent(
      new TaxIdentifierChangeEvent({
        complete: isWrong || (complete && number !== ''),
        empty: empty || number === '',
        ...(isWrong && { errorCode: 'invalid_tax_identifier' }),
        identifier: {
          value: complete && number ? number : null,
          type: rule.type,
          customerType: rule.customer,
        },
      }),
    );
  }
}

const noList = () => Promise.resolve([]);

const textOf = ({ input, required, isValid }: TaxIdentifierRule): MethodInput => ({
  kind: 'text',
  name: input,
  ...(!required && { optional: true }),
  normalise: plainTaxNumber,
  check: (number) => (isValid(number) ? undefined : 'invalid'),
});
