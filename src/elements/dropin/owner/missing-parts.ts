import { fieldsOf } from '../../../domain/json-reader.js';
import { missingOfOwner, OWNER_PARTS, type OwnerPart } from '../../../domain/owner-needs.js';
import type { SessionTerms } from '../../../domain/payment-session.js';
import { sourceOptionsOf, type GivenSourceOptions } from '../configuration/source-options.js';

/**
 * The parts to ask the payer for: those that the country requires and neither the page nor the session has. None if the
 * country is unknown: then the page has to provide the owner.
 */
export function missingParts(
  { missingOwner = [] }: Pick<SessionTerms, 'missingOwner'>,
  configuration: GivenSourceOptions,
): readonly OwnerPart[] {
  const { owner, refusal } = sourceOptionsOf(configuration);
  if (refusal) return [];
  // The service treats an address with a country as complete and adds no parts of the session. A source needs no city; an
  // order needs the city of the session's payer.
  if (fieldsOf(owner?.address).country) {
    return missingOfOwner(owner).filter(
      (part) => part !== 'address.city' || missingOwner.includes(part),
    );
  }
  if (missingOwner.includes('address.country')) return [];
  return OWNER_PARTS.filter((part) => missingOwner.includes(part) && !partOf(owner, part));
}

const partOf = (owner: unknown, part: OwnerPart): unknown =>
  part.split('.').reduce((within: unknown, key) => fieldsOf(within)[key], owner);
