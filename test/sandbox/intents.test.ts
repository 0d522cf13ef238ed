import { describe, expect, it } from 'vitest';
import type { JsonObject, SandboxOptions } from '../../src/sandbox/sandbox.js';
import { countedTransactions } from './support/counted-storage.js';
import {
  CALLER,
  CARD,
  openShop,
  refusal,
  refused,
  URLS,
  type Answer,
} from './support/sandbox-shop.js';

const REUSED = refused(422, 'idempotency_key_reused');
const RETIRED = refused(422, 'idempotency_key_retired');
const FIRST_PAGE = { ...CALLER, origin: 'https://shop.example' };
const OTHER_PAGE = { ...CALLER, origin: 'https://other.example' };

function openSession(options: SandboxOptions = {}) {
  const shop = openShop(options);
  const made = shop.checkout();
  const sessionId = shop.sessionIdOf(made);
  const card = (changes: JsonObject = {}, more: JsonObject = {}) => ({
    type: 'creditCard',
    sessionId,
    creditCard: { ...CARD, ...changes },
    ...more,
  });
  const create = (body: JsonObject, idempotencyKey = 'k', caller = FIRST_PAGE): Answer =>
    shop.sandbox.createSource(caller, body, { idempotencyKey });
  const outcome = (idempotencyKey = 'k', caller = FIRST_PAGE): Answer =>
    shop.sandbox.readIntent(caller, sessionId, idempotencyKey);
  const giveUp = (idempotencyKey = 'k', caller = FIRST_PAGE): Answer =>
    shop.sandbox.cancelIntent(caller, sessionId, idempotencyKey);
  return { ...shop, made, sessionId, card, create, outcome, giveUp };
}

describe('a key that is used for another request', () => {
  it.each([
    ['number', { number: '4000000000003295' }],
    ['expiry', { expirationMonth: 11, expirationYear: 2031 }],
    ['security code', { cvv: '124' }],
    ['name for the security code', { cvv: null, securityCode: '123' }],
    ['security code that is none', { cvv: 'x' }],
  ])('answers alike for another %s: it confirms no guess (F-074)', (_, changes) => {
    const { card, create } = openSession();
    const first = create(card());
    expect(create(card(changes))).toEqual(first);
  });

  it.each([
    ['owner', { owner: { firstName: 'Eve' } }],
    ['type', { type: 'payPal', payPal: URLS }],
    ['usage', { usage: 'subscription' }],
    ['wish to save', { futureUse: true }],
  ])('is refused for another %s', (_, more) => {
    const { card, create } = openSession();
    create(card());
    expect(refusal(() => create(card({}, more)))).toEqual(REUSED);
  });

  it('is refused in another session', () => {
    const { card, checkout, create, sessionIdOf } = openSession();
    create(card());
    const elsewhere = sessionIdOf(checkout());
    expect(refusal(() => create(card({}, { sessionId: elsewhere })))).toEqual(REUSED);
  });

  it('is retired after three times, for good and for the first request too', () => {
    const { card, create, sandbox } = openSession();
    create(card());
    for (const usage of ['subscription', 'convenience', 'unscheduled'])
      expect(refusal(() => create(card({}, { usage })))).toEqual(REUSED);
    expect(refusal(() => create(card()))).toEqual(RETIRED);
    expect(refusal(() => create(card({}, { usage: 'subscription' })))).toEqual(RETIRED);

    const later = openShop({}, sandbox.snapshot());
    const again = () => later.sandbox.createSource(FIRST_PAGE, card(), { idempotencyKey: 'k' });
    expect(refusal(again)).toEqual(RETIRED);
    expect(refusal(again)).toEqual(RETIRED);
  });

  it('survives two of them', () => {
    const { card, create } = openSession();
    const { id } = create(card());
    for (const usage of ['subscription', 'convenience'])
      expect(refusal(() => create(card({}, { usage })))).toEqual(REUSED);
    expect(create(card()).id).toBe(id);
  });
});

