import { ar } from './ar.js';
import { de } from './de.js';
import { en, type Texts } from './en.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { ja } from './ja.js';
import { th } from './th.js';

export const TEXTS = { en, de, fr, ja, th, ar, he } as const satisfies Record<string, Texts>;
export type Language = keyof typeof TEXTS;
export const LANGUAGES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  ja: '日本語',
  th: 'ไทย',
  ar: 'العربية',
  he: 'עברית',
};
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(TEXTS, value);

/** `fill('Use {amount}', { amount: '$50.00' })`. */
export const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
