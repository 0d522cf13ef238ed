import {
  fieldsOf,
  flagOf,
  listOf,
  recordOf,
  textOf,
  type JsonRecord,
} from '../../src/domain/json-reader.js';
import type { Json, JsonObject } from '../../src/sandbox/sandbox.js';

/**
 * Converts a Commerce cart to the engine's checkout body. Absent members stay absent, so that an update does not change
 * them; `lineItems` replace those of before. Prices are the caller's: `pricing.salePrice` (or `listPrice`) for
 * one, `pricing.salePriceWithQuantity` (or `listPriceWithQuantity`) for all of a line.
 */
export function checkoutBodyOf(cart: JsonRecord): JsonObject {
  const lines = linesOf(cart.lineItems);
  const pricing = fieldsOf(cart.pricing);
  const billTo = contactOf(cart.billingAddress);
  const currency = currencyOf([...(lines ?? []).map((line) => fieldsOf(line).pricing), pricing]);
  const shipping = valueOf(pricing.shippingAndHandling);
  const discount = valueOf(pricing.discount);
  return withoutAbsent({
    currency,
    items: lines?.map(itemOf),
    billTo,
    shipTo: contactOf(cart.shippingAddress),
    email: billTo?.email,
    shippingChoice: shipping === undefined ? undefined : { amount: shipping },
    discount: discount === undefined ? undefined : { amountOff: discount },
    chargeType: cart.chargeType,
    customerType: cart.customerType,
    organizationId: cart.organizationId,
    autoRenewal: cart.autoRenewal,
    browserIp: cart.ipAddress,
    taxIdentifiers: taxIdentifiersOf(cart.taxRegistrations),
    taxRate: cart.taxRate,
    taxInclusive: cart.taxInclusive,
    metadata: metadataOf(cart.customAttributes),
  });
}

/** `{ cart: {…} }`, or the cart's members alone. */
export const cartOfBody = (body: unknown): JsonRecord => {
  const fields = fieldsOf(body);
  return recordOf(fields.cart) ?? fields;
};

export const termsOf = (body: unknown): boolean | undefined =>
  flagOf(cartOfBody(body).termsOfSalesAcceptance);

/** The list; APIs derived from XML may send a single entry without the list. */
function linesOf(lineItems: unknown): readonly unknown[] | undefined {
  if (lineItems === undefined) return undefined;
  if (Array.isArray(lineItems)) return listOf(lineItems);
  const lines = fieldsOf(lineItems).lineItem;
  return Array.isArray(lines) ? listOf(lines) : lines === undefined ? [] : [lines];
}

function itemOf(line: unknown): JsonObject {
  const { product, quantity, pricing, customAttributes } = fieldsOf(line);
  const { id, displayName, productType } = fieldsOf(product);
  const { salePrice, listPrice, salePriceWithQuantity, listPriceWithQuantity } = fieldsOf(pricing);
  return withoutAbsent({
    skuId: id,
    quantity,
    price: valueOf(salePrice) ?? valueOf(listPrice),
    listPrice: valueOf(listPrice),
    customAttributes,
    aggregatePrice: valueOf(salePriceWithQuantity) ?? valueOf(listPriceWithQuantity),
    productDetails: withoutAbsent({
      name: displayName,
      physical: productType === 'PHYSICAL' ? true : undefined,
    }),
  });
}

/** Attributes of a cart are the engine's metadata. */
const metadataOf = (customAttributes: unknown): JsonObject | undefined =>
  recordOf(customAttributes) && withoutAbsent({ customAttributes });

/** `{ currency, value }`, or the value alone. */
const valueOf = (amount: unknown): unknown => {
  const value = recordOf(amount)?.value ?? amount;
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
};

/** The first currency that a price names. */
function currencyOf(pricings: readonly unknown[]): string | undefined {
  for (const pricing of pricings)
    for (const amount of Object.values(fieldsOf(pricing))) {
      const currency = textOf(recordOf(amount)?.currency, 8);
      if (currency) return currency;
    }
  return undefined;
}

/** Commerce says `countrySubdivision`, `emailAddress`, `companyName`. */
function contactOf(value: unknown): JsonObject | undefined {
  const address = recordOf(value);
  if (!address) return undefined;
  return withoutAbsent({
    firstName: address.firstName,
    lastName: address.lastName,
    email: address.emailAddress ?? address.email,
    phoneNumber: address.phoneNumber,
    organization: address.companyName ?? address.organization,
    address: withoutAbsent({
      line1: address.line1,
      line2: address.line2,
      city: address.city,
      state: address.countrySubdivision ?? address.state,
      postalCode: address.postalCode,
      country: address.country,
    }),
  });
}

function taxIdentifiersOf(registrations: unknown): readonly JsonObject[] | undefined {
  if (registrations === undefined) return undefined;
  const list = Array.isArray(registrations)
    ? registrations
    : listOf(fieldsOf(registrations).taxRegistration);
  return list.map((entry) => {
    const { key, value } = fieldsOf(entry);
    return withoutAbsent({ type: key, value });
  });
}

/** Values are only moved here: the engine validates them. */
const withoutAbsent = (members: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Readonly<Record<string, Json>>; // came out of JSON
