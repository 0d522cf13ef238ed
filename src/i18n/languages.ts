// The supported languages. To add one: a folder like `en`, its name here, and a line in `page-languages`, `form-languages`
// and `card-languages`. Only the languages listed here are fetched. A variety such as `pt-BR` contains only the texts in
// which it differs; they are fetched together with those of its language.

// prettier-ignore
export const LANGUAGES = [
  'ar', 'cs', 'da', 'de', 'el', 'en', 'en-GB', 'es', 'es-419', 'et', 'fi', 'fr', 'fr-CA', 'he', 'hu', 'it', 'ja', 'ko', 'lt',
  'lv', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr-Latn', 'sv', 'th', 'tr', 'zh-Hans', 'zh-Hant',
] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (name: string): name is Language =>
  (LANGUAGES as readonly string[]).includes(name); // widened, so that any name can be tested
