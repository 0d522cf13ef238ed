import type { SourceState } from '../../../src/domain/payment-source.js';
import { AMOUNT, type Market } from './markets.js';

/**
 * A documented shape of `createSource(sourceData)`: which fields, in which block. Values are our own. `page` is where the
 * vendor's documentation shows it (github.com/DigitalRiver/GitBook, under `payments`).
 */
export interface SourceCall {
  readonly page: string;
  readonly says: string;
  /** Whose order is in the session. Without one the call has no session. */
  readonly market?: Market;
  /** The order's data other than its items. */
  readonly order?: object;
  readonly data: { readonly type: string } & Readonly<Record<string, unknown>>;
  /** The state of the source, or the parameter that is refused. */
  readonly outcome: SourceState | `refused: ${string}`;
}

const METHODS = 'payment-integrations-1/digitalriver.js/payment-methods';
export const MIGRATION = 'payments-solutions/migrating-to-payment-sessions.md';
export const BACK = { returnUrl: 'https://shop.example/return' };
export const URLS = { ...BACK, cancelUrl: 'https://shop.example/cancel' };
export const RECURRING = { autoRenewal: true };
export const KEPT = {
  futureUse: true,
  usage: 'subscription',
  mandate: { terms: 'Keep this for my subscription.' },
};
const item = { name: 'Lamp', quantity: 1, unitAmount: AMOUNT };
export const totals = { items: [item], taxAmount: 0, shippingAmount: 0 };

export const inSession = (
  page: string,
  says: string,
  market: Market,
  data: SourceCall['data'],
  outcome: SourceCall['outcome'] = 'pending_redirect',
  order?: object,
): SourceCall => ({
  page: `${METHODS}/${page}`,
  says,
  market,
  data,
  outcome,
  ...(order && { order }),
});

/** A call of before payment sessions: the caller says how much, and of what. */
export const alone = (
  says: string,
  { currency }: Market,
  data: SourceCall['data'],
  outcome: SourceCall['outcome'] = 'pending_redirect',
): SourceCall => ({
  page: MIGRATION,
  says,
  data: { amount: AMOUNT, currency, ...data },
  outcome,
});
