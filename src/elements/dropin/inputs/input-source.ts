import { PaymentError } from '../../../domain/payment-error.js';
import type { DrMethodForm } from '../../method-form/method-form.js';
import { createMethodSource } from '../submit/method-source.js';
import type { SourceMaker } from '../source-makers.js';

/** Makes the source of what was entered for one method. */
export const inputSource = (form: DrMethodForm): SourceMaker => ({
  get complete() {
    return form.complete;
  },
  reportValidity() {
    void form.reportValidity();
    return { error: new PaymentError('incomplete-details', { details: form.problems }) };
  },
  clear: () => form.clear(),
  createSource: (order) => createMethodSource(order, { entered: form.entered, terms: form.terms }),
});
