import type { WalletSetup } from '../../wallets/setup.js';
import { gatewayOf } from '../gateways.js';
import { safeDocument } from '../../dom/safe-document.js';
import { fieldsOf, flagOf, textOf } from '../../domain/json-reader.js';
import { money } from '../../domain/money.js';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import { readMethods } from '../../domain/payment-method.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { readSource } from '../../domain/read-source.js';
import { mountDrawnButton } from '../../wallets/drawn-button.js';
import { loadWallet } from '../../wallets/load-wallet.js';
import type { SheetAnswers } from '../../wallets/sheet-shipping.js';
import type { Wallet, WalletRequest } from '../../wallets/wallet.js';
import type { ElementNotifier } from './element-body.js';
import type { Connection } from '../environment.js';
import { failure } from '../failures.js';
import type { DrError } from '../types/errors.js';
import type { WalletSourceEvent } from '../types/wallets.js';
import { askService } from '../calls/ask-service.js';
import type { BodyMaker } from './body-maker.js';
import { toDrError } from '../calls/dr-error.js';
import { readSessionFacts } from '../calls/session-facts.js';
import { toSourceEvent, walletRequest, walletShipping } from './wallet-request.js';
import { sourceTypeOf, walletSource } from '../calls/wallet-source.js';
import { wordsOf } from './element-words.js';

type WalletType = 'applePay' | 'googlePay' | 'payPal' | 'amazonPay';

/** The time limit for the page's `complete`, in milliseconds. */
const PAGE_LIMIT = 30_000;
/** The time limit for the page's answer to a click, in milliseconds. Browsers allow a click to open a sheet for five seconds. */
const CLICK_LIMIT = 4_000;

/** The result of the checks before a button can be shown. */
interface Found {
  readonly wallet: Wallet | undefined;
  readonly request: WalletRequest;
}

/** Makes `applepay`, `googlepay`, `paypal` and `amazonpay`: the wallet's own button, if the shopper can pay with it. */
export const walletBody =
  (type: WalletType): BodyMaker =>
  (connection, given, notify) => {
    const box = safeDocument.createElement('div');
    let options = given;
    let found: Found | undefined;
    let unmount: (() => void) | undefined;
    let isShown = false;
    /** The time limit of a click that the page has not answered yet. */
    let waiting: ReturnType<typeof setTimeout> | undefined;

    const press = (): void => {
      const wallet = found?.wallet;
      if (!wallet || waiting !== undefined) return;
      const begin = (): void => void pay(wallet, found?.request);
      const waits = flagOf(fieldsOf(options).waitOnClick) === true;
      let isAnswered = false;
      // The page may change the request of the sheet: at once, or later with `waitOnClick`.
      const hasListener = notify('click', {
        updateWith(changes: object) {
          options = { ...options, ...changes };
          if (found) found = { ...found, request: walletRequest(options, found.request) };
          isAnswered = true;
          if (waiting === undefined) return;
          stopWaiting();
          begin();
        },
      });
      if (!waits || isAnswered || !hasListener) return begin();
      waiting = setTimeout(() => {
        stopWaiting();
        void fail(new PaymentError('timeout'));
      }, CLICK_LIMIT);
    };

    const stopWaiting = (): void => {
      clearTimeout(waiting);
      waiting = undefined;
    };

    const fail = async (error: PaymentError): Promise<void> => {
      notify('source', outcome(null, await toDrError(error, connection.locale)));
    };

    const pay = async (wallet: Wallet, request: WalletRequest | undefined): Promise<void> => {
      try {
        if (!request) return;
        const { locale } = connection;
        const shipping = walletShipping(options, request.total.currency, locale, notify);
        const sheet = wallet.open({ ...request, ...(shipping && { shipping }) });
        await sheet.pay((details, answers) =>
          make(connection, type, options, details, answers, notify),
        );
      } catch (reason) {
        const error = toPaymentError(reason);
        if (error.code === 'cancelled') return void notify('cancel');
        if (!(error.cause instanceof AlreadyReported)) await fail(error);
      }
    };

    const show = async (): Promise<void> => {
      if (!isShown || unmount || !found?.wallet) return;
      const words = await wordsOf(connection.locale);
      if (!isShown || unmount) return;
      unmount = found.wallet.mountButton(box, {
        style: fieldsOf(fieldsOf(options).style),
        locale: connection.locale,
        label: words.text(`method.${type}`),
        onPress: press,
      });
    };

    void find(connection, type, options).then((result) => {
      found = result;
      void show();
      // Buttons of the redirecting wallets say why they are not there; the others ask `canMakePayment` first.
      const error = failure(
        'validation_error',
        'method_not_allowed',
        'This wallet is not available here.',
      );
      if (result.wallet) notify('ready');
      else if (type === 'payPal' || type === 'amazonPay') notify('ready', { error });
    });

    return {
      show(holder) {
        holder.append(box);
        isShown = true;
        void show();
      },
      hide() {
        isShown = false;
        unmount?.();
        unmount = undefined;
        box.remove();
      },
      focus: () => box.querySelector<HTMLElement>('button, [tabindex]')?.focus(),
      blur: () => box.querySelector<HTMLElement>(':focus')?.blur(),
      clear: () => undefined,
      update(changes) {
        options = changes;
        if (found) found = { ...found, request: walletRequest(options, found.request) };
        unmount?.();
        unmount = undefined;
        void show();
      },
      destroy() {
        stopWaiting();
        unmount?.();
        unmount = undefined;
      },
      sheet: { canMakePayment: () => found && found.wallet !== undefined, show: press },
    };
  };

