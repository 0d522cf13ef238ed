import type { Settings } from './work.js';

/** The hop that sends a shopper to the bank. The publishable key alone may be in a query. */
export const redirectUrlOf = (
  { pagesOrigin }: Settings,
  publishableKey: string,
  token: string,
): string =>
  `${pagesOrigin}/payments/redirects/${token}?apiKey=${encodeURIComponent(publishableKey)}`;
