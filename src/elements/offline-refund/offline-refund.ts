import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { toPaymentError, type PaymentError } from '../../domain/payment-error.js';
import type { Entered } from '../../payment-methods/method-descriptor.js';
import { ibanInput } from '../../payment-methods/check-iban.js';
import type { MethodInput } from '../../payment-methods/method-input.js';
import { accentButton } from '../../theme/accent-button.js';
import { Entries } from '../method-form/entries.js';
import { styles } from '../method-form/method-form.styles.js';
import { Announcer } from '../shared/announcer.js';
import { formWords } from '../../i18n/form-words.js';
import { isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { PaymentErrorEvent } from '../shared/session-events.js';
import { RefundAcceptedEvent } from './events.js';

/** The account that a refund is paid to. */
export interface RefundAccount {
  readonly accountHolder: string;
  readonly iban?: string;
  readonly accountNumber?: string;
  readonly bankName?: string;
}

type View =
  | { readonly name: 'form'; readonly error?: PaymentError }
  | { readonly name: 'sending' | 'accepted' };

const INPUTS: readonly MethodInput[] = [
  {
    kind: 'text',
    name: 'accountHolder',
    autocomplete: 'name',
    language: 'und',
    check: () => undefined,
  },
  { kind: 'choice', name: 'accountKind', labelled: true, choices: () => Promise.resolve([]) },
];
const BY_KIND: Readonly<Record<string, readonly MethodInput[]>> = {
  iban: [ibanInput],
  number: [
    {
      kind: 'text',
      name: 'accountNumber',
      inputMode: 'text',
      normalise: (text) => text.replace(/[\s-]/g, ''),
      check: (text) => (/^[\dA-Z]{4,34}$/i.test(text) ? undefined : 'invalid'),
    },
    { kind: 'text', name: 'bankName', check: () => undefined },
  ],
};
const KINDS = Object.keys(BY_KIND);

/**
 * A form for the bank account of a refund that cannot be paid back to the source. Asks for the account once. If the service
 * already has it, the element shows a message.
 *
 * @summary Asks for the account of a refund.
 * @tagname dr-offline-refund
 * @fires {RefundAcceptedEvent} dr-refund-accepted - The service has stored the account. Dispatched once.
 * @fires {PaymentErrorEvent} dr-error - The service has refused the account, and the shopper sees the reason.
 * @csspart input - A text input.
 * @csspart choice - A kind of account.
 * @csspart confirm-button - The button that sends the account.
 */
export class DrOfflineRefund extends LitElement {
  static override readonly styles: CSSResultGroup = [styles, accentButton];

  /** Lets a disabled fieldset disable the element; nothing is submitted with the form. */
  static readonly formAssociated = true;

  /** The function that sends the account to the service. It rejects with a `PaymentError`. Required for sending. */
  @property({ attribute: false }) send?: (account: RefundAccount) => Promise<void>;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #announcer = new Announcer(this);
  readonly #entries = new Entries(this, {
    words: this.#localize,
    announcer: this.#announcer,
    inputs: ({ accountKind = '' }) => [...INPUTS, ...(BY_KIND[accountKind] ?? [])],
    choices: () => KINDS.map((value) => ({ value, label: value })),
    busy: () => this.#view.name === 'sending' || isDisabled(this),
    onChange: () => this.#enter({ name: 'form' }),
  });
  #view: View = { name: 'form' };

  /** Sends the account, like the button. Never rejects. */
  async submit(): Promise<void> {
    if (this.#view.name !== 'form' || isDisabled(this) || !this.send) return;
    if (!this.#entries.complete) return this.#entries.reportValidity();
    const account = accountOf(this.#entries.entered);
    this.#enter({ name: 'sending' });
    try {
      await this.send(account);
      this.#enter({ name: 'accepted' });
      this.#announcer.announce(this.#localize.text('refund.accepted'));
      this.dispatchEvent(new RefundAcceptedEvent());
    } catch (reason) {
      const error = toPaymentError(reason);
      this.#enter({ name: 'form', error });
      this.dispatchEvent(new PaymentErrorEvent(error, this.#messageOf(error)));
    }
  }

  /** Clears the form. */
  clear(): void {
    if (this.#view.name === 'form') this.#entries.clear();
  }

  override focus(): void {
    this.#entries.focus();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#localize.pending) return nothing;
    const view = this.#view;
    const { language, direction } = this.#localize;
    if (view.name === 'accepted') {
      return html`<div class="status success" lang=${language} dir=${direction}>
        <span>${this.#localize.text('refund.accepted')}</span>
      </div>`;
    }
    return html`<form
      class="form"
      lang=${language}
      dir=${direction}
      novalidate
      @submit=${this.#onSubmit}
    >
      <p>${this.#localize.text('refund.about')}</p>
      ${this.#entries.render()}
      ${view.name === 'form' && view.error ? this.#renderError(view.error) : nothing}
      <button
        class="button"
        part="confirm-button"
        ?disabled=${isDisabled(this)}
        aria-disabled=${view.name === 'sending' ? 'true' : nothing}
      >
        ${this.#localize.text('refund.send')}
      </button>
    </form>`;
  }

  /** Returns the message of an error. A refund that is unknown or already has an account cannot be retried. */
  #messageOf({ code }: PaymentError): string {
    const isOver = code === 'conflict' || code === 'declined';
    return isOver ? this.#localize.text('refund.over') : this.#localize.errorText(code);
  }

  #renderError(error: PaymentError): TemplateResult {
    return html`<div class="status danger" role="alert">
      <span>${this.#messageOf(error)}</span>
    </div>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  #enter(view: View): void {
    this.#view = view;
    this.requestUpdate();
  }
}

function accountOf({
  accountHolder = '',
  accountKind,
  iban,
  accountNumber,
  bankName,
}: Entered): RefundAccount {
  return accountKind === 'iban'
    ? { accountHolder, iban: iban ?? '' }
    : { accountHolder, accountNumber: accountNumber ?? '', bankName: bankName ?? '' };
}
