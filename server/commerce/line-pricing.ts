import { fieldsOf, listOf, type JsonRecord } from '../../src/domain/json-reader.js';
import { formatMoney, money, parseMoney, toDecimal } from '../../src/domain/money.js';

/**
 * `pricing` of each line: the price of one and of the whole line, as a number and as formatted text, and its share of the
 * taxes. The taxes of all lines add up to the cart's `tax` exactly.
 */
export function linePricings(
  resource: JsonRecord,
  currency: string,
  locale: string,
): readonly JsonRecord[] {
  const items = listOf(resource.items).map(fieldsOf);
  const amounts = items.map(({ amount }) => minorUnits(amount, currency));
  const tax = minorUnits(resource.totalTax, currency);
  const rate = typeof resource.taxRate === 'number' ? resource.taxRate : 0;
  const shippingTax = Math.min(
    tax,
    Math.round(minorUnits(resource.totalShipping, currency) * rate),
  );
  const productTaxes = spread(tax - shippingTax, amounts);
  const shippingTaxes = spread(shippingTax, amounts);
  return items.map((item, index) => {
    const whole = amounts[index] ?? 0;
    const quantity = quantityOf(item);
    const unit = Math.round(whole / quantity);
    const listed = parseMoney(item.listPrice, currency)?.minorUnits ?? unit;
    const prices = {
      listPrice: listed,
      listPriceWithQuantity: listed * quantity,
      salePrice: unit,
      salePriceWithQuantity: whole,
      totalDiscountWithQuantity: listed * quantity - whole,
      productTax: productTaxes[index] ?? 0,
      shippingTax: shippingTaxes[index] ?? 0,
      feeTax: 0,
      importTax: 0,
      importDuty: 0,
    };
    return { ...withFormatted(prices, currency, locale), taxRate: rate };
  });
}

/** Each amount as `{ currency, value }` under its name, and as text under `formatted…`. In minor units. */
function withFormatted(
  prices: Readonly<Record<string, number>>,
  currency: string,
  locale: string,
): JsonRecord {
  const entries = Object.entries(prices).flatMap(([name, amount]): [string, unknown][] => [
    [name, { currency, value: Number(toDecimal(money(amount, currency))) }],
    [
      `formatted${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      formatMoney(money(amount, currency), locale),
    ],
  ]);
  return Object.fromEntries(entries);
}

/** Divides an amount in proportion to the weights, in whole minor units that add up to it. */
export function spread(amount: number, weights: readonly number[]): readonly number[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  if (all === 0n) return weights.map((_, index) => (index === 0 ? amount : 0));
  let weighed = 0n;
  let given = 0;
  return weights.map((weight) => {
    weighed += BigInt(weight);
    const part = Number((BigInt(amount) * weighed) / all) - given;
    given += part;
    return part;
  });
}

const quantityOf = ({ quantity }: JsonRecord): number =>
  typeof quantity === 'number' && quantity > 0 ? quantity : 1;

const minorUnits = (value: unknown, currency: string): number =>
  parseMoney(value ?? 0, currency)?.minorUnits ?? 0;
