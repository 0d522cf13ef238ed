import { common, methodNames, methods as list, type FirstView } from './first-view.js';
import type { FormMessages } from './forms.js';
import methods from './methods.js';
import paying from './paying.js';
import session from './session.js';

/**
 * What the page says, by key. What is said inside the card frame is in `card-frame`, in forms in `forms`. What one element
 * alone says at first comes with that element (`first-view`).
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

/** A whole language, without what forms say. */
export type Messages = Readonly<Record<PageKey, string>>;

/** The same as a file: English lacks what elements bring with them. */
export type PageFile = Pick<Messages, keyof typeof messages> & Partial<Messages>;

export default messages satisfies PageFile as PageFile;
