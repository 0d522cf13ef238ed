import { fieldsOf } from '../domain/json-reader.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import { AUTHORIZED_FIRST, EXPRESS, NEVER, WITH_INPUTS } from './method-traits.js';
import type { WorkOrder } from './method-descriptor.js';

// The data of methods that a list needs. Each method's descriptor (`load-descriptor.ts`) is loaded when its row is opened.

/** The traits of a method type that a list needs. */
export interface MethodFace {
  readonly type: string;
  /** Whether the source is created in the card frame. */
  readonly usesCardFields: boolean;
  /** Whether the method has inputs, in a form that is loaded on demand. */
  readonly hasInputs: boolean;
}

/** An offered method with its traits. */
export interface ListedMethod extends PaymentMethod {
  readonly face: MethodFace;
  /** The icons at the end of its row: the card brands, or the type itself. */
  readonly marks: readonly string[];
}

export interface ListOptions {
  /** The only method types to show. Absent or empty: all. */
  readonly enabled?: readonly string[] | undefined;
  /** The method types that are never shown. Takes precedence over `enabled`. */
  readonly disabled?: readonly string[] | undefined;
  /** Whether the gateway has a provider of card fields. */
  readonly cardFields: boolean;
}

/** Whether a list of types, separated by spaces, contains a type. */
export const names = (types: string, type: string): boolean => types.split(' ').includes(type);

/** The traits of a type. */
export const faceOf = ({ type }: Pick<PaymentMethod, 'type'>): MethodFace => ({
  type,
  usesCardFields: type === 'creditCard',
  hasInputs: names(WITH_INPUTS, type),
});

/** Whether a type has a separate button above the list. */
export const isExpress = ({ type }: Pick<PaymentMethod, 'type'>): boolean => names(EXPRESS, type);

/** When a method is paid in relation to the order; for an unknown type, the default of its flow. */
export const workOrderOf = ({ type, flow }: Pick<PaymentMethod, 'type' | 'flow'>): WorkOrder =>
  flow === 'redirect' && names(AUTHORIZED_FIRST, type)
    ? 'RTS'
    : ({ standard: 'STD', redirect: 'STR', receiver: 'DLY' } as const)[flow];

/** Whether the page's lists of enabled and disabled types, which ignore case, allow a type. */
export function isWanted(
  type: string,
  { enabled = [], disabled = [] }: Pick<ListOptions, 'enabled' | 'disabled'>,
): boolean {
  const isNamed = (wanted: readonly string[]) => wanted.some((name) => matches(type, name));
  return !isNamed(disabled) && (enabled.length === 0 || isNamed(enabled));
}

// Pages use one name for both Klarna types.
const matches = (type: string, name: string): boolean =>
  name.toLowerCase() === type.toLowerCase() ||
  (name === 'klarna' && type.startsWith('klarnaCredit'));

/**
 * The methods to show in a list, in the service's order. Unknown types are listed, because most need only the
 * generic flow. If one needs more, the service refuses the source.
 */
export function listMethods(
  methods: readonly PaymentMethod[],
  options: ListOptions,
): readonly ListedMethod[] {
  return methods.flatMap((method) => {
    const { type } = method;
    const face = faceOf(method);
    const { usesCardFields } = face;
    if (!isWanted(type, options) || isExpress(method) || names(NEVER, type)) return [];
    if (usesCardFields && !options.cardFields) return [];
    const brands = usesCardFields ? (method.brands ?? []) : [];
    return {
      ...method,
      face,
      marks: brands.length > 0 ? brands.slice(0, 3) : [type],
    };
  });
}

/** Only Safari supports Apple Pay, which needs no request to find out. A simulated wallet works in every browser. */
const mayBeHere = ({ type, wallet }: PaymentMethod): boolean =>
  type !== 'applePay' || 'ApplePaySession' in globalThis || fieldsOf(wallet)['pretend'] === true;

/**
 * The methods with a separate button: those that the service supplies settings for and that this browser may support. In the
 * service's order.
 */
export const listExpress = (
  methods: readonly PaymentMethod[],
  options: Pick<ListOptions, 'enabled' | 'disabled'>,
): readonly ListedMethod[] =>
  methods
    .filter((method) => method.wallet && isWanted(method.type, options) && mayBeHere(method))
    .map((method) => ({ ...method, face: faceOf(method), marks: [] }));
