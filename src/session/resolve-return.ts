import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import type { FlowEvent } from '../domain/flow-state.js';
import { LazyModule } from '../lazy/lazy-module.js';
import { giveUp } from './look-up-outcome.js';
import type { Page } from './page.js';
import { pauseFor } from './pause-for.js';
import { forgetRedirect, recallRedirect, rememberRedirect, type Redirect } from './redirects.js';
import { unmarked, wayBackOf } from './return-urls.js';
import { markerOf } from './tab-memory.js';
import type { SessionStore } from './session-store.js';

/** The window a provider's page opens in: seldom needed, on either side. */
export const PROVIDER_WINDOW = new LazyModule(() => import('./provider-window.js'));

/**
 * Reports that the page was loaded by the return URL of a redirect that this tab did not start: in the provider's window, for
 * which the page that opened it is waiting, or in another tab or browser, where only the service knows the outcome.
 */
export function reportUnmatchedReturn(page: Page, sessionId: string | undefined): void {
  const marker = markerOf(page.url);
  if (!marker || recallRedirect(page, sessionId)?.nonce === marker.nonce) return;
  PROVIDER_WINDOW.load()
    .then(({ passReturn }) => passReturn(marker.nonce, marker.way))
    .then((taken) => {
      if (taken) page.close?.();
    })
    .catch(() => undefined); // the other window notices without it, only later
}

/** How long a provider may take to notify the service, in milliseconds (REL-01). */
const PATIENCE_MS = 60_000;

/**
 * Asks the service for the outcome of a redirect (REL-12). After a return by the return URL it polls, since providers may notify
 * the service a little later; after Cancel or Back it asks once.
 * The redirect stays stored while its outcome is open: until an approval is attached, or the service knows the outcome.
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
      // A card is here because the page was left during its challenge.
      const isCard = source.flow === 'standard';
      if (isCard && (source.state === 'requires_action' || source.reusable)) {
        return { type: 'return-unfinished', source };
      }
      // A source that waits for a bank transfer can be attached like an approved one.
      if (source.state === 'chargeable' || source.state === 'pending_funds') {
        return { type: 'return-resolved', source };
      }
      if (source.state === 'failed') {
        forgetRedirect(page, sessionId);
        return { type: 'return-failed', error: new PaymentError('declined') };
      }
      if (source.state !== 'pending_redirect' || back !== 'return') {
        // The shopper has given up: the source must not be approved later unnoticed.
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
    // The service does not know the source any more: the redirect is over.
    if (error.code !== 'conflict') return { type: 'return-failed', error };
  }
  forgetRedirect(page, sessionId);
  return { type: 'return-cancelled' };
}
