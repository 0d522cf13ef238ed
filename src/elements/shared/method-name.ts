import type { LocalizeController } from './localize-controller.js';

/** The displayed name of a method: the kit's name for the type, else the service's name, else the type itself. */
export function methodName(
  { text, has }: Pick<LocalizeController, 'text' | 'has'>,
  type: string,
  displayName?: string,
): string {
  const key = `method.${type}`;
  return has(key) ? text(key) : (displayName ?? type);
}

/** The types with a second line that is loaded later. Their rows reserve space for it. */
const DESCRIBED_LATER = [
  ...['afterPay', 'clearPay', 'klarnaCreditRecurring'],
  ...['konbini', 'msts', 'payPalCredit'],
];

/**
 * Whether texts of a row are still loading. English texts of the usual methods are bundled; other methods have the service's
 * name until the texts are loaded.
 */
export const lacksWords = (
  { lacks }: Pick<LocalizeController, 'lacks'>,
  { type, displayName }: { readonly type: string; readonly displayName?: string },
): boolean => (!displayName || DESCRIBED_LATER.includes(type)) && lacks(`method.${type}`);