describe('a refusal under a key', () => {
  it('is returned again: a refused request is not carried out later', () => {
    const { card, create } = openSession();
    const wrong = card({ cvv: '1' });
    const first = refusal(() => create(wrong));
    expect(first).toEqual(refused(400, 'invalid_security_code', 'creditCard.cvv'));
    expect(refusal(() => create(wrong))).toEqual(first);
    expect(refusal(() => create(card()))).toEqual(first);
    expect(create(card(), 'another').state).toBe('chargeable');
  });

  it('is not stored if the same request may succeed later', () => {
    const { card, clock, create } = openSession();
    for (let attempt = 0; attempt < 10; attempt += 1) create(card(), `key-${attempt}`);
    expect(refusal(() => create(card())).status).toBe(429);
    clock.now += 15 * 60 * 1000;
    expect(create(card()).state).toBe('chargeable');
  });
});

describe('the amount that the shopper was shown', () => {
  const shown = (amount: string | number, currency = 'USD', sessionVersion?: number) => ({
    precondition: { amount, currency, ...(sessionVersion !== undefined && { sessionVersion }) },
  });
  const CHANGED = refused(412, 'amount_changed');

  it.each([['118.01'], [118.01], ['118.010']])('allows creating a source of it: %j', (amount) => {
    const { card, create } = openSession();
    expect(create(card({}, shown(amount, 'usd')))).toMatchObject({ amount: '118.01' });
  });

  it.each([
    ['another amount', shown('118.00')],
    ['another currency', shown('118.01', 'EUR')],
    ['an amount that is none', shown('a lot')],
    ['a negative amount', shown(-118.01)],
    ['nothing', shown(0)],
  ])('is no longer the session’s: %s is refused, and nothing is done', (_, precondition) => {
    const { transactions, changes } = countedTransactions();
    const { card, create, outcome } = openSession({ transactions });
    const before = changes();
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect(refusal(() => create(card({}, precondition)))).toEqual(CHANGED);
    expect(changes()).toBe(before);
    expect(outcome()).toEqual({ outcome: 'unknown' });
    // Neither the key nor one of the ten attempts is used up.
    expect(create(card({}, shown('118.01')))).toMatchObject({ state: 'chargeable' });
  });

  it('follows the total that the shop changes meanwhile', () => {
    const { card, create, made, sandbox } = openSession();
    sandbox.updateCheckout(CALLER, made.id, { items: [{ price: 236.02, quantity: 1 }] });
    expect(refusal(() => create(card({}, shown('118.01'))))).toEqual(CHANGED);
    expect(create(card({}, shown('236.02')))).toMatchObject({ amount: '236.02' });
  });

  it('is the amount that store credit leaves, and the total without it', () => {
    const { attach, card, create, credit, made, sandbox } = openSession();
    const gift = credit(made, 50);
    attach(made, gift);
    expect(refusal(() => create(card({}, shown('118.01'))))).toEqual(CHANGED);
    expect(create(card({}, shown('68.01')))).toMatchObject({ amount: '68.01' });
    sandbox.detachSource(CALLER, made.id, gift.id);
    expect(refusal(() => create(card({}, shown('68.01')), 'two'))).toEqual(CHANGED);
  });

  it('is nothing where store credit covers all: a card that shows an amount is refused', () => {
    const { attach, card, create, credit, made } = openSession();
    attach(made, credit(made, 118.01));
    expect(refusal(() => create(card({}, shown('118.01'))))).toEqual(CHANGED);
  });

  it('is that of a source which replaces another one, too', () => {
    const { attach, card, create, made } = openSession();
    attach(made, create(card()));
    expect(create(card({}, shown('118.01')), 'two')).toMatchObject({ amount: '118.01' });
  });

  it('may be of an older version of the session that has the same figures', () => {
    const { card, create, made, sandbox } = openSession();
    sandbox.updateCheckout(CALLER, made.id, { email: 'other@example.com' });
    expect(create(card({}, shown('118.01', 'USD', 1)))).toMatchObject({ state: 'chargeable' });
  });

  it('does not matter for a request that was carried out: it is answered again', () => {
    const { card, create, made, sandbox } = openSession();
    const { id } = create(card({}, shown('118.01', 'USD', 1)));
    sandbox.updateCheckout(CALLER, made.id, { items: [{ price: 236.02, quantity: 1 }] });
    expect(create(card({}, shown('118.01', 'USD', 1))).id).toBe(id);
    expect(create(card({}, shown('236.02', 'USD', 2))).id).toBe(id);
  });

  it('needs a session to be compared with', () => {
    const { sandbox } = openShop();
    const call = () =>
      sandbox.createSource(CALLER, { type: 'creditCard', creditCard: CARD, ...shown('5') });
    expect(refusal(call)).toEqual(refused(400, 'invalid_parameter', 'precondition'));
  });

  it.each([
    [{ amount: '118.01' }, 'missing_parameter', 'precondition.currency'],
    [{ currency: 'USD' }, 'missing_parameter', 'precondition.amount'],
    ['118.01', 'invalid_parameter', 'precondition'],
  ])('needs both figures: %j', (precondition, code, parameter) => {
    const { card, create } = openSession();
    expect(refusal(() => create(card({}, { precondition })))).toEqual(
      refused(400, code, parameter),
    );
  });

  it('of store credit is the remaining amount', () => {
    const { attach, credit, made } = openSession();
    attach(made, credit(made, 50, shown('118.01')));
    expect(refusal(() => credit(made, 20, shown('118.01')))).toEqual(CHANGED);
    expect(credit(made, 20, shown('68.01'))).toMatchObject({ amount: 20 });
  });
});

