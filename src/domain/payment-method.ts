import { cleanText } from './clean-text.js';
import {
  fieldsOf,
  flagOf,
  listOf,
  MAX_URL,
  present,
  recordOf,
  textOf,
  type JsonRecord,
} from './json-reader.js';

/** The place where the shopper pays: here, at the provider, or with a transfer to a receiver. */
export type PaymentFlow = 'standard' | 'redirect' | 'receiver';

/** A payment method that is available for a session. */
export interface PaymentMethod {
  /** The payment contract's type id: `creditCard`, `payPal`. An unknown id is kept unchanged. */
  readonly type: string;
  /** The place where the shopper pays. */
  readonly flow: PaymentFlow;
  /** Whether the method can pay for subscriptions. */
  readonly supportsRecurring: boolean;
  /** Whether the method can start a free trial. */
  readonly supportsFreeTrial: boolean;
  /** Whether the method can be saved; absent if the service does not say. */
  readonly supportsStorage?: boolean;
  /**
   * The service's own icon; shown only where the kit has none and the page allows remote images.
   * Unchecked: bind it through `safeUrl` only.
   */
  readonly iconUrl?: string;
  /** The service's name for the method, used if the kit has none. Untrusted: show as text only. */
  readonly displayName?: string;
  /** The agreement for saving the method (`defaultMandate`), if the service gives one. Untrusted text. */
  readonly mandate?: string;
  /** The installment plans of a lender, unparsed. */
  readonly terms?: unknown;
  /** The configuration of a wallet's button, unparsed. An addition to the payment contract. */
  readonly wallet?: unknown;
  /** The accepted card brands (`visa`, `mastercard`); card methods only. An addition to the payment contract. */
  readonly brands?: readonly string[];
}

const STANDARD = [
  'creditCard',
  'applePay',
  'googlePay',
  'customerCredit',
  'codJapan',
  'carrierFinancing',
];
const RECEIVER = ['konbini', 'boletoBancario', 'wireTransfer', 'bPay'];

/** Reads the flow; if the service names none, the default of the type: `redirect` for most types and for unknown ones. */
export function readFlow(raw: unknown, type: string): PaymentFlow {
  if (raw === 'standard' || raw === 'redirect' || raw === 'receiver') return raw;
  if (STANDARD.includes(type)) return 'standard';
  return RECEIVER.includes(type) ? 'receiver' : 'redirect';
}

/** Reads a type id, known or not. Returns `undefined` for a text that cannot be one (spaces, markup, `__proto__`). */
export const readType = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^[a-z][\w.-]{0,63}$/i.test(raw) ? raw : undefined;

/**
 * Reads the available methods, in the service's order, from `{ paymentMethods }` or the bare list. Omits entries without a
 * type and duplicates, and keeps at most 200. Never throws.
 */
export function readMethods(raw: unknown): readonly PaymentMethod[] {
  const methods = new Map<string, PaymentMethod>();
  for (const entry of listOf(recordOf(raw)?.paymentMethods ?? raw)) {
    if (methods.size === 200) break;
    const method = readMethod(fieldsOf(entry));
    if (method && !methods.has(method.type)) methods.set(method.type, method);
  }
  return [...methods.values()];
}

function readMethod(raw: JsonRecord): PaymentMethod | undefined {
  const type = readType(raw.type);
  if (!type) return undefined;
  const brands = listOf(raw.brands)
    .slice(0, 20)
    .map(readType)
    .filter((brand) => brand !== undefined);
  return {
    type,
    flow: readFlow(raw.flow, type),
    supportsRecurring: flagOf(raw.supportsRecurring) ?? false,
    supportsFreeTrial: flagOf(raw.supportsFreeTrial) ?? false,
    ...present({
      supportsStorage: flagOf(raw.supportsStorage),
      iconUrl: textOf(fieldsOf(raw.images).iconImage, MAX_URL),
      displayName: readName(raw.localizedDisplayName) ?? readName(raw.displayName),
      mandate: textOf(fieldsOf(raw.defaultMandate).terms),
      terms: raw.terms,
      wallet: raw.wallet,
      brands: brands.length > 0 ? brands : undefined,
    }),
  };
}

const readName = (raw: unknown): string | undefined =>
  (typeof raw === 'string' && cleanText(raw)) || undefined;
