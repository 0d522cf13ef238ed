/** Where a provider sends the shopper back to: this page, marked so that the way back can be told. */
export interface ReturnUrls {
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

/** Which of the two the shopper came by. A hint to ask the service (architecture, decision 6), never a verdict. */
export type WayBack = 'return' | 'cancel';

/** @param nonce Says which redirect of which session the shopper comes back from; holds nothing else. */
export const returnUrls = (page: string, nonce: string): ReturnUrls => ({
  returnUrl: marked(page, `dr-return=${nonce}`),
  cancelUrl: marked(page, `dr-cancel=${nonce}`),
});

/** Which redirect an address comes back from; `undefined` for one without a marker. */
export function markerOf(page: string): { way: WayBack; nonce: string } | undefined {
  const [, way, nonce] = /[?&]dr-(return|cancel)=([^&#]*)/.exec(page) ?? [];
  return way && nonce ? { way: way as WayBack, nonce } : undefined; // one of the two by the pattern
}

/** `undefined` for an address without a marker, or with that of another redirect (F-060). */
export function wayBackOf(page: string, nonce: string): WayBack | undefined {
  const marker = markerOf(page);
  return marker?.nonce === nonce ? marker.way : undefined;
}

/** The address as it was before the shopper left. */
export const unmarked = (page: string): string => marked(page) + (/#.*$/.exec(page)?.[0] ?? '');

// By hand: URLSearchParams would write the page's own parameters anew (`?a` as `?a=`).
function marked(page: string, marker?: string): string {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(page) ?? [];
  const parts = query.split('&').filter((part) => part && !/^dr-(return|cancel)=/.test(part));
  if (marker) parts.push(marker);
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}
