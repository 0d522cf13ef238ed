import { isSameMoney } from '../../../domain/money.js';
import { PaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import { primaryShare } from '../../../domain/primary-share.js';
import type { SavedSource } from '../../../domain/saved-sources.js';
import type { DrSavedSource } from '../../saved-source/saved-source.js';
import type { SourceMaker, SourceOrder } from '../source-makers.js';

/** Pays with a saved source. */
export const savedSourceMaker = (form: DrSavedSource): SourceMaker => ({
  get complete() {
    return form.complete;
  },
  flush: () => form.flush(),
  reportValidity() {
    form.reportValidity();
    return {
      error: new PaymentError('incomplete-details', { details: form.problems }),
      message: form.error && `error.${form.error.code}`,
    };
  },
  clear: () => form.clear(),
  async createSource(order) {
    const { source } = form;
    if (!source) throw new PaymentError('conflict');
    return paySaved(form, source, order);
  },
});

/**
 * Returns the existing source; the next step, for every saved one, is the issuer's decision on a challenge. No source is
 * created, so only the session shows whether the amount is still the one that the shopper agreed to.
 */
async function paySaved(
  form: DrSavedSource,
  { id, clientSecret }: SavedSource,
  { gateway, language, shared, signal }: SourceOrder,
): Promise<PaymentSource> {
  const { sessionId, precondition } = shared;
  if (sessionId !== undefined && precondition) {
    const now = await gateway.loadCheckout(sessionId, { language, signal });
    const hasMoved = !isSameMoney(primaryShare(now.session), precondition.amount);
    if (hasMoved) throw new PaymentError('amount-changed');
  }
  const answer = await form.authenticate(sessionId, signal);
  if (answer?.status === 'failed') throw new PaymentError('authentication-failed');
  return gateway.retrieveSource({ id, clientSecret }, { signal });
}
