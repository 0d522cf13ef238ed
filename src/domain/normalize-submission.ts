import { ADDITIONAL_NAMES, ADDRESS_NAMES, OWNER_NAMES, type Owner } from './address.js';
import { flagOf, present, recordOf, type JsonRecord } from './json-reader.js';
import { PaymentError } from './payment-error.js';
import type { SourceUsage } from './payment-source.js';

/** The data that a page can give for a source in addition to the method's own details, in the form that is sent. */
export interface SubmissionDetails {
  readonly sessionId?: string;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
}

// In UTF-16 units. The card frame refuses longer texts.
const MAX_TEXT = 500;
const MAX_ID = 128;
const MAX_TERMS = 8000;

const USAGES: readonly SourceUsage[] = ['subscription', 'convenience', 'unscheduled'];

/**
 * Normalizes a page's data for a source to the form of the payment contract: numbers become texts (`postalCode: 55410`), empty
 * texts and `null` count as absent, `'true'` becomes `true`, and `usage: 'single'` (samples of 2018) is dropped, as are
 * members unknown to the contract.
 * @throws {PaymentError} `invalid-details`, with the parameter (`owner.address.line1`), for any other value.
 */
export function normalizeSubmission(given: unknown): SubmissionDetails {
  const raw = reading(given, '');
  return present({
    sessionId: normalizeSessionId(raw?.sessionId),
    owner: normalizeOwner(raw?.owner),
    usage: usageOf(raw?.usage),
    futureUse: futureUseOf(raw?.futureUse),
    mandate: mandateOf(raw?.mandate),
  });
}

/**
 * Normalizes an owner by the rules of `normalizeSubmission`.
 * @returns `undefined` for an absent owner. The service reports missing members.
 */
export function normalizeOwner(value: unknown, parameter = 'owner'): Owner | undefined {
  const raw = reading(value, parameter);
  if (!raw) return undefined;
  const address = reading(raw.address, `${parameter}.address`);
  // Accepted beside the address and, as in Drop-in's documentation, inside it.
  const [more, within] = isAbsent(raw.additionalAddressInfo)
    ? [address?.additionalAddressInfo, `${parameter}.address.additionalAddressInfo`]
    : [raw.additionalAddressInfo, `${parameter}.additionalAddressInfo`];
  const additional = reading(more, within);
  const owner = {
    ...texts(raw, OWNER_NAMES, parameter),
    ...(address && { address: texts(address, ADDRESS_NAMES, `${parameter}.address`) }),
    ...(additional && { additionalAddressInfo: texts(additional, ADDITIONAL_NAMES, within) }),
  };
  return owner as Owner; // the service reports missing members
}

/** Normalizes a session id, which a page may have as a number; empty counts as absent. @throws {PaymentError} `invalid-details`. */
export const normalizeSessionId = (value: unknown): string | undefined =>
  text(value, 'sessionId', MAX_ID);

export const invalidParameter = (parameter: string): PaymentError =>
  new PaymentError('invalid-details', {
    details: [{ code: 'invalid_parameter', message: '', parameter }],
  });

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

function usageOf(value: unknown): SourceUsage | undefined {
  if (isAbsent(value) || value === 'single') return undefined;
  const usage = USAGES.find((one) => one === value);
  if (!usage) throw invalidParameter('usage');
  return usage;
}

function futureUseOf(value: unknown): boolean | undefined {
  const flag = flagOf(value);
  if (flag === undefined && !isAbsent(value)) throw invalidParameter('futureUse');
  return flag;
}

function mandateOf(value: unknown): { readonly terms: string } | undefined {
  const raw = reading(value, 'mandate');
  const terms = raw && text(raw.terms, 'mandate.terms', MAX_TERMS);
  return terms === undefined ? undefined : { terms };
}

/** Returns a nested object; `undefined` if it is absent. @throws {PaymentError} `invalid-details` for any other value. */
function reading(value: unknown, parameter: string): JsonRecord | undefined {
  if (isAbsent(value)) return undefined;
  const record = recordOf(value);
  if (!record) throw invalidParameter(parameter);
  return record;
}

function texts<Name extends string>(
  raw: JsonRecord,
  names: readonly Name[],
  parameter: string,
): Partial<Record<Name, string>> {
  const read: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = text(raw[name], `${parameter}.${name}`, MAX_TEXT);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function text(value: unknown, parameter: string, max: number): string | undefined {
  const written = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (isAbsent(written)) return undefined;
  if (typeof written !== 'string' || written.length > max) throw invalidParameter(parameter);
  return written.trim() === '' ? undefined : written;
}
