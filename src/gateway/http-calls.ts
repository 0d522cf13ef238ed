import { readAuthentication } from '../domain/authentication.js';
import { isId } from '../domain/ids.js';
import { PaymentError } from '../domain/payment-error.js';
import { readMethods } from '../domain/payment-method.js';
import type { PaymentGateway } from './payment-gateway.js';
import {
  expiryBody,
  readCreated,
  readDisclosure,
  readIntentOutcome,
  readRetrieved,
  sourceBody,
} from './read-answers.js';
import { createAsk, type Ask } from './request.js';

/** The calls of the gateway that the first view does not need. */
export interface HttpCalls extends Pick<
  PaymentGateway,
  'listMethods' | 'readDisclosure' | 'createSource' | 'retrieveSource' | 'authenticateSource'
> {
  readonly updateSource: NonNullable<PaymentGateway['updateSource']>;
  readonly readIntent: NonNullable<PaymentGateway['readIntent']>;
  readonly cancelIntent: NonNullable<PaymentGateway['cancelIntent']>;
  readonly cancelSource: NonNullable<PaymentGateway['cancelSource']>;
  /** Sends a request with retries, continuing after a failed first attempt. */
  readonly ask: Ask;
}

/** @param urlOf Returns the URL of a path with a query. */
export function httpCalls(urlOf: (path: string, query: object) => string): HttpCalls {
  const ask = createAsk();
  return {
    ask,
    async listMethods(filter, { language, signal }) {
      const url = urlOf('payment-methods', { ...filter, language });
      return readMethods(await ask({ url, signal, missing: 'internal' }));
    },
    async readDisclosure(query, { language, signal }) {
      const url = urlOf('compliance', { ...query, language });
      return readDisclosure(await ask({ url, signal, missing: 'internal' }));
    },
    async createSource(request, { idempotencyKey, signal }) {
      const answer = await ask({
        url: urlOf('sources', {}),
        signal,
        missing: 'session-not-found',
        headers: { 'Idempotency-Key': idempotencyKey },
        body: sourceBody(request),
      });
      return readCreated(answer);
    },
    async readIntent({ sessionId, idempotencyKey }, { signal }) {
      if (!isId(sessionId)) throw new PaymentError('invalid-session-id');
      const answer = await ask({
        url: urlOf(`sessions/${sessionId}/intent`, {}),
        signal,
        missing: 'session-not-found',
        headers: { 'Idempotency-Key': idempotencyKey },
      });
      return readIntentOutcome(answer);
    },
    async cancelIntent({ sessionId, idempotencyKey }, { signal }) {
      if (!isId(sessionId)) throw new PaymentError('invalid-session-id');
      const answer = await ask({
        url: urlOf(`sessions/${sessionId}/intent/cancel`, {}),
        signal,
        missing: 'session-not-found',
        headers: { 'Idempotency-Key': idempotencyKey },
        body: {},
      });
      return readIntentOutcome(answer);
    },
    async cancelSource({ id, clientSecret }, { signal }) {
      if (!isId(id)) throw new PaymentError('conflict');
      const answer = await ask({
        url: urlOf(`sources/${id}/cancel`, {}),
        signal,
        missing: 'conflict',
        // A key lets `ask` repeat the request. It can be a new one each time, because canceling is idempotent.
        headers: { 'DR-Source-Secret': clientSecret, 'Idempotency-Key': crypto.randomUUID() },
        body: {},
      });
      // The cancellation has failed if the source is in any other state.
      if (readRetrieved(answer, id).state !== 'cancelled') throw new PaymentError('bad-response');
    },
    async retrieveSource({ id, clientSecret }, { signal }) {
      if (!isId(id)) throw new PaymentError('conflict');
      const answer = await ask({
        url: urlOf(`sources/${id}`, {}),
        signal,
        missing: 'conflict',
        headers: { 'DR-Source-Secret': clientSecret },
      });
      return readRetrieved(answer, id);
    },
    async updateSource({ id, clientSecret }, expires, { signal }) {
      if (!isId(id)) throw new PaymentError('conflict');
      const answer = await ask({
        url: urlOf(`sources/${id}`, {}),
        signal,
        missing: 'conflict',
        headers: { 'DR-Source-Secret': clientSecret },
        body: expiryBody(expires),
      });
      return readRetrieved(answer, id);
    },
    async authenticateSource({ sourceId, clientSecret, ...body }, { signal }) {
      if (!isId(sourceId)) throw new PaymentError('conflict');
      const answer = await ask({
        url: urlOf(`sources/${sourceId}/authenticate`, {}),
        signal,
        missing: 'conflict',
        headers: { 'DR-Source-Secret': clientSecret },
        body,
      });
      return readAuthentication(answer);
    },
  };
}
