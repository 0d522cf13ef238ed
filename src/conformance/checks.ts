import { readCheckout } from '../gateway/read-checkout.js';
import { readCreated } from '../gateway/read-answers.js';
import { describe, read, type Answer, type ServiceUnderTest } from './service-under-test.js';

interface Check {
  readonly name: string;
  readonly promise: string;
  /** Rejects with an error that describes the actual answer. */
  readonly run: (service: ServiceUnderTest) => Promise<void>;
}

function expectStatus(answer: Answer, ...statuses: readonly number[]): void {
  if (!statuses.includes(answer.status))
    throw new Error(`expected ${statuses.join(' or ')}, got ${describe(answer)}`);
}

function expectThat(isSo: boolean, expected: string, answer: Answer): void {
  if (!isSo) throw new Error(`expected ${expected}, got ${describe(answer)}`);
}

const sessionOf = (service: ServiceUnderTest, id: string, query?: Record<string, string>) =>
  service.asPage('GET', `/v1/sessions/${id}`, { query: { language: 'en', ...query } });

function idOf(answer: Answer): string {
  const id = read(answer.body, 'id');
  if (typeof id !== 'string') throw new Error(`expected an id, got ${describe(answer)}`);
  return id;
}

async function makeSource(service: ServiceUnderTest, sessionId: string): Promise<Answer> {
  const answer = await service.createSource(sessionId);
  expectStatus(answer, 200, 201);
  return answer;
}

