import { PaymentError, toPaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { DrCardForm } from '../../card-form/card-form.js';
import type { SourceMaker, SourceOrder } from '../source-makers.js';

/** The members of `<dr-card-form>` that a payment needs. */
export type CardForm = Pick<
  DrCardForm,
  'complete' | 'usable' | 'error' | 'problems' | 'flush' | 'reportValidity' | 'clear' | 'submit'
>;

/** Creates the source in the frame of the card fields, where the card is typed. */
export const cardSource = (form: CardForm): SourceMaker => ({
  get complete() {
    return form.complete;
  },
  flush: () => form.flush(),
  reportValidity() {
    if (form.usable) {
      void form.reportValidity();
      return { error: new PaymentError('incomplete-details', { details: form.problems }) };
    }
    return form.error
      ? { error: form.error, message: 'error.frame-unavailable' }
      : { error: new PaymentError('incomplete-details'), message: 'loading' };
  },
  clear: () => form.clear(),
  createSource: (order) => createCardSource(form, order),
});

async function createCardSource(
  form: CardForm,
  { gateway, shared, owner, idempotencyKey, signal }: SourceOrder,
): Promise<PaymentSource> {
  const submission = { ...shared, ...(owner && { owner }), idempotencyKey };
  const { sourceId, clientSecret } = await form.submit(submission, signal);
  try {
    return await gateway.retrieveSource({ id: sourceId, clientSecret }, { signal });
  } catch (reason) {
    // The source was created but cannot be read now: a retry with the same key finds it.
    const cause = toPaymentError(reason);
    throw cause.recoverable ? new PaymentError('outcome-unknown', { cause }) : cause;
  }
}
