import { isSameMoney, type Money } from '../domain/money.js';
import type { SessionTerms } from '../domain/payment-session.js';
import type { Page } from './page.js';
import { storageName } from './tab-memory.js';

interface Agreed {
  readonly sourceId: string;
  readonly amount: Money;
}

/** Another amount than the shopper agreed to: the total has moved since the source was made. */
export interface Recut {
  readonly sourceId: string;
  readonly agreed: Money;
  /** What the source pays now. */
  readonly now: Money;
}

/** Remembers what the shopper agreed to pay with a source, until the tab is closed. */
export const rememberAgreed = (page: Page, sessionId: string | undefined, agreed: Agreed): void =>
  page.remember(storageName('agreed', sessionId), JSON.stringify(agreed));

/**
 * Whether the primary source pays another amount by now than the shopper agreed to: to be shown before the order can be
 * placed.
 * @param recall Reads what the tab remembers: `page.recall`, or `readStored`.
 */
export function recutOf(
  recall: (name: string) => string | null | undefined,
  session: Pick<SessionTerms, 'sources'> & { readonly id?: string | undefined },
): Recut | undefined {
  const primary = session.sources.find(({ role }) => role === 'primary');
  if (!primary?.amount) return undefined;
  try {
    const { sourceId, amount } = JSON.parse(
      recall(storageName('agreed', session.id)) ?? '',
    ) as Agreed; // only we write it
    if (sourceId !== primary.id || isSameMoney(amount, primary.amount)) return undefined;
    return { sourceId, agreed: amount, now: primary.amount };
  } catch {
    return undefined; // nothing is remembered
  }
}
