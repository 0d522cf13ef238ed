import type { CardMessages } from './en/card-frame.js';
import type { Messages } from './en/index.js';

// The languages there are. A new one is a folder beside `en` and a line in each of these tables. Every file is named in
// full: nothing that a page or a shopper writes ever becomes part of a path, and a language that is not here is never
// asked for.

type Table<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;

/** What the page says: one chunk a language. */
export const PAGE: Table<Messages> = {
  ar: () => import('./ar/index.js'),
  de: () => import('./de/index.js'),
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js'),
  ja: () => import('./ja/index.js'),
};

/** What is said inside the card frame, whose English is bundled with it. */
export const CARD_FRAME: Table<CardMessages> = {
  ar: () => import('./ar/card-frame.js'),
  de: () => import('./de/card-frame.js'),
  fr: () => import('./fr/card-frame.js'),
  ja: () => import('./ja/card-frame.js'),
};

export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
