import type { Context } from 'hono';
import { formatMoney, type Money } from '../../src/domain/money.js';
import { fillIn } from '../../src/i18n/fill-in.js';
import { directionOf, formatLocaleOf, languageIn } from '../../src/i18n/locale.js';
import WORDS from './words.json';

/** The texts of the sandbox bank and issuer by key, in one language. */
type Words = (typeof WORDS)['en'];

/** The texts and formats of a page in the shopper's language. */
export interface Speaker {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: (key: keyof Words, params?: Readonly<Record<string, string>>) => string;
  readonly money: (amount: Money) => string;
}

/** Uses the first of the browser's languages that has texts, else English. */
export function speakTo(c: Context): Speaker {
  const asked = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((range) => range.replace(/;.*/, '').trim());
  const locale =
    asked.find((tag) => languageIn(WORDS, tag) !== 'en' || /^en(-|$)/i.test(tag)) ?? 'en';
  const language = languageIn(WORDS, locale);
  const direction = directionOf(language);
  const words = (WORDS as Readonly<Record<string, Words>>)[language] ?? WORDS.en;
  return {
    language,
    direction,
    text: (key, params) => fillIn(words[key], params, direction),
    money: (amount) => formatMoney(amount, formatLocaleOf(language, locale)),
  };
}
