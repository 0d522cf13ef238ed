import { describe, expect, it } from 'vitest';
import { fingerprintOf, mayBeSame } from '../../src/sandbox/request-fingerprint.js';
import type { Json, KeyedRequest } from '../../src/sandbox/sandbox.js';
import { sandboxProvider } from '../../src/sandbox/sandbox-provider.js';
import { sha256 } from '../../src/sandbox/sha256.js';
import type { Settings } from '../../src/sandbox/work.js';

/** An engine as it starts: its digest has a key of its own. */
const engine = (secret: string): Settings => ({
  sessionLifetimeMs: 1,
  pagesOrigin: '',
  pretendWallets: false,
  provider: sandboxProvider,
  digest: (text) => sha256(`${secret} ${text}`),
});
const FIRST = engine('first');
const LATER = engine('later');
const of = (body: Json, more: Partial<KeyedRequest> = {}, settings = FIRST): string =>
  fingerprintOf(settings, { key: 'k', scope: '', operation: 'POST /x', body, ...more });
const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2030, cvv: '123' };

describe('a fingerprint', () => {
  it.each<[string, Json, Json]>([
    ['the order of members', { a: 1, b: { c: null, d: [2] } }, { b: { d: [2], c: null }, a: 1 }],
    ['the order of three members', { b: 1, c: 2, a: 3 }, { c: 2, a: 3, b: 1 }],
    ['members that are not there', { a: 1, b: undefined } as unknown as Json, { a: 1 }],
    ['the precondition', { a: 1, precondition: { amount: '1' } }, { a: 1 }],
    ['a card’s own data', { creditCard: CARD }, { creditCard: { cvc: '1', securityCode: '2' } }],
    ['card data beside the card', { number: '1', cvv: '2', a: 1 }, { a: 1 }],
  ])('leaves out %s', (_, one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each<[string, Json, Json]>([
    ['another value', { a: 1 }, { a: 2 }],
    ['another name', { a: 1 }, { b: 1 }],
    ['the order of a list', ['a', 'b'], ['b', 'a']],
    ['a list and its positions', ['a'], { 0: 'a' }],
    ['text and number', { a: '1' }, { a: 1 }],
    ['nothing and no member', { a: null }, {}],
    ['a card and none', { creditCard: CARD }, {}],
    ['a card of another brand', { creditCard: { brand: 'visa' } }, { creditCard: { brand: 'x' } }],
    ['a card that is none', { creditCard: 'a' }, { creditCard: 'b' }],
    ['a number that is no card’s', { a: { number: 1 } }, { a: { number: 2 } }],
  ])('tells %s apart', (_, one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it('covers the operation and the data outside the body', () => {
    const all = [{}, { beside: 'secret' }, { beside: 'other' }, { operation: 'POST /y' }];
    expect(new Set(all.map((more) => of({ a: 1 }, more))).size).toBe(all.length);
  });
});

describe('a confidential fingerprint', () => {
  const confidential = (body: Json, settings = FIRST) =>
    of(body, { isConfidential: true }, settings);

  it('cannot confirm a guess without the engine’s key', () => {
    expect(confidential({ iban: 'x' })).not.toBe(of({ iban: 'x' }));
    expect(confidential({ iban: 'x' })).not.toBe(confidential({ iban: 'x' }, LATER));
  });

  it('is compared as long as the engine lives, and trusted after that', () => {
    const before = confidential({ iban: 'x' });
    expect(mayBeSame(before, confidential({ iban: 'x' }), true)).toBe(true);
    expect(mayBeSame(before, confidential({ iban: 'y' }), true)).toBe(false);
    expect(mayBeSame(before, confidential({ iban: 'y' }, LATER), true)).toBe(true);
  });

  it('is the only kind that is trusted', () => {
    expect(mayBeSame(of({ a: 1 }), of({ a: 2 }), false)).toBe(false);
    expect(mayBeSame(of({ a: 1 }), of({ a: 1 }), false)).toBe(true);
  });
});
