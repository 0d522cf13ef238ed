import { isSameMoney } from '../../domain/money.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import { isCovered } from './balance.js';
import type { Words } from './render-figures.js';

/** What a summary has announced the page and screen readers. */
export interface Announced {
  readonly session: PaymentSession;
  readonly sentence: string;
}

/** What remains and what that means, as far as it is news to a shopper who listens to the page. */
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
