import { safeDocument } from '../dom/safe-document.js';
import { formatMoney, type Money } from '../domain/money.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { mountDrawnButton } from './drawn-button.js';
import { pretendShipping, type PretendShipping } from './pretend-shipping.js';
import { pretendStyles } from './pretend-wallet.styles.js';
import type { WalletSetup } from './setup.js';
import { holdSheet } from './sheet-latch.js';
import type { MakeSource, Wallet, WalletRequest, WalletSheet } from './wallet.js';

// The texts of the simulated wallet, which are not among the kit's messages.
const WORDS = {
  note: 'This is the sandbox. No money moves.',
  card: 'Visa •••• 1111',
  cancel: 'Cancel',
  pay: 'Pay',
  busy: 'Paying…',
  applePay: 'Apple Pay',
  googlePay: 'Google Pay',
  amazonPay: 'Amazon Pay',
  payPal: 'PayPal',
} as const;

const nameOf = (type: string): string =>
  Object.hasOwn(WORDS, type) ? WORDS[type as keyof typeof WORDS] : type; // an own key

/** A simulated wallet whose sheet is a dialog of the page, for the sandbox. */
export const pretendWallet = (type: string, { locale }: WalletSetup): Wallet => ({
  mountButton: (container, options) => mountDrawnButton(container, type, options),
  open: (request) => new PretendSheet(type, request, locale, holdSheet()),
});

class PretendSheet implements WalletSheet {
  readonly #host = safeDocument.createElement('div');
  readonly #dialog = safeDocument.createElement('dialog');
  readonly #pay = safeDocument.createElement('button');
  readonly #release: () => void;
  readonly #approved: Promise<void>;
  readonly #shipping: PretendShipping | undefined;
  #isPaying = false;

  constructor(type: string, request: WalletRequest, locale: string, release: () => void) {
    this.#release = release;
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [pretendStyles()];
    this.#host.lang = 'en';
    this.#host.dir = 'ltr';
    this.#host.dataset['wallet'] = type;
    const amount = line('p', '', 'amount');
    const show = (total: Money, isPayable = true): void => {
      if (this.#isPaying) return;
      amount.textContent = formatMoney(total, locale);
      this.#pay.textContent = `${WORDS.pay} ${amount.textContent}`;
      this.#pay.disabled = !isPayable;
    };
    show(request.total);
    const cancel = safeDocument.createElement('button');
    cancel.type = this.#pay.type = 'button';
    cancel.className = 'cancel';
    cancel.textContent = WORDS.cancel;
    const { shipping } = request;
    this.#shipping = shipping && pretendShipping(request, shipping, locale, show);
    this.#dialog.setAttribute('aria-label', nameOf(type));
    this.#dialog.append(
      line('h2', nameOf(type)),
      line('p', request.payee),
      amount,
      line('p', WORDS.card, 'card'),
      ...(this.#shipping?.nodes ?? []),
      this.#pay,
      cancel,
      line('p', WORDS.note, 'note'),
    );
    root.append(this.#dialog);
    this.#approved = new Promise((resolve, reject) => {
      this.#pay.addEventListener('click', () => {
        this.#isPaying = true;
        this.#pay.textContent = WORDS.busy;
        this.#pay.disabled = cancel.disabled = true;
        resolve();
      });
      cancel.addEventListener('click', () => this.#dialog.close());
      this.#dialog.addEventListener('cancel', (event) => {
        if (cancel.disabled) event.preventDefault(); // canceling is no longer possible
      });
      this.#dialog.addEventListener('close', () => {
        this.#end();
        reject(new PaymentError('cancelled'));
      });
    });
    this.#approved.catch(() => undefined); // it may not be awaited yet
    safeDocument.body.append(this.#host);
    this.#dialog.showModal();
  }

  async pay(make: MakeSource): ReturnType<WalletSheet['pay']> {
    await this.#approved;
    try {
      return await make({ token: 'pretend' }, this.#shipping?.answers);
    } catch (reason) {
      throw toPaymentError(reason);
    } finally {
      this.abort();
    }
  }

  abort(): void {
    if (this.#dialog.open) this.#dialog.close();
    this.#end();
  }

  #end(): void {
    this.#host.remove();
    this.#release();
  }
}

function line(tag: 'h2' | 'p', text: string, className = ''): HTMLElement {
  const element = safeDocument.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
