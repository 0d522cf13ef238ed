import { common, dropin, methodNames, methods as list, summary } from './first-view.js';
import type { FormMessages } from './forms.js';
import methods from './methods.js';
import paying from './paying.js';
import session from './session.js';

/** What the page says, by key. What is said inside the card frame is in `card-frame`, in forms in `forms`. */
const messages = {
  ...common,
  ...methodNames,
  ...list,
  ...summary,
  ...dropin,
  ...session,
  ...paying,
  ...methods,
};

/** A text of the page, or of a form on it (`form-words`). */
export type MessageKey = keyof typeof messages | keyof FormMessages;

/** A whole language, without what forms say. */
export type Messages = Readonly<Record<keyof typeof messages, string>>;

export default messages satisfies Messages as Messages;
