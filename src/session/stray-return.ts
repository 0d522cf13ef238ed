import type { Page } from './page.js';
import { recallRedirect } from './redirects.js';
import { markerOf } from './return-urls.js';

/**
 * A page that was come back to by the address of a redirect that its tab did not begin: in the provider's own window, where
 * the page that opened it waits, or in another tab or browser, where the service alone knows (F-110).
 */
export function reportStrayReturn(page: Page, sessionId: string): void {
  const marker = markerOf(page.url);
  if (!marker || recallRedirect(page, sessionId)?.nonce === marker.nonce) return;
  import('./provider-window.js')
    .then(({ tellReturn }) => tellReturn(marker.nonce, marker.way))
    .then((taken) => {
      if (taken) page.close?.();
    })
    .catch(() => undefined); // nobody waits for it either way
}
