import { fieldsOf, listOf, type JsonRecord } from '../../src/domain/json-reader.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';
import { CommerceRefusal } from './commerce-refusal.js';

/** What a page may say of a cart. Prices, and what changes how the cart is charged, are the back end's. */
const OF_THE_PAGE = [
  'billingAddress',
  'customAttributes',
  'customerType',
  'ipAddress',
  'lineItems',
  'shippingAddress',
  'taxRegistrations',
  'termsOfSalesAcceptance',
];

/** @throws {CommerceRefusal} 403 that names what a limited token may not say of a cart. */
export function refuseBeyondPage(cart: JsonRecord): void {
  const beyond = Object.keys(cart).find((name) => !OF_THE_PAGE.includes(name));
  if (beyond !== undefined) throw limited(`set ${beyond} of a cart`);
}

/** Lines that a page asked for, at the prices that the back end gave the same products before. */
export function linesAtKnownPrices(
  asked: readonly JsonObject[],
  checkout: JsonRecord | undefined,
): readonly JsonObject[] {
  const known = new Map(
    listOf(checkout?.items).map((item) => [fieldsOf(item).skuId, fieldsOf(item)]),
  );
  return asked.map((line) => {
    if (line.price !== undefined || line.aggregatePrice !== undefined) throw limited('set prices');
    const { price, productDetails, listPrice } = known.get(line.skuId) ?? {};
    if (price === undefined)
      throw new CommerceRefusal('invalid-request', 'No price is known for a product.');
    // As they came out of the engine.
    return { ...line, ...({ price, productDetails, listPrice } as JsonObject) };
  });
}

/** What a limited token is refused with. */
export const limited = (what: string) =>
  new CommerceRefusal('forbidden', `A limited token may not ${what}.`, { status: 403 });
