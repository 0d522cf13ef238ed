import type { Owner } from '../../../domain/address.js';
import { normalizeOwner } from '../../../domain/normalize-submission.js';
import { toPaymentError, type PaymentError } from '../../../domain/payment-error.js';
import type { SourceUsage } from '../../../domain/payment-source.js';
import type { DropinConfiguration } from './dropin-configuration.js';

/** The page's settings for every source. */
export interface SourceOptions {
  readonly usage?: SourceUsage;
  readonly owner?: Owner;
  /** The reason why no source can be created with the billing address; shown when the shopper pays. */
  readonly refusal?: PaymentError;
}

export const sourceOptionsOf = ({
  usage,
  billingAddress,
}: Pick<DropinConfiguration, 'usage' | 'billingAddress'>): SourceOptions => ({
  ...(usage && { usage }),
  ...ownerOf(billingAddress),
});

/** The billing address in the service's form, or the reason why it cannot be converted. */
function ownerOf(billingAddress: unknown): Pick<SourceOptions, 'owner' | 'refusal'> {
  try {
    const owner = normalizeOwner(billingAddress, 'billingAddress');
    return owner ? { owner } : {};
  } catch (reason) {
    return { refusal: toPaymentError(reason) };
  }
}
