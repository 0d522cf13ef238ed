import type { PaymentMethod } from '../domain/payment-method.js';
import { describeMethod } from './describe-method.js';
import { LOADERS } from './loaders.js';
import type { MethodDescriptor } from './method-descriptor.js';
import { workOrderOf } from './registry.js';

/**
 * Loads the descriptor of an offered method from its own chunk. An unknown type is described by its flow: most methods
 * with a provider's page or a bank transfer need nothing else.
 * Rejects if the chunk cannot be fetched.
 */
export async function loadDescriptor(
  method: Pick<PaymentMethod, 'type' | 'flow'>,
): Promise<MethodDescriptor> {
  const { type } = method;
  const load = Object.hasOwn(LOADERS, type) ? LOADERS[type] : undefined;
  if (load) return (await load()).default;
  return describeMethod({ type, category: 'other', order: workOrderOf(method), icon: 'generic' });
}