async function find(connection: Connection, type: WalletType, options: object): Promise<Found> {
  const { sourceData, sessionId, country, currency } = fieldsOf(options);
  const id = textOf(sessionId) ?? textOf(fieldsOf(sourceData).sessionId);
  const facts = await readSessionFacts(connection, id);
  const place = {
    country: textOf(country) ?? facts.country ?? 'US',
    currency: textOf(currency) ?? facts.currency ?? 'USD',
  };
  const query = id ? { sessionId: id } : place;
  const { answer } = await askService(connection, { path: 'payment-methods', query });
  const wanted = sourceTypeOf(type, options);
  const method = readMethods(answer).find((offered) => offered.type === wanted);
  const { locale } = connection;
  const validateMerchant = merchantOf(connection, id);
  const own = method && (await loadWallet(method, { ...place, locale, validateMerchant }));
  // Redirecting wallets can do without a sheet of their own: the page is given the source, with where it leads.
  const redirects = type === 'payPal' || type === 'amazonPay';
  const wallet = own ?? (method && redirects ? redirectingWallet(type) : undefined);
  const total = facts.remaining ?? money(0, place.currency);
  const payee = location.hostname;
  return { wallet, request: walletRequest(options, { country: place.country, total, payee }) };
}

const redirectingWallet = (type: WalletType): Wallet => ({
  mountButton: (container, options) => mountDrawnButton(container, type, options),
  open: () => ({ pay: (makeSource) => makeSource({}), abort: () => undefined }),
});

/** Creates the source from the sheet's data, dispatches it to the page, and waits for the page's `complete`. */
async function make(
  connection: Connection,
  type: WalletType,
  options: object,
  details: Readonly<Record<string, unknown>>,
  answers: SheetAnswers | undefined,
  notify: ElementNotifier,
): Promise<PaymentSource> {
  const { answer, error } = await askService(connection, {
    path: 'sources',
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: walletSource(connection, type, options, details),
  });
  const source = readSource(answer);
  if (error || !source) {
    notify('source', outcome(null, error ?? failure('internal_server_error', 'unknown_error', '')));
    throw new PaymentError('declined', { cause: new AlreadyReported() });
  }
  const isWalletSheet = type === 'applePay' || type === 'googlePay';
  const verdict = new Promise<boolean>((resolve) => {
    const timer = setTimeout(resolve, isWalletSheet ? PAGE_LIMIT : 0, true);
    const complete = (status: string): void => {
      clearTimeout(timer);
      resolve(status === 'success'); // `error`, as one client says, is a failure
    };
    notify('source', { ...outcome(answer, null), ...toSourceEvent(answers ?? {}), complete });
  });
  if (await verdict) return source;
  throw new PaymentError('declined', { cause: new AlreadyReported() });
}

/** Marks a failure that the page has already been notified of. */
class AlreadyReported extends Error {}

const outcome = (
  source: unknown,
  error: DrError | null,
): Omit<WalletSourceEvent, 'elementType'> => ({
  error,
  source: source as WalletSourceEvent['source'], // the service's own object
  complete: () => undefined,
});

/**
 * Makes the merchant validation of Apple Pay. `undefined` without a session: the service validates pages for a session only, so
 * a page without one has no Apple Pay.
 */
function merchantOf(
  connection: Connection,
  sessionId: string | undefined,
): WalletSetup['validateMerchant'] {
  const gateway = gatewayOf(connection);
  const validate = gateway.validateMerchant?.bind(gateway);
  if (!validate || sessionId === undefined) return undefined;
  return (validationUrl) => validate({ type: 'applePay', sessionId, validationUrl });
}
