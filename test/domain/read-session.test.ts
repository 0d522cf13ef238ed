import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import { inconsistencyOf } from '../../src/domain/inconsistency.js';
import { SESSION_STATES } from '../../src/domain/payment-session.js';
import { readSession } from '../../src/domain/read-session.js';
import { orderReadiness } from '../../src/domain/order-readiness.js';

const usd = (minorUnits: number) => money(minorUnits, 'USD');

const bare = {
  id: 'ps_1',
  state: 'requires_source',
  clientSecret: 'ps_1_secret',
  amountContributed: 50,
  amountRemainingToBeContributed: 68.01,
};

const cart = {
  id: '47278010023',
  pricing: {
    subtotal: { currency: 'USD', value: 110 },
    orderTotal: { currency: 'USD', value: 118.01 },
  },
  paymentMethod: {
    type: 'creditCard',
    sourceId: 's1',
    sourceClientSecret: 's1_secret',
    creditCard: { brand: 'Visa', lastFourDigits: '1111', reusable: 'false', flow: 'standard' },
    amountContributed: { currency: 'USD', value: 68.01 },
    supplementaryPaymentMethods: [
      {
        type: 'customerCredit',
        sourceId: 's2',
        amountContributed: { currency: 'USD', value: 50 },
      },
    ],
  },
  paymentSession: {
    id: '172deb0f',
    status: 'requires_confirmation',
    clientSecret: '172deb0f_guid',
    amountContributed: { currency: 'USD', value: 118.01 },
    amountRemainingToBeContributed: { currency: 'USD', value: 0 },
  },
};

const checkout = {
  id: 'c1',
  currency: 'USD',
  totalAmount: 118.01,
  payment: {
    sources: [
      { id: 's1', type: 'customerCredit', amount: 50 },
      { id: 's2', type: 'creditCard', amount: 68.01, creditCard: { lastFourDigits: '1111' } },
    ],
    session: {
      id: 'ps_1',
      state: 'requires_confirmation',
      amountContributed: 118.01,
      amountRemainingToBeContributed: 0,
    },
  },
};

