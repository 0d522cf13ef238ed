import {
  fieldsOf,
  listOf,
  recordOf,
  textOf,
  type JsonRecord,
} from '../../src/domain/json-reader.js';
import { formatMoney, parseMoney } from '../../src/domain/money.js';
import type { Json, JsonObject } from '../../src/sandbox/sandbox.js';
import { linePricings } from './line-pricing.js';
import { shippingMethodOf, shippingOptionsOf } from './shipping-options.js';
import type { Shopper } from './shoppers.js';

/** Reads the full source: the ones listed in a checkout are shortened. */
export type SourceReader = (sourceId: string) => JsonRecord;

/**
 * A checkout or an order of the engine in Commerce form: amounts as `{ currency, value }`, the session under
 * `paymentSession` with `status`, the primary under `paymentMethod` with the secondary inside.
 */
export function commerceFormOf(
  resource: JsonRecord,
  shopper: Shopper,
  readSource: SourceReader,
): JsonObject {
  const currency = textOf(resource.currency, 3) ?? shopper.currency;
  const items = listOf(resource.items);
  const locale = shopper.locale.replace('_', '-');
  const pricings = linePricings(resource, currency, locale);
  return json({
    id: resource.id,
    lineItems: { lineItem: items.map((item, index) => lineOf(item, pricings[index])) },
    totalItemsInCart: items.reduce<number>(
      (sum, item) => sum + numberOf(fieldsOf(item).quantity),
      0,
    ),
    businessEntityCode: fieldsOf(resource.sellingEntity).id,
    billingAddress: addressOf(resource.billTo, 'billingAddress'),
    shippingAddress: addressOf(resource.shipTo, 'shippingAddress'),
    shippingMethod: shippingMethodOf(resource),
    shippingOptions: shippingOptionsOf(resource, currency, locale),
    paymentMethod: paymentMethodOf(resource, currency, readSource),
    paymentSession: sessionOf(resource, currency),
    customAttributes: attributesOf(fieldsOf(resource.metadata).customAttributes),
    chargeType: resource.chargeType,
    customerType: resource.customerType,
    organizationId: resource.organizationId,
    termsOfSalesAcceptance: shopper.termsAccepted,
    taxInclusive: resource.taxInclusive,
    pricing: pricingOf(resource, currency, locale),
  });
}

/** A cart that was never filled: without a session and an amount. */
export const emptyCart = ({ currency, locale }: Shopper): JsonObject =>
  json({
    lineItems: { lineItem: [] },
    totalItemsInCart: 0,
    shippingMethod: {},
    shippingOptions: {},
    customAttributes: attributesOf(undefined),
    pricing: pricingOf({}, currency, locale.replace('_', '-')),
  });

/** `paymentSession`. */
export function sessionOf(resource: JsonRecord, currency: string): JsonObject | undefined {
  const session = recordOf(fieldsOf(resource.payment).session);
  if (!session) return undefined;
  const { action, data } = fieldsOf(session.nextAction);
  return json({
    id: session.id,
    status: session.state,
    clientSecret: session.clientSecret,
    amountContributed: amountOf(session.amountContributed, currency),
    amountRemainingToBeContributed: amountOf(session.amountRemainingToBeContributed, currency),
    redirectUrl: action === 'redirect' ? fieldsOf(data).redirectUrl : undefined,
  });
}

/** `paymentMethod` with `supplementaryPaymentMethods`. Without a primary, it has only the secondaries. */
export function paymentMethodOf(
  resource: JsonRecord,
  currency: string,
  readSource: SourceReader,
): JsonObject | undefined {
  const payment = fieldsOf(resource.payment);
  const attached = listOf(payment.sources).map(fieldsOf);
  const charges = listOf(payment.charges).map(fieldsOf);
  const methods = attached.map((source) => ({
    secondary: isSecondary(source),
    form: methodOf(source, charges, currency, readSource),
  }));
  const primary = methods.find(({ secondary }) => !secondary);
  const secondaries = methods.filter(({ secondary }) => secondary).map(({ form }) => form);
  if (!primary && secondaries.length === 0) return undefined;
  return json({ ...primary?.form, supplementaryPaymentMethods: secondaries });
}

