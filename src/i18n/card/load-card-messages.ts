import english, { type CardMessages } from './en.js';

// Each language names its file here, in full: nothing that a page sends ever becomes part of a path.
const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: CardMessages }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
};

export interface CardTexts {
  /** The language they are in, for `lang`. */
  readonly language: string;
  readonly messages: CardMessages;
}

/** The frame's texts for a locale: `de-AT` gets German; a language we lack, or cannot fetch, gets English. */
export async function loadCardMessages(locale: string): Promise<CardTexts> {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  const load = Object.hasOwn(LOADERS, language) ? LOADERS[language] : undefined;
  try {
    if (load) return { language, messages: (await load()).default };
  } catch {
    // fields in English are better than none
  }
  return { language: 'en', messages: english };
}
