import { readOwner } from './address.js';
import { readAttached, type PaymentSource, type SourceHints } from './payment-source.js';

/**
 * Reads a source in any documented form: from the browser API, the server API, a cart's `paymentMethod`, a list of attached
 * sources, or a sample of 2018.
 * @returns `undefined` for a source without an id or a type. Never throws.
 */
export function readSource(value: unknown, hints?: SourceHints): PaymentSource | undefined {
  const source = readAttached(value, hints);
  const owner = readOwner(source?.raw.owner);
  return source && owner ? { ...source, owner } : source;
}
