import type { PaymentError } from '../../domain/payment-error.js';
import { contractError } from '../contract-error.js';
import type { Connection } from '../environment.js';
import type { ChangeError, DrError } from '../types/errors.js';
import { wordsOf } from '../elements/element-words.js';

/** Converts the kit's error to the result of a call. Each entry has a sentence, the service's own if there is one. */
export async function toDrError(error: PaymentError, locale: string): Promise<DrError> {
  const { type, errors } = contractError(error);
  const words = await wordsOf(locale);
  const sentenceOf = (code: string, parameter: string | undefined): string =>
    type === 'validation_error' && parameter ? words.problem(code) : words.error(error.code);
  return {
    type,
    errors: errors.map((entry) => ({
      ...entry,
      message: entry.message || sentenceOf(entry.code, entry.parameter),
    })),
  };
}

/** Makes the `error` of a `change` event for an error code. */
export async function problemOf(
  { locale }: Connection,
  code: string | undefined,
): Promise<ChangeError | null> {
  if (code === undefined) return null;
  return { type: 'validation_error', code, message: (await wordsOf(locale)).problem(code) };
}
