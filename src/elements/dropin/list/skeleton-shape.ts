import { readStored } from '../../../session/unfinished.js';

/** How many rows and wallets a list has: what a skeleton needs to know of it. */
export interface ExpectedOffer {
  readonly rows: number;
  readonly wallets: number;
}

/** Under what the two numbers of a flow are kept, for as long as the tab is open. */
export const offerName = (flow: string): string => `dr-offer ${flow}`;

/** What was on offer in this tab last; else what is usual. */
export function expectedOffer(flow: string): ExpectedOffer {
  const [rows, wallets] = readStored(offerName(flow)) ?? '60'; // a digit each
  return { rows: Number(rows), wallets: Number(wallets) };
}
