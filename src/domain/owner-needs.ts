import { needsCity, needsPostalCode } from './address-rules.js';
import { fieldsOf, textOf } from './json-reader.js';
import { needsState } from './needs-state.js';

/** The paths of the required members of an owner, in the order of their form fields. */
export const OWNER_PARTS = [
  'firstName',
  'lastName',
  'email',
  'address.line1',
  'address.city',
  'address.state',
  'address.postalCode',
  'address.country',
] as const;

export type OwnerPart = (typeof OWNER_PARTS)[number];

/** The required members of an address in a country; without a country, the members required almost everywhere. */
export const addressNeeds = (country: string | undefined) =>
  country
    ? ([
        'line1',
        ...(needsCity(country) ? (['city'] as const) : []),
        ...(needsState(country) ? (['state'] as const) : []),
        ...(needsPostalCode(country) ? (['postalCode'] as const) : []),
      ] as const)
    : (['line1', 'city', 'country'] as const);

/**
 * The paths of the required members that an owner lacks: `firstName`, `address.postalCode`. One of the two names is enough,
 * since some people have a single name.
 */
export function missingOfOwner(owner: unknown): readonly OwnerPart[] {
  const { firstName, lastName, email, ...rest } = fieldsOf(owner);
  const address = fieldsOf(rest.address);
  return [
    ...(firstName || lastName ? [] : (['firstName', 'lastName'] as const)),
    ...(email ? [] : (['email'] as const)),
    ...addressNeeds(textOf(address.country))
      .filter((key) => !address[key])
      .map((key) => `address.${key}` as const),
  ];
}
