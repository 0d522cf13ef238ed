import { readCountry } from './contacts.js';
import type { Fields } from './fields.js';
import { missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';

interface Bank {
  readonly bankCode: string;
  readonly bankName: string;
}

// Codes are those of the contract where it defines one; the others are invented.
const BANKS: ReadonlyMap<string, readonly Bank[]> = new Map(
  Object.entries({
    'DE EUR': [
      { bankCode: '86', bankName: 'Sofortüberweisung' },
      { bankCode: '21', bankName: 'Giropay' },
    ],
    'AT EUR': [{ bankCode: '82', bankName: 'EPS' }],
    'FI EUR': [
      { bankCode: '201', bankName: 'Suomi Sample Bank' },
      { bankCode: '202', bankName: 'Järvi Sample Bank' },
    ],
    'NL EUR': [{ bankCode: '123', bankName: 'iDEAL' }],
    'PL PLN': [{ bankCode: '301', bankName: 'Wisła Sample Bank' }],
    'SE SEK': [{ bankCode: '401', bankName: 'Mälaren Sample Bank' }],
    'MY MYR': [
      { bankCode: '501', bankName: 'Kinabalu Sample Bank' },
      { bankCode: '502', bankName: 'Melaka Sample Bank' },
    ],
  }),
);

export const banksOf = (country: string, currency: string): readonly Bank[] =>
  BANKS.get(`${country} ${currency}`) ?? [];

/** Lists the banks. An empty list means that the method is not available. */
export function listBanks(query: Fields): readonly JsonObject[] {
  const { country } = readCountry(query, 'country');
  if (!country) throw missingParameter('country');
  return banksOf(country, query.text('currency', 8).toUpperCase()).map((bank) => ({ ...bank }));
}

interface Store {
  readonly storeId: string;
  readonly storeName: string;
  readonly localizedStoreName: string;
}

const STORES: readonly Store[] = [
  { storeId: '010', storeName: 'Seven Eleven', localizedStoreName: 'セブン-イレブン' },
  { storeId: '030', storeName: 'Family Mart', localizedStoreName: 'ファミリーマート' },
  { storeId: '060', storeName: 'Lawson/Ministop', localizedStoreName: 'ローソン・ミニストップ' },
  { storeId: '080', storeName: 'Daily Yamazaki', localizedStoreName: 'デイリーヤマザキ' },
];

// The contract has two numbers for one store: both accept payments and follow its rule for names.
const LAWSON = '060';
const KANJI_STORES = new Set(['040', LAWSON]);

export const konbiniStores = (pagesOrigin: string): readonly JsonObject[] =>
  STORES.map((store) => withLogo(store, pagesOrigin));

export function findStore(storeId: string, pagesOrigin: string): JsonObject | undefined {
  const listed = KANJI_STORES.has(storeId) ? LAWSON : storeId;
  const store = STORES.find((candidate) => candidate.storeId === listed);
  return store && { ...withLogo(store, pagesOrigin), storeId };
}

const withLogo = (store: Store, pagesOrigin: string): JsonObject => ({
  ...store,
  storeLogoUrl: `${pagesOrigin}/icons/konbini-${store.storeId}.svg`,
});

/** Whether a store can print this name: full-width characters without spaces. */
export const storeTakesName = (storeId: string, name: string): boolean =>
  !KANJI_STORES.has(storeId) ||
  /^[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]+$/u.test(name);
