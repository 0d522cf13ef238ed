import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import type { FlowEvent } from '../domain/flow-state.js';
import { LazyModule } from '../lazy/lazy-module.js';
import { giveUp } from './find-out.js';
import type { Page } from './page.js';
import { pauseFor } from './pause-for.js';
import { forgetRedirect, recallRedirect, rememberRedirect, type Redirect } from './redirects.js';
import { unmarked, wayBackOf } from './return-urls.js';
import { markerOf } from './tab-memory.js';
import type { SessionStore } from './session-store.js';

/** The window a provider's page opens in: seldom needed, on either side. */
export const PROVIDER_WINDOW = new LazyModule(() => import('./provider-window.js'));

/**
 * Reports that the shopper came back by the address of a redirect that this tab did not begin: in the provider's own
 * window, where the page that opened it waits, or in another tab or browser, where only the service knows.
 */
export function reportUnmatchedReturn(page: Page, sessionId: string | undefined): void {
  const marker = markerOf(page.url);
  if (!marker || recallRedirect(page, sessionId)?.nonce === marker.nonce) return;
  PROVIDER_WINDOW.load()
    .then(({ tellReturn }) => tellReturn(marker.nonce, marker.way))
    .then((taken) => {
      if (taken) page.close?.();
    })
    .catch(() => undefined); // it is a courtesy to the other window
}

/** How long a provider may take to tell the service, in milliseconds (REL-01). */
const PATIENCE_MS = 60_000;

/**
 * Asks the service what became of a redirect (REL-12). Who came by the return URL is waited for, since providers may tell
 * the service a little later; who cancelled or pressed Back is not.
 * Nothing is forgotten that may still come out: not an approval before it is attached, not what the service cannot say yet.
 */
export async function resolveReturn(
  store: SessionStore,
  page: Page,
  redirect: Redirect,
): Promise<FlowEvent> {
  const { gateway, signal, sessionId } = store;
  const back = redirect.back ?? wayBackOf(page.url, redirect.nonce);
  if (back && !redirect.back) {
    rememberRedirect(page, { ...redirect, back });
    page.rename(unmarked(page.url));
  }
  const patience = back === 'return' && !redirect.polledOut ? PATIENCE_MS : 0;
  const { sourceId: id, sourceClientSecret: clientSecret } = redirect;
  try {
    for (let waited = 0, pause = 1000; ; pause = Math.min(8000, pause * 2)) {
      const source = await gateway.retrieveSource({ id, clientSecret }, { signal });
      // A card comes back because the page was left while its issuer was being asked.
      const isCard = source.flow === 'standard';
      if (isCard && (source.state === 'requires_action' || source.reusable)) {
        return { type: 'return-unfinished', source };
      }
      // Money that is yet to be pushed is as good as an approval: the source can be attached.
      if (source.state === 'chargeable' || source.state === 'pending_funds') {
        return { type: 'return-resolved', source };
      }
      if (source.state === 'failed') {
        forgetRedirect(page, sessionId);
        return { type: 'return-failed', error: new PaymentError('declined') };
      }
      if (source.state !== 'pending_redirect' || back !== 'return') {
        // The shopper does not come back for it: it must not be approved later unnoticed.
        if (source.state === 'pending_redirect') giveUp(store, { id, clientSecret });
        break;
      }
      if (waited >= patience) {
        rememberRedirect(page, { ...redirect, back, polledOut: true });
        return { type: 'return-failed', error: new PaymentError('outcome-unknown') };
      }
      await pauseFor(page, signal, Math.min(pause, PATIENCE_MS - waited));
      waited += pause;
    }
  } catch (reason) {
    const error = toPaymentError(reason);
    // The service does not know the source (any more): there is nothing left to come back to.
    if (error.code !== 'conflict') return { type: 'return-failed', error };
  }
  forgetRedirect(page, sessionId);
  return { type: 'return-cancelled' };
}