describe('a key that is given up', () => {
  const REFUSED = { outcome: 'refused', code: 'conflict' };

  it('creates nothing when its request arrives late', () => {
    const { card, create, giveUp, outcome } = openSession();
    expect(giveUp()).toEqual(REFUSED);
    expect(refusal(() => create(card()))).toEqual(refused(409, 'conflict'));
    expect(outcome()).toEqual(REFUSED);
    expect(giveUp()).toEqual(REFUSED);
  });

  it('creates nothing either if the frame did not name its page', () => {
    const { card, create, giveUp } = openSession();
    giveUp();
    const frame = { ...CALLER, origin: 'http://127.0.0.1:8787' };
    expect(refusal(() => create(card(), 'k', frame))).toEqual(refused(409, 'conflict'));
  });

  it('is unchanged if its request has been answered', () => {
    const { card, create, giveUp, outcome } = openSession();
    const { id, clientSecret } = create(card());
    expect(giveUp()).toEqual({ outcome: 'made', sourceId: id, clientSecret });
    expect(create(card())).toMatchObject({ id });
    refusal(() => create(card({ cvv: '1' }), 'other'));
    expect(giveUp('other')).toEqual({ outcome: 'refused', code: 'invalid_security_code' });
    expect(outcome()).toMatchObject({ outcome: 'made' });
  });

  it('is another page’s own, and another session’s', () => {
    const { card, checkout, create, giveUp, sandbox, sessionIdOf } = openSession();
    giveUp('k', OTHER_PAGE);
    const { id } = create(card());
    const elsewhere = sessionIdOf(checkout());
    expect(sandbox.cancelIntent(FIRST_PAGE, elsewhere, 'k')).toEqual({ outcome: 'unknown' });
    expect(create(card())).toMatchObject({ id });
  });

  it('leaves the other keys of the session alone', () => {
    const { card, create, giveUp } = openSession();
    giveUp();
    expect(create(card(), 'next')).toMatchObject({ state: 'chargeable' });
  });
});

