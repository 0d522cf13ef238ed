import type { DropinConfiguration } from './types/dropin-options.js';
import { warnOnce } from '../dom/warn-once.js';

/** Wrong spellings in old samples, which never had an effect. */
const MISSPELT: Readonly<Record<string, string>> = {
  showTermsofSaleDisclosure: 'showTermsOfSaleDisclosure',
};

/**
 * Warns about contradictions in a configuration. The configuration is used nevertheless: the drop-in enforces the options that
 * a flow requires.
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
  // With a session, the checkout's own address is used.
  if (!sessionId && !billingAddress) warnOnce('DR-DRJ-005', 'without a session, billingAddress');
  // The two URLs are used only if the page redirects.
  if (redirect?.disableAutomaticRedirects && !(redirect.returnUrl && redirect.cancelUrl)) {
    warnOnce('DR-DRJ-005', 'disableAutomaticRedirects needs returnUrl and cancelUrl');
  }
  if (consents && options.showTermsOfSaleDisclosure !== true) {
    warnOnce('DR-DRJ-005', 'consents needs showTermsOfSaleDisclosure');
  }
}
