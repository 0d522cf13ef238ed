/**
 * A tag as `Intl` takes it: `de_at` → `de-AT`, `iw` → `he`. Whatever is not a BCP 47 tag, or of a language `Intl` does
 * not know, is English.
 */
export function toLocale(tag: string | null | undefined): string {
  try {
    const [locale] = Intl.getCanonicalLocales(String(tag).replaceAll('_', '-'));
    // Chromium looks through all its locales for the first question about numbers: 25 ms and more. Plural rules it has at hand,
    // of nearly every language.
    const [known] = Intl.PluralRules.supportedLocalesOf(locale);
    return known ?? Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The language whose words stand in for one without a table of its own: Bokmål for Norwegian, Serbian in Latin letters. */
const STAND_INS: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb', sr: 'sr-Latn' };

/** English that is written as in the United States; everywhere else it is written as in Britain. */
const AMERICAN = /^(US|CA|PR|PH|GU|VI|AS|MP|UM)$/;

/** Words that several regions share. */
function wordsOfRegion(language: string, region: string | undefined): string | undefined {
  if (language === 'es' && region && region !== 'ES') return 'es-419';
  if (language === 'en' && region && !AMERICAN.test(region)) return 'en-GB';
  return undefined;
}

/**
 * `zh-TW` → `zh-TW`, `zh-Hant`, `zh`; `es-MX` → `es-MX`, `es-419`, `es`.
 * @param names What is looked for. Only for a language that is there by script its script is asked for, which takes Chromium
 * 7 ms and more the first time.
 */
function chainOf(tag: string, names: readonly string[]): string[] {
  const locale = new Intl.Locale(tag);
  const { language, region } = locale;
  const parts = locale.baseName.split('-');
  const isByScript = names.some(
    (name) => name.startsWith(`${language}-`) && /-[A-Z][a-z]{3}$/.test(name),
  );
  const chain = [
    ...parts.map((_, index) => parts.slice(0, parts.length - index).join('-')).slice(0, -1),
    region && `${language}-${region}`,
    wordsOfRegion(language, region),
    isByScript && `${language}-${locale.maximize().script}`,
    language,
    STAND_INS[language],
  ];
  return chain.filter((name) => typeof name === 'string');
}

/** The nearest language of a table to a locale: `de-AT` → `de`; `en` where it has none. */
export const languageIn = (
  table: Readonly<Record<string, unknown>>,
  locale: string | null | undefined,
): string =>
  chainOf(toLocale(locale), Object.keys(table)).find((tag) => Object.hasOwn(table, tag)) ?? 'en';

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

/** Tags that pages use for one another. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nb: 'no' };

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

/** The tags under which a page may have words for a locale, the nearest first. */
const ownChain = (
  locale: string,
  tables: ReadonlyMap<string, OwnTexts[string]>,
): readonly string[] =>
  chainOf(locale, [...tables.keys()]).flatMap((tag) => [tag, ...(SAME[tag] ? [SAME[tag]] : [])]);

/** The page's own text for a key: by the locale's tag, by those it falls back to, or by `*`, which is all of them. */
export function ownText(
  texts: OwnTexts | undefined,
  locale: string,
  key: string,
): string | undefined {
  const tables = texts && byTag(texts);
  return (
    tables && [...ownChain(locale, tables), '*'].map((tag) => tables.get(tag)?.[key]).find(Boolean)
  );
}

/** The tag of the page's own words for a locale; `undefined` where it has none of its language. */
export function ownLanguage(texts: OwnTexts | undefined, locale: string): string | undefined {
  const tables = texts && byTag(texts);
  return tables && ownChain(locale, tables).find((tag) => tables.has(tag));
}
