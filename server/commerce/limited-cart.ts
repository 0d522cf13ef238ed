import { fieldsOf, listOf, type JsonRecord } from '../../src/domain/json-reader.js';
import type { Json, JsonObject } from '../../src/sandbox/sandbox.js';
import { CommerceRefusal } from './commerce-refusal.js';
import type { TokenAccess } from './shoppers.js';

/** The members of a cart that a page may set. Prices, and settings that change the charge, are set by the back end. */
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

/** @throws {CommerceRefusal} 403 that names the members of a cart that a limited token may not set. */
export function refuseBeyondPage(cart: JsonRecord): void {
  const beyond = Object.keys(cart).find((name) => !OF_THE_PAGE.includes(name));
  if (beyond !== undefined) throw limited(`set ${beyond} of a cart`);
}

/**
 * The lines of a page's request, priced like the lines that the back end put into the cart: the page sets only the product, the
 * quantity and custom attributes. A line with another quantity gets the highest price of its product in the cart, so that
 * no product is sold at the price of a gift.
 */
export function linesAtKnownPrices(
  asked: readonly JsonObject[],
  checkout: JsonRecord | undefined,
): readonly JsonObject[] {
  const known = itemsOf(checkout);
  const left = [...known];
  const lines = asked.map((line): JsonObject => {
    if (line.price !== undefined || line.aggregatePrice !== undefined) throw limited('set prices');
    const { skuId, quantity = 1, customAttributes } = line;
    const ofProduct = known.filter((item) => item.skuId === skuId);
    const same = left.find((item) => item.skuId === skuId && item.quantity === quantity);
    if (same) left.splice(left.indexOf(same), 1);
    const item = same ?? atQuantity(dearest(ofProduct), quantity);
    return { ...item, ...(customAttributes !== undefined && { customAttributes }) };
  });
  for (const { skuId } of lines) {
    const ofProduct = (list: readonly JsonObject[]) => list.filter((item) => item.skuId === skuId);
    const isFree = ofProduct(known).every(({ amount }) => amount === 0);
    if (isFree && countOf(ofProduct(lines)) > countOf(ofProduct(known))) throw tooManyFree();
  }
  return lines;
}

/** The cart's lines, with a new quantity for one of them. @throws {CommerceRefusal} 404 for an unknown line id. */
export function linesWith(
  checkout: JsonRecord | undefined,
  id: string,
  quantity: Json | undefined,
  access: TokenAccess,
): readonly JsonObject[] {
  const line = findLine(itemsOf(checkout), id);
  const isMore = Number(quantity) > countOf([line]);
  if (access === 'limited' && line.amount === 0 && isMore) throw tooManyFree();
  return itemsOf(checkout).map((item) => (item.id === id ? atQuantity(item, quantity) : item));
}

/** The cart's other lines. @throws {CommerceRefusal} 404 for an unknown line id. */
export function linesWithout(checkout: JsonRecord | undefined, id: string): readonly JsonObject[] {
  findLine(itemsOf(checkout), id);
  return itemsOf(checkout).filter((item) => item.id !== id);
}

const itemsOf = (checkout: JsonRecord | undefined): readonly JsonObject[] =>
  listOf(checkout?.items).map((item) => fieldsOf(item) as JsonObject); // as they came out of the engine

/** @throws {CommerceRefusal} 404 if no line has the id. */
export function findLine(lines: readonly JsonObject[], id: string): JsonObject {
  const line = lines.find((each) => each.id === id);
  if (line) return line;
  throw new CommerceRefusal('not-found', 'There is no such line item.', { status: 404 });
}

/** The item with the highest price per unit. */
const dearest = (items: readonly JsonObject[]): JsonObject | undefined =>
  [...items].sort((a, b) => unitAmountOf(b) - unitAmountOf(a))[0];

const unitAmountOf = (item: JsonObject): number => Number(item.amount) / countOf([item]);

const countOf = (items: readonly JsonObject[]): number =>
  items.reduce((sum, { quantity }) => sum + Number(quantity ?? 1), 0);

/** Removes the price of a whole line, which does not apply to another quantity. */
function atQuantity(item: JsonObject | undefined, quantity: Json | undefined): JsonObject {
  const { aggregatePrice: _, ...rest } = item ?? {};
  if (rest.price === undefined)
    throw new CommerceRefusal('invalid-request', 'No price is known for a product.');
  return { ...rest, quantity };
}

const tooManyFree = () => limited('have more of what is free');

/** The refusal of a call that a limited token may not make. */
export const limited = (what: string) =>
  new CommerceRefusal('forbidden', `A limited token may not ${what}.`, { status: 403 });
