import type { SourceUsage } from '../domain/payment-source.js';
import type { ChargeType } from './checkout-content.js';
import { isInEuropeanUnion } from './selling-entity.js';

/** Countries under the second payment services directive, and Britain, which kept its rule (protocol part 6). */
const isUnderPsd2 = (country: string): boolean =>
  isInEuropeanUnion(country) || ['GB', 'IS', 'LI', 'NO'].includes(country);

export interface CardUse {
  readonly country: string;
  readonly chargeType: ChargeType;
  readonly usage?: SourceUsage | undefined;
  /** It is being saved now, or was before. */
  readonly saved: boolean;
}

/**
 * Whether the issuer wants to see the shopper: not where the shopper is absent, and where the directive holds only for
 * cards that are kept. The test cards (docs/test-values.md) that always ask are told by their behaviour, not here.
 */
export const needsChallenge = ({ country, chargeType, usage, saved }: CardUse): boolean =>
  allowsChallenge(chargeType) &&
  isUnderPsd2(country) &&
  (saved || usage === 'subscription' || usage === 'unscheduled');

/** 3-D Secure is for shoppers who are there. */
export const allowsChallenge = (chargeType: ChargeType): boolean =>
  chargeType === 'customer_initiated';
