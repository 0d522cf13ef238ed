import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import englishOfCard from '../../src/i18n/en/card-frame.js';
import { dropin, summary } from '../../src/i18n/en/first-view.js';
import formsInEnglish from '../../src/i18n/en/forms.js';
import pageInEnglish from '../../src/i18n/en/index.js';
import { rowForm } from '../../src/i18n/en/row-form.js';
import { CARD_FRAME } from '../../src/i18n/card-languages.js';
import { FORMS } from '../../src/i18n/form-languages.js';
import { isLanguage, LANGUAGES } from '../../src/i18n/languages.js';
import { directionOf } from '../../src/i18n/locale.js';
import { PAGE } from '../../src/i18n/page-languages.js';

type Texts = Readonly<Record<string, string>>;

const folder = new URL('../../src/i18n/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const filesOf = (language: string) => readdirSync(new URL(`${language}/`, folder)).sort();
const read = async (file: string): Promise<Texts> =>
  ((await import(new URL(file, folder).href)) as { readonly default: Texts }).default;

/** The texts outside the card frame: of the page and of forms. */
const wordsOf = async (language: string): Promise<Texts> => ({
  ...(language === 'en' && { ...summary, ...dropin, ...rowForm }), // which come with their elements
  ...(await read(`${language}/index.ts`)),
  ...(filesOf(language).includes('forms.ts') ? await read(`${language}/forms.ts`) : {}),
});
const english: Texts = { ...summary, ...dropin, ...rowForm, ...pageInEnglish, ...formsInEnglish };

/** Folders that hold only the words in which they differ from another language. */
const VARIETIES: Readonly<Record<string, string>> = {
  'en-GB': 'en',
  'es-419': 'es',
  'fr-CA': 'fr',
  'pt-BR': 'pt',
};
const languages = folders.filter((name) => !(name in VARIETIES));
const varieties = folders.filter((name) => name in VARIETIES);
const translations = languages.filter((name) => name !== 'en');

/** Texts with a number of things, which have a key for each plural category. */
const PLURALS = ['terms.months'];
const pluralOf = (key: string) => PLURALS.find((plural) => key.startsWith(`${plural}.`));
const FIXED = Object.keys(english).filter((key) => !pluralOf(key));

const placeholdersIn = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();
/** The whole numbers of a plural category, as far as instalments go. */
const numbersOf = (language: string, category: string) =>
  Array.from({ length: 200 }, (_, number) => number).filter(
    (number) => new Intl.PluralRules(language).select(number) === category,
  );

/** Keys whose placeholders differ from those of the English text. */
function wrongValues(texts: Texts, inEnglish: Texts, language: string): string[] {
  return Object.entries(texts)
    .filter(([key, text]) => {
      const plural = pluralOf(key);
      const wanted = placeholdersIn(inEnglish[plural ? `${plural}.other` : key] ?? '');
      const found = placeholdersIn(text);
      if (found.join() === wanted.join()) return false;
      // «one payment», «two payments» may do without the digit where the form is of that number alone
      const category = plural && key.slice(plural.length + 1);
      return !(category && found.length === 0 && numbersOf(language, category).length <= 1);
    })
    .map(([key]) => key);
}

const untidy = (texts: Texts): string[] =>
  Object.entries(texts)
    .filter(([, text]) => text === '' || text !== text.trim() || /[<>]|\s{2}|\{\s|TODO/.test(text))
    .map(([key]) => key);

/** Letters of a script that the language is not written in: a look-alike, or a piece of another language. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Greek}]/u,
  he: /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}]/u,
  el: /[\p{sc=Cyrillic}\p{sc=Arabic}]/u,
  ru: /[\p{sc=Greek}\p{sc=Arabic}]/u,
  ja: /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hangul}]/u,
  ko: /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  th: /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}]/u,
  'zh-Hans': /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  'zh-Hant': /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u,
};
const NOT_LATIN = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Thai}]/u;

/** Forbidden contents of a text (docs/languages.md). */
const TYPOGRAPHY: Readonly<Record<string, RegExp>> = {
  ar: /باي بال|كلارنا|أبل|جوجل/u, // brand names keep their own letters
  fr: / [?!:;»]|« /, // a space that does not break
  'fr-CA': / [?!:;»]|« |\s[?!;]/,
  ja: /[()]|[ぁ-んァ-ヶ一-龠] [A-Za-z0-9{]|[A-Za-z0-9}] [ぁ-んァ-ヶ一-龠]/u, // full-width brackets, no spaces
};

describe('the languages', () => {
  it('are a folder each, and a line in the tables of the page, of forms and of the card frame', () => {
    expect([...LANGUAGES].sort()).toEqual(folders);
    expect(Object.keys(PAGE).sort()).toEqual(folders);
    expect(Object.keys(FORMS).sort()).toEqual(folders);
    const ofCard = folders.filter(
      (name) => name !== 'en' && filesOf(name).includes('card-frame.ts'),
    );
    expect(Object.keys(CARD_FRAME).sort()).toEqual(ofCard);
    expect(languages.filter((name) => name !== 'en' && !ofCard.includes(name))).toEqual([]);
  });

  it('are read from the right in Arabic and Hebrew', () => {
    expect(folders.filter((name) => directionOf(name) === 'rtl')).toEqual(
      folders.filter((name) => ['ar', 'he'].includes(name)),
    );
  });
});

describe.each(languages)('the page in %s (P19)', (language) => {
  it('has each text once, in the same tables as English, and each plural form', async () => {
    const texts = await wordsOf(language);
    const forms = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.flatMap((category) => PLURALS.map((plural) => `${plural}.${category}`));
    expect(Object.keys(texts).sort()).toEqual([...FIXED, ...forms].sort());
    // English of the row's form comes with it; the others have it in their first view.
    expect(filesOf(language).filter((name) => language !== 'en' || name !== 'row-form.ts')).toEqual(
      filesOf('en').filter((name) => name !== 'row-form.ts'),
    );
    if (language === 'en') return; // its first view is in sections
    // `index` joins them: a key in two tables would be worded twice, and only one of them shown.
    const tables = await Promise.all(
      filesOf(language)
        .filter((file) => !/^(index|card-frame)\.ts$/.test(file))
        .map((file) => read(`${language}/${file}`)),
    );
    expect(tables.flatMap(Object.keys).sort()).toEqual(Object.keys(texts).sort());
  });

  it('keeps the values of every text, and leaves nothing unfinished', async () => {
    const texts = await wordsOf(language);
    expect(wrongValues(texts, english, language)).toEqual([]);
    expect(untidy(texts)).toEqual([]);
  });
});

describe.each(translations)('the texts in %s (P19)', (language) => {
  it('are not English, nor of another script', async () => {
    const texts = await wordsOf(language);
    const isEnglish = (key: string) => {
      const text = english[key];
      return (
        texts[key] === text && (/[.?…]$/.test(text ?? '') || (text ?? '').split(' ').length > 3)
      );
    };
    expect(FIXED.filter(isEnglish)).toEqual([]);
    const foreign = FOREIGN[language] ?? NOT_LATIN;
    expect(Object.keys(texts).filter((key) => foreign.test(texts[key] ?? ''))).toEqual([]);
  });

  it('are all there in the card frame, none of them in English', async () => {
    const texts = await read(`${language}/card-frame.ts`);
    expect(Object.keys(texts)).toEqual(Object.keys(englishOfCard));
    expect(wrongValues(texts, englishOfCard, language)).toEqual([]);
    expect(untidy(texts)).toEqual([]);
    const same = Object.entries(englishOfCard).filter(
      ([key, text]) => texts[key] === text && !/^(number|expiration)\.placeholder$/.test(key),
    );
    expect(same).toEqual([]);
  });
});

describe.each(Object.entries(TYPOGRAPHY))('the typography in %s', (language, wrong) => {
  it.each(filesOf(language))('follows the style guide in %s', async (file) => {
    const texts = await read(`${language}/${file}`);
    expect(Object.keys(texts).filter((key) => wrong.test(texts[key] ?? ''))).toEqual([]);
  });
});

describe.each(varieties)('the variety %s', (name) => {
  const base = VARIETIES[name] ?? expect.unreachable('no base');

  it.each(filesOf(name))('has only words in %s that differ from its language', async (file) => {
    const [own, all, inEnglish] = await Promise.all([
      read(`${name}/${file}`),
      read(`${base}/${file}`),
      file === 'index.ts' ? english : read(`en/${file}`),
    ]);
    expect(Object.keys(own)).not.toEqual([]);
    expect(Object.keys(own).filter((key) => !(key in all) || own[key] === all[key])).toEqual([]);
    expect(wrongValues(own, inEnglish, name)).toEqual([]);
    expect(untidy(own)).toEqual([]);
  });

  it('is shown over its language', async () => {
    if (!isLanguage(name)) expect.unreachable('no such language');
    const shown = await Promise.all([PAGE[name](), FORMS[name]()]);
    const texts: Texts = Object.assign({}, ...shown.map((file) => file.default));
    expect(base === 'en' ? { ...summary, ...dropin, ...rowForm, ...texts } : texts).toEqual({
      ...(await wordsOf(base)),
      ...(await wordsOf(name)),
    });
  });
});

describe('docs/languages.md', () => {
  const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
  const [, folderTable = '', styleTable = ''] = page.split(
    /^## (?:The folders|Style by language)$/m,
  );
  const rowsOf = (table: string) =>
    [...table.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);

  it.each([
    ['the table of languages', folderTable],
    ['the style guide', styleTable],
  ])('has a row for every folder in %s', (_, table) => {
    const rows = rowsOf(table);
    expect(folders.filter((name) => !rows.includes(name))).toEqual([]);
    expect(rows).toEqual([...rows].sort());
  });

  it('marks each language as reviewed or not', () => {
    const marks = folderTable.split('\n').filter((line) => line.startsWith('| `'));
    expect(marks.filter((line) => !/\| (● the team|○ not yet) +\|$/.test(line))).toEqual([]);
  });
});
