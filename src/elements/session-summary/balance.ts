import { cleanText } from '../../domain/clean-text.js';
import type { SessionTerms } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';

/** Whether sources can still be added and removed: the order is not placed yet. */
export const isOpen = ({ state }: SessionTerms): boolean =>
  state === 'requires_source' || state === 'requires_confirmation';

/** Whether a positive total is covered and nothing remains. It does not mean that money has moved. */
export const isCovered = ({ remaining, contributed }: SessionTerms): boolean =>
  remaining?.minorUnits === 0 && !!contributed?.minorUnits;

/** The attached sources that fund the order: all but canceled and failed ones. */
export const contributionsOf = ({ sources }: SessionTerms): readonly PaymentSource[] =>
  sources.filter(({ state }) => state !== 'cancelled' && state !== 'failed');

/** Each source's share of the total, from 0 to 1, for the bar; if the sources are not listed, the share of the contributions. */
export function sharesOf(session: SessionTerms): readonly number[] {
  const { total, contributed } = session;
  if (!total?.minorUnits) return [];
  const listed = contributionsOf(session).map(({ amount }) => amount);
  const amounts = listed.length > 0 ? listed : [contributed];
  return amounts.map((amount) => Math.min(1, (amount?.minorUnits ?? 0) / total.minorUnits));
}

/** A card's brand and last digits, if they are known. Untranslated text. */
export function cardOf({ details }: PaymentSource): { brand: string; digits: string } | undefined {
  const { brand, lastFourDigits } = details;
  const digits = String(lastFourDigits);
  if (!/^\d{4}$/.test(digits)) return undefined;
  return { brand: typeof brand === 'string' ? cleanText(brand, 40) : '', digits };
}
