import { cleanText } from '../../domain/clean-text.js';
import type { SessionTerms } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';

/** Sources can be added and taken off; the order is not placed yet. */
export const isOpen = ({ state }: SessionTerms): boolean =>
  state === 'requires_source' || state === 'requires_confirmation';

/** Nothing remains, and there was something. It says nothing of money that has moved. */
export const isCovered = ({ remaining, contributed }: SessionTerms): boolean =>
  remaining?.minorUnits === 0 && !!contributed?.minorUnits;

/** The attached sources that count: one that was cancelled or failed funds nothing. */
export const contributionsOf = ({ sources }: SessionTerms): readonly PaymentSource[] =>
  sources.filter(({ state }) => state !== 'cancelled' && state !== 'failed');

/** Which parts of the total are paid for, from 0 to 1 each, for a picture: by the listed sources, or by others. */
export function sharesOf(session: SessionTerms): readonly number[] {
  const { total, contributed } = session;
  if (!total?.minorUnits) return [];
  const listed = contributionsOf(session).map(({ amount }) => amount);
  const amounts = listed.length > 0 ? listed : [contributed];
  return amounts.map((amount) => Math.min(1, (amount?.minorUnits ?? 0) / total.minorUnits));
}

/** Brand and last digits, where the source is a card of which we know them. Foreign text. */
export function cardOf({ details }: PaymentSource): { brand: string; digits: string } | undefined {
  const { brand, lastFourDigits } = details;
  const digits = String(lastFourDigits);
  if (!/^\d{4}$/.test(digits)) return undefined;
  return { brand: typeof brand === 'string' ? cleanText(brand, 40) : '', digits };
}
