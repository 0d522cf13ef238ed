import { describe, expect, it } from 'vitest';
import type { JsonObject, KeyedRequest } from '../../src/sandbox/sandbox.js';
import {
  CALLER,
  CARD,
  openShop,
  refusal,
  refused,
  seededRandom,
  type Answer,
} from './support/sandbox-shop.js';

const PAGE = { ...CALLER, origin: 'https://shop.example' };
const REUSED = refused(422, 'idempotency_key_reused');
const REQUEST: KeyedRequest = { key: 'k', scope: '', operation: 'POST /orders', body: { a: 1 } };

/** The engine that comes after: it has another key for its digests. */
const restarted = (snapshot: JsonObject) => openShop({ random: seededRandom(2) }, snapshot).sandbox;

describe('a stored answer of an API', () => {
  const remembered = (status: number, body: JsonObject | null = { id: 'x' }) => {
    const { sandbox } = openShop();
    sandbox.rememberAnswer(CALLER, REQUEST, { status, body });
    return sandbox.recallAnswer(CALLER, REQUEST);
  };

  it.each([200, 201, 204, 400, 404, 409, 422])('is given again where it is final: %i', (status) => {
    expect(remembered(status)).toEqual({ status, body: { id: 'x' } });
    expect(remembered(status, null)).toEqual({ status, body: null });
  });

  it.each([401, 403, 408, 412, 425, 429, 500, 502, 503])(
    'is forgotten where the same request may be let through later: %i',
    (status) => {
      expect(remembered(status)).toBeUndefined();
    },
  );

  it.each<[string, Partial<KeyedRequest>]>([
    ['operation', { operation: 'POST /customers' }],
    ['session', { sessionId: 'another' }],
    ['body', { body: { a: 2 } }],
  ])('is not given for another %s, after a restart neither', (_, other) => {
    const { sandbox } = openShop();
    const request = { ...REQUEST, sessionId: 'one', isConfidential: true };
    sandbox.rememberAnswer(CALLER, request, { status: 200, body: null });
    expect(refusal(() => sandbox.recallAnswer(CALLER, { ...request, ...other }))).toEqual(REUSED);
    if ('body' in other) return; // a confidential one cannot be compared then
    const later = restarted(sandbox.snapshot());
    expect(refusal(() => later.recallAnswer(CALLER, { ...request, ...other }))).toEqual(REUSED);
    expect(later.recallAnswer(CALLER, request)).toEqual({ status: 200, body: null });
  });

  it('is its holder’s alone', () => {
    const { sandbox } = openShop();
    sandbox.rememberAnswer(CALLER, REQUEST, { status: 200, body: null });
    expect(sandbox.recallAnswer(CALLER, { ...REQUEST, scope: 'another' })).toBeUndefined();
  });
});

describe('a key', () => {
  it.each([undefined, 7, ['k'], { key: 'k' }, '', 'two words', 'ä', 'x'.repeat(256)])(
    'is a text of printable characters, not %j',
    (key) => {
      const request = { ...REQUEST, key: key as string };
      expect(refusal(() => openShop().sandbox.recallAnswer(CALLER, request))).toEqual(
        refused(400, 'invalid_parameter', 'Idempotency-Key'),
      );
    },
  );

  it('may have 255 of them', () => {
    const request = { ...REQUEST, key: 'x'.repeat(255) };
    expect(openShop().sandbox.recallAnswer(CALLER, request)).toBeUndefined();
  });
});

describe('a source under a key', () => {
  function open() {
    const shop = openShop();
    const sessionId = shop.sessionIdOf(shop.checkout());
    const create = (sandbox = shop.sandbox, more: JsonObject = {}): Answer =>
      sandbox.createSource(
        PAGE,
        { type: 'creditCard', sessionId, creditCard: CARD, ...more },
        { idempotencyKey: 'k' },
      );
    return { ...shop, sessionId, create };
  }

  it('is the same one after a restart', () => {
    const { create, sandbox } = open();
    const { id } = create();
    const later = restarted(sandbox.snapshot());
    expect(create(later).id).toBe(id);
  });

  it('is unknown after its retention time', () => {
    const { create, sandbox, sessionId } = open();
    create();
    const later = restarted({ ...sandbox.snapshot(), sources: [] });
    expect(later.readIntent(PAGE, sessionId, 'k')).toEqual({ outcome: 'unknown' });
  });
});
