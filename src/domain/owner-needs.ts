import { needsCity, needsPostalCode } from './address-rules.js';
import { fieldsOf, textOf } from './json-reader.js';
import { needsState } from './needs-state.js';

/** The parts that an owner can lack, as paths in it, in the order in which they are asked for. */
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

/** The members that an address needs in its country. Without one, those that all countries have in common. */
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
 * What the owner of a source lacks: `firstName`, `address.postalCode`. People with a single name have either name.
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
