import type { PaymentError } from '../../domain/payment-error.js';
import type { DrError } from '../types/errors.js';
import { wordsOf } from './words.js';

/** The kit's own error in the shape of protocol 2.4: the service's entries where it gave any, else one with a sentence. */
export async function toDrError(error: PaymentError, locale: string): Promise<DrError> {
  const { type, code, details } = error;
  const words = await wordsOf(locale);
  const message = words.error(code);
  const entries = details.length > 0 ? details : [{ code, message }];
  return {
    type,
    errors: entries.map((entry) => ({ ...entry, message: entry.message || message })),
  };
}
