import type { Provider } from '../../../payment-methods/method-descriptor.js';
import { BANKS, NAMED } from '../../../payment-methods/paid-how.js';
import { names, type ListedMethod } from '../../../payment-methods/registry.js';
import { nameOf, type Words } from '../dropin-words.js';

/** Sentences about the place where the shopper pays, each in three forms: with a name, for a bank, and for neither. */
type PlaceKey =
  | 'button.continueTo'
  | 'busy.redirecting'
  | 'busy.returning'
  | 'redirect.now'
  | 'redirect.afterOrder'
  | 'redirect.window';

/** The form of sentences about the place where a type is paid; an unknown type has no place to name. */
export const providerOf = (type: string): Provider =>
  names(NAMED, type) ? 'named' : names(BANKS, type) ? 'bank' : 'page';

/** The name of the place for shoppers. All methods of the PayPal family are paid at PayPal. */
export const placeOf = (
  { type, displayName }: Pick<ListedMethod, 'type' | 'displayName'>,
  words: Words,
): string => {
  const place = type.startsWith('payPal') ? 'payPal' : type;
  return nameOf(place, [{ type: place, ...(displayName && { displayName }) }], words);
};

/** A sentence about the place where a method is paid. It never includes a name that is not a place. */
export function atProvider(
  key: PlaceKey,
  method: Pick<ListedMethod, 'type' | 'displayName'>,
  words: Words,
): string {
  const provider = providerOf(method.type);
  return provider === 'named'
    ? words.text(key, { name: placeOf(method, words) })
    : words.text(`${key}.${provider}`);
}
