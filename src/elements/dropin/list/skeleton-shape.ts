import { readStored, writeStored } from '../../../session/browser-storage.js';

/** The number of rows and wallets of a list, for its skeleton. */
export interface SkeletonShape {
  readonly rows: number;
  readonly wallets: number;
}

/** The storage key for the two numbers of a flow, which are kept while the tab is open. */
const nameOf = (flow: string): string => `dr-offer ${flow}`;

/** The shape of the last list in this tab; else the default. */
export function storedShape(flow: string): SkeletonShape {
  const [rows, wallets] = readStored(nameOf(flow)) ?? '60'; // a digit each
  return { rows: Number(rows), wallets: Number(wallets) };
}

/** Stores the two numbers for the next page, up to nine each, and nothing else. */
export const storeShape = (flow: string, { rows, wallets }: SkeletonShape): void =>
  writeStored(nameOf(flow), `${Math.min(rows, 9)}${Math.min(wallets, 9)}`);
