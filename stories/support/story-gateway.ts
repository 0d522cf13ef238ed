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
  /** Attaches the drop-in's source, as the page's back end does. */
  attach: (sourceId: string) => void;
  /** Attaches store credit; `amount` is a decimal. */
  credit: (amount: string) => void;
  /** Detaches a source. */
  detach: (sourceId: string) => void;
  /** Places the order. */
  order: () => void;
  /** Changes the cart, as the shopper could in another tab; `price` is the new price of its only item. */
  change: (price: number) => void;
  /** Saves a source, removes one, and sets the default one. */
  customer: Record<'keep' | 'remove' | 'prefer', (sourceId: string) => void>;
}

/** A session in a scenario, of a payment service in the page. */
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
      sandbox.attachSource(caller, checkoutId, id as string); // every source has an id
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

/** A service that never answers: the loading view stays. */
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
