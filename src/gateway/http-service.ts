import { isId } from '../domain/ids.js';
import { present } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import { attempt, READ_LIMIT } from './attempt.js';
import type { HttpCalls } from './http-calls.js';
import type { PaymentGateway } from './payment-gateway.js';
import { readCheckout } from './read-checkout.js';

export interface HttpServiceOptions {
  /** The publishable key, never a secret key. */
  readonly key: string;
  /** The URL of the payment service without `/v1` and trailing slash: `https://payments.example.com`. */
  readonly serviceUrl: string;
  /** The hosts or origins that redirect URLs may point to. Defaults to any https origin. */
  readonly redirectHosts?: readonly string[];
}

/**
 * The gateway to the kit's own service API over HTTP, without card fields: runs in any environment with `fetch`.
 * The code for retries and for all other requests is loaded on demand.
 */
export function httpService({
  key,
  serviceUrl,
  redirectHosts,
}: HttpServiceOptions): PaymentGateway {
  // The key is part of the query because a custom header would cause a preflight request.
  const urlOf = (path: string, query: object): string => {
    const parameters = new URLSearchParams({ ...present(query), key });
    return `${serviceUrl}/v1/${path}?${parameters.toString()}`;
  };
  let made: HttpCalls | undefined;
  // After a failed import, the next call retries it, in browsers that support that.
  const calls = async (): Promise<HttpCalls> =>
    (made ??= (await import('./http-calls.js').catch(unreachable)).httpCalls(urlOf));
  return {
    async loadCheckout(sessionId, { language, signal }) {
      if (!isId(sessionId)) throw new PaymentError('invalid-session-id');
      const url = urlOf(`sessions/${sessionId}`, { language });
      const question = { url, signal, missing: 'session-not-found' } as const;
      const began = performance.now();
      const outcome = await attempt(question, READ_LIMIT);
      // Offline, neither repeats the request nor imports code, since browsers may remember a failed import.
      if ('cause' in outcome && outcome.isOffline && !outcome.isLate) {
        throw new PaymentError('offline', { cause: outcome.cause });
      }
      const isAnswer = 'answer' in outcome && !outcome.response;
      const answer = isAnswer
        ? outcome.answer
        : await (await calls()).ask(question, { outcome, began });
      return readCheckout(answer, sessionId);
    },
    listMethods: async (...call) => (await calls()).listMethods(...call),
    readDisclosure: async (...call) => (await calls()).readDisclosure(...call),
    createSource: async (...call) => (await calls()).createSource(...call),
    readIntent: async (...call) => (await calls()).readIntent(...call),
    cancelIntent: async (...call) => (await calls()).cancelIntent(...call),
    cancelSource: async (...call) => (await calls()).cancelSource(...call),
    retrieveSource: async (...call) => (await calls()).retrieveSource(...call),
    updateSource: async (...call) => (await calls()).updateSource(...call),
    authenticateSource: async (...call) => (await calls()).authenticateSource(...call),
    lists: async () => (await import('./method-lists.js')).httpLists(urlOf),
    validateMerchant: async (request) =>
      (await import('./validate-merchant.js')).validateMerchant(urlOf, request),
    prepare: () => void calls().catch(() => undefined),
    ...(redirectHosts && { redirectHosts }),
  };
}

/** Reports code that could not be loaded. */
function unreachable(cause: unknown): never {
  const code = globalThis.navigator?.onLine === false ? 'offline' : 'service-unavailable';
  throw new PaymentError(code, { cause });
}