/** The requirements of the contract between the kit and a service. */
export const CHECKS: readonly Check[] = [
  {
    name: 'session',
    promise: 'a session comes with its amounts and methods in one answer',
    async run(service) {
      const { sessionId } = await service.openSession();
      const answer = await sessionOf(service, sessionId);
      expectStatus(answer, 200);
      const { session, methods } = readCheckout(answer.body, sessionId);
      expectThat(session.state === 'requires_source', 'requires_source', answer);
      expectThat(session.total?.minorUnits === 11_801, 'a total of 118.01', answer);
      expectThat(session.remaining?.minorUnits === 11_801, '118.01 to remain', answer);
      expectThat(methods.length > 0, 'methods', answer);
    },
  },
  {
    name: 'unknown-session',
    promise: 'an unknown session is 404',
    run: async (service) => expectStatus(await sessionOf(service, 'no-such-session'), 404),
  },
  {
    name: 'unknown-key',
    promise: 'an unknown key is 401',
    async run(service) {
      const { sessionId } = await service.openSession();
      expectStatus(await sessionOf(service, sessionId, { key: 'pk_nobody' }), 401, 403);
    },
  },
  {
    name: 'allowed-origin',
    promise: 'a page of an allowed origin may read the answer',
    async run(service) {
      const { sessionId } = await service.openSession();
      const answer = await sessionOf(service, sessionId);
      const allowed = answer.headers.get('access-control-allow-origin');
      expectThat(allowed === service.origin || allowed === '*', 'the origin to be allowed', answer);
    },
  },
  {
    name: 'foreign-origin',
    promise: 'a page of another origin cannot read a session: 403, or no CORS header in the answer',
    async run(service) {
      const { sessionId } = await service.openSession();
      const origin = 'https://elsewhere.example';
      const answer = await service.asPage('GET', `/v1/sessions/${sessionId}`, {
        headers: { origin },
      });
      const allowed = answer.headers.get('access-control-allow-origin');
      // The page may read a refusal, so that its developer sees the reason.
      const isWithheld = allowed !== origin && allowed !== '*';
      const isRefusal = answer.status === 403 && !JSON.stringify(answer.body).includes(sessionId);
      expectThat(isWithheld || isRefusal, 'the origin to be refused', answer);
    },
  },
  {
    name: 'source',
    promise: 'a source has the session’s amount and a client secret',
    async run(service) {
      const { sessionId } = await service.openSession();
      const answer = await makeSource(service, sessionId);
      const source = readCreated(answer.body);
      expectThat(source.amount?.minorUnits === 11_801, 'a source of 118.01', answer);
      expectThat(Boolean(source.clientSecret), 'a client secret', answer);
    },
  },
  {
    name: 'repeated-key',
    promise: 'a request repeated with the same Idempotency-Key creates nothing new',
    async run(service) {
      const { sessionId } = await service.openSession();
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const first = await service.createSource(sessionId, { headers });
      const second = await service.createSource(sessionId, { headers });
      expectStatus(second, first.status);
      expectThat(idOf(first) === idOf(second), `the source ${idOf(first)} again`, second);
    },
  },
  {
    name: 'reused-key',
    promise: 'an Idempotency-Key reused for another request is 422',
    async run(service) {
      const { sessionId } = await service.openSession();
      const headers = { 'idempotency-key': crypto.randomUUID() };
      await service.createSource(sessionId, { headers });
      const body = { usage: 'convenience', futureUse: true };
      expectStatus(await service.createSource(sessionId, { headers, body }), 422);
    },
  },
  {
    name: 'amount-precondition',
    promise: 'a source for an amount that the shopper has not seen is 412 and is not created',
    async run(service) {
      const { sessionId } = await service.openSession();
      const refused = await service.createSource(sessionId, {
        body: { precondition: { amount: '118.00', currency: 'USD' } },
      });
      expectStatus(refused, 412);
      const accepted = await service.createSource(sessionId, {
        body: { precondition: { amount: '118.01', currency: 'USD' } },
      });
      expectStatus(accepted, 200, 201);
    },
  },
  {
    name: 'source-secret',
    promise: 'a source can be read only with its client secret',
    async run(service) {
      const { sessionId } = await service.openSession();
      const made = await makeSource(service, sessionId);
      const path = `/v1/sources/${idOf(made)}`;
      const secret = String(read(made.body, 'clientSecret'));
      const open = (value: string) =>
        service.asPage('GET', path, { headers: { 'dr-source-secret': value } });
      expectStatus(await open('wrong'), 401, 403, 404);
      expectStatus(await open(secret), 200);
    },
  },
  {
    name: 'intent',
    promise: 'the outcome of a request can be read by its key',
    async run(service) {
      const { sessionId } = await service.openSession();
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const made = await service.createSource(sessionId, { headers });
      const answer = await service.asPage('GET', `/v1/sessions/${sessionId}/intent`, { headers });
      expectStatus(answer, 200);
      expectThat(read(answer.body, 'outcome') === 'made', 'the outcome `made`', answer);
      expectThat(read(answer.body, 'sourceId') === idOf(made), idOf(made), answer);
    },
  },
  {
    name: 'refusal',
    promise: 'a refusal has a type and errors with a code and a message',
    async run(service) {
      const answer = await service.asPage('POST', '/v1/sources', { body: { type: 'payPal' } });
      expectThat(answer.status >= 400 && answer.status < 500, 'a refusal', answer);
      const [error] = [read(answer.body, 'errors')].flat();
      const isNamed = [read(error, 'code'), read(error, 'message')].every(
        (text) => typeof text === 'string' && text !== '',
      );
      expectThat(isNamed && typeof read(answer.body, 'type') === 'string', 'a named error', answer);
    },
  },
  {
    name: 'server-key',
    promise: 'a publishable key cannot call the server API',
    async run(service) {
      const { checkoutId } = await service.openSession();
      const answer = await service.asPage('GET', `/checkouts/${checkoutId}`);
      expectStatus(answer, 401, 403);
    },
  },
  {
    name: 'unfunded-order',
    promise: 'an order that is not paid for is 400 order_submit_failed',
    async run(service) {
      const { checkoutId } = await service.openSession();
      const answer = await service.asServer('POST', '/orders', { body: { checkoutId } });
      expectStatus(answer, 400);
      const isNamed = JSON.stringify(answer.body ?? '').includes('order_submit_failed');
      expectThat(isNamed, 'the code order_submit_failed', answer);
    },
  },
  {
    name: 'attached-source',
    promise: 'an attached source funds the session and increases its version',
    async run(service) {
      const { checkoutId, sessionId } = await service.openSession();
      const before = readCheckout((await sessionOf(service, sessionId)).body, sessionId).session;
      const made = await makeSource(service, sessionId);
      const attached = await service.asServer(
        'POST',
        `/checkouts/${checkoutId}/sources/${idOf(made)}`,
      );
      expectStatus(attached, 200, 201);
      const answer = await sessionOf(service, sessionId);
      const { session } = readCheckout(answer.body, sessionId);
      expectThat(session.state === 'requires_confirmation', 'requires_confirmation', answer);
      expectThat(session.remaining?.minorUnits === 0, 'nothing to remain', answer);
      expectThat((session.version ?? 0) > (before.version ?? 0), 'a higher version', answer);
    },
  },
  {
    name: 'one-order',
    promise: 'an order requested twice with one key is placed once',
    async run(service) {
      const { checkoutId, sessionId } = await service.openSession();
      const made = await makeSource(service, sessionId);
      await service.asServer('POST', `/checkouts/${checkoutId}/sources/${idOf(made)}`);
      const order = { body: { checkoutId }, headers: { 'idempotency-key': crypto.randomUUID() } };
      const first = await service.asServer('POST', '/orders', order);
      expectStatus(first, 200, 201);
      const second = await service.asServer('POST', '/orders', order);
      expectThat(idOf(first) === idOf(second), `the order ${idOf(first)} again`, second);
    },
  },
];
