import { tooManyRequests } from './refusals.js';
import type { SessionRow } from './state.js';
import type { Work } from './work.js';

/** The maximum number of attempts per session. */
const MOST_OF_SESSION = 10;
/** The maximum number of attempts per key and origin without a session, shared by all shoppers who save cards. */
const MOST_OF_PAGE = 60;
const WINDOW = 15 * 60 * 1000;

/**
 * Counts a card or security code that reaches the issuer. More attempts in a quarter of an hour than a shopper has cards
 * indicate card testing.
 * @throws {SandboxError} 429 with the time after which another attempt is allowed.
 */
export function countCardAttempt(work: Work, session: SessionRow | undefined): void {
  const { state, account, origin } = work;
  if (session) {
    const cardAttempts = counted(work, session.cardAttempts, MOST_OF_SESSION);
    state.sessions.put({ ...session, cardAttempts });
    return;
  }
  const id = `${account.publishableKey} ${origin}`;
  const times = counted(work, state.cardAttempts.get(id)?.times ?? [], MOST_OF_PAGE);
  state.cardAttempts.put({ id, times });
}

function counted({ now }: Work, times: readonly number[], most: number): readonly number[] {
  const recent = times.filter((time) => time > now - WINDOW);
  const oldest = recent[0];
  if (recent.length >= most && oldest !== undefined)
    throw tooManyRequests(Math.max(1, Math.ceil((oldest + WINDOW - now) / 1000)));
  return [...recent, now];
}
