import type { PageFile } from './en/index.js';

// The languages there are. A new one is a folder beside `en` and a line here, in `form-languages` and in `card-languages`.
// Every file is named in full: nothing that a page or a shopper writes ever becomes part of a path, and a language that is
// not here is never asked for. A variety such as `pt-BR` holds only the words in which it differs: they are fetched with its
// language's.

export interface File<T> {
  readonly default: T;
}

export type Table<T> = Readonly<Record<string, () => Promise<File<T>>>>;

/** A language with the words of a variety in place of its own. */
export async function variety<T extends object>(
  base: Promise<File<T>>,
  words: Promise<File<Partial<T>>>,
): Promise<File<T>> {
  const [{ default: all }, { default: own }] = await Promise.all([base, words]);
  return { default: { ...all, ...own } };
}

/** What the page says, without its forms: one chunk a language. */
export const PAGE: Table<PageFile> = {
  ar: () => import('./ar/index.js'),
  cs: () => import('./cs/index.js'),
  da: () => import('./da/index.js'),
  de: () => import('./de/index.js'),
  el: () => import('./el/index.js'),
  en: () => import('./en/index.js'),
  'en-GB': () => variety(import('./en/index.js'), import('./en-GB/index.js')),
  es: () => import('./es/index.js'),
  'es-419': () => variety(import('./es/index.js'), import('./es-419/index.js')),
  et: () => import('./et/index.js'),
  fi: () => import('./fi/index.js'),
  fr: () => import('./fr/index.js'),
  'fr-CA': () => variety(import('./fr/index.js'), import('./fr-CA/index.js')),
  he: () => import('./he/index.js'),
  hu: () => import('./hu/index.js'),
  it: () => import('./it/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
  lt: () => import('./lt/index.js'),
  lv: () => import('./lv/index.js'),
  nb: () => import('./nb/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  pt: () => import('./pt/index.js'),
  'pt-BR': () => variety(import('./pt/index.js'), import('./pt-BR/index.js')),
  ro: () => import('./ro/index.js'),
  ru: () => import('./ru/index.js'),
  sk: () => import('./sk/index.js'),
  sl: () => import('./sl/index.js'),
  'sr-Latn': () => import('./sr-Latn/index.js'),
  sv: () => import('./sv/index.js'),
  th: () => import('./th/index.js'),
  tr: () => import('./tr/index.js'),
  'zh-Hans': () => import('./zh-Hans/index.js'),
  'zh-Hant': () => import('./zh-Hant/index.js'),
};
