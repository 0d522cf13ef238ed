/** As much as the card frame takes (RFC 5646, 4.4.1); what is longer says more than we know of. */
const MAX_LENGTH = 35;

/**
 * A tag as `Intl` writes it: `en_us` → `en-US`, `iw-IL` → `he-IL`. `UK` is the country that storefronts mean by it (`uk`
 * is Ukrainian). What is no BCP 47 tag is English.
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

/** The country a locale names: `de-AT` → `AT`. */
export const countryOfLocale = (locale: string): string | undefined =>
  new Intl.Locale(locale).region;
