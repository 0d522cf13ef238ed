import { isSameMoney } from '../../domain/money.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import { isCovered } from './balance.js';
import type { Words } from './render-figures.js';

/** The values that a summary has announced to screen readers. */
export interface Announced {
  readonly session: PaymentSession;
  readonly sentence: string;
}

/** The text to announce: the remaining amount and the status, if they have changed. */
export function sessionNews(
  { session, sentence }: Announced,
  before: Announced,
  words: Words,
): string[] {
  const { remaining } = session;
  const hasMoved = remaining && !isSameMoney(remaining, before.session.remaining);
  return [
    ...(hasMoved ? [figureText(session, words)] : []),
    ...(sentence === before.sentence ? [] : [sentence]),
  ];
}

function figureText(session: PaymentSession, { text, money }: Words): string {
  const { remaining, contributed } = session;
  const covered = isCovered(session) && contributed;
  if (covered) return text('summary.coveredNow', { amount: money(covered) });
  return remaining ? text('summary.remainingNow', { amount: money(remaining) }) : '';
}
