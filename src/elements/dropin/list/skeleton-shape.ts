import { readStored, writeStored } from '../../../session/browser-storage.js';

/** How many rows and wallets a list has: what a skeleton needs to know of it. */
export interface SkeletonShape {
  readonly rows: number;
  readonly wallets: number;
}

/** Under what the two numbers of a flow are stored, for as long as the tab is open. */
const nameOf = (flow: string): string => `dr-offer ${flow}`;

/** The shape of the last list in this tab; else the usual one. */
export function storedShape(flow: string): SkeletonShape {
  const [rows, wallets] = readStored(nameOf(flow)) ?? '60'; // a digit each
  return { rows: Number(rows), wallets: Number(wallets) };
}

/** Stores the two numbers for the next page, up to nine each, and nothing else. */
export const storeShape = (flow: string, { rows, wallets }: SkeletonShape): void =>
  writeStored(nameOf(flow), `${Math.min(rows, 9)}${Math.min(wallets, 9)}`);
