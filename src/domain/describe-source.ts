import { cleanText } from './clean-text.js';
import type { PaymentSource } from './payment-source.js';

/** What tells a source from others of its type, as data: the words are the caller's. */
export interface SourceDescription {
  /** The card's brand as the service calls it and its owner spells it: `Visa`, `Mastercard`. Foreign text: show as text only. */
  readonly brand?: string;
  /** Four digits, never more: `1111`. */
  readonly lastFour?: string;
  readonly expires?: { readonly month: number; readonly year: number };
}

/** Describes a card, a wallet's card or a gift card by its detail block. Empty for all other sources. */
export function describeSource({ details }: Pick<PaymentSource, 'details'>): SourceDescription {
  const brand = typeof details.brand === 'string' && spelled(cleanText(details.brand, 40));
  const lastFour = details.lastFourDigits;
  const month = wholeOf(details.expirationMonth);
  const year = wholeOf(details.expirationYear);
  return {
    ...(brand && { brand }),
    ...(typeof lastFour === 'string' && /^\d{4}$/.test(lastFour) && { lastFour }),
    ...(month > 0 && month <= 12 && year >= 2000 && { expires: { month, year } }),
  };
}

/** The contract writes one brand in another way than its owner. */
const spelled = (brand: string): string => (brand === 'MasterCard' ? 'Mastercard' : brand);

/** `7`, `"07"`; 0 for what is no such number. */
const wholeOf = (value: unknown): number =>
  (typeof value === 'number' || typeof value === 'string') && /^\d{1,4}$/.test(String(value))
    ? Number(value)
    : 0;
