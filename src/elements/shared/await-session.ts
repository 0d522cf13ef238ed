import { warnOnce } from '../../dom/warn-once.js';

/** Pages that fetch the id before they set it are done by then: after it, the console says that there is none. */
const WARN_AFTER_MS = 3_000;
/** After it, the shopper sees that the page is not set up. */
const TELL_AFTER_MS = 10_000;

/** What pages write in its place; HTML lowers the letters of `sessionId`. */
const MISSPELT = ['session', 'sessionid', 'session_id', 'data-session-id'];

/**
 * Waits for the page to give an element its session id.
 *
 * - `DR-ELM-008` in the console after three seconds, with the attribute that was probably meant to be `session-id`
 *
 * @param onGivenUp Called after ten seconds.
 * @returns Stops waiting: the id is there, or the element has left.
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
