import type { PaymentMethod } from '../domain/payment-method.js';
import { describeMethod } from './describe-method.js';
import { LOADERS } from './loaders.js';
import type { MethodDescriptor } from './method-descriptor.js';
import { workOrderOf } from './registry.js';

/**
 * The descriptor of a method on offer, from a chunk of its own. Unknown types are described by their flow: most
 * that are paid at a provider or by pushing money need nothing else.
 * Rejects when the chunk cannot be fetched.
 */
export async function loadDescriptor(
  method: Pick<PaymentMethod, 'type' | 'flow'>,
): Promise<MethodDescriptor> {
  const { type } = method;
  const load = Object.hasOwn(LOADERS, type) ? LOADERS[type] : undefined;
  if (load) return (await load()).default;
  return describeMethod({ type, category: 'other', order: workOrderOf(method), icon: 'generic' });
}
