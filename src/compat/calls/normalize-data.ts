import { textOf } from '../../domain/json-reader.js';
import {
  invalidParameter,
  normalizeOwner,
  normalizeSubmission,
} from '../../domain/normalize-submission.js';
import { toPaymentError } from '../../domain/payment-error.js';
import type { DrError } from '../types/errors.js';
import type { Owner, SourceData } from '../types/source.js';
import { toDrError } from './dr-error.js';

/** The page's data in the contract's form, or an error that names the refused parameter. */
export type Normalized<Data> =
  | { readonly data: Data; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: DrError };

/** Runs a normalizer of `domain` for a call and converts its error to the call's result. */
export async function normalizing<Data>(
  locale: string,
  read: () => Data,
): Promise<Normalized<Data>> {
  try {
    return { data: read() };
  } catch (reason) {
    return { error: await toDrError(toPaymentError(reason), locale) };
  }
}

/** Normalizes the members that source data has for every method. The methods' own details stay unchanged. */
export const normalizeData = (given: SourceData, locale: string): Promise<Normalized<SourceData>> =>
  normalizing(locale, () => {
    const {
      sessionId: _id,
      owner: _owner,
      usage: _usage,
      futureUse: _use,
      mandate: _terms,
      ...rest
    } = given;
    return { ...rest, ...normalizeSubmission(given) } as SourceData; // `type` is in the rest
  });

export const normalizeGivenOwner = (
  owner: unknown,
  locale: string,
): Promise<Normalized<Owner | undefined>> =>
  normalizing(locale, () => normalizeOwner(owner) as Owner | undefined); // the service checks a title

/** Normalizes a source's secret for a frame. `parameter` is its name in the page's data. */
export const normalizeSecret = (
  secret: unknown,
  parameter: string,
  locale: string,
): Promise<Normalized<string>> =>
  normalizing(locale, () => {
    const text = textOf(secret, 128);
    if (!text) throw invalidParameter(parameter);
    return text;
  });
