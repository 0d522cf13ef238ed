import type { PaymentSource } from '../../../domain/payment-source.js';
import { canBeKept, type AskedConsent, type Consent } from '../consents/consents.js';
import type { Consents, SuccessDetail } from '../events.js';
import type { Row } from '../list/row.js';

/**
 * What `dr-success` says beside the source.
 * @param boxes What the shopper was asked to agree to.
 */
export function successDetail(
  { reusable }: PaymentSource,
  method: Row | undefined,
  boxes: readonly AskedConsent[],
  agreed: ReadonlySet<Consent>,
): Omit<SuccessDetail, 'source'> {
  const supportsStorage = method && canBeKept(method);
  // A box that has to be ticked has been, or there were no source.
  const asked = boxes.map(({ name }) => name);
  const consents: Consents = {
    termsOfSale: asked.includes('termsOfSale'),
    eula: asked.includes('eula'),
    termsOfUse: asked.includes('termsOfUse'),
  };
  return {
    // What is reusable was kept before.
    readyForStorage:
      !reusable &&
      boxes.some(({ name, keeps, required }) => keeps && (required || agreed.has(name))),
    ...(supportsStorage !== undefined && { supportsStorage }),
    ...(consents.termsOfSale && { consents }),
  };
}
