import { cleanText } from '../domain/clean-text.js';
import { fieldsOf, listOf, present, textOf } from '../domain/json-reader.js';
import type { Bank, MethodLists, Store } from './payment-gateway.js';
import { createAsk } from './request.js';

const MOST = 500;

const nameOf = (raw: unknown): string | undefined =>
  (typeof raw === 'string' && cleanText(raw)) || undefined;

/** Reads a list of banks or stores; leaves out what has no code or no name. Never throws. */
export const readBanks = (answer: unknown): readonly Bank[] =>
  listOf(answer)
    .slice(0, MOST)
    .flatMap((entry) => {
      const raw = fieldsOf(entry);
      const bankCode = textOf(raw.bankCode, 100);
      const bankName = nameOf(raw.bankName);
      return bankCode && bankName ? { bankCode, bankName } : [];
    });

/** As `readBanks`. */
export const readStores = (answer: unknown): readonly Store[] =>
  listOf(answer)
    .slice(0, MOST)
    .flatMap((entry) => {
      const raw = fieldsOf(entry);
      const storeId = textOf(raw.storeId, 100);
      const localizedStoreName = nameOf(raw.localizedStoreName);
      const storeName = nameOf(raw.storeName) ?? localizedStoreName;
      return storeId && storeName ? { storeId, storeName, ...present({ localizedStoreName }) } : [];
    });

/** The two lists over HTTP. @param urlOf The address of a path with its query. */
export function httpLists(urlOf: (path: string, query: object) => string): MethodLists {
  const ask = createAsk();
  return {
    banks: async (country, currency, { signal }) =>
      readBanks(
        await ask({ url: urlOf('banks', { country, currency }), signal, missing: 'internal' }),
      ),
    stores: async ({ signal }) =>
      readStores(await ask({ url: urlOf('konbini-stores', {}), signal, missing: 'internal' })),
  };
}
