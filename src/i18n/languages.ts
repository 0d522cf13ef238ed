// The languages there are. A new one is a folder beside `en`, its name here, and a line in `page-languages`, `form-languages`
// and `card-languages`. A language that is not here is never asked for. A variety such as `pt-BR` holds only the words in
// which it differs: they are fetched with its language's.

// prettier-ignore
export const LANGUAGES = [
  'ar', 'cs', 'da', 'de', 'el', 'en', 'en-GB', 'es', 'es-419', 'et', 'fi', 'fr', 'fr-CA', 'he', 'hu', 'it', 'ja', 'ko', 'lt',
  'lv', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr-Latn', 'sv', 'th', 'tr', 'zh-Hans', 'zh-Hant',
] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (name: string): name is Language =>
  (LANGUAGES as readonly string[]).includes(name); // to ask of any name
