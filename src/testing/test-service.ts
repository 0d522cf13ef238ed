import { sandboxGateway } from '../gateway/sandbox-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { JsonObject, Sandbox, SandboxOptions } from '../sandbox/sandbox.js';
import { SCENARIOS, type ScenarioName } from '../sandbox/scenarios.js';
import { FramelessFields } from './frameless-fields.js';
import { scriptedIssuer, type ChallengeAnswer } from './scripted-issuer.js';

export interface TestServiceOptions {
  /** The delay of each answer, in milliseconds. */
  readonly delayMs?: number;
  /** The clock, random numbers and accounts of the engine. Set them for repeatable runs. */
  readonly sandbox?: SandboxOptions;
}

/** A payment service in the page, with a session in a named scenario, and methods for the actions of the back end. */
export interface TestService {
  /** The value for the `gateway` property of a tag. */
  readonly gateway: PaymentGateway;
  /** The value for its `session-id` attribute. */
  readonly sessionId: string;
  readonly sandbox: Sandbox;
  /** The card form of the page, for entering a card. */
  readonly fields: FramelessFields;
  /** The shopper's answer to the bank's challenge. Defaults to `approve`. */
  challengeAnswer: ChallengeAnswer;
  /** Attaches a source to the checkout, as the back end does. */
  attach(sourceId: string): void;
  /** Detaches a source from the checkout, as the back end does. */
  detach(sourceId: string): void;
  /** Pays `amount`, a decimal string, with store credit, as the back end does. */
  applyCredit(amount: string): void;
  /** Places the order, as the back end does. @throws {SandboxError} If the session is not fully funded. */
  placeOrder(): JsonObject;
  /** Expires the session. */
  expire(): void;
}

const CALLER = { publishableKey: 'pk_sandbox' };
const services = new WeakMap<PaymentGateway, TestService>();

/** The services by the gateways that `testService` created. */
export const serviceOf = (gateway: PaymentGateway | undefined): TestService | undefined =>
  gateway && services.get(gateway);

/**
 * Creates a separate service for one test, with a session in a named scenario (`requires-source`, `split-tender`,
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
    challenges: scriptedIssuer(sandbox, () => service.challengeAnswer),
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