describe('the outcome of a key', () => {
  it('is nothing known, before it is used', () => {
    expect(openSession().outcome()).toEqual({ outcome: 'unknown' });
  });

  it('is the source that it created, with its secret and without card details', () => {
    const { card, create, outcome } = openSession();
    const { id, clientSecret } = create(card());
    expect(outcome()).toEqual({ outcome: 'made', sourceId: id, clientSecret });
  });

  it('is the source without its secret once it is saved', () => {
    const { card, create, outcome, sandbox } = openSession();
    const { id } = create(card());
    sandbox.createCustomer(CALLER, { id: 'ada' });
    sandbox.saveSource(CALLER, 'ada', id);
    expect(outcome()).toEqual({ outcome: 'made', sourceId: id });
  });

  it('is the refusal’s code', () => {
    const { card, create, outcome } = openSession();
    refusal(() => create(card({ cvv: '1' })));
    expect(outcome()).toEqual({ outcome: 'refused', code: 'invalid_security_code' });
  });

  it('is returned only to the page that sent it, and for its session', () => {
    const { card, checkout, create, outcome, sandbox, sessionIdOf } = openSession();
    create(card());
    expect(outcome('k', OTHER_PAGE)).toEqual({ outcome: 'unknown' });
    const elsewhere = sessionIdOf(checkout());
    expect(sandbox.readIntent(FIRST_PAGE, elsewhere, 'k')).toEqual({ outcome: 'unknown' });
  });

  it('is returned only for existing sessions', () => {
    const { sandbox } = openShop();
    expect(refusal(() => sandbox.readIntent(CALLER, 'nobody', 'k')).status).toBe(404);
  });

  it('survives a restart, and the end of the session', () => {
    const { card, create, sandbox, sessionId } = openSession();
    const { id, clientSecret } = create(card());
    sandbox.expireSession(CALLER, sessionId);
    const later = openShop({}, sandbox.snapshot()).sandbox;
    expect(later.readIntent(FIRST_PAGE, sessionId, 'k')).toEqual({
      outcome: 'made',
      sourceId: id,
      clientSecret,
    });
  });

  it('differs for each page: one page’s key is new for another', () => {
    const { card, create } = openSession();
    const first = create(card());
    expect(create(card(), 'k', OTHER_PAGE).id).not.toBe(first.id);
  });
});

describe('a source that is canceled', () => {
  it('can no longer be attached, and stays canceled', () => {
    const { attach, card, create, made, sandbox } = openSession();
    const source = create(card());
    const cancel = () => sandbox.cancelSource(CALLER, source.id, source.clientSecret);
    expect(cancel()).toMatchObject({ id: source.id, state: 'cancelled' });
    expect(cancel()).toMatchObject({ state: 'cancelled' });
    expect(refusal(() => attach(made, source)).status).toBe(409);
    expect(create(card())).toMatchObject({ id: source.id, state: 'cancelled' });
  });

  it('is not attached, saved or paid with', () => {
    const { attach, card, checkout, create, made, order, sandbox, sessionIdOf } = openSession();
    const cancel = (source: Answer) =>
      refusal(() => sandbox.cancelSource(CALLER, source.id, source.clientSecret));
    const attached = create(card());
    attach(made, attached);
    expect(cancel(attached)).toEqual(refused(409, 'conflict'));
    order(made);
    expect(cancel(attached)).toEqual(refused(409, 'conflict'));

    const second = checkout();
    const sessionId = sessionIdOf(second);
    const atProvider = create({ type: 'payPal', sessionId, payPal: URLS }, 'p');
    attach(second, atProvider);
    order(second);
    expect(cancel(atProvider)).toEqual(refused(409, 'conflict'));

    const saved = create(card({}, { sessionId: sessionIdOf(checkout()) }), 's');
    sandbox.createCustomer(CALLER, { id: 'ada' });
    sandbox.saveSource(CALLER, 'ada', saved.id);
    expect(cancel(saved)).toEqual(refused(409, 'conflict'));
  });

  it('is opened by its secret', () => {
    const { card, create, sandbox } = openSession();
    const { id } = create(card());
    expect(refusal(() => sandbox.cancelSource(CALLER, id, 'guess')).status).toBe(404);
  });
});
