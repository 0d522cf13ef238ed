import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { IntentAnswer, Source } from '../../src/gateway/wire.js';
import { cardSource, checkout, payPalSource } from './support/bodies.js';
import { openService, ORIGIN, type AskOptions } from './support/open-service.js';

async function openKeyed() {
  const service = openService();
  const { body: made } = await service.askAsServer('POST /checkouts', { body: checkout });
  const sessionId: string = made.payment.session.id;
  const keyed = ({ headers, ...options }: AskOptions = {}): AskOptions => ({
    ...options,
    headers: { 'idempotency-key': 'key-1', ...headers },
  });
  return {
    ...service,
    sessionId,
    attach: (sourceId: string) =>
      service.askAsServer(`POST /checkouts/${made.id}/sources/${sourceId}`),
    create: (body: object = cardSource(sessionId), options: AskOptions = {}) =>
      service.askAsPage('POST /v1/sources', keyed({ ...options, body })),
    outcome: (options: AskOptions = {}) =>
      service.askAsPage(`GET /v1/sessions/${sessionId}/intent`, keyed(options)),
  };
}

describe('the outcome of a key', () => {
  it('has the form that the API describes', async () => {
    const { create, outcome } = await openKeyed();
    const before = await outcome();
    const { body: source } = await create();
    const after = await outcome();

    expect(before.body).toEqual({ outcome: 'unknown' });
    expect(after.body).toEqual({
      outcome: 'made',
      sourceId: source.id,
      clientSecret: source.clientSecret,
    });
    expect(after.headers.get('cache-control')).toBe('no-store');
    for (const { status, body } of [before, after]) {
      expect(status).toBe(200);
      expect(v.safeParse(IntentAnswer, body).issues ?? []).toEqual([]);
    }
  });

  it('is nothing for good once the page has given it up', async () => {
    const { askAsPage, create, outcome, sessionId } = await openKeyed();
    const given = { headers: { 'idempotency-key': 'key-1' } };
    const { status, body } = await askAsPage(`POST /v1/sessions/${sessionId}/intent/cancel`, given);
    const late = await create();

    expect([status, body]).toEqual([200, { outcome: 'refused', code: 'conflict' }]);
    expect(late.status).toBe(409);
    expect((await outcome()).body).toEqual(body);
  });

  it('needs the key', async () => {
    const { askAsPage, sessionId } = await openKeyed();
    const { status, body } = await askAsPage(`GET /v1/sessions/${sessionId}/intent`);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { code: 'missing_parameter', parameter: 'Idempotency-Key' },
    ]);
  });

  it('is returned to the page that sent it, not to another one of the same account', async () => {
    const { create, outcome } = await openKeyed();
    await create();
    const elsewhere = { headers: { origin: 'http://localhost:4000' } };
    expect((await outcome(elsewhere)).body).toEqual({ outcome: 'unknown' });
  });

  it('is returned to the page whose card frame sent it', async () => {
    const { create, outcome } = await openKeyed();
    const page = 'http://localhost:3000';
    await create(undefined, { headers: { origin: ORIGIN, 'dr-page-origin': page } });

    expect((await outcome({ headers: { origin: page } })).body.outcome).toBe('made');
    const elsewhere = { headers: { origin: 'http://localhost:4000' } };
    expect((await outcome(elsewhere)).body.outcome).toBe('unknown');
  });

  it('is returned to any page of the account if the frame did not name its page', async () => {
    const { create, outcome } = await openKeyed();
    await create(undefined, { headers: { origin: ORIGIN } });
    expect((await outcome()).body.outcome).toBe('made');
  });

  it.each([
    ['a page', 'http://localhost:4000', 'http://localhost:3000'],
    ['the frame, of a page that the key does not allow', ORIGIN, 'https://evil.example'],
  ])('does not listen to %s that names another page', async (_, origin, named) => {
    const { create, outcome } = await openKeyed();
    await create(undefined, { headers: { origin, 'dr-page-origin': named } });
    const { body } = await outcome({ headers: { origin, 'dr-page-origin': named } });
    expect(body.outcome).toBe('made');
    const asNamed = { headers: { origin: 'http://localhost:3000' } };
    if (origin !== ORIGIN) expect((await outcome(asNamed)).body.outcome).toBe('unknown');
  });
});

describe('the amount that the shopper was shown', () => {
  it('is sent as a condition: a different one is 412 without any effect', async () => {
    const { create, outcome, sandbox, sessionId } = await openKeyed();
    const before = JSON.stringify(sandbox.snapshot());
    const precondition = { amount: '118.00', currency: 'USD', sessionVersion: 1 };

    const { status, body } = await create({ ...cardSource(sessionId), precondition });

    expect(status).toBe(412);
    expect(body).toMatchObject({
      type: 'precondition_failed',
      errors: [{ code: 'amount_changed' }],
    });
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
    expect((await outcome()).body).toEqual({ outcome: 'unknown' });
  });

  it('is refused by name where it is none', async () => {
    const { create, sessionId } = await openKeyed();
    const { status, body } = await create({
      ...cardSource(sessionId),
      precondition: { amount: '118.01' },
    });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ parameter: 'precondition.currency' }]);
  });
});

describe('canceling a source', () => {
  it('needs its secret, and answers with the source', async () => {
    const { askAsPage, create, sessionId } = await openKeyed();
    const { body: source } = await create(payPalSource(sessionId));
    const cancel = (secret?: string) =>
      askAsPage(
        `POST /v1/sources/${source.id}/cancel`,
        secret === undefined ? {} : { headers: { 'dr-source-secret': secret } },
      );

    expect((await cancel()).status).toBe(401);
    expect((await cancel('guess')).status).toBe(404);
    for (const { status, body } of [
      await cancel(source.clientSecret),
      await cancel(source.clientSecret),
    ]) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: source.id, state: 'cancelled' });
      expect(v.safeParse(Source, body).issues ?? []).toEqual([]);
    }
  });

  it('is refused once the shop has attached it', async () => {
    const { askAsPage, attach, create } = await openKeyed();
    const { body: source } = await create();
    await attach(source.id);

    const { status, body } = await askAsPage(`POST /v1/sources/${source.id}/cancel`, {
      headers: { 'dr-source-secret': source.clientSecret },
    });

    expect(status).toBe(409);
    expect(body.errors).toMatchObject([{ code: 'conflict' }]);
  });
});
