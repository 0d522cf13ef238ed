import type { CheckoutContent, Item, Totals } from './checkout-content.js';
import { Fields } from './fields.js';
import { badRequest, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';

const LARGEST_TOTAL = 1e13;

/**
 * The total of a checkout: the caller's prices and shipping, less discounts. Tax is added only if `taxRate` is set, so
 * that the total of a documented body is the sum of its prices.
 */
export function totalsOf(content: CheckoutContent): Totals {
  const { currency, shippingChoice, taxRate } = content;
  const items = content.items.map((item, index) => amountOfItem(item, index, currency));
  const subtotal = items.reduce((sum, amount) => sum + amount, 0);
  const shippingFull = shippingChoice
    ? (new Fields(shippingChoice, 'shippingChoice').amount('amount', currency) ?? 0)
    : 0;
  const shipping =
    shippingFull - discountOn(shippingFull, content.shippingDiscount, 'shippingDiscount', currency);
  const discount = discountOn(subtotal, content.discount, 'discount', currency);
  const net = subtotal - discount + shipping;
  const tax = taxRate === undefined ? 0 : share(net, taxRate);
  const total = net + tax;
  if (total > LARGEST_TOTAL)
    throw badRequest('amount_too_large', 'The total is too large.', 'items');
  return { items, subtotal, discount, shipping, tax, total };
}

function amountOfItem({ body, quantity }: Item, index: number, currency: string): number {
  const fields = new Fields(body, `items[${index}]`);
  const amount = aggregate(fields, quantity, currency);
  return (
    amount - discountOn(amount, fields.fields('discount')?.json, fields.path('discount'), currency)
  );
}

function aggregate(fields: Fields, quantity: number, currency: string): number {
  const whole = fields.amount('aggregatePrice', currency);
  if (whole !== undefined) return whole;
  const unit =
    fields.amount('price', currency) ?? fields.fields('productDetails')?.amount('price', currency);
  if (unit === undefined) throw missingParameter(fields.path('price'));
  const amount = unit * quantity;
  if (amount > LARGEST_TOTAL)
    throw badRequest('amount_too_large', 'An amount is too large.', fields.path('price'));
  return amount;
}

function discountOn(
  amount: number,
  discount: JsonObject | undefined,
  path: string,
  currency: string,
): number {
  if (!discount) return 0;
  const fields = new Fields(discount, path);
  const off = fields.amount('amountOff', currency);
  const percent = fields.value('percentOff');
  if (percent !== undefined && !(typeof percent === 'number' && percent >= 0 && percent <= 100)) {
    throw fields.invalid('percentOff');
  }
  return Math.min(amount, off ?? share(amount, (percent ?? 0) / 100));
}

/** A share of an amount, rounded to whole minor units. */
function share(amount: number, rate: number): number {
  // A rate is limited to six digits, which keeps the product exact.
  const millionths = BigInt(Math.round(rate * 1e6));
  return Number((BigInt(amount) * millionths + 500_000n) / 1_000_000n);
}
