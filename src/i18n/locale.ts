/**
 * Converts a tag to `Intl`'s form: `de_at` → `de-AT`, `iw` → `he`. Returns English for a value that is not a BCP 47 tag or
 * whose language `Intl` does not support.
 */
export function toLocale(tag: string | null | undefined): string {
  try {
    const locale = String(tag).replaceAll('_', '-');
    // The first query about number formats makes Chromium search all its locales, which takes 25 ms or more. Plural rules are
    // faster and exist for nearly every language.
    return (
      Intl.PluralRules.supportedLocalesOf(locale)[0] ??
      Intl.NumberFormat.supportedLocalesOf(locale)[0] ??
      'en'
    );
  } catch {
    return 'en';
  }
}

/** The regions with American spelling; all others use British spelling. */
const AMERICAN = /^(US|CA|PR|PH|GU|VI|AS|MP|UM)$/;

/** Varieties that several regions share. */
function wordsOfRegion(language: string, region: string | undefined): string {
  if (language === 'es' && region && region !== 'ES') return 'es-419';
  if (language === 'en' && region && !AMERICAN.test(region)) return 'en-GB';
  return '';
}

/**
 * The names that match a tag, the closest first: for `zh-TW` they may be `zh-TW`, `zh-Hant` and `zh`, for `es-MX`
 * `es-MX`, `es-419` and `es`. Bokmål is used for all Norwegian tags, and Serbian in Latin
 * script for all Serbian ones. The script is determined only if a name has one, because that takes Chromium 7 ms at first.
 */
function nearTo(tag: string, names: readonly string[]): string[] {
  const locale = new Intl.Locale(tag);
  const { baseName, language, region } = locale;
  // A script has four letters: `zh-Hant`, `sr-Latn`.
  const isByScript = names.some((name) => name.slice(0, -5) === language);
  const prefixes = names.filter(
    (name) => name !== language && `${baseName}-`.startsWith(`${name}-`),
  );
  return [
    ...prefixes.sort((one, other) => other.length - one.length),
    `${language}-${region}`,
    wordsOfRegion(language, region),
    isByScript ? `${language}-${locale.maximize().script}` : '',
    language,
    ...(/^n[bno]$/.test(language) ? ['nb', 'no'] : []),
    `${language}-Latn`,
  ].filter((name) => names.includes(name));
}

/** The language that matches a locale best: `de-AT` → `de`; `en` if none matches. */
export const nearestOf = (
  languages: readonly string[],
  locale: string | null | undefined,
): string => nearTo(toLocale(locale), languages)[0] ?? 'en';

/** As above, for the languages of a table. */
export const languageIn = (
  table: Readonly<Record<string, unknown>>,
  locale: string | null | undefined,
): string => nearestOf(Object.keys(table), locale);

/**
 * The locale for formatting amounts, dates and country names within texts: the language of the texts and the requested
 * region. Always with the Gregorian calendar and Latin digits, like the texts themselves.
 * @param language The language of the texts: `en`, `zh-Hant`.
 * @param locale The requested locale: `th-TH`.
 * @returns `en-TH-u-ca-gregory-nu-latn`
 */
export function formatLocaleOf(language: string, locale: string): string {
  // Concatenated, because `Intl.Locale` with options takes Chromium 10 ms at first.
  const words = new Intl.Locale(language);
  // `Intl` treats Portuguese without a region as Brazilian; our texts are European Portuguese.
  const ownRegion = language === 'pt' ? 'PT' : words.region;
  const region = new Intl.Locale(locale).region ?? ownRegion;
  const parts = [words.language, words.script, region, 'u-ca-gregory-nu-latn'];
  return parts.filter(Boolean).join('-');
}

/** The kit's languages and those for which a page may supply texts. */
const RIGHT_TO_LEFT = /^(ar|he|ckb|dv|fa|ps|sd|ug|ur|yi)(-|$)/;

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';

/** A page's own texts by language tag, in any spelling, or by `*` for all: `{ pt_BR: { 'method.creditCard': … } }`. */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const canonical = new WeakMap<OwnTexts, ReadonlyMap<string, OwnTexts[string]>>();

/** The page's texts by canonical tag: `pt_br` becomes `pt-BR`, `iw` becomes `he`. */
function byTag(texts: OwnTexts): ReadonlyMap<string, OwnTexts[string]> {
  let tables = canonical.get(texts);
  if (!tables) {
    tables = new Map(Object.entries(texts).map(([tag, words]) => [canonicalTag(tag), words]));
    canonical.set(texts, tables);
  }
  return tables;
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag;
  } catch {
    return tag; // `*`, or not a tag
  }
}

/** The page's own text for a key: that of the locale's tag, of a fallback tag, or of `*`. */
export function ownText(
  texts: OwnTexts | undefined,
  locale: string,
  key: string,
): string | undefined {
  const tables = texts && byTag(texts);
  return (
    tables &&
    [...nearTo(locale, [...tables.keys()]), '*'].map((tag) => tables.get(tag)?.[key]).find(Boolean)
  );
}

/** The tag of the page's own texts for a locale; `undefined` if it has none in that language. */
export function ownLanguage(texts: OwnTexts | undefined, locale: string): string | undefined {
  const tables = texts && byTag(texts);
  return tables && nearTo(locale, [...tables.keys()])[0];
}
