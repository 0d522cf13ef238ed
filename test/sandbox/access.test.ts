import { describe, expect, it } from 'vitest';
import { CALLER, openShop, refusal, refused, URLS, type Answer } from './support/sandbox-shop.js';

const accounts = ['sandbox', 'other'].map((name) => ({
  publishableKey: `pk_${name}`,
  secretKey: `sk_${name}`,
  allowedOrigins: 'loopback' as const,
}));
const OTHER = { publishableKey: 'pk_other' };

describe('resources of another account', () => {
  it('are inaccessible in every call (F-062)', () => {
    const { sandbox, checkout, card, attach, order, sessionIdOf } = openShop({ accounts });
    const made = checkout();
    const source = card(made);
    const customer: Answer = sandbox.createCustomer(CALLER, { id: 'ada' });
    const theirs: Answer = sandbox.createCheckout(OTHER, {
      currency: 'USD',
      items: [{ price: 5 }],
    });
    const placed = checkout();
    attach(placed, card(placed));
    const { id: orderId, payment } = order(placed);
    const before = sandbox.snapshot();

    const sessionId = sessionIdOf(made);
    const notYours = refused(403, 'forbidden');
    for (const ask of [
      () => sandbox.readBrowserCheckout(OTHER, sessionId, {}),
      () => sandbox.listMethods(OTHER, { sessionId }),
      () => sandbox.createSource(OTHER, { type: 'payPal', sessionId, payPal: URLS }),
      () =>
        sandbox.createSecondarySource(OTHER, {
          type: 'customerCredit',
          paymentSessionId: sessionId,
          amount: 1,
        }),
      () =>
        sandbox.authenticateSource(OTHER, {
          sessionId,
          sourceId: source.id,
          sourceClientSecret: source.clientSecret,
        }),
      () => sandbox.expireSession(OTHER, sessionId),
      () => sandbox.overrideState(OTHER, sessionId, 'failed'),
      () => sandbox.overrideMethods(OTHER, sessionId, []),
    ]) {
      expect(refusal(ask)).toEqual(notYours);
    }
    const unknown = expect.objectContaining({ status: 404 });
    for (const ask of [
      () => sandbox.readCheckout(OTHER, made.id),
      () => sandbox.updateCheckout(OTHER, made.id, {}),
      () => sandbox.deleteCheckout(OTHER, made.id),
      () => sandbox.attachSource(OTHER, made.id, source.id),
      () => sandbox.attachSource(OTHER, theirs.id, source.id),
      () => sandbox.detachSource(OTHER, made.id, source.id),
      () => sandbox.readSource(OTHER, source.id),
      () => sandbox.retrieveSource(OTHER, source.id, source.clientSecret),
      () => sandbox.updateSource(OTHER, source.id, source.clientSecret, {}),
      () => sandbox.readCustomer(OTHER, customer.id),
      () => sandbox.saveSource(OTHER, customer.id, source.id),
      () => sandbox.createOrder(OTHER, { checkoutId: made.id }),
      () => sandbox.readOrder(OTHER, orderId),
      () => sandbox.refreshOrder(OTHER, orderId),
      () => sandbox.readCharge(OTHER, payment.charges[0].id),
      () => sandbox.receiveFunds(OTHER, source.id),
    ]) {
      expect(refusal(ask)).toEqual(unknown);
    }
    expect(sandbox.snapshot()).toEqual(before);
  });

  it('may be called alike: customers and Idempotency-Keys are each account’s own', () => {
    const { sandbox } = openShop({ accounts });
    sandbox.createCustomer(CALLER, { id: 'ada', email: 'ada@example.com' });
    expect(sandbox.createCustomer(OTHER, { id: 'ada' })).not.toHaveProperty('email');
    const body = { type: 'payPal', payPal: URLS, amount: 5, currency: 'USD' };
    const make = (caller: typeof OTHER): Answer =>
      sandbox.createSource(caller, body, { idempotencyKey: 'k' });
    expect(make(CALLER).id).not.toBe(make(OTHER).id);
  });
});

describe('keys', () => {
  it('name their account', () => {
    const { sandbox } = openShop({ accounts });
    expect(sandbox.findAccount({ publishableKey: 'pk_other' })?.secretKey).toBe('sk_other');
    expect(sandbox.findAccount({ secretKey: 'sk_sandbox' })?.publishableKey).toBe('pk_sandbox');
    expect(sandbox.findAccount({ secretKey: 'pk_sandbox' })).toBeUndefined();
    expect(openShop().sandbox.findAccount({ publishableKey: 'pk_sandbox' })?.allowedOrigins).toBe(
      'loopback',
    );
  });

  it.each([undefined, null, {}, { publishableKey: 'sk_sandbox' }, { publishableKey: 7 }])(
    'that nobody knows are refused: %j',
    (caller) => {
      const { sandbox } = openShop();
      expect(refusal(() => sandbox.createCheckout(caller as Answer, { currency: 'USD' }))).toEqual(
        refused(401, 'unauthorized'),
      );
    },
  );
});

it('shows browsers no secret of the session or of its sources', () => {
  const { sandbox, checkout, credit, card, attach, sessionIdOf } = openShop();
  const made = checkout();
  attach(made, credit(made, 50));
  attach(made, card(made));
  const text = JSON.stringify(sandbox.readBrowserCheckout(CALLER, sessionIdOf(made), {}));
  expect(text).not.toMatch(/clientSecret|"owner"|example\.com"|[0-9a-f-]{36}_[0-9a-f-]{36}/);
  expect(JSON.stringify(made.payment.sources)).not.toContain('clientSecret');
});
