import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import { readSource } from '../../src/domain/read-source.js';
import { OWNER as owner } from '../support/sample-owner.js';

const card = {
  id: '5f4e1b2c',
  clientSecret: '5f4e1b2c_secret',
  type: 'creditCard',
  state: 'chargeable',
  flow: 'standard',
  reusable: false,
  amount: '521.04',
  currency: 'USD',
  owner,
  sessionId: 'session-1',
  creditCard: { brand: 'Visa', lastFourDigits: '1111', expirationMonth: 7, expirationYear: 2027 },
};

const payPal = {
  id: 'pp',
  type: 'payPal',
  state: 'pending_redirect',
  flow: 'redirect',
  redirect: { redirectUrl: 'https://bank.example/go', returnUrl: 'https://shop.example/' },
};

describe('readSource (protocol 1.4, 12.2)', () => {
  it('reads a source of the browser API', () => {
    expect(readSource(card)).toEqual({
      id: '5f4e1b2c',
      clientSecret: '5f4e1b2c_secret',
      type: 'creditCard',
      state: 'chargeable',
      flow: 'standard',
      role: 'primary',
      reusable: false,
      amount: money(52104, 'USD'),
      owner,
      sessionId: 'session-1',
      details: card.creditCard,
      raw: card,
    });
  });

  it('hands the page the very object that came', () => {
    expect(readSource(card)?.raw).toBe(card);
  });

  it.each([
    ['a number', 521.04],
    ['a string', '521.04'],
    ['an object', { currency: 'USD', value: 521.04 }],
  ])('reads an amount that is %s (12.2, 17)', (_form, amount) => {
    expect(readSource({ ...card, amount })?.amount).toEqual(money(52104, 'USD'));
  });

  it('takes the currency of the hint only where the source names none', () => {
    const bare = { ...card, currency: undefined };
    expect(readSource(bare, { currency: 'EUR' })?.amount).toEqual(money(52104, 'EUR'));
    expect(readSource(card, { currency: 'EUR' })?.amount).toEqual(money(52104, 'USD'));
    expect(readSource(bare)).not.toHaveProperty('amount');
  });

  it('reads a sample of 2018: status, no flow, usage single (12.2, 16)', () => {
    const old = { ...card, state: undefined, flow: undefined };
    const source = readSource({ ...old, status: 'consumed', usage: 'single', creationDate: 'x' });
    expect(source).toMatchObject({ state: 'consumed', flow: 'standard' });
  });

  it.each([
    ['pending', { type: 'payPal' }, 'pending_redirect'],
    ['pending', { type: 'konbini' }, 'pending_funds'],
    ['pending', { type: 'creditCard' }, 'pending'],
    ['source_pending_redirect', { type: 'ideal' }, 'pending_redirect'],
    ['from_the_future', { type: 'ideal' }, 'from_the_future'],
    [undefined, { type: 'customerCredit' }, ''],
    [7, { type: 'creditCard' }, ''],
  ])('reads the state %s of %j as %s (12.2, 18)', (state, rest, expected) => {
    expect(readSource({ id: 'x', state, ...rest })?.state).toBe(expected);
  });

  it.each([
    [{ type: 'moonPay', state: 'pending_funds' }, 'receiver'],
    [{ type: 'moonPay', state: 'pending_redirect' }, 'redirect'],
    [{ type: 'creditCard', state: 'source_pending_redirect' }, 'redirect'],
    [{ type: 'codJapan', redirect: { redirectUrl: 'https://a.example/' } }, 'redirect'],
    [{ type: 'creditCard', creditCard: { flow: 'redirect' } }, 'redirect'],
    [{ type: 'payPalBilling', flow: 'pending_redirect' }, 'redirect'],
    [{ type: 'wireTransfer' }, 'receiver'],
    [{ type: 'applePay' }, 'standard'],
    [{ type: 'applePay', flow: 'receiver' }, 'receiver'],
  ])('infers the flow of %j: %s (12.4, 64)', (rest, flow) => {
    expect(readSource({ id: 'x', ...rest })?.flow).toBe(flow);
  });

  it.each([
    ['beside the block', payPal],
    ['inside the block', { id: 'k', type: 'klarnaCredit', klarnaCredit: payPal.redirect }],
    ['in a redirect inside the block', { id: 'p', type: 'payco', payco: payPal }],
  ])('finds the redirect %s (12.2, 27)', (_place, raw) => {
    expect(readSource(raw)?.redirectUrl).toBe('https://bank.example/go');
  });

  it('finds the block of a PayPal sibling under payPal (12.4, 71)', () => {
    const raw = { id: 'x', type: 'payPalBilling', payPal: { token: 't' } };
    expect(readSource(raw)?.details).toEqual({ token: 't' });
    expect(readSource({ ...raw, payPalBilling: { token: 'own' } })?.details.token).toBe('own');
    expect(readSource({ ...raw, type: 'klarnaCredit' })?.details).toEqual({});
  });

  it.each([
    [true, true],
    ['true', true],
    ['false', false],
    [undefined, false],
    ['yes', false],
  ])('reads reusable %j as %s', (reusable, expected) => {
    expect(readSource({ ...card, reusable })?.reusable).toBe(expected);
  });

  it("reads a cart's copy (protocol 1.9)", () => {
    const source = readSource({
      type: 'creditCard',
      sourceId: 's1',
      sourceClientSecret: 's1_secret',
      creditCard: { lastFourDigits: '1111', flow: 'standard', reusable: 'true' },
      amountContributed: { currency: 'USD', value: 68.01 },
    });
    expect(source).toMatchObject({
      id: 's1',
      clientSecret: 's1_secret',
      reusable: true,
      amount: money(6801, 'USD'),
    });
  });

  it('reads an attached store credit that has no state', () => {
    expect(
      readSource({ id: 'c', type: 'customerCredit', amount: 50 }, { currency: 'USD' }),
    ).toMatchObject({
      role: 'secondary',
      state: '',
      flow: 'standard',
      amount: money(5000, 'USD'),
      details: {},
    });
  });

  it('reads the session id of the server API', () => {
    const rest = { ...card, sessionId: undefined };
    expect(readSource({ ...rest, paymentSessionId: 'ps_1' })?.sessionId).toBe('ps_1');
  });

  it('omits an incomplete owner', () => {
    const wallet = { address: { country: 'US' } };
    expect(readSource({ ...card, owner: wallet })).not.toHaveProperty('owner');
    const noMail = { ...owner, email: undefined };
    expect(readSource({ ...card, owner: noMail })).not.toHaveProperty('owner');
  });

  it('reads the additional address info of an owner', () => {
    const full = { ...owner, phoneNumber: '1', additionalAddressInfo: { title: 'MME' } };
    expect(readSource({ ...card, owner: full })?.owner).toEqual(full);
  });

  it.each([[null], [undefined], ['id'], [[]], [{}], [{ id: 'x' }], [{ type: 'creditCard' }]])(
    'takes %j for no source',
    (raw) => {
      expect(readSource(raw)).toBeUndefined();
    },
  );

  it('drops an id that is too long instead of cutting it', () => {
    expect(readSource({ ...card, id: 'x'.repeat(2001) })).toBeUndefined();
  });

  it('answers any JSON and pollutes nothing (P8)', () => {
    const value = fc.oneof(fc.jsonValue(), fc.anything());
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...Object.keys(card), 'redirect', '__proto__', 'constructor', 'status'),
        (any, key) => {
          expect(() => readSource(any)).not.toThrow();
          const mutant: unknown = JSON.parse(JSON.stringify(card));
          Object.defineProperty(mutant, key, { value: any, enumerable: true });
          const source = readSource(mutant);
          if (source?.amount) expect(Number.isSafeInteger(source.amount.minorUnits)).toBe(true);
          for (const text of [source?.id, source?.state, source?.redirectUrl ?? '']) {
            if (source) expect(typeof text).toBe('string');
          }
        },
      ),
    );
    expect({}).not.toHaveProperty('state');
  });

  it('takes no details from a prototype', () => {
    const raw: unknown = JSON.parse('{"id":"x","type":"constructor"}');
    expect(readSource(raw)?.details).toEqual({});
  });
});
