import { warnOnce } from '../../dom/warn-once.js';

/** The time until a missing id is logged, in milliseconds. Pages that fetch the id have set it by then. */
const WARN_AFTER_MS = 3_000;
/** The time until the shopper sees that the page is not set up, in milliseconds. */
const TELL_AFTER_MS = 10_000;

/** Common misspellings of the attribute. HTML converts `sessionId` to lower case. */
const MISSPELT = ['session', 'sessionid', 'session_id', 'data-session-id'];

/**
 * Waits for the page to give an element its session id.
 *
 * - `DR-ELM-008` in the console after three seconds, with the attribute that was probably meant to be `session-id`
 *
 * @param onGivenUp Called after ten seconds.
 * @returns A function that stops waiting, because the id was set or the element was removed.
 */
export function awaitSession(
  host: Pick<HTMLElement, 'localName' | 'hasAttribute'>,
  onGivenUp: () => void,
): () => void {
  const warn = setTimeout(() => {
    const found = MISSPELT.find((name) => host.hasAttribute(name));
    warnOnce('DR-ELM-008', `${host.localName} session-id${found ? `, not ${found}` : ''}`);
  }, WARN_AFTER_MS);
  const giveUp = setTimeout(onGivenUp, TELL_AFTER_MS);
  return () => {
    clearTimeout(warn);
    clearTimeout(giveUp);
  };
}
