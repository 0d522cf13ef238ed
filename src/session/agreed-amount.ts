import { isSameMoney, type Money } from '../domain/money.js';
import type { SessionTerms } from '../domain/payment-session.js';
import type { Page } from './page.js';
import { storageName } from './tab-memory.js';

interface Agreed {
  readonly sourceId: string;
  readonly amount: Money;
}

/** A primary source whose amount differs from what the shopper agreed to: the total has changed since it was created. */
export interface AmountChange {
  readonly sourceId: string;
  readonly agreed: Money;
  /** The source's present amount. */
  readonly now: Money;
}

/** Stores the amount that the shopper agreed to pay with a source, until the tab is closed. */
export const rememberAgreed = (page: Page, sessionId: string | undefined, agreed: Agreed): void =>
  page.remember(storageName('agreed', sessionId), JSON.stringify(agreed));

/**
 * The changed amount of the primary source, if it differs from what the shopper agreed to: it must be shown before the order can
 * be placed.
 * @param recall Reads the tab's storage: `page.recall`, or `readStored`.
 */
export function amountChangeOf(
  recall: (name: string) => string | null | undefined,
  session: Pick<SessionTerms, 'sources'> & { readonly id?: string | undefined },
): AmountChange | undefined {
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
