import { fieldsOf } from '../domain/json-reader.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import { AUTHORIZED_FIRST, EXPRESS, NEVER, WITH_INPUTS } from './faces.js';
import type { WorkOrder } from './method-descriptor.js';

// What a list needs to know of methods. How one is paid is in its descriptor (`load-descriptor.ts`), fetched when it is open.

/** What a list knows of a method type. */
export interface MethodFace {
  readonly type: string;
  /** The source is made in the card frame. */
  readonly usesCardFields: boolean;
  /** The shopper enters something, in a form that is fetched. */
  readonly hasInputs: boolean;
}

/** A method on offer together with what the list knows of it. */
export interface ListedMethod extends PaymentMethod {
  readonly face: MethodFace;
  /** What stands at the end edge of its row: card brands, or the type itself. */
  readonly marks: readonly string[];
}

export interface ListOptions {
  /** Only these types; none given (or an empty list) means all. */
  readonly enabled?: readonly string[] | undefined;
  /** The method types that are never shown. Takes precedence over `enabled`. */
  readonly disabled?: readonly string[] | undefined;
  /** Whether the gateway has a provider of card fields. */
  readonly cardFields: boolean;
}

/** Whether a list of types, with spaces between, has a type. */
export const names = (types: string, type: string): boolean => types.split(' ').includes(type);

/** What the list knows of a type. */
export const faceOf = ({ type }: Pick<PaymentMethod, 'type'>): MethodFace => ({
  type,
  usesCardFields: type === 'creditCard',
  hasInputs: names(WITH_INPUTS, type),
});

/** Whether a type has a button of its own above the list. */
export const isExpress = ({ type }: Pick<PaymentMethod, 'type'>): boolean => names(EXPRESS, type);

/** When a method is paid, seen from the order; an unknown type is paid as its flow usually is. */
export const workOrderOf = ({ type, flow }: Pick<PaymentMethod, 'type' | 'flow'>): WorkOrder =>
  flow === 'redirect' && names(AUTHORIZED_FIRST, type)
    ? 'RTS'
    : ({ standard: 'STD', redirect: 'STR', receiver: 'DLY' } as const)[flow];

/** Whether the page lets a type be shown: by the lists of enabled and disabled types, capitals or not. */
export function isWanted(
  type: string,
  { enabled = [], disabled = [] }: Pick<ListOptions, 'enabled' | 'disabled'>,
): boolean {
  const isNamed = (wanted: readonly string[]) => wanted.some((name) => matches(type, name));
  return !isNamed(disabled) && (enabled.length === 0 || isNamed(enabled));
}

// Clients use one name for both Klarna types.
const matches = (type: string, name: string): boolean =>
  name.toLowerCase() === type.toLowerCase() ||
  (name === 'klarna' && type.startsWith('klarnaCredit'));

/**
 * The methods to show in a list, in the service's order. An unknown type is listed: most need no more than the
 * generic way of paying, and if one does, the service says so.
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

/** Only Safari has Apple Pay; that is known without asking. A pretend one is everywhere. */
const mayBeHere = ({ type, wallet }: PaymentMethod): boolean =>
  type !== 'applePay' || 'ApplePaySession' in globalThis || fieldsOf(wallet)['pretend'] === true;

/**
 * The methods with a button of their own: those that the service says how to reach, and that this browser may have. In the
 * service's order.
 */
export const listExpress = (
  methods: readonly PaymentMethod[],
  options: Pick<ListOptions, 'enabled' | 'disabled'>,
): readonly ListedMethod[] =>
  methods
    .filter((method) => method.wallet && isWanted(method.type, options) && mayBeHere(method))
    .map((method) => ({ ...method, face: faceOf(method), marks: [] }));
