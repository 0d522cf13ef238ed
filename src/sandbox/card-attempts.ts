import { tooManyRequests } from './refusals.js';
import type { SessionRow } from './state.js';
import type { Work } from './work.js';

const MOST = 10;
const WINDOW = 15 * 60 * 1000;

/**
 * Counts a card that reaches the issuer. Ten in a quarter of an hour are a shopper with many cards; more is somebody who
 * tries out numbers.
 * @throws {SandboxError} 429 with the time after which one more is let through.
 */
export function countCardAttempt(work: Work, session: SessionRow): void {
  const recent = session.cardAttempts.filter((time) => time > work.now - WINDOW);
  const oldest = recent[0];
  if (recent.length >= MOST && oldest !== undefined) {
    throw tooManyRequests(Math.max(1, Math.ceil((oldest + WINDOW - work.now) / 1000)));
  }
  work.state.sessions.put({ ...session, cardAttempts: [...recent, work.now] });
}
