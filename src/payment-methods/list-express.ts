import { fieldsOf } from '../domain/json-reader.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import { faceOf, isWanted, type ListedMethod, type ListOptions } from './registry.js';

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
