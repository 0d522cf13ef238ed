import type { DropinConfiguration } from './types/dropin-options.js';
import { warnOnce } from '../dom/warn-once.js';

/** Spellings that old samples have, and that never worked. */
const MISSPELT: Readonly<Record<string, string>> = {
  showTermsofSaleDisclosure: 'showTermsOfSaleDisclosure',
};

/**
 * Says what of a configuration contradicts itself. It is used all the same: what is forced by the flow is forced by the
 * drop-in.
 */
export function checkDropin(configuration: DropinConfiguration): void {
  const { sessionId, billingAddress } = configuration;
  const options = configuration.options ?? {}; // some pages say null
  const { redirect, consents } = options;
  for (const [wrong, right] of Object.entries(MISSPELT)) {
    if (wrong in options) warnOnce('DR-DRJ-004', `options.${wrong} is ${right}`);
  }
  const manages = options.flow === 'managePaymentMethods';
  if (manages && sessionId) warnOnce('DR-DRJ-005', 'managePaymentMethods takes no sessionId');
  if (!manages && !sessionId) warnOnce('DR-DRJ-005', 'checkout needs a sessionId');
  // With a session the checkout's own address is taken.
  if (!sessionId && !billingAddress) warnOnce('DR-DRJ-005', 'without a session, billingAddress');
  // The addresses count only where the page redirects.
  if (redirect?.disableAutomaticRedirects && !(redirect.returnUrl && redirect.cancelUrl)) {
    warnOnce('DR-DRJ-005', 'disableAutomaticRedirects needs returnUrl and cancelUrl');
  }
  if (consents && options.showTermsOfSaleDisclosure !== true) {
    warnOnce('DR-DRJ-005', 'consents needs showTermsOfSaleDisclosure');
  }
}
