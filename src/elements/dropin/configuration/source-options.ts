import type { Owner } from '../../../domain/address.js';
import { fieldsOf, oneOf } from '../../../domain/json-reader.js';
import { normalizeOwner } from '../../../domain/normalize-submission.js';
import { toPaymentError, type PaymentError } from '../../../domain/payment-error.js';
import type { SourceUsage } from '../../../domain/payment-source.js';
import type { ConsentOptions, DropinInput } from './dropin-configuration.js';

/** What the page says of every source it wants made. */
export interface SourceOptions {
  readonly usage?: SourceUsage;
  readonly owner?: Owner;
  /** The billing address is none: no source can be made with it. */
  readonly refusal?: PaymentError;
  readonly consents?: ConsentOptions;
}

const USAGES: readonly SourceUsage[] = ['subscription', 'convenience', 'unscheduled'];

/** Reads what only paying needs (protocol 3.3, 3.4); as `readConfiguration` does. */
export function sourceOptionsOf(input: DropinInput): SourceOptions {
  const { consents, usage: wanted } = fieldsOf(input.options);
  const usage = oneOf(USAGES, input.usage, wanted);
  return {
    ...(usage && { usage }),
    ...readBilling(input.billingAddress),
    ...(typeof consents === 'object' && consents && { consents: consents as ConsentOptions }), // members are checked where they are shown
  };
}

/** In the contract's form, or why it cannot be brought into it: that is said when the shopper pays. */
function readBilling(billing: unknown): Pick<SourceOptions, 'owner' | 'refusal'> {
  try {
    const owner = normalizeOwner(billing, 'billingAddress');
    return owner ? { owner } : {};
  } catch (reason) {
    return { refusal: toPaymentError(reason) };
  }
}
