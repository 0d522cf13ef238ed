import { disclosureOf } from '../../../domain/disclosure-of.js';
import { PaymentError, toPaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { Submission } from '../../../session/payments.js';
import type { Wallet, WalletRequest, WalletSheet } from '../../../wallets/wallet.js';
import type { SubmitController } from '../submit/submit-controller.js';
import type { Row } from '../list/row.js';
import { submissionOf, type SubmissionInput } from '../submit/submission-of.js';

// How often, and how long, the service is asked whether the provider has told it of an approval, in milliseconds.
const FIRST_PAUSE_MS = 500;
const PATIENCE_MS = 30_000;

/** As `submissionOf`, with what an open sheet gives in place of a form. */
export function walletSubmission(input: SubmissionInput, sheet: WalletSheet): Submission {
  const { gateway } = input;
  const leave = sheet.leave?.bind(sheet);
  return {
    ...submissionOf({
      ...input,
      gateway: {
        ...gateway,
        async createSource(request, options): Promise<PaymentSource> {
          const source = await sheet.pay((details) =>
            gateway.createSource(
              { ...request, details: { ...request.details, ...details } },
              options,
            ),
          );
          return leave ? source : approved(gateway, source, options.signal);
        },
      },
    }),
    ...(leave && { leave }),
  };
}

/** A wallet's button was pressed: all until its sheet is open happens within the gesture. */
export const payWithWallet = (submit: SubmitController, method: Row, wallet: Wallet): void =>
  void submit.submitWithWallet(method, (input, { checkout }) => {
    const { country = '' } = checkout.session;
    const payee = disclosureOf(checkout)?.businessEntity?.name ?? location.hostname;
    // What stands in the sheet is what the shopper agrees to.
    const sheet = input.shown
      ? openSheet(wallet, { country, total: input.shown, payee })
      : failing(new PaymentError('conflict'));
    return { submission: walletSubmission(input, sheet), end: () => sheet.abort() };
  });

/** A sheet that does not open is a payment that fails: the shopper is told as of any other. */
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

/** The shopper approved in the sheet: the service hears of it from the provider, a little later perhaps. */
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
