import { common, dropin, methodNames, methods as list, summary } from './first-view.js';
import methods, { type MethodMessages } from './methods.js';
import paying from './paying.js';
import session from './session.js';

/** What the page says, by key. What is said inside the card frame is in `card-frame`. */
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

export type MessageKey = keyof typeof messages;

/** A whole language. */
export type Messages = Omit<Readonly<Record<MessageKey, string>>, keyof MethodMessages> &
  MethodMessages;

export default messages satisfies Messages as Messages;
