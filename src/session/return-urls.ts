import { markerOf, type WayBack } from './tab-memory.js';

/** Where a provider sends the shopper back to: this page, marked so that the way back can be told. */
export interface ReturnUrls {
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

/** @param nonce Says which redirect of which session the shopper comes back from; holds nothing else. */
export const returnUrls = (page: string, nonce: string): ReturnUrls => ({
  returnUrl: marked(page, `dr-return=${nonce}`),
  cancelUrl: marked(page, `dr-cancel=${nonce}`),
});

/** `undefined` for an address without a marker, or with that of another redirect. */
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
