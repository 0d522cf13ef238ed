import { PaymentError, type PaymentErrorCode } from '../../../src/domain/payment-error.js';
import type { FieldProvider } from '../../../src/fields/field-provider.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';
import { sandboxGateway } from '../../../src/gateway/sandbox-gateway.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import type { Sandbox } from '../../../src/sandbox/sandbox.js';
import { SCENARIOS, type ScenarioName } from '../../../src/sandbox/scenarios.js';

const CALLER = { publishableKey: 'pk_sandbox' };

// Lists contain cards only with a field provider; these tests never open them.
const noFields: FieldProvider = {
  mountCard() {
    throw new Error('not in this test');
  },
};

type Situation = ReturnType<(typeof SCENARIOS)[ScenarioName]>;

/** A session in a named situation, on a payment service in the page, which counts how often it is read. */
export interface Situated extends Situation {
  readonly gateway: PaymentGateway;
  readonly sandbox: Sandbox;
  /** How often the session was asked for. */
  readonly reads: number;
  /** The languages it was asked for in. */
  readonly languages: readonly string[];
  /** The next reads are refused with this; `undefined` lets them pass again. */
  refuse(code: PaymentErrorCode | undefined): void;
  /** Reads wait until the returned function is called. */
  hold(): () => void;
  detach(sourceId: string): void;
  attachCredit(amount: number): void;
}

export function situate(name: ScenarioName): Situated {
  const sandbox = createSandbox();
  const situation = SCENARIOS[name](sandbox, CALLER);
  const real = sandboxGateway(sandbox, CALLER, { fields: noFields });
  const languages: string[] = [];
  let refusal: PaymentErrorCode | undefined;
  let held: Promise<void> | undefined;
  const gateway: PaymentGateway = {
    ...real,
    async loadCheckout(sessionId, options) {
      languages.push(options.language);
      await held;
      if (refusal) throw new PaymentError(refusal);
      return real.loadCheckout(sessionId, options);
    },
  };
  return {
    ...situation,
    gateway,
    sandbox,
    languages,
    get reads() {
      return languages.length;
    },
    refuse: (code) => (refusal = code),
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => {
        held = undefined;
        release();
      };
    },
    detach: (sourceId) => sandbox.detachSource(CALLER, situation.checkoutId, sourceId),
    attachCredit(amount) {
      const body = {
        type: 'customerCredit',
        paymentSessionId: situation.sessionId,
        amount,
        customerCredit: {},
      };
      const { id } = sandbox.createSecondarySource(CALLER, body);
      sandbox.attachSource(CALLER, situation.checkoutId, id as string);
    },
  };
}

/** A service that does not answer. */
export const silentGateway = (): PaymentGateway => refuseWith(() => new Promise<never>(() => {}));

/** A service that refuses every request. */
export const refusingGateway = (code: PaymentErrorCode): PaymentGateway =>
  refuseWith(() => Promise.reject(new PaymentError(code)));

const refuseWith = (answer: () => Promise<never>): PaymentGateway => ({
  loadCheckout: answer,
  listMethods: answer,
  readDisclosure: answer,
  createSource: answer,
  retrieveSource: answer,
  authenticateSource: answer,
});
