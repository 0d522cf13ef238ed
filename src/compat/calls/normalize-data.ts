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

/** What a page gave, in the contract's form, or what of it is refused, by name. */
export type Normalized<Data> =
  | { readonly data: Data; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: DrError };

/** Runs a normalizer of `domain` for a call: its refusal becomes the call's answer. */
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

/** Source data with the members that every method has in the contract's form; the blocks stay as they are. */
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

/** A source's secret as it goes through a frame; `parameter` says where the page wrote it. */
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
