/**
 * A tag as `Intl` takes it: `de_at` → `de-AT`, `iw` → `he`. Whatever is not a BCP 47 tag, or of a language `Intl` does
 * not know, is English.
 */
export function toLocale(tag: string | null | undefined): string {
  try {
    const [locale] = Intl.getCanonicalLocales(String(tag).replaceAll('_', '-'));
    // Chromium looks through all its locales for the first question about numbers: 25 ms and more. Plural rules it has at hand,
    // of nearly every language.
    return (
      Intl.PluralRules.supportedLocalesOf(locale)[0] ??
      Intl.NumberFormat.supportedLocalesOf(locale)[0] ??
      'en'
    );
  } catch {
    return 'en';
  }
}

/** English that is written as in the United States; everywhere else it is written as in Britain. */
const AMERICAN = /^(US|CA|PR|PH|GU|VI|AS|MP|UM)$/;

/** Words that several regions share. */
function wordsOfRegion(language: string, region: string | undefined): string {
  if (language === 'es' && region && region !== 'ES') return 'es-419';
  if (language === 'en' && region && !AMERICAN.test(region)) return 'en-GB';
  return '';
}

/**
 * Which of these names are near to a tag, the nearest first: of `zh-TW` they may be `zh-TW`, `zh-Hant` and `zh`, of `es-MX`
 * `es-MX`, `es-419` and `es`. Bokmål, which pages call by either name, stands in for all Norwegian, and Serbian in Latin
 * letters for Serbian. A script is asked for only where a name has one: that takes Chromium 7 ms the first time.
 */
function nearTo(tag: string, names: readonly string[]): string[] {
  const locale = new Intl.Locale(tag);
  const { baseName, language, region } = locale;
  // `zh-Hant`, `sr-Latn`: a script has four letters.
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

/** The nearest of some languages to a locale: `de-AT` → `de`; `en` where there is none. */
export const nearestOf = (
  languages: readonly string[],
  locale: string | null | undefined,
): string => nearTo(toLocale(locale), languages)[0] ?? 'en';

/** The same of the languages of a table. */
export const languageIn = (
  table: Readonly<Record<string, unknown>>,
  locale: string | null | undefined,
): string => nearestOf(Object.keys(table), locale);

/**
 * The locale that amounts, dates and names of countries beside words are written for: the language of the words, and the
 * region that was asked for. Always with the Gregorian calendar and Latin digits, as the words themselves.
 * @param language The language of the words: `en`, `zh-Hant`.
 * @param locale The locale that was asked for: `th-TH`.
 * @returns `en-TH-u-ca-gregory-nu-latn`
 */
export function formatLocaleOf(language: string, locale: string): string {
  // Put together by hand: with options, `Intl.Locale` takes Chromium 10 ms the first time.
  const words = new Intl.Locale(language);
  // To `Intl`, Portuguese of no region is Brazil's; our words are Portugal's.
  const ownRegion = language === 'pt' ? 'PT' : words.region;
  const region = new Intl.Locale(locale).region ?? ownRegion;
  const parts = [words.language, words.script, region, 'u-ca-gregory-nu-latn'];
  return parts.filter(Boolean).join('-');
}

/** Ours, and those that a page may bring words for. */
const RIGHT_TO_LEFT = /^(ar|he|ckb|dv|fa|ps|sd|ug|ur|yi)(-|$)/;

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';

/** A page's own words by language tag, in any spelling, or by `*` for all: `{ pt_BR: { 'method.creditCard': … } }`. */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const canonical = new WeakMap<OwnTexts, ReadonlyMap<string, OwnTexts[string]>>();

/** The page's words by canonical tag: `pt_br` is `pt-BR`, `iw` is `he`. */
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
    return tag; // `*`, or no tag at all
  }
}

/** The page's own text for a key: by the locale's tag, by those it falls back to, or by `*`, which is all of them. */
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

/** The tag of the page's own words for a locale; `undefined` where it has none of its language. */
export function ownLanguage(texts: OwnTexts | undefined, locale: string): string | undefined {
  const tables = texts && byTag(texts);
  return tables && nearTo(locale, [...tables.keys()])[0];
}
