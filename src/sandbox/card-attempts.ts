import { tooManyRequests } from './refusals.js';
import type { SessionRow } from './state.js';
import type { Work } from './work.js';

/** Of one shopper, in a session. */
const MOST_OF_SESSION = 10;
/** Of one page and key without a session: many shoppers save their cards there. */
const MOST_OF_PAGE = 60;
const WINDOW = 15 * 60 * 1000;

/**
 * Counts a card, or a security code, that reaches the issuer. More of them in a quarter of an hour than shoppers have cards
 * are somebody who tries out numbers.
 * @throws {SandboxError} 429 with the time after which one more is let through.
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
