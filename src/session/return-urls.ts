import { markerOf, type WayBack } from './tab-memory.js';

/** The URLs to which a provider sends the shopper back: this page with a marker. */
export interface ReturnUrls {
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

/** @param nonce Identifies the redirect. */
export const returnUrls = (page: string, nonce: string): ReturnUrls => ({
  returnUrl: marked(page, `dr-return=${nonce}`),
  cancelUrl: marked(page, `dr-cancel=${nonce}`),
});

/** How the shopper returned; `undefined` for an address without a marker, or with the marker of another redirect. */
export function wayBackOf(page: string, nonce: string): WayBack | undefined {
  const marker = markerOf(page);
  return marker?.nonce === nonce ? marker.way : undefined;
}

/** The address without a marker. */
export const unmarked = (page: string): string => marked(page) + (/#.*$/.exec(page)?.[0] ?? '');

// By hand: URLSearchParams would rewrite the page's own parameters (`?a` as `?a=`).
function marked(page: string, marker?: string): string {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(page) ?? [];
  const parts = query.split('&').filter((part) => part && !/^dr-(return|cancel)=/.test(part));
  if (marker) parts.push(marker);
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}
