import { cleanText } from '../domain/clean-text.js';
import { fieldsOf, listOf, present, textOf } from '../domain/json-reader.js';
import type { Bank, MethodLists, Store } from './payment-gateway.js';
import { createAsk } from './request.js';

const MOST = 500;

const nameOf = (raw: unknown): string | undefined =>
  (typeof raw === 'string' && cleanText(raw)) || undefined;

/** Reads a list of banks. Omits entries without a code or a name. Never throws. */
export const readBanks = (answer: unknown): readonly Bank[] =>
  listOf(answer)
    .slice(0, MOST)
    .flatMap((entry) => {
      const raw = fieldsOf(entry);
      const bankCode = textOf(raw.bankCode, 100);
      const bankName = nameOf(raw.bankName);
      return bankCode && bankName ? { bankCode, bankName } : [];
    });

/** Reads a list of stores. Omits entries without a code or a name. Never throws. */
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

/** Reads the two lists over HTTP. @param urlOf Returns the URL of a path with a query. */
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
