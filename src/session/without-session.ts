import { warnOnce } from '../dom/warn-once.js';
import { money } from '../domain/money.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSession } from '../domain/payment-session.js';
import type { MethodFilter, PaymentGateway } from '../gateway/payment-gateway.js';
import { NO_SESSION } from './no-session.js';

export { NO_SESSION };

/** Which methods may be saved, and for what. */
export interface SavingQuery extends MethodFilter {
  /** They are to pay for a subscription: the wording is that of one. */
  readonly recurring?: boolean;
}

/** How long a page may take to say whose methods are saved: as long as it may take to configure the kit. */
const PATIENCE_MS = 1000;

const made = new WeakMap<PaymentGateway, Map<string, PaymentGateway>>();

/**
 * A gateway for saving methods where there is no session (`managePaymentMethods`, protocol 3.7): the same store and the
 * same screen, over a session that asks for nothing. One for each (gateway, query).
 *
 * - `DR-ELM-003` there is no usable `billingAddress` (protocol 3.4), a second after the element came
 *
 * @param query Absent as long as the page has not given a billing address: it is waited for a while, then the answer is
 * an `invalid-configuration`.
 */
export function withoutSession(
  gateway: PaymentGateway,
  query: SavingQuery | undefined,
): PaymentGateway {
  const of = made.get(gateway) ?? new Map<string, PaymentGateway>();
  made.set(gateway, of);
  const name = JSON.stringify(query) ?? '';
  let wrapped = of.get(name);
  if (!wrapped) of.set(name, (wrapped = wrap(gateway, query)));
  return wrapped;
}

function wrap(gateway: PaymentGateway, query: SavingQuery | undefined): PaymentGateway {
  const own: Pick<PaymentGateway, 'loadCheckout' | 'authenticateSource'> = {
    async loadCheckout(_, options) {
      if (!query) {
        await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
        options.signal.throwIfAborted();
        warnOnce('DR-ELM-003 billingAddress');
        throw new PaymentError('invalid-configuration');
      }
      const { recurring = false, ...filter } = query;
      const methods = await gateway.listMethods(filter, options);
      const storable = methods.filter(({ supportsStorage }) => supportsStorage !== false);
      return { session: sessionFor(filter.currency, recurring), methods: storable };
    },
    authenticateSource: ({ sourceId, clientSecret }, options) =>
      gateway.authenticateSource({ sourceId, clientSecret }, options),
  };
  // Whatever else the port has or will have is the gateway's own; bound, since it may be an instance of a class.
  const bound = new Map<unknown, unknown>();
  return new Proxy(gateway, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return own[name as keyof typeof own]; // it has just been looked up
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      // One and the same each time: a loader of card fields is told by what it is.
      if (!bound.has(value)) bound.set(value, value.bind(target));
      return bound.get(value);
    },
  });
}

function sessionFor(currency = 'XXX', recurring: boolean): PaymentSession {
  const nothing = money(0, currency);
  return {
    id: NO_SESSION,
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
