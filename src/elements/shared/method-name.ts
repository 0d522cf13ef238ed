import type { LocalizeController } from './localize-controller.js';

/** What the shopper calls a method: our own word for the type, else the service's name for it, else the type itself. */
export function methodName(
  { text, has }: Pick<LocalizeController, 'text' | 'has'>,
  type: string,
  displayName?: string,
): string {
  const key = `method.${type}`;
  return has(key) ? text(key) : (displayName ?? type);
}

/** Types with a second line that is fetched: without it, their row would grow when it comes. */
const DESCRIBED_LATER = [
  ...['afterPay', 'clearPay', 'klarnaCreditRecurring'],
  ...['konbini', 'msts', 'payPalCredit'],
];

/**
 * What a row needs is still to come. English brings the words of the usual methods with it; others go by the service's name
 * until the words are there.
 */
export const lacksWords = (
  { lacks }: Pick<LocalizeController, 'lacks'>,
  { type, displayName }: { readonly type: string; readonly displayName?: string },
): boolean => (!displayName || DESCRIBED_LATER.includes(type)) && lacks(`method.${type}`);
