import { money } from '../domain/money.js';
import type { PaymentSession } from '../domain/payment-session.js';
import type { MethodFilter, PaymentGateway } from '../gateway/payment-gateway.js';

/** The id under which `acquireStore` lends the store of such a gateway. */
export const NO_SESSION = 'none';

const made = new WeakMap<PaymentGateway, Map<string, PaymentGateway>>();

/**
 * A gateway for saving methods where there is no session (`managePaymentMethods`, protocol 3.7): the same store and the
 * same screen, over a session that asks for nothing. One for each (gateway, filter).
 */
export function withoutSession(gateway: PaymentGateway, filter: MethodFilter): PaymentGateway {
  const of = made.get(gateway) ?? new Map<string, PaymentGateway>();
  made.set(gateway, of);
  const name = JSON.stringify(filter);
  let wrapped = of.get(name);
  if (!wrapped) {
    const nothing = money(0, filter.currency ?? 'XXX');
    const session: PaymentSession = {
      id: NO_SESSION,
      state: 'requires_source',
      rawState: 'requires_source',
      total: nothing,
      contributed: nothing,
      remaining: nothing,
      sources: [],
      recurring: false,
    };
    wrapped = {
      loadCheckout: async (_, options) => ({
        session,
        methods: await gateway.listMethods(filter, options),
      }),
      listMethods: (...call) => gateway.listMethods(...call),
      readDisclosure: (...call) => gateway.readDisclosure(...call),
      createSource: (...call) => gateway.createSource(...call),
      retrieveSource: (...call) => gateway.retrieveSource(...call),
      prepare: () => gateway.prepare?.(),
      ...(gateway.fields && { fields: gateway.fields }),
      ...(gateway.redirectHosts && { redirectHosts: gateway.redirectHosts }),
    };
    of.set(name, wrapped);
  }
  return wrapped;
}
