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

/** Where the shopper pays. */
export type PaymentFlow = 'standard' | 'redirect' | 'receiver';

/** A way to pay on offer for a session. */
export interface PaymentMethod {
  /** The contract's type id: `creditCard`, `payPal`; an unknown one is kept as it came. */
  readonly type: string;
  readonly flow: PaymentFlow;
  readonly supportsRecurring: boolean;
  readonly supportsFreeTrial: boolean;
  /** Whether the method can be saved; `undefined` where the service does not say. */
  readonly supportsStorage?: boolean;
  /**
   * The service's own icon; shown only where the kit has none and the page allows remote images.
   * Unchecked: bind it through `safeUrl` only.
   */
  readonly iconUrl?: string;
  /** The service's name for it, used for types the kit has no name for. Foreign text: show as text only. */
  readonly displayName?: string;
  /** What the shopper agrees to who lets it be saved, where the service says (`defaultMandate`). Foreign text. */
  readonly mandate?: string;
  /** Plans of a lender, as they came: `readInstalmentTerms` reads them. */
  readonly terms?: unknown;
  /** What a wallet's own button needs to know, as it came: `wallets/` reads it. Our extension. */
  readonly wallet?: unknown;
  /** Card brands on offer, as brand keys (`visa`, `mastercard`); card methods only. Our extension. */
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

/** The flow where the service names one, else that of the type's family: most types, unknown ones too, redirect. */
export function readFlow(raw: unknown, type: string): PaymentFlow {
  if (raw === 'standard' || raw === 'redirect' || raw === 'receiver') return raw;
  if (STANDARD.includes(type)) return 'standard';
  return RECEIVER.includes(type) ? 'receiver' : 'redirect';
}

/** A type id, known or not. What cannot be one (blanks, markup, `__proto__`) is `undefined`. */
export const readType = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^[a-z][\w.-]{0,63}$/i.test(raw) ? raw : undefined;

/**
 * Reads the methods on offer, in the service's order, from `{ paymentMethods }` or the bare list.
 * Entries without a type and repetitions are left out; at most 200 are kept. Never throws.
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
