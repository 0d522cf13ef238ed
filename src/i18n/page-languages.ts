import type { PageFile } from './en/index.js';
import { variety, type Table } from './language-table.js';
import type { Language } from './languages.js';

// The files with the page's texts. Fetched in parallel with the session, and only for languages other than English.

/** The texts of the page, without those of forms: one chunk per language. */
export const PAGE: Table<PageFile, Language> = {
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
