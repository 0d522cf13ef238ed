import { warnOnce } from '../dom/warn-once.js';
import type { Checkout } from '../domain/flow-state.js';
import { money } from '../domain/money.js';
import { PaymentError } from '../domain/payment-error.js';
import type { SavingTerms } from '../domain/payment-session.js';
import type { LoadOptions, MethodFilter, PaymentGateway } from '../gateway/payment-gateway.js';
import type { Saving } from './session-store.js';

/** A query for the methods that can be saved. */
export interface SavingQuery extends MethodFilter {
  /** Whether the method will pay for a subscription, which changes the wording. */
  readonly recurring?: boolean;
}

/** The time limit for the page's billing address, the same as for `configure()`. */
const PATIENCE_MS = 1000;

const all = new Map<string, Saving>();

/**
 * Saving methods without a session: the same store and screen, with an amount of zero. One object per query, since elements with
 * the same query share a store.
 *
 * - `DR-ELM-003` there is no usable `billingAddress` a second after the element was added
 *
 * @param query Absent while the page has not given a billing address: `load` waits a second for it, then rejects with
 * `invalid-configuration`.
 */
export function savingFor(query: SavingQuery | undefined): Saving {
  const name = JSON.stringify(query) ?? '';
  let saving = all.get(name);
  if (!saving) all.set(name, (saving = { load: (...given) => load(query, ...given) }));
  return saving;
}

async function load(
  query: SavingQuery | undefined,
  gateway: Pick<PaymentGateway, 'listMethods'>,
  options: LoadOptions,
): Promise<Checkout> {
  if (!query) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    options.signal.throwIfAborted();
    warnOnce('DR-ELM-003', 'billingAddress');
    throw new PaymentError('invalid-configuration');
  }
  const { recurring = false, ...filter } = query;
  const methods = await gateway.listMethods(filter, options);
  const storable = methods.filter(({ supportsStorage }) => supportsStorage !== false);
  return { session: termsFor(filter.currency, recurring), methods: storable };
}

function termsFor(currency = 'XXX', recurring: boolean): SavingTerms {
  const nothing = money(0, currency);
  return {
    state: 'requires_source',
    rawState: 'requires_source',
    currency,
    total: nothing,
    contributed: nothing,
    remaining: nothing,
    sources: [],
    recurring,
  };
}
