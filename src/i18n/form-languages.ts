import type { FormMessages } from './en/forms.js';
import { variety, type Table } from './languages.js';

// Which folders have words for forms: all, a line each.

/** What forms say: one chunk a language. */
export const FORMS: Table<FormMessages> = {
  ar: () => import('./ar/forms.js'),
  cs: () => import('./cs/forms.js'),
  da: () => import('./da/forms.js'),
  de: () => import('./de/forms.js'),
  el: () => import('./el/forms.js'),
  en: () => import('./en/forms.js'),
  'en-GB': () => variety(import('./en/forms.js'), import('./en-GB/forms.js')),
  es: () => import('./es/forms.js'),
  'es-419': () => variety(import('./es/forms.js'), import('./es-419/forms.js')),
  et: () => import('./et/forms.js'),
  fi: () => import('./fi/forms.js'),
  fr: () => import('./fr/forms.js'),
  'fr-CA': () => variety(import('./fr/forms.js'), import('./fr-CA/forms.js')),
  he: () => import('./he/forms.js'),
  hu: () => import('./hu/forms.js'),
  it: () => import('./it/forms.js'),
  ja: () => import('./ja/forms.js'),
  ko: () => import('./ko/forms.js'),
  lt: () => import('./lt/forms.js'),
  lv: () => import('./lv/forms.js'),
  nb: () => import('./nb/forms.js'),
  nl: () => import('./nl/forms.js'),
  pl: () => import('./pl/forms.js'),
  pt: () => import('./pt/forms.js'),
  'pt-BR': () => variety(import('./pt/forms.js'), import('./pt-BR/forms.js')),
  ro: () => import('./ro/forms.js'),
  ru: () => import('./ru/forms.js'),
  sk: () => import('./sk/forms.js'),
  sl: () => import('./sl/forms.js'),
  'sr-Latn': () => import('./sr-Latn/forms.js'),
  sv: () => import('./sv/forms.js'),
  th: () => import('./th/forms.js'),
  tr: () => import('./tr/forms.js'),
  'zh-Hans': () => import('./zh-Hans/forms.js'),
  'zh-Hant': () => import('./zh-Hant/forms.js'),
};
