import english, { type CardMessages } from './en/card-frame.js';
import { variety, type Table } from './language-table.js';

/** The texts of the card frame. English is bundled with the frame. */
export const CARD_FRAME: Table<CardMessages> = {
  ar: () => import('./ar/card-frame.js'),
  cs: () => import('./cs/card-frame.js'),
  da: () => import('./da/card-frame.js'),
  de: () => import('./de/card-frame.js'),
  el: () => import('./el/card-frame.js'),
  'en-GB': () => variety(Promise.resolve({ default: english }), import('./en-GB/card-frame.js')), // bundled
  es: () => import('./es/card-frame.js'),
  'es-419': () => variety(import('./es/card-frame.js'), import('./es-419/card-frame.js')),
  et: () => import('./et/card-frame.js'),
  fi: () => import('./fi/card-frame.js'),
  fr: () => import('./fr/card-frame.js'),
  he: () => import('./he/card-frame.js'),
  hu: () => import('./hu/card-frame.js'),
  it: () => import('./it/card-frame.js'),
  ja: () => import('./ja/card-frame.js'),
  ko: () => import('./ko/card-frame.js'),
  lt: () => import('./lt/card-frame.js'),
  lv: () => import('./lv/card-frame.js'),
  nb: () => import('./nb/card-frame.js'),
  nl: () => import('./nl/card-frame.js'),
  pl: () => import('./pl/card-frame.js'),
  pt: () => import('./pt/card-frame.js'),
  'pt-BR': () => variety(import('./pt/card-frame.js'), import('./pt-BR/card-frame.js')),
  ro: () => import('./ro/card-frame.js'),
  ru: () => import('./ru/card-frame.js'),
  sk: () => import('./sk/card-frame.js'),
  sl: () => import('./sl/card-frame.js'),
  'sr-Latn': () => import('./sr-Latn/card-frame.js'),
  sv: () => import('./sv/card-frame.js'),
  th: () => import('./th/card-frame.js'),
  tr: () => import('./tr/card-frame.js'),
  'zh-Hans': () => import('./zh-Hans/card-frame.js'),
  'zh-Hant': () => import('./zh-Hant/card-frame.js'),
};
