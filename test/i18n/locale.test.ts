import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatLocaleOf, languageIn, ownText, toLocale } from '../../src/i18n/locale.js';

afterEach(() => vi.restoreAllMocks());

describe('toLocale', () => {
  it.each([
    ['de-AT', 'de-AT'],
    ['de_at', 'de-AT'],
    ['EN-us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['it', 'it'],
    ['iw', 'he'],
    ['pt_br', 'pt-BR'],
    ['mi-NZ', 'mi-NZ'], // known to number formats, not to plural rules
  ])('reads %s as %s', (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
  });

  it.each([
    '../../x',
    'en-US-x-<>',
    '',
    '  ',
    'klingon',
    'x-klingon',
    'C',
    '__proto__',
    undefined,
    null,
  ])('falls back to English for %s (F-047)', (tag) => {
    expect(toLocale(tag)).toBe('en');
  });

  it('avoids slow browser APIs for common languages', () => {
    const numbers = vi.spyOn(Intl.NumberFormat, 'supportedLocalesOf');
    const scripts = vi.spyOn(Intl.Locale.prototype, 'maximize');
    expect(languageIn(TABLE, 'de-AT')).toBe('de');
    expect(numbers).not.toHaveBeenCalled();
    expect(scripts).not.toHaveBeenCalled();
    expect(languageIn(TABLE, 'zh-TW')).toBe('zh-Hant');
    expect(scripts).toHaveBeenCalled();
  });
});

/** A table with every language of the contract's lists (protocol 2.1), and the varieties. */
const TABLE = Object.fromEntries(
  (
    'ar cs da de el en en-GB es es-419 et fi fr fr-CA he hu it ja ko lt lv nb nl pl pt pt-BR ro ru sk sl sr-Latn sv ' +
    'th tr zh-Hans zh-Hant'
  )
    .split(' ')
    .map((name) => [name, true]),
);

describe('the language of a locale (protocol 2.1)', () => {
  it.each([
    // the contract's older list
    ['ar-EG', 'ar'],
    ['de-CH', 'de'],
    ['el-GR', 'el'],
    ['en-US', 'en'],
    ['en-CA', 'en'],
    ['en-PR', 'en'],
    ['en-AU', 'en-GB'],
    ['en-SG', 'en-GB'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['es-AR', 'es-419'],
    ['fr-CA', 'fr-CA'],
    ['fr-CH', 'fr'],
    ['iw-IL', 'he'],
    ['no-NO', 'nb'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['sr-YU', 'sr-Latn'],
    ['zh-CN', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    // its newer list
    ['zh-hk', 'zh-Hant'],
    ['en-gb', 'en-GB'],
    ['fr-ca', 'fr-CA'],
    ['no', 'nb'],
    ['pt', 'pt'],
    ['pt-br', 'pt-BR'],
    ['es-419', 'es-419'],
    // in other spellings, and with more than we know of
    ['pt_BR', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['iw', 'he'],
    ['nn', 'nb'],
    ['nb-NO', 'nb'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['sr', 'sr-Latn'],
    ['sr-Cyrl-RS', 'sr-Latn'],
    ['sr-Latn-ME', 'sr-Latn'],
    ['sh', 'sr-Latn'],
    ['mo', 'ro'],
    ['de-Latn-AT', 'de'],
    ['de-AT-1996', 'de'],
    ['pt-Latn-BR', 'pt-BR'],
    ['ja-JP-u-ca-japanese', 'ja'],
    // of languages there are no words in, and nonsense
    ['in', 'en'],
    ['eo', 'en'],
    ['uk', 'en'],
    ['klingon', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
    ['../../x', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('is for %s in %s (F-047)', (locale, language) => {
    expect(languageIn(TABLE, locale)).toBe(language);
  });
});

describe('the locale of amounts and dates', () => {
  const written = (locale: string, table: Readonly<Record<string, unknown>> = TABLE) =>
    formatLocaleOf(languageIn(table, locale), locale);
  const PLAIN = '-u-ca-gregory-nu-latn';

  it.each([
    ['de', 'de'],
    ['de-AT', 'de-AT'],
    ['th-TH', 'th-TH'],
    ['es-MX', 'es-MX'],
    ['es-419', 'es-419'],
    ['zh-HK', 'zh-Hant-HK'],
    ['no-NO', 'nb-NO'],
    ['sr-RS', 'sr-Latn-RS'],
    ['pt', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
    ['iw-IL', 'he-IL'],
    ['en-AU', 'en-AU'],
    ['ja-JP-u-ca-japanese', 'ja-JP'],
    ['fa-IR', 'en-IR'],
    ['hi-IN-u-nu-deva', 'en-IN'],
  ])('is for %s %s', (locale, expected) => {
    expect(written(locale)).toBe(expected + PLAIN);
  });

  it('uses English if the texts do, with the requested region', () => {
    expect(written('th-TH', { en: true })).toBe(`en-TH${PLAIN}`);
  });

  it('has the Gregorian calendar and Latin digits everywhere', () => {
    for (const locale of ['th-TH', 'fa-IR', 'ar-SA', 'ar-EG', 'ja-JP-u-ca-japanese']) {
      const date = new Intl.DateTimeFormat(written(locale), { dateStyle: 'long' });
      expect(date.format(new Date('2026-12-22T12:00:00Z'))).toMatch(/2026/);
    }
  });
});

describe('ownText', () => {
  const texts = {
    de: { loading: 'Moment …' },
    'de-AT': { 'action.retry': 'Nochmal' },
    '*': { loading: '…' },
  };

  it('takes the nearest text the page gave', () => {
    expect(ownText(texts, 'de-AT', 'action.retry')).toBe('Nochmal');
    expect(ownText(texts, 'de-AT', 'loading')).toBe('Moment …');
    expect(ownText(texts, 'fr', 'loading')).toBe('…');
    expect(ownText(texts, 'fr', 'action.retry')).toBeUndefined();
    expect(ownText(undefined, 'fr', 'loading')).toBeUndefined();
  });
});
