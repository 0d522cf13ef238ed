import restOfEnglish from './messages/en-rest.js';
import type { Messages } from './messages/en.js';

type Texts = Readonly<Partial<Messages>>;

// Each language names its file here, in full: nothing that a page or a shopper writes ever becomes part of a path.
const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>> = {
  ar: () => import('./messages/ar.js'),
  de: () => import('./messages/de.js'),
  fr: () => import('./messages/fr.js'),
  ja: () => import('./messages/ja.js'),
};

/** English is always there: what another language lacks is shown in it. */
const loaded = new Map<string, Texts>([['en', restOfEnglish]]);
const loading = new Map<string, Promise<void>>();

/**
 * A tag as `Intl` takes it: `de_at` → `de-AT`. Whatever is not a BCP 47 tag, or of a language `Intl` does not know,
 * is English (F-047).
 */
export function toLocale(tag: string | null | undefined): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(String(tag).replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** `zh-Hant-TW` → `zh-Hant-TW`, `zh-Hant`, `zh`. */
function chainOf(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** The language whose texts are shown for a locale: `de-AT` → `de`, `it` → `en`. */
export const languageOf = (locale: string): string =>
  chainOf(locale).find((tag) => tag === 'en' || Object.hasOwn(LOADERS, tag)) ?? 'en';

export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The texts of a language, once they were fetched. */
export const messagesOf = (language: string): Texts | undefined => loaded.get(language);

/** The page's own text for a key: by the locale's tag, by those it falls back to, or by `*`, which is all of them. */
export const ownText = (
  texts: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
  locale: string,
  key: string,
): string | undefined =>
  texts && [...chainOf(locale), '*'].map((tag) => texts[tag]?.[key]).find((text) => text);

/**
 * Fetches a language once. Settles in any case: without the file the texts stay English (`DR-I18N-001` in
 * the console), and the next call tries again.
 */
export function loadMessages(language: string): Promise<void> {
  const load = Object.hasOwn(LOADERS, language) ? LOADERS[language] : undefined;
  if (!load || loaded.has(language)) return Promise.resolve();
  let promise = loading.get(language);
  if (!promise) {
    promise = load()
      .then(
        (module) => void loaded.set(language, module.default),
        () => console.warn(`dr-elements DR-I18N-001 ${language}`),
      )
      .finally(() => loading.delete(language));
    loading.set(language, promise);
  }
  return promise;
}
