import type { Checkout } from './flow-state.js';
import { fieldsOf, flagOf, listOf } from './json-reader.js';
import { readAttached, type PaymentSource } from './payment-source.js';
import type { SourceDescription } from './describe-source.js';

/** A source that the session's customer saved earlier and can pay with again. */
export interface SavedSource extends PaymentSource {
  /** The secret that gives the browser access to the source. */
  readonly clientSecret: string;
  /** Whether it is the customer's default. At most one in a list. */
  readonly isDefault: boolean;
  /** Whether the customer may remove it; not while a subscription needs it. */
  readonly isRemovable: boolean;
}

/** The maximum number of sources that are read, more than a customer saves. */
const MOST = 50;

const read = new WeakMap<Checkout, readonly SavedSource[]>();

/** The saved sources that the customer can pay with in this session, in the service's order. Parsed once. Never throws. */
export function savedSourcesOf(checkout: Checkout): readonly SavedSource[] {
  let sources = read.get(checkout);
  if (!sources) read.set(checkout, (sources = readSaved(checkout.saved)));
  return sources;
}

/** Reads `savedSources`. Omits sources that are not chargeable, sources without a secret, and duplicates. */
export function readSaved(raw: unknown): readonly SavedSource[] {
  const sources = new Map<string, SavedSource>();
  let hasDefault = false;
  for (const entry of listOf(raw).slice(0, MOST)) {
    const source = readAttached(entry);
    if (!source?.clientSecret || source.state !== 'chargeable' || sources.has(source.id)) continue;
    const { default: preferred, removable } = fieldsOf(entry);
    const isDefault: boolean = !hasDefault && flagOf(preferred) === true;
    hasDefault ||= isDefault;
    sources.set(source.id, {
      ...source,
      clientSecret: source.clientSecret,
      isDefault,
      isRemovable: flagOf(removable) !== false,
    });
  }
  return [...sources.values()];
}

/** Whether a card has expired. It is valid until the last day of its month by the date of the shopper's device. */
export const isPast = (
  { expires }: Pick<SourceDescription, 'expires'>,
  today: Pick<Date, 'getFullYear' | 'getMonth'>,
): boolean => {
  if (!expires) return false;
  const months = (expires.year - today.getFullYear()) * 12 + expires.month - 1 - today.getMonth();
  return months < 0;
};
