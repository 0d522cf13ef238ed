import type { PaymentMethod } from '../domain/payment-method.js';
import { faceOf, isWanted, type ListedMethod, type ListOptions } from './registry.js';

/** The methods with a button of their own: those that the service says how to reach. In its order. */
export const listExpress = (
  methods: readonly PaymentMethod[],
  options: Pick<ListOptions, 'enabled' | 'disabled'>,
): readonly ListedMethod[] =>
  methods
    .filter(({ type, wallet }) => wallet && isWanted(type, options))
    .map((method) => ({ ...method, face: faceOf(method), marks: [] }));
