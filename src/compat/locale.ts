/** A tag as `Intl` writes it: `en_us` → `en-US`, `iw-IL` → `he-IL`. What is no BCP 47 tag is English. */
export function readLocale(tag: unknown): string {
  if (typeof tag !== 'string' || tag === '') return 'en';
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The country a locale names: `de-AT` → `AT`. */
export const countryOfLocale = (locale: string): string | undefined =>
  new Intl.Locale(locale).region;
