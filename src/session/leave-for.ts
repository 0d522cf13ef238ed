import { safeUrl } from '../domain/safe-url.js';
import type { Page } from './page.js';
import type { ProviderWindow } from './provider-window.js';
import type { SessionStore } from './session-store.js';

/**
 * Sends the shopper to a provider, in its own window where there is one.
 * @returns Whether the address is one to go to.
 */
export function leaveFor(
  { gateway }: Pick<SessionStore, 'gateway'>,
  page: Page,
  raw: unknown,
  window?: ProviderWindow,
): boolean {
  const url = safeUrl('redirect', raw, {
    hosts: gateway.redirectHosts,
    // A page that itself is served over http is one under development.
    allowLoopback: page.url.startsWith('http:'),
  });
  if (url && window) window.go(url);
  else if (url) page.leave(url);
  return url !== undefined;
}
