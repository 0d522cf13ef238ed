import { ADDITIONAL_NAMES } from '../domain/address.js';
import { needsPostalCode } from '../domain/address-rules.js';
import { needsState } from '../domain/needs-state.js';
import type { Fields } from './fields.js';
import { missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';

const ADDRESS_LINES = ['line1', 'line2', 'city', 'state', 'postalCode'] as const;
const NAMES = [
  'firstName',
  'lastName',
  'name',
  'email',
  'phoneNumber',
  'phone',
  'organization',
] as const;
const REFERENCES = ['customerId', 'upstreamId', 'referenceId'] as const;

/** Reads a contact that may be incomplete: carts receive it step by step. */
export function readContact(fields: Fields): JsonObject {
  const address = fields.fields('address');
  const contact = {
    ...texts(fields, NAMES),
    ...(address && {
      address: { ...texts(address, ADDRESS_LINES), ...readCountry(address, 'country') },
    }),
    ...readAdditional(fields, address),
  };
  if ('email' in contact) checkEmail(fields);
  return contact;
}

/** Reads the complete owner of a source. The city is optional here. */
export function readOwner(fields: Fields): JsonObject {
  const address = fields.fields('address');
  if (!address) throw missingParameter(fields.path('address'));
  const country = readCountry(address, 'country').country ?? address.text('country');
  const [firstName, lastName] = [fields.optionalText('firstName'), fields.optionalText('lastName')];
  if (!firstName && !lastName) throw missingParameter(fields.path('firstName'));
  const owner = {
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    email: fields.text('email'),
    ...texts(fields, ['phoneNumber', 'organization', ...REFERENCES]),
    address: {
      line1: address.text('line1'),
      ...texts(address, ['line2', 'city', 'state', 'postalCode']),
      ...(needsState(country) && { state: address.text('state') }),
      ...(needsPostalCode(country) && { postalCode: address.text('postalCode', 32) }),
      country,
    },
    ...readAdditional(fields, address),
  };
  checkEmail(fields);
  return owner;
}

/** Converts a checkout's billing contact to an owner, which may be incomplete. Servers send `name` and `phone`. */
export function ownerOfContact(
  contact: JsonObject | undefined,
  email: string | undefined,
): JsonObject {
  if (!contact) return email ? { email } : {};
  const { name, phone, ...rest } = contact;
  const [, first, last] =
    /^(.*?)\s*(\S+)$/s.exec(typeof name === 'string' ? name.trim() : '') ?? [];
  return {
    ...(email && { email }),
    ...(last && { ...(first && { firstName: first }), lastName: last }),
    ...(phone !== undefined && { phoneNumber: phone }),
    ...rest,
  };
}

export function readCountry(fields: Fields, key: string): { readonly country?: string } {
  const country = fields.textOrBlank(key)?.toUpperCase();
  if (country === undefined) return {};
  if (!/^[A-Z]{2}$/.test(country)) throw fields.invalid(key);
  return { country };
}

export function checkEmail(fields: Fields): void {
  if (!/^[^\s@]+@[^\s@]+$/.test(fields.text('email'))) throw fields.invalid('email');
}

function readAdditional(fields: Fields, address: Fields | undefined): JsonObject {
  // In the contract it is next to the address; in Drop-in's table it is inside.
  const additional =
    fields.fields('additionalAddressInfo') ?? address?.fields('additionalAddressInfo');
  return additional ? { additionalAddressInfo: texts(additional, ADDITIONAL_NAMES) } : {};
}

function texts(fields: Fields, keys: readonly string[]): Record<string, string> {
  const entries = keys.map((key) => [key, fields.textOrBlank(key)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  );
}
