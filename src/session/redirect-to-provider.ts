import { safeUrl } from '../domain/safe-url.js';
import type { Page } from './page.js';
import type { ProviderWindow } from './provider-window.js';
import type { SessionStore } from './session-store.js';

/**
 * Redirects the shopper to a provider, or opens the address in the provider's window.
 * @returns Whether the address is allowed.
 */
export function redirectToProvider(
  { gateway }: Pick<SessionStore, 'gateway'>,
  page: Page,
  raw: unknown,
  window?: ProviderWindow,
): boolean {
  const url = safeUrl('redirect', raw, {
    hosts: gateway.redirectHosts,
    // A page served over http is under development.
    allowLoopback: page.url.startsWith('http:'),
  });
  if (url && window) window.go(url);
  else if (url) page.leave(url);
  return url !== undefined;
}
