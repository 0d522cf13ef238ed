import { PaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import { LazyModule } from '../../../lazy/lazy-module.js';
import type { SourceMaker, SourceOrder } from '../source-makers.js';
import type { FormInput } from './method-request.js';

const METHOD_REQUEST = new LazyModule(() => import('./method-request.js'));

/**
 * Creates the source of a method that needs no hosted fields.
 * @param details The details that a wallet's sheet adds to the method's block.
 */
export async function createMethodSource(
  order: SourceOrder,
  input?: FormInput,
  details?: Readonly<Record<string, unknown>>,
): Promise<PaymentSource> {
  const { methodRequest } = await fetched(METHOD_REQUEST.load());
  const request = await fetched(methodRequest(order, input));
  const { gateway, idempotencyKey, signal } = order;
  return gateway.createSource(
    details ? { ...request, details: { ...request.details, ...details } } : request,
    { idempotencyKey, signal },
  );
}

/** Code that cannot be loaded counts as a network failure: no request was sent. */
const fetched = <T>(code: Promise<T>): Promise<T> =>
  code.catch((cause: unknown) => {
    throw new PaymentError('offline', { cause });
  });

/** A method without inputs. */
export const PLAIN_SOURCE: SourceMaker = {
  complete: true,
  reportValidity: () => ({ error: new PaymentError('incomplete-details') }),
  clear: () => undefined,
  createSource: (order) => createMethodSource(order),
};

/** A row whose form has not loaded yet. */
export const PENDING_SOURCE: SourceMaker = {
  complete: false,
  reportValidity: () => ({ error: new PaymentError('incomplete-details'), message: 'loading' }),
  clear: () => undefined,
  createSource: () => Promise.reject(new PaymentError('frame-unavailable')),
};
