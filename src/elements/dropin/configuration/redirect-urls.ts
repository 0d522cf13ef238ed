import { warnOnce } from '../../../dom/warn-once.js';
import { fieldsOf, listOf } from '../../../domain/json-reader.js';
import { safeUrl } from '../../../domain/safe-url.js';
import type { ReturnUrls } from '../../../payment-methods/method-descriptor.js';
import type { DropinConfiguration } from './dropin-configuration.js';

/**
 * Where a provider sends the shopper back to: `ours`, or the page's own addresses where it redirects by itself
 * (protocol 3.8). A page's mistake is a line in the console, and `ours` in its place:
 *
 * - `DR-DRP-001` automatic redirects are disabled and there is no usable return URL
 * - `DR-DRP-002` an attribute names an address of another site that `options.redirect.returnHosts` does not list: who can
 *   write HTML into a page must not be able to send its shoppers elsewhere (F-056)
 */
export function redirectUrlsOf(
  { input, redirectOf }: Pick<DropinConfiguration, 'input' | 'redirectOf'>,
  type: string,
  ours: ReturnUrls,
  page: Pick<Location, 'origin' | 'protocol'> = location,
): ReturnUrls {
  if (redirectOf(type).automatic) return ours;
  const given = fieldsOf(fieldsOf(input.options).redirect);
  const allowLoopback = page.protocol === 'http:';
  const known = [
    page.origin,
    ...listOf(given.returnHosts).filter((host) => typeof host === 'string'),
  ];
  const ofScript = (url: unknown) => safeUrl('return', url, { allowLoopback });
  const ofAttribute = (url: string | undefined): string | undefined => {
    const safe = safeUrl('return', url, { hosts: known, allowLoopback });
    if (url && !safe) warnOnce('DR-DRP-002 return-url');
    return safe;
  };
  const returnUrl = ofAttribute(input.returnUrl) ?? ofScript(given.returnUrl);
  const cancelUrl = ofAttribute(input.cancelUrl) ?? ofScript(given.cancelUrl) ?? returnUrl;
  if (!returnUrl) warnOnce('DR-DRP-001 return-url');
  return { returnUrl: returnUrl ?? ours.returnUrl, cancelUrl: cancelUrl ?? ours.cancelUrl };
}
