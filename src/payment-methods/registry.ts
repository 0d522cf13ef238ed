import type { PaymentMethod } from '../domain/payment-method.js';

/**
 * When the shopper pays, seen from the order (protocol, part 4): `STD` before it, on the page; `RTS` before it, at a
 * provider; `STR` after it, at a provider; `DLY` after it, by pushing money.
 */
export type WorkOrder = 'STD' | 'RTS' | 'STR' | 'DLY';

export type MethodCategory =
  | 'card'
  | 'wallet'
  | 'pay-later'
  | 'bank'
  | 'transfer'
  | 'voucher'
  | 'invoice'
  | 'credit'
  | 'other';

export interface ReturnUrls {
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

/** All that the kit knows of a method type. Data: what is drawn and done with it is elsewhere. */
export interface MethodDescriptor {
  readonly type: string;
  readonly category: MethodCategory;
  readonly order: WorkOrder;
  /** Key of its name in `i18n`. Absent for types we have no name for: the service's name is shown then. */
  readonly nameKey?: `method.${string}`;
  /** Key of a second line, where there is something to tell. */
  readonly descriptionKey?: `method.${string}.description`;
  /** Our sign for it: a brand key or a glyph. */
  readonly icon: string;
  /** The source is made in the card frame, not from `buildDetails`. */
  readonly usesCardFields: boolean;
  /** Whether it can be saved, where the service does not say. */
  readonly storable: boolean;
  /** Whose `owner` is sent along: PayPal and TreviPay take the shopper's details from their own pages (protocol 4.2). */
  readonly sendsOwner: boolean;
  /** The block named after the type in the source request (protocol 4.2). */
  buildDetails(urls: ReturnUrls): Readonly<Record<string, unknown>>;
}

/** A method on offer together with what the kit knows of it. */
export interface ListedMethod extends PaymentMethod {
  readonly descriptor: MethodDescriptor;
  /** What stands at the end edge of its row: card brands, or its sign. */
  readonly marks: readonly string[];
}

const nothing = () => ({});
const bothUrls = ({ returnUrl, cancelUrl }: ReturnUrls) => ({ returnUrl, cancelUrl });

const describe = (
  type: string,
  category: MethodCategory,
  order: WorkOrder,
  icon: string,
  more: Partial<MethodDescriptor> = {},
): MethodDescriptor => ({
  type,
  category,
  order,
  icon,
  nameKey: `method.${type}`,
  usesCardFields: false,
  storable: false,
  sendsOwner: true,
  buildDetails: order === 'RTS' || order === 'STR' ? bothUrls : nothing,
  ...more,
});

const DESCRIPTORS: readonly MethodDescriptor[] = [
  describe('creditCard', 'card', 'STD', 'card', { usesCardFields: true, storable: true }),
  describe('payPal', 'wallet', 'RTS', 'payPal', { sendsOwner: false }),
  describe('klarnaCredit', 'pay-later', 'STR', 'klarna', {
    descriptionKey: 'method.klarnaCredit.description',
  }),
  describe('wireTransfer', 'transfer', 'DLY', 'bank', {
    descriptionKey: 'method.wireTransfer.description',
  }),
];

const BY_TYPE = new Map(DESCRIPTORS.map((descriptor) => [descriptor.type, descriptor]));

// Types that need something the kit cannot ask for yet, or that are not for the shopper to pick (store credit comes from
// the page's back end). Offering one would be a dead end.
const UNLISTED = new Set([
  'customerCredit',
  'giftCard',
  'applePay',
  'googlePay',
  'amazonPay',
  'bnpParibas',
  'creditInstallment',
  'onlineBanking',
  'konbini',
  'boletoBancario',
]);

// Signs for types that need no more than the generic way of paying.
const SIGNS: Readonly<Record<string, string>> = {
  payPalBilling: 'payPal',
  payPalCredit: 'payPal',
  klarnaCreditRecurring: 'klarna',
  alipay: 'wallet',
  alipayCn: 'wallet',
  payco: 'wallet',
  ccavenue: 'wallet',
  bancontact: 'card',
  blik: 'bank',
  ideal: 'bank',
  fpxOnlineBanking: 'bank',
  bankTransfer: 'bank',
  trustly: 'bank',
  directDebit: 'bank',
  directDebitGb: 'bank',
  afterPay: 'invoice',
  clearPay: 'invoice',
  msts: 'invoice',
  bPay: 'invoice',
};

/**
 * What the kit knows of a method on offer. A type it never heard of is payable if nothing has to be typed for it: at a
 * provider, or by pushing money. `undefined`: it cannot be paid with here, and is not shown.
 */
export function descriptorOf({ type, flow }: PaymentMethod): MethodDescriptor | undefined {
  const known = BY_TYPE.get(type);
  if (known || UNLISTED.has(type)) return known;
  const sign = Object.hasOwn(SIGNS, type) ? SIGNS[type] : undefined;
  if (flow === 'redirect') return describe(type, 'other', 'STR', sign ?? 'generic');
  if (flow === 'receiver') return describe(type, 'transfer', 'DLY', sign ?? 'bank');
  return undefined;
}

export interface ListOptions {
  /** Only these types; none given (or an empty list) means all (protocol 3.5). */
  readonly enabled?: readonly string[] | undefined;
  /** Never these types; wins over `enabled`. */
  readonly disabled?: readonly string[] | undefined;
  /** Whether there is anybody to host card fields. */
  readonly cardFields: boolean;
}

// A name that clients use for both Klarna types (protocol, part 12).
const matches = (type: string, name: string): boolean =>
  name === type || (name === 'klarna' && type.startsWith('klarnaCredit'));

/** The methods to show, in the service's order. */
export function listMethods(
  methods: readonly PaymentMethod[],
  { enabled = [], disabled = [], cardFields }: ListOptions,
): readonly ListedMethod[] {
  return methods.flatMap((method) => {
    const descriptor = descriptorOf(method);
    const named = (names: readonly string[]) => names.some((name) => matches(method.type, name));
    if (!descriptor || (descriptor.usesCardFields && !cardFields)) return [];
    if (named(disabled) || (enabled.length > 0 && !named(enabled))) return [];
    const brands = descriptor.usesCardFields ? (method.brands ?? []) : [];
    return {
      ...method,
      descriptor,
      marks: brands.length > 0 ? brands.slice(0, 3) : [descriptor.icon],
    };
  });
}
