import { fieldsOf, recordOf, textOf, type JsonRecord } from './json-reader.js';

/** A postal address in the form of the payment contract. */
export interface Address {
  /** Street and number. */
  readonly line1: string;
  /** The floor, flat or another second line. */
  readonly line2?: string;
  /** The city, in countries whose addresses have one. */
  readonly city?: string;
  /** The code of the state or province: `MN`. Required in some countries. */
  readonly state?: string;
  /** The postal code, in countries that have postal codes. */
  readonly postalCode?: string;
  /** The two-letter country code, ISO 3166-1: `US`. */
  readonly country: string;
}

export interface AdditionalAddressInfo {
  readonly neighborhood?: string;
  readonly phoneticFirstName?: string;
  readonly phoneticLastName?: string;
  readonly countyName?: string;
  readonly division?: string;
  /** The form of address, required for installments in France: `MR`, `MS`, `MISS`, `MRS`, `M`, `MME`, `MLLE`. */
  readonly title?: string;
}

/** The owner of a source; also the shape of Drop-in's `billingAddress`. */
export interface Owner {
  /** The given name. May be empty for a shopper with a single name if `lastName` holds it. */
  readonly firstName: string;
  /** The family name. May be empty for a shopper with a single name if `firstName` holds it. */
  readonly lastName: string;
  /** The email address for messages of the service and the provider. */
  readonly email: string;
  /** The phone number, with the country calling code if it is abroad. */
  readonly phoneNumber?: string;
  /** The company that pays. */
  readonly organization?: string;
  /** The customer's id at the service. */
  readonly customerId?: string;
  /** The shop's own id for the shopper. */
  readonly upstreamId?: string;
  /** Another id of the shop; stored and returned unchanged. */
  readonly referenceId?: string;
  /** The billing address. */
  readonly address: Address;
  /** Additional parts of names and addresses in some countries. */
  readonly additionalAddressInfo?: AdditionalAddressInfo;
}

/**
 * Reads an owner. Returns `undefined` if the name, the email address or a usable postal address is missing, as it can be in
 * data from wallets. The source's `raw` holds the unread value.
 */
export function readOwner(value: unknown): Owner | undefined {
  const raw = fieldsOf(value);
  const { firstName = '', lastName = '', email, ...rest } = texts(raw, OWNER_NAMES);
  const { line1, country, ...region } = texts(fieldsOf(raw.address), ADDRESS_NAMES);
  if (!(firstName || lastName) || !email || !line1 || !country) return undefined;
  const more = recordOf(raw.additionalAddressInfo);
  return {
    firstName,
    lastName,
    email,
    ...rest,
    address: { line1, country, ...region },
    ...(more && { additionalAddressInfo: texts(more, ADDITIONAL_NAMES) }),
  };
}

/** Whether a parameter in the service's refusal is the owner or a part of it: `owner.address.city`. */
export const isOfOwner = (parameter: string | undefined): boolean =>
  /^owner\b/.test(parameter ?? '');

/** The text members of an owner. */
export const OWNER_NAMES = [
  'firstName',
  'lastName',
  'email',
  'phoneNumber',
  'organization',
  'customerId',
  'upstreamId',
  'referenceId',
] as const;
export const ADDRESS_NAMES = ['line1', 'line2', 'city', 'state', 'postalCode', 'country'] as const;
export const ADDITIONAL_NAMES = [
  'neighborhood',
  'phoneticFirstName',
  'phoneticLastName',
  'countyName',
  'division',
  'title',
] as const;

function texts<K extends string>(raw: JsonRecord, keys: readonly K[]): Partial<Record<K, string>> {
  const read: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const text = textOf(raw[key]);
    if (text) read[key] = text;
  }
  return read;
}
