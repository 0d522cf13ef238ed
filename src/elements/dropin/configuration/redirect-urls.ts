import { warnOnce } from '../../../dom/warn-once.js';
import { safeUrl } from '../../../domain/safe-url.js';
import type { ReturnUrls } from '../../../payment-methods/method-descriptor.js';
import type { RedirectMode } from './redirect-mode.js';

/**
 * The return addresses for a provider: `ours`, or the page's own addresses if it redirects the shopper itself. A mistake of the
 * page causes a warning, and `ours` is used instead:
 *
 * - `DR-DRP-001` automatic redirects are disabled and there is no usable return URL
 * - `DR-DRP-002` an attribute names an address of another site that `options.redirect.returnHosts` does not list: injected
 *   HTML must not be able to redirect the page's shoppers
 */
export function redirectUrlsOf(
  redirect: RedirectMode,
  ours: ReturnUrls,
  page: Pick<Location, 'origin' | 'protocol'> = location,
): ReturnUrls {
  if (redirect.automatic) return ours;
  const { attributes, options } = redirect;
  const allowLoopback = page.protocol === 'http:';
  const hosts = [page.origin, ...redirect.hosts];
  const ofScript = (url: string | undefined) => safeUrl('return', url, { allowLoopback });
  const ofAttribute = (url: string | undefined): string | undefined => {
    const safe = safeUrl('return', url, { hosts, allowLoopback });
    if (url && !safe) warnOnce('DR-DRP-002', 'return-url');
    return safe;
  };
  const returnUrl = ofAttribute(attributes.returnUrl) ?? ofScript(options.returnUrl);
  const cancelUrl = ofAttribute(attributes.cancelUrl) ?? ofScript(options.cancelUrl) ?? returnUrl;
  if (!returnUrl) warnOnce('DR-DRP-001', 'return-url');
  return { returnUrl: returnUrl ?? ours.returnUrl, cancelUrl: cancelUrl ?? ours.cancelUrl };
}
