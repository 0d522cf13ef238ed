import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { browserRoutes } from '../../server/browser/browser-routes.js';
import { SCENARIOS } from '../../src/sandbox/scenarios.js';
import { ErrorAnswer } from '../../src/gateway/wire.js';
import { cardSource, checkout, klarnaSource, wireSource } from './support/bodies.js';
import { OWNER as owner } from '../support/sample-owner.js';
import { openService, type OpenService } from './support/open-service.js';

const openSession = async (
  { askAsServer }: OpenService,
  body: object = checkout,
): Promise<string> => (await askAsServer('POST /checkouts', { body })).body.payment.session.id;

/** The schema under which the API describes this answer. */
const described = (operationId: string): v.GenericSchema => {
  const route = browserRoutes.find((candidate) => candidate.operationId === operationId);
  if (!route) throw new Error(operationId);
  return route.answer;
};
const fits = (operationId: string, body: unknown) =>
  v.safeParse(described(operationId), body).issues ?? [];

describe('the browser API', () => {
  it('brings session, methods and legal texts in one plain GET', async () => {
    const service = openService();
    const id = await openSession(service);

    const { status, body, headers } = await service.askAsPage(`GET /v1/sessions/${id}?language=en`);

    expect(status).toBe(200);
    expect(body.session).toMatchObject({
      id,
      state: 'requires_source',
      currency: 'USD',
      amountRemainingToBeContributed: '118.01',
    });
    expect(body.paymentMethods.map(({ type }: { type: string }) => type)).toContain('creditCard');
    expect(body.disclosure.businessEntity.name).toEqual(expect.any(String));
    expect(fits('readSession', body)).toEqual([]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBe(`"${body.session.version}"`);
  });

  it.each(Object.keys(SCENARIOS).filter((name) => name !== 'expired'))(
    'describes a session as the API says: %s',
    async (name) => {
      const { askAsPage, askAsServer } = openService();
      const { status, body: situation } = await askAsServer(`POST /__sandbox/scenarios/${name}`);
      expect(status).toBe(201);

      const { body } = await askAsPage(`GET /v1/sessions/${situation.sessionId}`);

      expect(body.session.id).toBe(situation.sessionId);
      expect(fits('readSession', body)).toEqual([]);
    },
  );

  it('refuses unknown scenarios', async () => {
    const { askAsServer } = openService();

    const { body } = await askAsServer('GET /__sandbox/scenarios');

    expect(body.scenarios).toEqual(Object.keys(SCENARIOS));
    expect((await askAsServer('POST /__sandbox/scenarios/constructor')).status).toBe(404);
  });

  it('answers in the requested language', async () => {
    const service = openService();
    const id = await openSession(service);

    const english = await service.askAsPage(`GET /v1/sessions/${id}?language=en`);
    const german = await service.askAsPage(`GET /v1/sessions/${id}?language=de`);

    expect(german.body.disclosure).not.toEqual(english.body.disclosure);
  });

  it('lists methods by the documented filters', async () => {
    const { askAsPage } = openService();

    const dutch = await askAsPage('GET /v1/payment-methods?country=NL&currency=EUR');
    const storable = await askAsPage('GET /v1/payment-methods?supportsStorage=true');
    const nonsense = await askAsPage('GET /v1/payment-methods?supportsStorage=perhaps');

    const types = (answer: typeof dutch) =>
      answer.body.paymentMethods.map(({ type }: { type: string }) => type);
    expect(types(dutch)).toContain('ideal');
    expect(types(storable)).not.toContain('konbini');
    expect(fits('listMethods', dutch.body)).toEqual([]);
    expect(nonsense.status).toBe(400);
    expect(nonsense.body.errors[0]).toMatchObject({
      code: 'invalid_parameter',
      parameter: 'supportsStorage',
    });
  });

  it('brings legal texts, banks and stores', async () => {
    const { askAsPage } = openService();

    const texts = await askAsPage(
      'GET /v1/compliance?businessEntityCode=DR_IRELAND-ENTITY&country=DE&language=de',
    );
    const banks = await askAsPage('GET /v1/banks?country=DE&currency=EUR');
    const stores = await askAsPage('GET /v1/konbini-stores');

    expect(fits('readDisclosure', texts.body)).toEqual([]);
    expect(banks.body).toContainEqual({ bankCode: '21', bankName: 'Giropay' });
    expect(fits('listBanks', banks.body)).toEqual([]);
    expect(stores.body.map(({ storeId }: { storeId: string }) => storeId)).toContain('010');
    expect(fits('listKonbiniStores', stores.body)).toEqual([]);
  });

  it('creates a source of each flow, as the API describes it', async () => {
    const service = openService();
    const id = await openSession(service);

    for (const [body, state] of [
      [cardSource(id), 'chargeable'],
      [klarnaSource(id), 'pending_redirect'],
      [wireSource(id), 'pending_funds'],
    ] as const) {
      const {
        status,
        body: source,
        headers,
      } = await service.askAsPage('POST /v1/sources', { body });
      expect(status).toBe(201);
      expect(source).toMatchObject({ type: body.type, state, sessionId: id });
      expect(fits('createSource', source)).toEqual([]);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('never gives a card number or a security code back (F-005)', async () => {
    const service = openService();
    const id = await openSession(service);

    const made = await service.askAsPage('POST /v1/sources', { body: cardSource(id) });
    const refused = await service.askAsPage('POST /v1/sources', {
      body: cardSource(id, '4444222233331112', '98765'),
    });

    expect(refused.status).toBe(400);
    for (const { text } of [made, refused]) expect(text).not.toMatch(/4444222233331|98765|"123"/);
    expect(made.body.creditCard.lastFourDigits).toBe('1111');
  });

  it('creates one source per Idempotency-Key (F-072)', async () => {
    const service = openService();
    const body = cardSource(await openSession(service));
    const headers = { 'idempotency-key': 'intent-1' };

    const first = await service.askAsPage('POST /v1/sources', { body, headers });
    const again = await service.askAsPage('POST /v1/sources', { body, headers });
    const other = await service.askAsPage('POST /v1/sources', {
      body: { ...body, owner: { ...owner, lastName: 'Byron' } },
      headers,
    });

    expect(again.body.id).toBe(first.body.id);
    expect(other.status).toBe(422);
    expect(fits('createSource', first.body)).toEqual([]);
  });

  it.each(['', 'two words', 'x'.repeat(256)])('refuses the Idempotency-Key %j', async (key) => {
    const service = openService();

    const { status, body } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(await openSession(service)),
      headers: { 'idempotency-key': key },
    });

    expect(status).toBe(400);
    expect(body.errors[0].parameter).toBe('Idempotency-Key');
  });

  it('reads, updates and authenticates a source for callers with its secret', async () => {
    const service = openService();
    const sessionId = await openSession(service);
    const { body: source } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(sessionId),
    });
    const headers = { 'dr-source-secret': source.clientSecret };

    const read = await service.askAsPage(`GET /v1/sources/${source.id}`, { headers });
    const changed = await service.askAsPage(`POST /v1/sources/${source.id}`, {
      headers,
      body: { owner: { ...owner, lastName: 'Byron' } },
    });
    const authenticated = await service.askAsPage(`POST /v1/sources/${source.id}/authenticate`, {
      headers,
      body: { sessionId },
    });

    expect(read.body.state).toBe('chargeable');
    expect(fits('retrieveSource', read.body)).toEqual([]);
    expect(changed.body.owner.lastName).toBe('Byron');
    expect(fits('updateSource', changed.body)).toEqual([]);
    expect(authenticated.body.status).toBe('authentication_not_required');
    expect(fits('authenticateSource', authenticated.body)).toEqual([]);
  });

  it('leads a card that wants a challenge to the issuer’s page', async () => {
    const service = openService();
    const sessionId = await openSession(service);
    const { body: source } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(sessionId, '4917610000000000', '737'),
    });

    const { body } = await service.askAsPage(`POST /v1/sources/${source.id}/authenticate`, {
      headers: { 'dr-source-secret': source.clientSecret },
      body: { sessionId, returnUrl: 'http://localhost:3000/return' },
    });

    expect(body.status).toBe('challenge');
    expect(body.redirectUrl).toMatch(/^http:\/\/127\.0\.0\.1:8787\/payments\/redirects\//);
    expect(fits('authenticateSource', body)).toEqual([]);
  });

  it('allows unknown fields', async () => {
    const service = openService();
    const body = { ...cardSource(await openSession(service)), fromTomorrow: { a: 1 } };

    const { status } = await service.askAsPage('POST /v1/sources', { body });

    expect(status).toBe(201);
  });

  it('names every field that is wrong, in the contract’s form', async () => {
    const service = openService();

    const { status, body } = await service.askAsPage('POST /v1/sources', {
      body: { owner: { firstName: 7, address: { country: ['US'] } } },
    });

    expect(status).toBe(400);
    expect(v.is(ErrorAnswer, body)).toBe(true);
    expect(body.errors).toEqual([
      { code: 'missing_parameter', message: "'type' is missing.", parameter: 'type' },
      {
        code: 'invalid_parameter',
        message: "'owner.firstName' is not valid.",
        parameter: 'owner.firstName',
      },
      {
        code: 'invalid_parameter',
        message: "'owner.address.country' is not valid.",
        parameter: 'owner.address.country',
      },
    ]);
  });

  it('returns the waiting time after too many cards (F-088)', async () => {
    const service = openService();
    const sessionId = await openSession(service);
    const statuses = [];
    let last;
    for (let attempt = 0; attempt < 11; attempt++) {
      last = await service.askAsPage('POST /v1/sources', {
        body: cardSource(sessionId, '4000000000003295'),
      });
      statuses.push(last.status);
    }

    expect(statuses.at(-1)).toBe(429);
    expect(last?.body.type).toBe('too_many_requests');
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.headers.get('access-control-expose-headers')).toContain('retry-after');
  });
});
