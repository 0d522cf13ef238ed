import { checkEmail, readContact, readCountry } from './contacts.js';
import { isCurrency } from './currencies.js';
import type { Fields } from './fields.js';
import { present } from './present.js';
import { badRequest, invalidParameter, missingParameter } from './refusals.js';
import type { Json, JsonObject } from './sandbox.js';

const CHARGE_TYPES = ['customer_initiated', 'merchant_initiated', 'moto'] as const;
export type ChargeType = (typeof CHARGE_TYPES)[number];

/** The caller's data of a checkout. Prices are kept as sent, because they are parsed again when the currency changes. */
export interface CheckoutContent {
  readonly currency: string;
  /** The shopper's country, if it is given separately from the addresses. */
  readonly country?: string;
  readonly email?: string;
  readonly customerId?: string;
  readonly chargeType: ChargeType;
  readonly items: readonly Item[];
  readonly shipTo?: JsonObject;
  readonly billTo?: JsonObject;
  readonly shippingChoice?: JsonObject;
  readonly discount?: JsonObject;
  readonly shippingDiscount?: JsonObject;
  readonly taxInclusive: boolean;
  /** An extension of the sandbox: the share of the price (0.08) that is added as tax; no tax when absent. */
  readonly taxRate?: number;
  readonly autoRenewal: boolean;
  readonly organizationId?: string;
  readonly customerType?: string;
  /** Stored and returned unchanged. */
  readonly notes: JsonObject;
}

export interface Item {
  readonly id: string;
  readonly quantity: number;
  readonly recurring: boolean;
  readonly freeTrial: boolean;
  readonly physical: boolean;
  /** The caller's value, unchanged. */
  readonly body: JsonObject;
}

/** Minor units of the checkout's currency. */
export interface Totals {
  readonly items: readonly number[];
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly total: number;
}

const NOTES = [
  'applicationId',
  'browserIp',
  'invoiceAttributeId',
  'locale',
  'metadata',
  'purchaseLocation',
  'shipFrom',
  'taxIdentifiers',
  'upstreamId',
] as const;

/** New content, or the previous content with an update applied: absent members stay, `null` removes. */
export function readCheckoutContent(
  fields: Fields,
  newItemId: () => string,
  before?: CheckoutContent,
): CheckoutContent {
  const kept = <Key extends keyof CheckoutContent>(key: Key) =>
    fields.isNull(key) ? undefined : before?.[key];
  const contact = (key: 'billTo' | 'shipTo') => {
    const given = fields.fields(key);
    return given ? readContact(given) : kept(key);
  };
  const price = (key: 'shippingChoice' | 'discount' | 'shippingDiscount') =>
    fields.fields(key)?.json ?? kept(key);
  const email = fields.textOrBlank('email') ?? kept('email');
  if (fields.textOrBlank('email')) checkEmail(fields);
  return present({
    currency: readCurrency(fields) ?? before?.currency ?? missing('currency'),
    country: readCountry(fields, 'country').country ?? kept('country'),
    email,
    customerId: fields.optionalId('customerId') ?? kept('customerId'),
    chargeType:
      fields.oneOf('chargeType', CHARGE_TYPES) ?? kept('chargeType') ?? 'customer_initiated',
    items: readItems(fields, newItemId, before?.items) ?? kept('items') ?? [],
    shipTo: contact('shipTo'),
    billTo: contact('billTo'),
    shippingChoice: price('shippingChoice'),
    discount: price('discount'),
    shippingDiscount: price('shippingDiscount'),
    taxInclusive: fields.flag('taxInclusive') ?? kept('taxInclusive') ?? true,
    taxRate: readTaxRate(fields) ?? kept('taxRate'),
    autoRenewal: fields.flag('autoRenewal') ?? kept('autoRenewal') ?? false,
    organizationId: fields.optionalId('organizationId') ?? kept('organizationId'),
    customerType: fields.textOrBlank('customerType', 32) ?? kept('customerType'),
    notes: readNotes(fields, before?.notes),
  });
}

export const isRecurring = ({ autoRenewal, items }: CheckoutContent): boolean =>
  autoRenewal || items.some((item) => item.recurring);

/** @throws {SandboxError} 400 `currency_unsupported`. */
export function readCurrency(fields: Fields): string | undefined {
  const currency = fields.optionalText('currency', 8)?.toUpperCase();
  if (currency !== undefined && !isCurrency(currency))
    throw unsupportedCurrency(fields.path('currency'));
  return currency;
}

export const unsupportedCurrency = (parameter: string) =>
  badRequest('currency_unsupported', 'The currency is not supported.', parameter);

/** Entries with an id of the previous list keep it. */
function readItems(
  fields: Fields,
  newItemId: () => string,
  before: readonly Item[] = [],
): readonly Item[] | undefined {
  const known = new Set(before.map(({ id }) => id));
  const idOf = (item: Fields): string => {
    const id = item.value('id');
    return typeof id === 'string' && known.delete(id) ? id : newItemId();
  };
  return fields.list('items')?.map((item) => readItem(item, () => idOf(item)));
}

function readItem(fields: Fields, newItemId: () => string): Item {
  const details = fields.fields('productDetails');
  const subscription = fields.fields('subscriptionInfo');
  const renewal = subscription?.flag('autoRenewal') ?? fields.flag('autoRenewal');
  const skuId = fields.optionalId('skuId'); // a number becomes text
  details?.textOrBlank('name', 500);
  return {
    id: newItemId(),
    quantity: fields.integer('quantity', 1, 100_000) ?? 1,
    recurring: renewal ?? subscription !== undefined,
    freeTrial: subscription?.flag('freeTrial') ?? false,
    physical: details?.flag('physical') ?? fields.flag('physical') ?? false,
    body: skuId === undefined ? fields.json : { ...fields.json, skuId },
  };
}

function readTaxRate(fields: Fields): number | undefined {
  const rate = fields.value('taxRate');
  if (rate === undefined) return undefined;
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) throw fields.invalid('taxRate');
  return rate;
}

function readNotes(fields: Fields, before: JsonObject = {}): JsonObject {
  const notes: Record<string, Json> = {};
  for (const key of NOTES) {
    const note = fields.isNull(key) ? undefined : (fields.value(key) ?? before[key]);
    if (note !== undefined) notes[key] = note;
  }
  return notes;
}

const missing = (parameter: string): never => {
  throw missingParameter(parameter);
};

/** One order has one seller (`selling_entity_not_found`). */
export function checkOneSeller(items: readonly Item[]): void {
  const sellers = new Set(
    items
      .map(({ body }) => body.sellingEntity)
      .filter((seller) => seller !== undefined && seller !== null),
  );
  for (const seller of sellers)
    if (typeof seller !== 'string') throw invalidParameter('items[].sellingEntity');
  if (sellers.size > 1) {
    throw badRequest(
      'selling_entity_not_found',
      'No one entity sells all of these items.',
      'items',
    );
  }
}
