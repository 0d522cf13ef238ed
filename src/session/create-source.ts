import type { FlowEvent, Intent } from '../domain/flow-state.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import type { IntentKeeper, Wanted } from './intent-keeper.js';
import { isIndefinite, type KeptIntent } from './intents.js';
import { returnUrls } from './return-urls.js';
import type { Submission } from './submission.js';

/** One press, as far as its source is concerned. */
export interface Attempt {
  readonly submission: Submission;
  readonly wanted: Wanted;
  /** What is sent: another key than at first, where an earlier one was never seen by the service. */
  kept: KeptIntent;
}

/**
 * Makes the source of one press, under the key of its intent, and keeps the intent as long as it may still come to
 * something. Never rejects.
 * @param url The address of the page, to come back to.
 */
export async function createSource(
  attempt: Attempt,
  intent: Intent,
  intents: IntentKeeper,
  { url, signal }: { readonly url: string; readonly signal: AbortSignal },
): Promise<FlowEvent> {
  const fail = (error: PaymentError): FlowEvent => ({ type: 'source-failed', intent, error });
  const { submission, wanted } = attempt;
  try {
    if (wanted.earlier && intents.canAsk)
      attempt.kept = await intents.replaceEarlier(wanted, signal);
  } catch (reason) {
    const error = toPaymentError(reason);
    if (error.code === 'conflict') intents.drop();
    return fail(error);
  }
  const { kept } = attempt;
  intents.keep(kept);
  try {
    const urls = returnUrls(url, kept.nonce);
    const source = await submission.createSource(kept.id, signal, urls, kept.precondition);
    intents.keep({ ...kept, state: 'made' });
    return { type: 'source-created', intent, source, redirect: kept.redirect };
  } catch (reason) {
    const error = toPaymentError(reason);
    const isLost = signal.aborted || error.code === 'outcome-unknown';
    if (isLost) return { type: 'outcome-unknown', intent };
    // Under a key that was sent before, the older request may still come in.
    const isOld = kept.id === wanted.earlier?.id && error.code === 'amount-changed';
    if (isOld || isIndefinite(error)) intents.keep({ ...kept, state: 'refused' });
    else intents.drop();
    return fail(error);
  }
}