export const isSecondary = (source: JsonRecord): boolean => source.type === 'customerCredit';

function methodOf(
  attached: JsonRecord,
  charges: readonly JsonRecord[],
  currency: string,
  readSource: SourceReader,
): JsonObject {
  const id = textOf(attached.id) ?? '';
  const source = readSource(id);
  const type = textOf(source.type) ?? '';
  return json({
    type,
    sourceId: id,
    sourceClientSecret: source.clientSecret,
    // Cart copies write the flag as text.
    [type]: {
      ...fieldsOf(source[type]),
      flow: source.flow,
      reusable: source.reusable === true ? 'true' : 'false',
    },
    amountContributed: amountOf(attached.amount, currency),
    charges: charges
      .filter(({ sourceId }) => sourceId === id)
      .map((charge) => ({
        chargeId: charge.id,
        amount: amountOf(charge.amount, currency),
        status: charge.state,
        createdTime: charge.createdTime,
        updatedTime: charge.updatedTime,
      })),
  });
}

export function optionOf(
  option: { readonly id: string; readonly nickName: string },
  isDefault: boolean,
  source: JsonRecord,
): JsonObject {
  const type = textOf(source.type) ?? '';
  return json({
    id: option.id,
    nickName: option.nickName,
    isDefault: String(isDefault),
    type,
    sourceId: source.id,
    sourceClientSecret: source.clientSecret,
    [type]: fieldsOf(source[type]),
  });
}

function lineOf(item: unknown, pricing: JsonRecord | undefined): JsonRecord {
  const { id, skuId, quantity, productDetails, customAttributes } = fieldsOf(item);
  const { name, physical } = fieldsOf(productDetails);
  return {
    id,
    quantity,
    product: {
      id: skuId,
      name,
      displayName: name,
      productType: physical === true ? 'PHYSICAL' : 'DOWNLOAD',
      customAttributes: attributesOf(undefined),
    },
    pricing,
    customAttributes: attributesOf(customAttributes),
  };
}

/** `{ attribute: [{ name, value, type? }] }`: pages search the list without checking that it exists. */
function attributesOf(customAttributes: unknown): JsonRecord {
  const { attribute } = fieldsOf(customAttributes);
  return { attribute: Array.isArray(attribute) ? attribute : attribute ? [attribute] : [] };
}

function pricingOf(resource: JsonRecord, currency: string, locale: string): JsonRecord {
  const figures = {
    subtotal: resource.subtotal ?? 0,
    discount: resource.totalDiscount ?? 0,
    shippingAndHandling: resource.totalShipping ?? 0,
    tax: resource.totalTax ?? 0,
    importTaxAndDuty: resource.totalDuty ?? 0,
    orderTotal: resource.totalAmount ?? 0,
  };
  const entries = Object.entries(figures).flatMap(([name, value]): [string, unknown][] => [
    [name, amountOf(value, currency)],
    [
      `formatted${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      formatted(value, currency, locale),
    ],
  ]);
  return Object.fromEntries(entries);
}

function formatted(value: unknown, currency: string, locale: string): string | undefined {
  const amount = parseMoney(value, currency);
  return amount && formatMoney(amount, locale);
}

const amountOf = (value: unknown, currency: string) =>
  value === undefined || value === null ? undefined : { currency, value: Number(value) };

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The engine's contact with the field names of Commerce. */
export function addressOf(contact: unknown, id: string): JsonRecord | undefined {
  const record = recordOf(contact);
  if (!record) return undefined;
  const { state, ...address } = fieldsOf(record.address);
  return {
    id,
    firstName: record.firstName,
    lastName: record.lastName,
    companyName: record.organization,
    ...address,
    countrySubdivision: state,
    phoneNumber: record.phoneNumber,
    emailAddress: record.email,
  };
}

/** What is absent stays absent: `JSON.stringify` leaves it out. */
const json = (members: JsonRecord): JsonObject =>
  members as Readonly<Record<string, Json | undefined>>; // rearranged JSON of the engine
