import type { Owner } from '../../../domain/address.js';
import { fieldsOf, oneOf } from '../../../domain/json-reader.js';
import { normalizeOwner } from '../../../domain/normalize-submission.js';
import { toPaymentError, type PaymentError } from '../../../domain/payment-error.js';
import type { SourceUsage } from '../../../domain/payment-source.js';

/** The page's settings for every source. */
export interface SourceOptions {
  readonly usage?: SourceUsage;
  readonly owner?: Owner;
  /** The reason why no source can be created with the billing address; shown when the shopper pays. */
  readonly refusal?: PaymentError;
}

/** The page's settings for sources, unchecked. */
export interface GivenSourceOptions {
  readonly given: {
    readonly usage?: unknown;
    readonly options?: unknown;
    readonly billingAddress?: unknown;
  };
}

export const USAGES: readonly SourceUsage[] = ['subscription', 'convenience', 'unscheduled'];

/** The future use of a saved source. The attribute takes precedence over the option. */
export const usageOf = ({ given }: GivenSourceOptions): SourceUsage | undefined =>
  oneOf(USAGES, given.usage, fieldsOf(given.options)['usage']);

/** Parses the page's settings for every source. */
export function sourceOptionsOf(configuration: GivenSourceOptions): SourceOptions {
  const usage = usageOf(configuration);
  return { ...(usage && { usage }), ...ownerOf(configuration.given.billingAddress) };
}

/** The billing address in the service's form, or the reason why it cannot be converted. */
function ownerOf(billingAddress: unknown): Pick<SourceOptions, 'owner' | 'refusal'> {
  try {
    const owner = normalizeOwner(billingAddress, 'billingAddress');
    return owner ? { owner } : {};
  } catch (reason) {
    return { refusal: toPaymentError(reason) };
  }
}
