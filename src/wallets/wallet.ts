import type { Money } from '../domain/money.js';

/** What a wallet's sheet asks the shopper to pay. */
export interface WalletRequest {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Never zero: sheets do not open for nothing. */
  readonly total: Money;
  /** Beside the total: the shop's name, or what the page says. */
  readonly label: string;
}
