import { fieldsOf } from '../../../domain/json-reader.js';
import { missingOfOwner, OWNER_PARTS, type OwnerPart } from '../../../domain/owner-needs.js';
import type { SessionTerms } from '../../../domain/payment-session.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { sourceOptionsOf } from '../configuration/source-options.js';

/**
 * What has to be asked of the payer: the parts that their country requires, and neither the page nor the session has. Nothing
 * where no country is known: then there is no owner to complete, and the page is to give one.
 */
export function missingParts(
  { missingOwner = [] }: Pick<SessionTerms, 'missingOwner'>,
  configuration: Pick<DropinConfiguration, 'billingAddress' | 'usage'>,
): readonly OwnerPart[] {
  const { owner, refusal } = sourceOptionsOf(configuration);
  if (refusal) return [];
  // An address with a country is a whole one to the service: it takes none of the session's parts. A source needs no city; an
  // order does, of the session's payer.
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
