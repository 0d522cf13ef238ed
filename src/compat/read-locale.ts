/** The maximum length that the card frame accepts (RFC 5646, 4.4.1). Longer tags have no additional meaning for the kit. */
const MAX_LENGTH = 35;

/**
 * Converts a tag to the form of `Intl`: `en_us` → `en-US`, `iw-IL` → `he-IL`. `UK` alone, which storefronts use for the country,
 * becomes `en-GB` (the language `uk` is Ukrainian). An invalid tag means English.
 */
export function readLocale(tag: unknown): string {
  if (typeof tag !== 'string' || tag === '') return 'en';
  try {
    const name = tag.trim();
    const [locale = 'en'] = Intl.getCanonicalLocales(
      name === 'UK' ? 'en-GB' : name.replaceAll('_', '-'),
    );
    return locale.length <= MAX_LENGTH ? locale : new Intl.Locale(locale).language;
  } catch {
    return 'en';
  }
}

/** Returns the country of a locale: `de-AT` → `AT`. */
export const countryOfLocale = (locale: string): string | undefined =>
  new Intl.Locale(locale).region;
