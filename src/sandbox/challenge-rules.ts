import type { SourceUsage } from '../domain/payment-source.js';
import type { ChargeType } from './checkout-content.js';
import { isInEuropeanUnion } from './selling-entity.js';

/** Countries under the second Payment Services Directive, and Britain, which kept its rules (protocol part 6). */
const isUnderPsd2 = (country: string): boolean =>
  isInEuropeanUnion(country) || ['GB', 'IS', 'LI', 'NO'].includes(country);

export interface CardUse {
  readonly country: string;
  readonly chargeType: ChargeType;
  readonly usage?: SourceUsage | undefined;
  /** Whether the card is being saved, or was saved before. */
  readonly saved: boolean;
}

/**
 * Whether the issuer requires a challenge: never if the shopper is absent, and where the directive applies only for
 * saved cards. The test cards (docs/test-values.md) that always require one do so by their behavior, not here.
 */
export const needsChallenge = ({ country, chargeType, usage, saved }: CardUse): boolean =>
  allowsChallenge(chargeType) &&
  isUnderPsd2(country) &&
  (saved || usage === 'subscription' || usage === 'unscheduled');

/** Whether the shopper is present: 3-D Secure requires it. */
export const allowsChallenge = (chargeType: ChargeType): boolean =>
  chargeType === 'customer_initiated';
