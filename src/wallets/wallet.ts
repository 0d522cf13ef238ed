import type { Money } from '../domain/money.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { SheetAnswers, SheetContent } from './sheet-shipping.js';

/** What a wallet's sheet asks the shopper to pay. */
export interface WalletRequest extends SheetContent {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Never zero: sheets do not open for nothing. */
  readonly total: Money;
  /** Who is paid, as the sheet names it. */
  readonly payee: string;
}

/**
 * Makes the source of what the sheet gave: the block named after the type.
 *
 * @param answers What else the shopper gave, where the request had shipping.
 */
export type MakeSource = (
  details: Readonly<Record<string, unknown>>,
  answers?: SheetAnswers,
) => Promise<PaymentSource>;

/** An open sheet. */
export interface WalletSheet {
  /**
   * Waits for the shopper, makes the source, and closes the sheet with its outcome. Called at most once.
   * Rejects with a `PaymentError`: `cancelled` when the shopper closed the sheet, else what `make` rejected with.
   */
  pay(make: MakeSource): Promise<PaymentSource>;
  /** Closes it, if it is open still. */
  abort(): void;
  /** Sends the shopper on with the source, where that takes more than an address; says whether it did. */
  leave?(source: PaymentSource): boolean;
}

/** How a button looks: the page's own words for it, unchecked. */
export type ButtonStyle = Readonly<Record<string, unknown>>;

export interface WalletButtonOptions {
  readonly style: ButtonStyle;
  /** BCP 47. */
  readonly locale: string;
  /** Its name for those who do not see it: `Pay with Google Pay`. */
  readonly label: string;
  /** Called within the shopper's gesture: a sheet opens in no other moment. */
  readonly onPress: () => void;
}

/** One wallet, as the browser has it. */
export interface Wallet {
  /** Puts its button into `container`, and returns the way to take it out. */
  mountButton(container: HTMLElement, options: WalletButtonOptions): () => void;
  /**
   * Opens the sheet, at once and within the shopper's gesture. Only one is open at a time.
   * @throws {PaymentError} When it cannot open: another one is open, or there is no gesture.
   */
  open(request: WalletRequest): WalletSheet;
}
