import { common, methodNames, methods as list, type FirstView } from './first-view.js';
import type { FormMessages } from './forms.js';
import methods from './methods.js';
import paying from './paying.js';
import session from './session.js';

/**
 * The texts of the page, by key. Those of the card frame are in `card-frame`, those of forms in `forms`. Texts of the first view
 * are bundled with their elements (`first-view`).
 */
const messages = {
  ...common,
  ...methodNames,
  ...list,
  ...session,
  ...paying,
  ...methods,
};

type PageKey = keyof FirstView | keyof typeof messages;

/** A text of the page, or of a form on it (`form-words`). */
export type MessageKey = PageKey | keyof FormMessages;

/** A complete language, without the texts of forms. */
export type Messages = Readonly<Record<PageKey, string>>;

/** The content of a language's file: English lacks the texts that are bundled with elements. */
export type PageFile = Pick<Messages, keyof typeof messages> & Partial<Messages>;

export default messages satisfies PageFile as PageFile;
