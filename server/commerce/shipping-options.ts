import { fieldsOf, listOf, recordOf, type JsonRecord } from '../../src/domain/json-reader.js';
import { formatMoney, money, toDecimal } from '../../src/domain/money.js';
import { CommerceRefusal } from './commerce-refusal.js';

/** The sandbox's shipping options. `cost` is in minor units of the cart's currency. */
const SHIPPING_OPTIONS = [
  { id: 1001, description: 'Standard', cost: 500 },
  { id: 1002, description: 'Express', cost: 1500 },
] as const;

const APPLY = '/v1/shoppers/me/carts/active/apply-shipping-option';

/** `shippingOptions` of a cart. It has no `shippingOption` if nothing is shipped. */
export function shippingOptionsOf(
  resource: JsonRecord,
  currency: string,
  locale: string,
): JsonRecord {
  if (!isShipped(resource)) return {};
  return {
    shippingOption: SHIPPING_OPTIONS.map(({ id, description, cost }) => ({
      id,
      description,
      cost: { currency, value: Number(toDecimal(money(cost, currency))) },
      formattedCost: formatMoney(money(cost, currency), locale),
      applyShippingOptionToCart: { uri: `${APPLY}?shippingOptionId=${id}` },
    })),
  };
}

/** `shippingMethod` of a cart: empty until one was applied. */
export function shippingMethodOf(resource: JsonRecord): JsonRecord {
  const { id, description } = fieldsOf(resource.shippingChoice);
  return id === undefined ? {} : { code: id, description };
}

/**
 * The engine's `shippingChoice` for an option of the cart.
 * @throws {CommerceRefusal} `invalid-request` for an option that the cart does not have.
 */
export function shippingChoiceOf(
  resource: JsonRecord,
  shippingOptionId: string | undefined,
  currency: string,
) {
  const option = SHIPPING_OPTIONS.find(({ id }) => String(id) === shippingOptionId);
  if (!option || !isShipped(resource))
    throw new CommerceRefusal('invalid-request', 'The cart has no such shippingOptionId.');
  const { id, description, cost } = option;
  return { id, description, amount: Number(toDecimal(money(cost, currency))) };
}

const isShipped = (resource: JsonRecord): boolean =>
  listOf(resource.items).some((item) => recordOf(fieldsOf(item).productDetails)?.physical === true);
