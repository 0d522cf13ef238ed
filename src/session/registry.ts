import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { PageWatch } from './page.js';
import { SessionStore, type FirstAnswer } from './session-store.js';

export interface StoreOptions {
  /** BCP 47, for the first read. */
  readonly language: string;
  /** `browserWatch` (or whatever watches it already), or a test's own. */
  readonly page: PageWatch;
  /** With it, the store does not ask by itself at first. */
  readonly first?: FirstAnswer | undefined;
}

const stores = new WeakMap<PaymentGateway, Map<string, SessionStore>>();

/**
 * Lends the one store of (gateway, session id): three elements, one request. Release it when done.
 * Whoever asks first decides about `options`.
 */
export function acquireStore(
  gateway: PaymentGateway,
  sessionId: string,
  { language, page, first }: StoreOptions,
): { readonly store: SessionStore; readonly release: () => void } {
  const open = stores.get(gateway) ?? new Map<string, SessionStore>();
  stores.set(gateway, open);
  let store = open.get(sessionId);
  if (!store) {
    store = new SessionStore(gateway, sessionId, language, page, first);
    open.set(sessionId, store);
    store.signal.addEventListener('abort', () => open.delete(sessionId));
  }
  return { store, release: store.hold() };
}
