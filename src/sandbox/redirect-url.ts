import type { Settings } from './work.js';

/** The URL that redirects a shopper to the bank. The publishable key is the only credential allowed in a query. */
export const redirectUrlOf = (
  { pagesOrigin }: Settings,
  publishableKey: string,
  token: string,
): string =>
  `${pagesOrigin}/payments/redirects/${token}?apiKey=${encodeURIComponent(publishableKey)}`;
