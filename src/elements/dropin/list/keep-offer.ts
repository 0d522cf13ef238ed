import { offerName, type ExpectedOffer } from './skeleton-shape.js';

/** Keeps the two numbers for the next page, up to nine each, and nothing else. */
export function keepOffer(flow: string, { rows, wallets }: ExpectedOffer): void {
  try {
    sessionStorage.setItem(offerName(flow), `${Math.min(rows, 9)}${Math.min(wallets, 9)}`);
  } catch {
    // a page may be denied its storage
  }
}
