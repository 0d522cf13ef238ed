// The data of a payment in the tab's storage and in the URL that is needed before payment code is loaded. The rest is in
// `redirects.ts` and `intents.ts`, which are loaded with that code.

/**
 * The storage key for data of a session, or of saving a method without one. `intent` is the shopper's last payment intent until
 * its outcome is final.
 */
export const storageName = (
  kind: 'redirect' | 'intent' | 'consents' | 'agreed',
  sessionId: string | undefined,
): string => `dr-${kind}:${sessionId ?? ''}`;

/**
 * Whether the shopper may have returned from a provider, or a request may have been carried out before the page was reloaded.
 * `payments.ts` determines the outcome.
 * @param recall Reads the tab's storage: `readStored`.
 */
export function isUnfinished(
  recall: (name: string) => string | null,
  sessionId: string | undefined,
): boolean {
  const intent = recall(storageName('intent', sessionId));
  const isOpen = intent !== null && !intent.includes('"state":"refused"');
  return isOpen || recall(storageName('redirect', sessionId)) !== null;
}

/** The return URL that the shopper came back by. It is no proof of the outcome, which is read from the service. */
export type WayBack = 'return' | 'cancel';

/** Reads the marker of a redirect from a return URL; `undefined` for a URL without one. */
export function markerOf(page: string): { way: WayBack; nonce: string } | undefined {
  const [, way, nonce] = /[?&]dr-(return|cancel)=([^&#]*)/.exec(page) ?? [];
  return way && nonce ? { way: way as WayBack, nonce } : undefined; // one of the two by the pattern
}
