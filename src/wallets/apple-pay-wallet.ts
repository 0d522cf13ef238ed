import { safeDocument } from '../dom/safe-document.js';
import { fieldsOf, textOf } from '../domain/json-reader.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import {
  applePaySession,
  type ApplePaymentAnswers,
  type ApplePaySession,
} from './apple-pay-api.js';
import { answerAppleShipping, appleLine, appleShippingRequest } from './apple-pay-shipping.js';
import { textsOf, type WalletSetup } from './setup.js';
import { holdSheet } from './sheet-latch.js';
import type { Wallet, WalletButtonOptions, WalletRequest, WalletSheet } from './wallet.js';

const VERSION = 3;

/**
 * Sets up Apple Pay in Safari, without a script. `undefined` if the browser, the device or the document does not support it, or
 * if the merchant cannot be validated.
 */
export function applePayWallet({
  configuration,
  validateMerchant,
}: WalletSetup): Wallet | undefined {
  const Session = applePaySession();
  if (!validateMerchant || !Session || !canPay(Session)) return undefined;
  const networks = textsOf(configuration['supportedNetworks']);
  const capabilities = textsOf(configuration['merchantCapabilities']);
  const payee = textOf(configuration['merchantName'], 100);

  return {
    mountButton: mountAppleButton,
    open(request: WalletRequest): WalletSheet {
      const release = holdSheet();
      const label = payee ?? request.payee;
      try {
        const session = new Session(VERSION, {
          countryCode: request.country,
          currencyCode: request.total.currency,
          supportedNetworks: networks.length > 0 ? networks : ['visa', 'masterCard', 'amex'],
          merchantCapabilities: capabilities.length > 0 ? capabilities : ['supports3DS'],
          total: appleLine({
            label,
            amount: request.total,
            isPending: request.isPending ?? false,
          }),
          ...appleShippingRequest(request),
        });
        const sheet = new AppleSheet(session, validateMerchant, release, (isOver) =>
          answerAppleShipping(session, request, label, isOver),
        );
        session.begin();
        return sheet;
      } catch (cause) {
        release();
        throw new PaymentError('internal', { cause });
      }
    },
  };
}

function canPay(Session: NonNullable<ReturnType<typeof applePaySession>>): boolean {
  try {
    return isSecureContext && Session.supportsVersion(VERSION) && Session.canMakePayments();
  } catch {
    return false; // a frame without permission
  }
}

class AppleSheet implements WalletSheet {
  readonly #session: ApplePaySession;
  readonly #release: () => void;
  readonly #authorised: Promise<ApplePaymentAnswers & { readonly token: object }>;
  readonly #answersOf: ReturnType<typeof answerAppleShipping>;
  #isOver = false;

  constructor(
    session: ApplePaySession,
    validateMerchant: NonNullable<WalletSetup['validateMerchant']>,
    release: () => void,
    answer: (isOver: () => boolean) => ReturnType<typeof answerAppleShipping>,
  ) {
    this.#session = session;
    this.#answersOf = answer(() => this.#isOver);
    this.#release = release;
    this.#authorised = new Promise((resolve, reject) => {
      session.onvalidatemerchant = ({ validationURL }) => {
        validateMerchant(validationURL)
          .then((merchant) => {
            if (!this.#isOver) session.completeMerchantValidation(merchant);
          })
          .catch((reason: unknown) => {
            reject(notValidated(toPaymentError(reason)));
            this.abort();
          });
      };
      session.onpaymentauthorized = ({ payment }) => resolve(payment);
      session.oncancel = () => {
        this.#end();
        reject(new PaymentError('cancelled'));
      };
    });
    this.#authorised.catch(() => undefined); // it may not be awaited yet
  }

  async pay(make: Parameters<WalletSheet['pay']>[0]): ReturnType<WalletSheet['pay']> {
    const payment = await this.#authorised;
    const { STATUS_SUCCESS, STATUS_FAILURE } = applePaySession() ?? fallback;
    try {
      const source = await make({ token: payment.token }, this.#answersOf(payment));
      this.#complete(STATUS_SUCCESS);
      return source;
    } catch (reason) {
      this.#complete(STATUS_FAILURE);
      throw toPaymentError(reason);
    }
  }

  abort(): void {
    if (this.#isOver) return;
    this.#end();
    try {
      this.#session.abort();
    } catch {
      // the sheet was closed meanwhile
    }
  }

  #complete(status: number): void {
    if (this.#isOver) return;
    this.#end();
    this.#session.completePayment({ status });
  }

  #end(): void {
    this.#isOver = true;
    this.#release();
  }
}

/**
 * Converts the error of a failed merchant validation. The shopper has neither paid nor entered anything yet, so an unknown
 * outcome and invalid details are reported as other errors.
 */
function notValidated(error: PaymentError): PaymentError {
  if (error.code === 'outcome-unknown') return toPaymentError(error.cause);
  if (error.code !== 'invalid-details') return error;
  return new PaymentError('internal', { cause: error, details: error.details });
}

// The values of the published interface, in case it is gone by then.
const fallback = { STATUS_SUCCESS: 0, STATUS_FAILURE: 1 };

const COLORS: Readonly<Record<string, string>> = {
  light: 'white',
  'light-outline': 'white-outline',
  dark: 'black',
};

/** Adds a button that Safari draws: the container's style sheet has `-apple-pay-button` for `.apple-pay`. */
function mountAppleButton(
  container: HTMLElement,
  { style, locale, label, onPress }: WalletButtonOptions,
): () => void {
  const { buttonType, buttonColor, buttonLanguage } = fieldsOf(style);
  const button = safeDocument.createElement('button');
  button.type = 'button';
  button.className = 'apple-pay';
  button.lang = textOf(buttonLanguage, 35) ?? locale;
  button.setAttribute('aria-label', label);
  button.dataset['type'] = buttonType === 'buy' ? 'buy' : 'plain';
  button.dataset['color'] = COLORS[String(buttonColor)] ?? 'black';
  button.addEventListener('click', onPress);
  container.append(button);
  return () => button.remove();
}
