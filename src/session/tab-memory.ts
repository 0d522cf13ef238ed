// What a tab and its address remember when a page is left, as far as it has to be known before there is anything to pay:
// the rest is in `redirects.ts` and `intents.ts`, and comes with the code to pay.

/**
 * The name under which a tab remembers something of a session, or of saving a method without one.
 * `intent` is what the shopper wants, until that is known to be done.
 */
export const storageName = (
  kind: 'redirect' | 'intent' | 'consents' | 'agreed',
  sessionId: string | undefined,
): string => `dr-${kind}:${sessionId ?? ''}`;

/**
 * Whether the shopper may be back from a provider, or a request may have been carried out before the page was loaded again:
 * what became of it is for `payments.ts` to find out.
 * @param recall Reads what the tab remembers: `readStored`.
 */
export function isUnfinished(
  recall: (name: string) => string | null,
  sessionId: string | undefined,
): boolean {
  const intent = recall(storageName('intent', sessionId));
  const isOpen = intent !== null && !intent.includes('"state":"refused"');
  return isOpen || recall(storageName('redirect', sessionId)) !== null;
}

/** Which of the two the shopper came by. A hint to ask the service, never a verdict. */
export type WayBack = 'return' | 'cancel';

/** Which redirect an address comes back from; `undefined` for one without a marker. */
export function markerOf(page: string): { way: WayBack; nonce: string } | undefined {
  const [, way, nonce] = /[?&]dr-(return|cancel)=([^&#]*)/.exec(page) ?? [];
  return way && nonce ? { way: way as WayBack, nonce } : undefined; // one of the two by the pattern
}
