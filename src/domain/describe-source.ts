import { cleanText } from './clean-text.js';
import type { PaymentSource } from './payment-source.js';

/** The data that distinguishes a source from others of its type. The caller puts it into words. */
export interface SourceDescription {
  /** The card's brand in the spelling of the brand's owner: `Visa`, `Mastercard`. Foreign text: show as text only. */
  readonly brand?: string;
  /** The last four digits of the number, never more: `1111`. */
  readonly lastFour?: string;
  readonly expires?: { readonly month: number; readonly year: number };
}

/** Describes a card, a wallet's card or a gift card from its details. Empty for all other sources. */
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

/** Corrects the one brand name that the payment contract spells differently from the brand's owner. */
const spelled = (brand: string): string => (brand === 'MasterCard' ? 'Mastercard' : brand);

/** Reads a whole number (`7`, `"07"`); 0 for any other value. */
const wholeOf = (value: unknown): number =>
  (typeof value === 'number' || typeof value === 'string') && /^\d{1,4}$/.test(String(value))
    ? Number(value)
    : 0;
