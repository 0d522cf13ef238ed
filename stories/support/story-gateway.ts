import { PaymentError, type PaymentErrorCode } from '../../src/domain/payment-error.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { sandboxGateway } from '../../src/gateway/sandbox-gateway.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { SCENARIOS, type ScenarioName } from '../../src/sandbox/scenarios.js';
import { throughNetwork, type Network } from './network.js';
import { storyFields } from './story-fields.js';

export interface StorySession {
  gateway: PaymentGateway;
  sessionId: string;
  /** What the page's back end does when the drop-in reports a source. */
  attach: (sourceId: string) => void;
  /** What it does when the shopper asks to use store credit: `amount` is a decimal. */
  credit: (amount: string) => void;
  /** What it does when the shopper takes a source off. */
  detach: (sourceId: string) => void;
  /** What it does when the shopper places the order. */
  order: () => void;
  /** What the shopper does to the cart in another tab: `price` is what the one item costs then. */
  change: (price: number) => void;
  /** What it does with what a customer saves, removes and likes best. */
  customer: Record<'keep' | 'remove' | 'prefer', (sourceId: string) => void>;
}

/** A session in a named situation, on a payment service that lives in the page. */
export function scenario(name: ScenarioName, network: Network = 'fast'): StorySession {
  const caller = { publishableKey: 'pk_sandbox' };
  const sandbox = createSandbox();
  const { sessionId, checkoutId, customerId } = SCENARIOS[name](sandbox, caller);
  const customer = customerId ?? String(sandbox.createCustomer(caller, {})['id']);
  return {
    gateway: throughNetwork(
      sandboxGateway(sandbox, caller, { fields: storyFields(sandbox, caller) }),
      network,
    ),
    sessionId,
    attach: (sourceId) => void sandbox.attachSource(caller, checkoutId, sourceId),
    credit(amount) {
      const body = { type: 'customerCredit', paymentSessionId: sessionId, amount };
      const { id } = sandbox.createSecondarySource(caller, { ...body, customerCredit: {} });
      sandbox.attachSource(caller, checkoutId, id as string); // every source has one
    },
    order: () => void sandbox.createOrder(caller, { checkoutId }),
    change: (price) =>
      void sandbox.updateCheckout(caller, checkoutId, {
        items: [{ skuId: 'sample', quantity: 1, price }],
      }),
    detach: (sourceId) => sandbox.detachSource(caller, checkoutId, sourceId),
    customer: {
      keep: (sourceId) => void sandbox.saveSource(caller, customer, sourceId),
      remove: (sourceId) => sandbox.removeSavedSource(caller, customer, sourceId),
      prefer: (defaultSourceId) =>
        void sandbox.updateCustomer(caller, customer, { defaultSourceId }),
    },
  };
}

const never = () => new Promise<never>(() => {});

/** A service that does not answer: the loading view stays. */
export const silentGateway: PaymentGateway = {
  loadCheckout: never,
  listMethods: never,
  readDisclosure: never,
  createSource: never,
  retrieveSource: never,
  authenticateSource: never,
};

/** A service that refuses every request. */
export function refusingGateway(code: PaymentErrorCode): PaymentGateway {
  const refuse = () => Promise.reject(new PaymentError(code));
  return {
    loadCheckout: refuse,
    listMethods: refuse,
    readDisclosure: refuse,
    createSource: refuse,
    retrieveSource: refuse,
    authenticateSource: refuse,
  };
}
