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
export function chainOf(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** The nearest language of a table to a locale: `de-AT` → `de`; `en` where it has none. */
export const languageIn = (
  table: Readonly<Record<string, unknown>>,
  locale: string | null | undefined,
): string => chainOf(toLocale(locale)).find((tag) => Object.hasOwn(table, tag)) ?? 'en';

/** The page's own text for a key: by the locale's tag, by those it falls back to, or by `*`, which is all of them. */
export const ownText = (
  texts: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
  locale: string,
  key: string,
): string | undefined =>
  texts && [...chainOf(locale), '*'].map((tag) => texts[tag]?.[key]).find((text) => text);
