import { ADDITIONAL_NAMES, ADDRESS_NAMES, OWNER_NAMES, type Owner } from './address.js';
import { flagOf, present, recordOf, type JsonRecord } from './json-reader.js';
import { PaymentError } from './payment-error.js';
import type { SourceUsage } from './payment-source.js';

/** What a page may say of a source beside the method's own block, in the form that is sent. */
export interface SubmissionDetails {
  readonly sessionId?: string;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
}

// In UTF-16 units. The card frame takes no longer ones.
const MAX_TEXT = 500;
const MAX_ID = 128;
const MAX_TERMS = 8000;

const USAGES: readonly SourceUsage[] = ['subscription', 'convenience', 'unscheduled'];

/**
 * Brings what a page says of a source into the contract's form: numbers become texts (`postalCode: 55410`), empty texts and
 * `null` count as absent, `'true'` is `true`, and `usage: 'single'` (2018 samples) is no usage. Members that the contract
 * does not have are left out.
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
 * As `normalizeSubmission`, of the owner alone.
 * @returns `undefined` for nothing at all. What is missing in an owner is for the service to say.
 */
export function normalizeOwner(value: unknown, parameter = 'owner'): Owner | undefined {
  const raw = reading(value, parameter);
  if (!raw) return undefined;
  const address = reading(raw.address, `${parameter}.address`);
  // Beside the address, and in Drop-in's table inside it.
  const [more, within] = isAbsent(raw.additionalAddressInfo)
    ? [address?.additionalAddressInfo, `${parameter}.address.additionalAddressInfo`]
    : [raw.additionalAddressInfo, `${parameter}.additionalAddressInfo`];
  const additional = reading(more, within);
  const owner = {
    ...texts(raw, OWNER_NAMES, parameter),
    ...(address && { address: texts(address, ADDRESS_NAMES, `${parameter}.address`) }),
    ...(additional && { additionalAddressInfo: texts(additional, ADDITIONAL_NAMES, within) }),
  };
  return owner as Owner; // the service says which members it misses
}

/** A session's id, which a page may have as a number. Empty is none. @throws {PaymentError} `invalid-details`. */
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

/** The object that stands there, or nothing where nothing does. */
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