describe('readSession (protocol 1.1, 1.9, 12.1)', () => {
  it('reads a bare session with a hint of its currency (12.1, 13)', () => {
    expect(readSession(bare, { currency: 'USD' })).toEqual({
      id: 'ps_1',
      state: 'requires_source',
      rawState: 'requires_source',
      currency: 'USD',
      total: usd(11801),
      contributed: usd(5000),
      remaining: usd(6801),
      sources: [],
      recurring: false,
    });
  });

  it("reads our own service's answer", () => {
    const session = readSession({
      session: { ...bare, version: 3, expiresIn: 1799.5, recurring: true },
      paymentMethods: [],
      sessionInformation: { currency: 'EUR', country: 'DE', amount: '118.01' },
    });
    expect(session).toMatchObject({
      currency: 'EUR',
      country: 'DE',
      version: 3,
      expiresInMs: 1_799_500,
      recurring: true,
      remaining: money(6801, 'EUR'),
    });
  });

  it.each([
    ['a cart', cart],
    ['a wrapped cart', { cart }],
    ['a submitted cart', { submitCart: cart }],
    [
      'a resumed cart',
      {
        resumeCart: {
          order: { id: 'o1', pricing: cart.pricing },
          paymentMethod: cart.paymentMethod,
          paymentSession: cart.paymentSession,
        },
      },
    ],
  ])('reads the session of %s (12.1, 1, 5, 14, 15)', (_name, raw) => {
    const session = readSession(raw);
    expect(session).toMatchObject({
      id: '172deb0f',
      state: 'requires_confirmation',
      total: usd(11801),
      contributed: usd(11801),
      remaining: usd(0),
    });
    expect(session?.sources.map(({ id, role, amount }) => [id, role, amount])).toEqual([
      ['s1', 'primary', usd(6801)],
      ['s2', 'secondary', usd(5000)],
    ]);
    expect(orderReadiness(session!)).toEqual({ ready: true });
  });

  it.each([
    ['a checkout', checkout],
    ['a wrapped checkout', { checkout }],
    ['an order', { ...checkout, state: 'pending_payment', checkoutId: 'c1' }],
    ['a wrapped order', { order: checkout }],
  ])('reads the session of %s (12.1, 1, 5, 14, 15)', (_name, raw) => {
    const session = readSession(raw);
    expect(session).toMatchObject({
      id: 'ps_1',
      state: 'requires_confirmation',
      currency: 'USD',
      total: usd(11801),
      remaining: usd(0),
    });
    expect(session?.sources.map(({ role, amount, state }) => [role, amount, state])).toEqual([
      ['secondary', usd(5000), ''],
      ['primary', usd(6801), ''],
    ]);
  });

  it('counts a supplementary method as secondary, whatever its type', () => {
    const gift = { type: 'giftCard', sourceId: 'g' };
    const paymentMethod = { ...cart.paymentMethod, supplementaryPaymentMethods: [gift] };
    const session = readSession({ ...cart, paymentMethod });
    expect(session?.sources.map(({ role }) => role)).toEqual(['primary', 'secondary']);
  });

  it("prefers the session's own list of sources", () => {
    const own = [{ id: 'own', type: 'payPal' }];
    const payment = {
      ...checkout.payment,
      session: { ...checkout.payment.session, sources: own },
    };
    expect(readSession({ ...checkout, payment })?.sources.map(({ id }) => id)).toEqual(['own']);
  });

  it.each([
    ['numbers', 50, 68.01],
    ['strings', '50.00', '68.01'],
    ['objects', { currency: 'USD', value: 50 }, { currency: 'USD', value: '68.01' }],
  ])('reads amounts that are %s (12.1, 2)', (_form, contributed, remaining) => {
    const raw = {
      ...bare,
      amountContributed: contributed,
      amountRemainingToBeContributed: remaining,
    };
    expect(readSession(raw, { currency: 'USD' })).toMatchObject({
      contributed: usd(5000),
      remaining: usd(6801),
    });
  });

  it('reads the other spelling of the remaining amount (12.1, 3)', () => {
    const { amountRemainingToBeContributed: amountRemainingToContribute, ...rest } = bare;
    expect(
      readSession({ ...rest, amountRemainingToContribute }, { currency: 'USD' })?.remaining,
    ).toEqual(usd(6801));
  });

  it('leaves {} and absent amounts unknown, never zero (12.1, 2, 14)', () => {
    const paymentSession = {
      id: 'string',
      status: 'requires_source',
      amountContributed: {},
      amountRemainingToBeContributed: {},
    };
    for (const session of [
      readSession({ id: '47278010023', paymentSession }),
      readSession({ resumeCart: { paymentSession: { id: 'x', status: 'pending' } } }),
      readSession(bare),
    ]) {
      expect(session).toBeDefined();
      for (const key of ['total', 'contributed', 'remaining']) {
        expect(session).not.toHaveProperty(key);
      }
    }
  });

  it.each([
    [{ amountContributed: 50, amountRemainingToBeContributed: 68.01 }, [11801, 5000, 6801]],
    [{ totalAmount: 118.01, amountContributed: 50 }, [11801, 5000, 6801]],
    [{ totalAmount: 118.01, amountRemainingToBeContributed: 68.01 }, [11801, 5000, 6801]],
    [{ totalAmount: 118.01 }, [11801, undefined, undefined]],
    [{ amountContributed: 118.01 }, [undefined, 11801, undefined]],
    [{ totalAmount: 40, amountContributed: 50 }, [4000, 5000, undefined]],
  ])('fills in what follows exactly from %j', (amounts, expected) => {
    const session = readSession(
      { id: 'x', state: 'requires_source', ...amounts },
      { currency: 'USD' },
    );
    const { total, contributed, remaining } = session!;
    expect([total, contributed, remaining].map((amount) => amount?.minorUnits)).toEqual(expected);
  });

  it("takes the order's total before the session's own", () => {
    const payment = {
      ...checkout.payment,
      session: { ...checkout.payment.session, totalAmount: 1 },
    };
    expect(readSession({ ...checkout, payment })?.total).toEqual(usd(11801));
    const without = { ...checkout, totalAmount: undefined };
    expect(readSession({ ...without, payment })?.total).toEqual(usd(100));
  });

  it.each(SESSION_STATES)('accepts the state %s under either key (12.1, 1, 6)', (state) => {
    expect(readSession({ id: 'x', state })?.state).toBe(state);
    expect(readSession({ id: 'x', status: state })).toMatchObject({ state, rawState: state });
  });

  it('keeps an unknown state with its neutral interpretation (F-096) (12.1, 6)', () => {
    expect(readSession({ id: 'x', state: 'from_the_future' })).toMatchObject({
      state: 'unknown',
      rawState: 'from_the_future',
    });
    expect(readSession({ cart: { paymentSession: { id: 'x' } } })).toMatchObject({
      state: 'unknown',
      rawState: '',
    });
    expect(readSession({ id: 'x', state: 'toString' })?.state).toBe('unknown');
  });

  it('reads a next action of either form', () => {
    const redirectUrl = 'https://api.example/redirects/1?apiKey=2';
    const expected = { action: 'redirect', redirectUrl };
    const session = { id: 'x', status: 'pending_redirect' };
    expect(readSession({ ...session, redirectUrl })?.nextAction).toEqual(expected);
    const nextAction = { action: 'redirect', data: { redirectUrl } };
    expect(readSession({ ...session, nextAction })?.nextAction).toEqual(expected);
    expect(readSession({ ...session, redirectUrl: null })).not.toHaveProperty('nextAction');
  });

  it.each([
    [{ version: -1 }, 'version'],
    [{ version: 1.5 }, 'version'],
    [{ version: '3' }, 'version'],
    [{ expiresIn: '30' }, 'expiresInMs'],
    [{ expiresIn: 1e300 }, 'expiresInMs'],
    [{ currency: 'dollars' }, 'currency'],
    [{ country: 'USA' }, 'country'],
  ])('ignores %j', (extra, key) => {
    expect(readSession({ ...bare, ...extra })).not.toHaveProperty(key);
  });

  it('takes a time in the past for none left', () => {
    expect(readSession({ ...bare, expiresIn: -5 })?.expiresInMs).toBe(0);
  });

  it.each([
    [undefined],
    [null],
    ['ps_1'],
    [7],
    [[bare]],
    [{}],
    [{ id: 'x' }],
    [{ state: 'complete' }],
    [{ id: '', state: 'complete' }],
    [{ id: 'x'.repeat(2001), state: 'complete' }],
  ])('takes %j for no session', (raw) => {
    expect(readSession(raw)).toBeUndefined();
  });

  it.each([
    ['an order of before sessions', { id: 'o1', state: 'accepted', payment: { sources: [] } }],
    ['a checkout that names only the id', { id: 'c1', state: 'x', paymentSessionId: 'ps' }],
    ['a cart without a session', { id: '1', status: 'open', pricing: cart.pricing }],
  ])('does not take %s for a session', (_name, raw) => {
    expect(readSession(raw)).toBeUndefined();
  });

  it('reads no more than 100 sources', () => {
    const sources = Array.from({ length: 5000 }, (_, index) => ({
      id: `s${index}`,
      type: 'customerCredit',
    }));
    expect(readSession({ ...bare, sources })?.sources).toHaveLength(100);
    const paymentMethod = { ...cart.paymentMethod, supplementaryPaymentMethods: sources };
    expect(readSession({ ...cart, paymentMethod })?.sources).toHaveLength(100);
  });

  it('skips sources that are none', () => {
    const sources = [null, 1, {}, { id: 's', type: 'payPal' }];
    expect(readSession({ ...bare, sources })?.sources.map(({ id }) => id)).toEqual(['s']);
  });

  it('answers any JSON with a session of safe figures or nothing (P8)', () => {
    const hostile = fc.oneof(
      fc.jsonValue({ maxDepth: 6 }),
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc.constantFrom<unknown>(
        JSON.parse('{"__proto__":{"state":"complete","id":"evil"},"constructor":{"x":1}}'),
        JSON.parse('['.repeat(3000) + ']'.repeat(3000)),
        'x'.repeat(100_000),
        -1,
        1e21,
        NaN,
      ),
    );
    /** A fixture with something replaced, somewhere. */
    const mutant = fc
      .tuple(fc.constantFrom<object>(bare, cart, checkout, { session: bare }), hostile, fc.nat())
      .map(([fixture, value, at]) => {
        let index = 0;
        const size = JSON.stringify(fixture).split(':').length;
        return JSON.parse(JSON.stringify(fixture), (_key, old: unknown) =>
          index++ === at % size ? value : old,
        ) as unknown;
      });
    fc.assert(
      fc.property(fc.oneof(hostile, mutant), fc.option(hostile), (raw, currency) => {
        const session = readSession(raw, { currency: currency as string });
        if (!session) return;
        expect(session.id).toEqual(expect.any(String));
        expect(session.rawState).toEqual(expect.any(String));
        expect([...SESSION_STATES, 'unknown']).toContain(session.state);
        for (const amount of [session.total, session.contributed, session.remaining]) {
          if (!amount) continue;
          expect(Number.isSafeInteger(amount.minorUnits)).toBe(true);
          expect(amount.currency).toMatch(/^[A-Z]{3}$/);
        }
        expect(inconsistencyOf(session) ?? '').toEqual(expect.any(String));
        expect(typeof orderReadiness(session).ready).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('state');
  });
});
