import { disclosureOf } from '../../../domain/disclosure-of.js';
import { PaymentError, toPaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { Wallet, WalletRequest, WalletSheet } from '../../../wallets/wallet.js';
import type { SubmitController } from '../submit/submit-controller.js';
import type { Row } from '../list/row.js';
import { createMethodSource } from '../submit/method-source.js';
import type { SourceMaker } from '../source-makers.js';

// The interval and the duration of polling the service for the provider's approval, in milliseconds.
const FIRST_PAUSE_MS = 500;
const PATIENCE_MS = 30_000;

/** Creates the source from the result of an open sheet, in place of a form. */
export const walletSource = (sheet: WalletSheet): Pick<SourceMaker, 'createSource'> => ({
  async createSource(order) {
    const source = await sheet.pay((details) => createMethodSource(order, undefined, details));
    return sheet.leave ? source : approved(order.gateway, source, order.signal);
  },
});

/** Handles a press of a wallet's button: everything until its sheet is open runs within the user gesture. */
export const payWithWallet = (
  submit: Pick<SubmitController, 'submitWithWallet'>,
  method: Row,
  wallet: Wallet,
): void =>
  void submit.submitWithWallet(method, (shown, { checkout }) => {
    const { country = '' } = checkout.session;
    const payee = disclosureOf(checkout)?.businessEntity?.name ?? location.hostname;
    // The shopper agrees to the amount in the sheet.
    const sheet = shown
      ? openSheet(wallet, { country, total: shown, payee })
      : failing(new PaymentError('conflict'));
    return {
      maker: walletSource(sheet),
      end: () => sheet.abort(),
      ...(sheet.leave && { leave: sheet.leave.bind(sheet) }),
    };
  });

/** Shows a sheet that does not open like any other failed payment. */
export function openSheet(wallet: Wallet, request: WalletRequest): WalletSheet {
  try {
    return wallet.open(request);
  } catch (reason) {
    return failing(toPaymentError(reason));
  }
}

const failing = (error: PaymentError): WalletSheet => ({
  pay: () => Promise.reject(error),
  abort: () => undefined,
});

/** The shopper approved in the sheet; the provider notifies the service, perhaps a little later. */
async function approved(
  gateway: PaymentGateway,
  source: PaymentSource,
  signal: AbortSignal,
): Promise<PaymentSource> {
  const { id, clientSecret } = source;
  let latest = source;
  for (let waited = 0, pause = 0; latest.state === 'pending_redirect'; waited += pause) {
    if (waited > PATIENCE_MS || !clientSecret) throw new PaymentError('outcome-unknown');
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    latest = await gateway.retrieveSource({ id, clientSecret }, { signal });
    pause = pause === 0 ? FIRST_PAUSE_MS : Math.min(4000, pause * 2);
  }
  return latest;
}
