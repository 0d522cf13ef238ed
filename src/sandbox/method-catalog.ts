import type { PaymentFlow } from '../domain/payment-method.js';
import type { JsonObject } from './sandbox.js';

/** A payment method in the list of methods. */
export interface CatalogMethod {
  readonly type: string;
  readonly name: string;
  readonly flow: PaymentFlow;
  readonly recurring: boolean;
  readonly freeTrial: boolean;
  /** Whether it can be saved to a customer. */
  readonly storable: boolean;
  /** Whether it can be combined with store credit. */
  readonly besideCredit: boolean;
  /** The currencies, each with the countries that use the method in it; `*` is every country. */
  readonly markets: readonly (readonly [currency: string, countries: string])[];
  /** The shopper's details come from the wallet or the session, not from the caller. */
  readonly ownerOptional: boolean;
  /** The condition on the checkout, if there is one. */
  readonly only?: 'recurring' | 'organization';
  readonly instalments?: readonly number[];
  /** The settings of the browser's wallet. */
  readonly wallet?: JsonObject;
}

/** Types whose button opens a sheet in the page. */
export const WALLETS: readonly string[] = ['applePay', 'googlePay', 'amazonPay'];

interface Traits {
  readonly flow?: PaymentFlow;
  readonly recurring?: boolean;
  readonly freeTrial?: boolean;
  readonly storable?: boolean;
  readonly besideCredit?: boolean;
  readonly ownerOptional?: boolean;
  readonly only?: 'recurring' | 'organization';
  readonly instalments?: readonly number[];
  /** The currency and its countries: `CNY CN`, `EUR AT BE`. Absent: everywhere. */
  readonly markets?: readonly string[];
}

function method(type: string, name: string, traits: Traits = {}): CatalogMethod {
  const { flow = 'redirect', markets = ['* *'], only, instalments } = traits;
  return {
    type,
    name,
    flow,
    recurring: traits.recurring ?? false,
    freeTrial: traits.freeTrial ?? false,
    storable: traits.storable ?? traits.recurring ?? false,
    besideCredit: traits.besideCredit ?? false,
    ownerOptional: traits.ownerOptional ?? false,
    markets: markets.map((market) => [
      market.slice(0, market.indexOf(' ')),
      market.slice(market.indexOf(' ') + 1),
    ]),
    ...(only && { only }),
    ...(instalments && { instalments }),
  };
}

const standard = { flow: 'standard' } as const;
const receiver = { flow: 'receiver' } as const;
const credit = { besideCredit: true } as const;
const wallet = { ownerOptional: true } as const;
const KLARNA = ['* AT BE CA CH DE DK ES FI FR GB IE IT NL NO PL PT SE US'];

/** In the order in which shoppers see them. «Guide» in the contract's table is read as «everywhere». */
export const CATALOG: readonly CatalogMethod[] = [
  method('creditCard', 'Credit or debit card', {
    ...standard,
    ...credit,
    recurring: true,
    freeTrial: true,
  }),
  method('applePay', 'Apple Pay', { ...standard, ...credit, ...wallet, storable: true }),
  method('googlePay', 'Google Pay', {
    ...standard,
    ...credit,
    ...wallet,
    recurring: true,
    freeTrial: true,
  }),
  method('payPal', 'PayPal', { ...credit, ...wallet }),
  method('payPalBilling', 'PayPal', {
    ...credit,
    ...wallet,
    recurring: true,
    freeTrial: true,
    only: 'recurring',
  }),
  method('payPalCredit', 'PayPal Credit', { ...credit, ...wallet, markets: ['USD US', 'GBP GB'] }),
  method('klarnaCredit', 'Klarna', { ...credit, markets: KLARNA }),
  method('klarnaCreditRecurring', 'Klarna', {
    ...credit,
    recurring: true,
    only: 'recurring',
    markets: KLARNA,
  }),
  method('amazonPay', 'Amazon Pay', {
    ...wallet,
    recurring: true,
    markets: ['* AT CY DE ES FR GB IE IT JP LU NL US'],
  }),
  method('afterPay', 'Afterpay', { markets: ['USD US', 'CAD CA', 'AUD AU', 'NZD NZ'] }),
  method('clearPay', 'Clearpay', { markets: ['GBP GB', 'AUD AU'] }),
  method('bnpParibas', 'BNP Paribas', { markets: ['EUR BE DE ES FR IT'], instalments: [3, 10] }),
  method('creditInstallment', 'Pay in installments', { markets: ['EUR FR'], instalments: [3, 4] }),
  method('alipay', 'Alipay', { ...credit, markets: ['CNY CN'] }),
  method('alipayCn', 'Alipay+', { ...credit, recurring: true, markets: ['* CN'] }),
  method('payco', 'PAYCO', { markets: ['KRW KR'] }),
  method('bankTransfer', 'Korean bank transfer', { markets: ['KRW KR'] }),
  method('bancontact', 'Bancontact', { markets: ['EUR BE'] }),
  method('blik', 'BLIK', { markets: ['* PL'] }),
  method('ideal', 'iDEAL', { recurring: true, markets: ['EUR NL'] }),
  method('onlineBanking', 'Online banking', {
    ...credit,
    markets: ['EUR AT DE FI NL', 'PLN PL', 'SEK SE'],
  }),
  method('fpxOnlineBanking', 'FPX online banking', { markets: ['MYR MY'] }),
  method('trustly', 'Trustly', {
    markets: ['EUR AT EE FI DE LV LT NL ES', 'DKK DK', 'GBP GB', 'NOK NO', 'SEK SE'],
  }),
  method('ccavenue', 'CCAvenue', { markets: ['INR IN'] }),
  method('directDebit', 'SEPA direct debit', { ...credit, recurring: true, markets: ['EUR *'] }),
  method('directDebitGb', 'Direct Debit', { recurring: true, markets: ['GBP GB'] }),
  method('msts', 'TreviPay', { ...wallet, recurring: true, only: 'organization' }),
  method('konbini', 'Convenience store', { ...receiver, ...credit, markets: ['JPY JP'] }),
  method('codJapan', 'Cash on delivery', { ...standard, markets: ['JPY JP'] }),
  method('boletoBancario', 'Boleto Bancário', { ...receiver, markets: ['BRL BR'] }),
  method('bPay', 'BPAY', { ...receiver, markets: ['AUD AU'] }),
  // The contract names it without a country: it is listed when all methods are requested, and only a scenario offers it.
  method('carrierFinancing', 'Mobile carrier financing', { ...standard, markets: [] }),
  method('wireTransfer', 'Bank transfer', { ...receiver, ...credit }),
];

const BY_TYPE: ReadonlyMap<string, CatalogMethod> = new Map(
  CATALOG.map((entry) => [entry.type, entry]),
);

export const findInCatalog = (type: string): CatalogMethod | undefined => BY_TYPE.get(type);

/** The offered card brands, by brand key. */
export function cardBrands(country: string): readonly string[] {
  const everywhere = ['visa', 'mastercard', 'amex'];
  if (country === 'US' || country === 'CA') return [...everywhere, 'discover', 'dinersclub', 'jcb'];
  if (country === 'JP') return [...everywhere, 'jcb', 'dinersclub'];
  if (country === 'CN' || country === 'HK' || country === 'TW')
    return [...everywhere, 'unionpay', 'jcb'];
  return [...everywhere, 'maestro', 'dinersclub'];
}
