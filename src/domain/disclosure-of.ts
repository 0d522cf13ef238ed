import { readDisclosure, type Disclosure } from './compliance-text.js';
import type { Checkout } from './flow-state.js';

const read = new WeakMap<Checkout, Disclosure>();

/** The legal texts in a session's answer, parsed once; `undefined` if the service gives none. */
export function disclosureOf(checkout: Checkout): Disclosure | undefined {
  if (checkout.legal === undefined) return undefined;
  let disclosure = read.get(checkout);
  if (!disclosure) read.set(checkout, (disclosure = readDisclosure(checkout.legal)));
  return disclosure;
}
