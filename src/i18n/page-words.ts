import { PAGE } from './languages.js';
import { languageIn } from './locale.js';
import { Vocabulary } from './vocabulary.js';

/** The language whose texts are shown for a locale: `de-AT` → `de`, `it` → `en`. */
export const languageOf = (locale: string | null | undefined): string => languageIn(PAGE, locale);

/** What the page says, without what is said in forms (`form-words`). */
export const pageWords = new Vocabulary(PAGE);
