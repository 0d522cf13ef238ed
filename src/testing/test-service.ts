import { sandboxGateway } from '../gateway/sandbox-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { JsonObject, Sandbox, SandboxOptions } from '../sandbox/sandbox.js';
import { SCENARIOS, type ScenarioName } from '../sandbox/scenarios.js';
import { FramelessFields } from './frameless-fields.js';
import { quietIssuer, type ChallengeAnswer } from './quiet-issuer.js';

export interface TestServiceOptions {
  /** How long each answer takes, in milliseconds. */
  readonly delayMs?: number;
  /** Clock, random numbers and accounts of the engine: give your own to repeat a run. */
  readonly sandbox?: SandboxOptions;
}

/** A payment service in the page, with a session in a named situation, and a hand on what only the back end can do. */
export interface TestService {
  /** For the `gateway` property of a tag. */
  readonly gateway: PaymentGateway;
  /** For its `session-id`. */
  readonly sessionId: string;
  readonly sandbox: Sandbox;
  /** The card form of the page, to type into. */
  readonly fields: FramelessFields;
  /** What the shopper does where the bank asks; `approve` unless it is set. */
  challengeAnswer: ChallengeAnswer;
  /** The back end attaches a source to the checkout. */
  attach(sourceId: string): void;
  /** The back end takes a source off. */
  detach(sourceId: string): void;
  /** The back end pays `amount`, a decimal, with store credit. */
  applyCredit(amount: string): void;
  /** The back end places the order. Throws a `SandboxError` when the session is not paid for. */
  placeOrder(): JsonObject;
  /** The session's time runs out. */
  expire(): void;
}

const CALLER = { publishableKey: 'pk_sandbox' };
const services = new WeakMap<PaymentGateway, TestService>();

/** The service behind a gateway that `testService` made. */
export const serviceOf = (gateway: PaymentGateway | undefined): TestService | undefined =>
  gateway && services.get(gateway);

/**
 * A service of its own for one test, with a session in one of the named situations (`requires-source`, `split-tender`,
 * `saved-cards`, `expired` …). No network and no frames.
 *
 * @example
 * const service = testService('split-tender');
 * dropin.gateway = service.gateway;
 * dropin.sessionId = service.sessionId;
 */
export function testService(
  scenario: ScenarioName = 'requires-source',
  { delayMs = 0, sandbox: options = {} }: TestServiceOptions = {},
): TestService {
  const sandbox = createSandbox(options);
  const { sessionId, checkoutId } = SCENARIOS[scenario](sandbox, CALLER);
  const fields = new FramelessFields(sandbox, CALLER);
  const gateway = sandboxGateway(sandbox, CALLER, {
    fields,
    delayMs,
    challenges: quietIssuer(sandbox, () => service.challengeAnswer),
  });
  const service: TestService = {
    gateway,
    sessionId,
    sandbox,
    fields,
    challengeAnswer: 'approve',
    attach: (sourceId) => void sandbox.attachSource(CALLER, checkoutId, sourceId),
    detach: (sourceId) => sandbox.detachSource(CALLER, checkoutId, sourceId),
    applyCredit(amount) {
      const body = { type: 'customerCredit', paymentSessionId: sessionId, amount };
      const { id } = sandbox.createSecondarySource(CALLER, { ...body, customerCredit: {} });
      sandbox.attachSource(CALLER, checkoutId, id as string); // every source has one
    },
    placeOrder: () => sandbox.createOrder(CALLER, { checkoutId }),
    expire: () => sandbox.expireSession(CALLER, sessionId),
  };
  services.set(gateway, service);
  return service;
}
