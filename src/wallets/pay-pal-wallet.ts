import { safeDocument } from '../dom/safe-document.js';
import { fieldsOf, textOf } from '../domain/json-reader.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { loadScript } from './load-script.js';
import { payPalNamespace, type PayPalInstance } from './pay-pal-api.js';
import type { WalletSetup } from './setup.js';
import { holdSheet } from './sheet-latch.js';
import type { MakeSource, Wallet, WalletButtonOptions, WalletSheet } from './wallet.js';

/**
 * Sets up PayPal's own window with its script. The source is the order: PayPal gets its token, and the source can be charged
 * once the shopper has approved. `undefined` if the script cannot be loaded, the service names no client, or PayPal reports
 * that the shopper cannot pay.
 */
export async function payPalWallet(setup: WalletSetup): Promise<Wallet | undefined> {
  const { configuration, currency, country, locale } = setup;
  const clientId = textOf(configuration['clientId'], 200);
  if (!clientId) return undefined;
  const isLive = configuration['environment'] === 'PRODUCTION';
  await loadScript(isLive ? 'payPal' : 'payPalSandbox');
  const instance = await payPalNamespace()?.createInstance({
    clientId,
    components: ['paypal-payments'],
    pageType: 'checkout',
    locale,
  });
  const eligible = await instance?.findEligibleMethods({
    currencyCode: currency,
    countryCode: country,
  });
  if (!instance || !eligible?.isEligible('paypal')) return undefined;
  return {
    mountButton: mountPayPalButton,
    open: () => new PayPalSheet(instance, holdSheet()),
  };
}

class PayPalSheet implements WalletSheet {
  readonly #release: () => void;
  readonly #cancel: () => void;
  readonly #approved: Promise<void>;
  #giveOrder!: (orderId: string) => void; // set by the promise below, which runs at once
  #failOrder!: (reason: PaymentError) => void; // as above

  constructor(instance: PayPalInstance, release: () => void) {
    this.#release = release;
    const order = new Promise<{ readonly orderId: string }>((resolve, reject) => {
      this.#giveOrder = (orderId) => resolve({ orderId });
      this.#failOrder = reject;
    });
    order.catch(() => undefined); // the window may be closed already
    let close = (): void => undefined;
    this.#approved = new Promise<void>((resolve, reject) => {
      const fail = (cause: unknown): void => reject(new PaymentError('internal', { cause }));
      try {
        const session = instance.createPayPalOneTimePaymentSession({
          onApprove: () => resolve(),
          onCancel: () => reject(new PaymentError('cancelled')),
          onError: fail,
        });
        close = () => session.cancel?.();
        session.start({ presentationMode: 'auto' }, order).catch(fail);
      } catch (cause) {
        fail(cause);
      }
    }).finally(release);
    this.#approved.catch(() => undefined); // it may not be awaited yet
    this.#cancel = close;
  }

  async pay(make: MakeSource): Promise<PaymentSource> {
    const source = await make({}).catch((reason: unknown) => {
      const error = toPaymentError(reason);
      this.#failOrder(error);
      this.abort();
      throw error;
    });
    const token = textOf(source.details['token'], 500);
    if (!token) {
      this.abort();
      throw new PaymentError('bad-response');
    }
    this.#giveOrder(token);
    await this.#approved;
    return source;
  }

  abort(): void {
    this.#failOrder(new PaymentError('cancelled'));
    this.#release();
    this.#cancel();
  }
}

const COLORS: readonly string[] = ['gold', 'blue', 'white', 'black'];
const TYPES: readonly string[] = ['pay', 'checkout', 'buynow'];

/** Adds PayPal's own element, which its script registers. */
function mountPayPalButton(
  container: HTMLElement,
  { style, label, onPress }: WalletButtonOptions,
): () => void {
  const { color, shape, label: type } = fieldsOf(style);
  const button = safeDocument.createElement('paypal-button');
  button.setAttribute('type', TYPES.includes(String(type)) ? String(type) : 'pay');
  button.className = `paypal-${COLORS.includes(String(color)) ? String(color) : 'gold'}`;
  button.setAttribute('aria-label', label);
  button.style.setProperty('--paypal-button-border-radius', shape === 'rect' ? '4px' : '24px');
  button.addEventListener('click', onPress);
  container.append(button);
  return () => button.remove();
}
