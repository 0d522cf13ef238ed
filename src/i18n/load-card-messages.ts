import english, { type CardMessages } from './en/card-frame.js';
import { CARD_FRAME } from './card-languages.js';
import { languageIn } from './locale.js';

export interface CardTexts {
  /** The language of the texts, for `lang`. */
  readonly language: string;
  readonly messages: CardMessages;
}

/** Loads the frame's texts for a locale: German for `de-AT`, English for a language that is missing or cannot be fetched. */
export async function loadCardMessages(locale: string): Promise<CardTexts> {
  const language = languageIn(CARD_FRAME, locale);
  try {
    const module = await CARD_FRAME[language]?.();
    if (module) return { language, messages: module.default };
  } catch {
    // English fields are better than none
  }
  return { language: 'en', messages: english };
}
