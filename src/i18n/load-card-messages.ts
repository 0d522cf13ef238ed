import english, { type CardMessages } from './en/card-frame.js';
import { CARD_FRAME } from './card-languages.js';
import { languageIn } from './locale.js';

export interface CardTexts {
  /** The language they are in, for `lang`. */
  readonly language: string;
  readonly messages: CardMessages;
}

/** The frame's texts for a locale: `de-AT` gets German; a language we lack, or cannot fetch, gets English. */
export async function loadCardMessages(locale: string): Promise<CardTexts> {
  const language = languageIn(CARD_FRAME, locale);
  try {
    const module = await CARD_FRAME[language]?.();
    if (module) return { language, messages: module.default };
  } catch {
    // fields in English are better than none
  }
  return { language: 'en', messages: english };
}
