import type { Money } from '../domain/money.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { SheetAnswers, SheetContent } from './sheet-shipping.js';

/** The payment request of a wallet's sheet. */
export interface WalletRequest extends SheetContent {
  /** The country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The amount to pay. Never zero, since sheets do not open without an amount. */
  readonly total: Money;
  /** The name of the payee in the sheet. */
  readonly payee: string;
}

/**
 * Creates the source from the sheet's data, which are the method's details.
 *
 * @param answers The shopper's other data, if the request had shipping.
 */
export type MakeSource = (
  details: Readonly<Record<string, unknown>>,
  answers?: SheetAnswers,
) => Promise<PaymentSource>;

/** An open sheet. */
export interface WalletSheet {
  /**
   * Waits for the shopper, creates the source, and closes the sheet with its outcome. Call it at most once.
   * Rejects with a `PaymentError`: `cancelled` if the shopper closed the sheet, otherwise the error of `make`.
   */
  pay(make: MakeSource): Promise<PaymentSource>;
  /** Closes the sheet if it is still open. */
  abort(): void;
  /** Redirects the shopper to a provider that needs more than a URL. Returns whether it did. */
  leave?(source: PaymentSource): boolean;
}

/** The page's style of a button, unchecked. */
export type ButtonStyle = Readonly<Record<string, unknown>>;

export interface WalletButtonOptions {
  readonly style: ButtonStyle;
  /** The locale of the button, a BCP 47 tag. */
  readonly locale: string;
  /** The accessible name of the button: `Pay with Google Pay`. */
  readonly label: string;
  /** Called within the user gesture, which a sheet needs to open. */
  readonly onPress: () => void;
}

/** A wallet that is available in this browser. */
export interface Wallet {
  /** Adds the wallet's button to `container`. Returns a function that removes it. */
  mountButton(container: HTMLElement, options: WalletButtonOptions): () => void;
  /**
   * Opens the sheet synchronously, within the user gesture. Only one sheet is open at a time.
   * @throws {PaymentError} If another sheet is open, or if there is no user gesture.
   */
  open(request: WalletRequest): WalletSheet;
}
