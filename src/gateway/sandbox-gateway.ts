import { readAuthentication } from '../domain/authentication.js';
import { isId } from '../domain/ids.js';
import { PaymentError, type PaymentErrorCode } from '../domain/payment-error.js';
import { readMethods } from '../domain/payment-method.js';
import type { ChallengeProvider } from '../fields/challenge-provider.js';
import type { FieldProvider } from '../fields/field-provider.js';
import { SandboxError, type Caller, type JsonObject, type Sandbox } from '../sandbox/sandbox.js';
import type { PaymentGateway } from './payment-gateway.js';
import {
  expiryBody,
  readCreated,
  readDisclosure,
  readIntentOutcome,
  readRetrieved,
  sourceBody,
} from './read-answers.js';
import { readCheckout } from './read-checkout.js';
import { refusalOf } from './refusal.js';
import { pause } from './request.js';

export interface SandboxGatewayOptions {
  /** The provider of card fields. Without it, card methods are not available. */
  readonly fields?: FieldProvider;
  /** The provider that shows issuers' challenges. Defaults to a simulated issuer in the page. */
  readonly challenges?: ChallengeProvider;
  /** The delay of each answer, in milliseconds. */
  readonly delayMs?: number;
}

/** The gateway to a simulated payment service in the page itself, for stories and tests: no network, no frames. */
export function sandboxGateway(
  sandbox: Sandbox,
  caller: Caller,
  { fields, challenges, delayMs = 0 }: SandboxGatewayOptions = {},
): PaymentGateway {
  /** Calls the engine like a remote service: with a delay, with copied data, and with refusals as the kit's errors. */
  const ask = async (
    signal: AbortSignal,
    missing: PaymentErrorCode,
    answer: () => JsonObject | readonly JsonObject[],
  ): Promise<unknown> => {
    await pause(delayMs, signal);
    try {
      return structuredClone(answer());
    } catch (reason) {
      if (!(reason instanceof SandboxError)) throw new PaymentError('internal', { cause: reason });
      const { status, retryAfterSeconds: seconds } = reason;
      throw refusalOf(status, reason, missing, seconds && seconds * 1000);
    }
  };
  const plain = (value: object) => structuredClone(value) as JsonObject; // the gateway's types contain JSON values only
  return {
    async loadCheckout(sessionId, { language, signal }) {
      if (!isId(sessionId)) throw new PaymentError('invalid-session-id');
      const read = () => sandbox.readBrowserCheckout(caller, sessionId, { language });
      return readCheckout(await ask(signal, 'session-not-found', read), sessionId);
    },
    async listMethods(filter, { language, signal }) {
      const query = plain({ ...filter, language });
      return readMethods(await ask(signal, 'internal', () => sandbox.listMethods(caller, query)));
    },
    async readDisclosure(query, { language, signal }) {
      const asked = plain({ ...query, language });
      return readDisclosure(
        await ask(signal, 'internal', () => sandbox.readDisclosure(caller, asked)),
      );
    },
    async createSource(request, { idempotencyKey, signal }) {
      const body = plain(sourceBody(request));
      const make = () => sandbox.createSource(caller, body, { idempotencyKey });
      return readCreated(await ask(signal, 'session-not-found', make));
    },
    async readIntent({ sessionId, idempotencyKey }, { signal }) {
      const read = () => sandbox.readIntent(caller, sessionId, idempotencyKey);
      return readIntentOutcome(await ask(signal, 'session-not-found', read));
    },
    async cancelIntent({ sessionId, idempotencyKey }, { signal }) {
      const giveUp = () => sandbox.cancelIntent(caller, sessionId, idempotencyKey);
      return readIntentOutcome(await ask(signal, 'session-not-found', giveUp));
    },
    async cancelSource({ id, clientSecret }, { signal }) {
      await ask(signal, 'conflict', () => sandbox.cancelSource(caller, id, clientSecret));
    },
    async retrieveSource({ id, clientSecret }, { signal }) {
      const read = () => sandbox.retrieveSource(caller, id, clientSecret);
      return readRetrieved(await ask(signal, 'conflict', read), id);
    },
    async updateSource({ id, clientSecret }, expires, { signal }) {
      const body = expiryBody(expires);
      const update = () => sandbox.updateSource(caller, id, clientSecret, body);
      return readRetrieved(await ask(signal, 'conflict', update), id);
    },
    async authenticateSource({ clientSecret: sourceClientSecret, ...request }, { signal }) {
      const body = plain({ ...request, sourceClientSecret });
      const authenticate = () => sandbox.authenticateSource(caller, body);
      return readAuthentication(await ask(signal, 'conflict', authenticate));
    },
    validateMerchant(request) {
      const body = plain(request);
      const make = () => sandbox.createMerchantSession(caller, body, location.hostname);
      // No abort signal: the payment sheet that waits for the answer has its own time limit.
      return ask(new AbortController().signal, 'session-not-found', make);
    },
    async challenges() {
      if (challenges) return challenges;
      const { pretendIssuer } = await import('../fields/pretend-issuer.js');
      return pretendIssuer({
        wantsShopper: (token) =>
          sandbox.continueChallenge(token, {}).step !== 'done' &&
          sandbox.continueChallenge(token, { fingerprint: 'Y' }).step === 'challenge',
        decide: (token, decision, password) =>
          sandbox.decideRedirect(token, decision, { password }).status !== 'open',
      });
    },
    async lists() {
      const { readBanks, readStores } = await import('./method-lists.js');
      return {
        banks: async (country, currency, { signal }) => {
          const query = { country, currency };
          return readBanks(await ask(signal, 'internal', () => sandbox.listBanks(caller, query)));
        },
        stores: async ({ signal }) =>
          readStores(await ask(signal, 'internal', () => sandbox.listKonbiniStores(caller))),
      };
    },
    ...(fields && { fields }),
  };
}
