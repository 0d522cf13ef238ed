import { describe, expect, it } from 'vitest';
import { CALLER, openShop, refusal, refused, URLS, type Answer } from './support/sandbox-shop.js';
import { OWNER } from '../support/sample-owner.js';

describe('an order', () => {
  it('is refused while anything remains, and nothing is lost by that', () => {
    const { sandbox, checkout, credit, attach, order, card } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    const before = sandbox.snapshot();
    const reason = refusal(() => order(made));
    expect({ type: reason.type, errors: reason.errors, status: reason.status }).toEqual({
      status: 400,
      type: 'bad_request',
      errors: [{ code: 'order_submit_failed', message: 'Payment session status is invalid.' }],
    });
    expect(sandbox.snapshot()).toEqual(before);
    attach(made, card(made));
    expect(order(made).state).toBe('accepted');
  });

  it('of card and store credit is accepted, its session complete, its checkout gone (12.1, 7)', () => {
    const { sandbox, checkout, credit, card, attach, order, session } = openShop();
    const made = checkout({ metadata: { basket: 'blue' } });
    const [fifty, visa] = [credit(made, 50), card(made)];
    attach(made, fifty);
    attach(made, visa);
    const placed = order(made);
    expect(placed).toMatchObject({
      id: expect.stringMatching(/^\d{12}$/),
      checkoutId: made.id,
      state: 'accepted',
      fraudState: 'passed',
      stateTransitions: { acceptedTime: '2026-11-23T10:00:00.000Z' },
      totalAmount: 118.01,
      metadata: { basket: 'blue' },
      payment: {
        session: { state: 'complete', amountRemainingToBeContributed: 0 },
        sources: [
          { type: 'customerCredit', amount: 50 },
          { type: 'creditCard', amount: 68.01 },
        ],
        charges: [
          { sourceId: fifty.id, amount: 50, state: 'capturable', captured: false },
          { sourceId: visa.id, amount: 68.01, state: 'capturable' },
        ],
      },
    });
    expect(sandbox.readCharge(CALLER, placed.payment.charges[1].id)).toEqual(
      placed.payment.charges[1],
    );
    expect(sandbox.readOrder(CALLER, placed.id)).toEqual(placed);
    for (const { id } of [fifty, visa])
      expect(sandbox.readSource(CALLER, id)).toMatchObject({ state: 'consumed' });
    expect(refusal(() => sandbox.readCheckout(CALLER, made.id))).toEqual(refused(404, 'not_found'));
    expect(refusal(() => order(made))).toEqual(refused(404, 'not_found'));
    expect(session(made)).toMatchObject({
      state: 'complete',
      amountContributed: '118.01',
      sources: [{}, {}],
    });
    expect(session(made)).not.toHaveProperty('nextAction');
  });

  it('needs an email, something to sell, and an address to bill', () => {
    const { checkout, card, attach, credit, order } = openShop();
    const funded = (body: Answer) => {
      const made = checkout(body);
      attach(made, card(made, undefined, { owner: OWNER }));
      return made;
    };
    expect(refusal(() => order(funded({ email: undefined })))).toEqual(
      refused(400, 'order_create_failed', 'email'),
    );
    expect(refusal(() => order(checkout({ items: [] })))).toEqual(
      refused(400, 'order_create_failed', 'items'),
    );
    const goods = [{ price: 5, productDetails: { physical: true } }];
    expect(refusal(() => order(funded({ items: goods })))).toEqual(
      refused(400, 'missing_parameter', 'shipTo.name'),
    );
    const { city: _, ...nowhere } = OWNER.address;
    const byCredit = (billTo: Answer) => {
      const made = checkout({ billTo });
      attach(made, credit(made, 118.01));
      return made;
    };
    expect(refusal(() => order(byCredit({ ...OWNER, address: nowhere })))).toEqual(
      refused(400, 'missing_parameter', 'billTo.address.city'),
    );
    expect(refusal(() => order(byCredit(undefined)))).toEqual(
      refused(400, 'missing_parameter', 'billTo.name'),
    );
    expect(order(funded({ billTo: undefined })).state).toBe('accepted');
  });

  it('can be had once, and of known checkouts only', () => {
    const { sandbox } = openShop();
    expect(refusal(() => sandbox.createOrder(CALLER, {}))).toEqual(
      refused(400, 'missing_parameter', 'checkoutId'),
    );
    expect(refusal(() => sandbox.createOrder(CALLER, { checkoutId: 'x' }))).toEqual(
      refused(404, 'not_found'),
    );
    expect(refusal(() => sandbox.createOrder(CALLER, { checkoutId: 7 }))).toEqual(
      refused(400, 'invalid_parameter', 'checkoutId'),
    );
    for (const read of [
      sandbox.readOrder,
      sandbox.refreshOrder,
      sandbox.captureOrder,
      sandbox.readCharge,
    ]) {
      expect(refusal(() => read(CALLER, 'nobody-s'))).toEqual(refused(404, 'not_found'));
    }
  });

  it('by PayPal follows the redirect', () => {
    const { sandbox, checkout, source, attach, order, decide } = openShop();
    const made = checkout();
    const wallet = source(made, 'payPal', URLS);
    expect(decide(wallet, 'decline')).toEqual({ status: 'declined', location: URLS.cancelUrl });
    expect(sandbox.readSource(CALLER, wallet.id)).toMatchObject({ state: 'pending_redirect' });
    expect(decide(wallet, 'approve')).toEqual({ status: 'approved', location: URLS.returnUrl });
    expect(decide(wallet, 'decline')).toEqual({ status: 'approved', location: URLS.returnUrl });
    expect(sandbox.retrieveSource(CALLER, wallet.id, wallet.clientSecret)).toMatchObject({
      state: 'chargeable',
    });
    attach(made, wallet);
    expect(order(made)).toMatchObject({
      state: 'accepted',
      payment: { session: { state: 'complete' } },
    });
  });

  it('by Klarna is placed before the redirect', () => {
    const { sandbox, checkout, credit, source, attach, order, decide, session } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    const klarna = source(made, 'klarnaCredit', URLS);
    attach(made, klarna);
    const placed = order(made);
    const redirect = { action: 'redirect', data: { redirectUrl: klarna.redirect.redirectUrl } };
    expect(placed).toMatchObject({
      state: 'pending_payment',
      stateTransitions: { pendingPaymentTime: expect.any(String) },
      payment: {
        session: { state: 'pending_redirect', nextAction: redirect },
        charges: [{ state: 'capturable' }, { state: 'pending' }],
      },
    });
    expect(session(made)).toMatchObject({ state: 'pending_redirect', nextAction: redirect });

    decide(klarna, 'decline');
    const refresh = (): Answer => sandbox.refreshOrder(CALLER, placed.id);
    expect(refresh()).toMatchObject({
      state: 'pending_payment',
      payment: { session: { nextAction: redirect } },
    });
    decide(klarna, 'approve');
    expect(session(made).state).toBe('pending_redirect');
    const done = refresh();
    expect(done).toMatchObject({
      state: 'accepted',
      payment: { session: { state: 'complete' }, charges: [{}, { state: 'capturable' }] },
    });
    expect(done.payment.session).not.toHaveProperty('nextAction');
    expect(refresh()).toEqual(done);
    expect(sandbox.readSource(CALLER, klarna.id)).toMatchObject({ state: 'consumed' });
  });

  it('by wire transfer shows instructions until the money is there', () => {
    const { sandbox, checkout, source, attach, order, session } = openShop();
    const made = checkout();
    const wire = source(made, 'wireTransfer');
    attach(made, wire);
    const nextAction = {
      action: 'show_payment_instructions',
      data: { sourceId: wire.id, sourceClientSecret: wire.clientSecret },
    };
    const placed = order(made);
    expect(placed).toMatchObject({
      state: 'pending_payment',
      payment: { session: { state: 'pending_funds', nextAction } },
    });
    expect(session(made)).toMatchObject({ state: 'pending_funds', nextAction });
    expect(sandbox.retrieveSource(CALLER, wire.id, wire.clientSecret)).toMatchObject({
      amount: '118.01',
      wireTransfer: { referenceId: expect.any(String) },
    });
    expect(sandbox.refreshOrder(CALLER, placed.id)).toMatchObject({ state: 'pending_payment' });
    expect(sandbox.receiveFunds(CALLER, wire.id)).toMatchObject({ state: 'consumed' });
    expect(sandbox.readOrder(CALLER, placed.id)).toMatchObject({
      state: 'accepted',
      payment: { session: { state: 'complete' } },
    });
    expect(session(made)).toMatchObject({ state: 'complete' });
    expect(refusal(() => sandbox.receiveFunds(CALLER, wire.id)).status).toBe(409);
  });

  it('is cancelled when the money does not arrive in time', () => {
    const { sandbox, checkout, source, attach, order, clock } = openShop();
    const made = checkout();
    attach(made, source(made, 'wireTransfer'));
    const { id } = order(made);
    clock.now += 31 * 86_400_000;
    expect(sandbox.refreshOrder(CALLER, id)).toMatchObject({
      state: 'cancelled',
      payment: { session: { state: 'cancelled' } },
    });
  });

  it('is funded by money that came before it', () => {
    const { sandbox, checkout, source, attach, order } = openShop();
    const made = checkout();
    const wire = source(made, 'wireTransfer');
    attach(made, wire);
    expect(sandbox.receiveFunds(CALLER, wire.id)).toMatchObject({ state: 'chargeable' });
    expect(order(made).state).toBe('accepted');
  });

  it('does not run out with its session', () => {
    const { sandbox, checkout, source, attach, order, clock, session } = openShop();
    const made = checkout();
    attach(made, source(made, 'klarnaCredit', URLS));
    order(made);
    clock.now += 2 * 3_600_000;
    expect(session(made)).toMatchObject({ state: 'pending_redirect' });
    expect(session(made).expiresIn).toBeGreaterThan(0);
    expect(refusal(() => sandbox.expireSession(CALLER, made.payment.session.id)).status).toBe(409);
  });

  it('is captured store credit first, refunded primary first', () => {
    const { sandbox, checkout, credit, card, attach, order } = openShop();
    const made = checkout({ items: [{ price: 1000 }] });
    attach(made, credit(made, 400));
    attach(made, card(made));
    const { id } = order(made);
    const captured: Answer = sandbox.captureOrder(CALLER, id);
    expect(captured).toMatchObject({
      state: 'complete',
      payment: { charges: [{ capturedAmount: 400 }, { capturedAmount: 600 }] },
    });
    expect(sandbox.refundOrder(CALLER, id, { amount: 700 })).toMatchObject({
      payment: { charges: [{ refundedAmount: 100 }, { refundedAmount: 600 }] },
    });
    expect(refusal(() => sandbox.refundOrder(CALLER, id, { amount: 300.01 }))).toEqual(
      refused(409, 'amount_too_large', 'amount'),
    );
    expect(sandbox.refundOrder(CALLER, id, {})).toMatchObject({ state: 'returned' });
    expect(refusal(() => sandbox.refundOrder(CALLER, id, {}))).toEqual(
      refused(409, 'restricted_update'),
    );
  });

  it('can be cancelled until it is captured', () => {
    const { sandbox, checkout, card, attach, order, session } = openShop();
    const made = checkout();
    attach(made, card(made));
    const { id } = order(made);
    expect(sandbox.cancelOrder(CALLER, id)).toMatchObject({
      state: 'cancelled',
      payment: { charges: [{ state: 'cancelled' }] },
    });
    expect(session(made).state).toBe('cancelled');
    expect(refusal(() => sandbox.captureOrder(CALLER, id))).toEqual(
      refused(409, 'restricted_update'),
    );
  });

  it('charges store credit first, also where it was attached last', () => {
    const { sandbox, checkout, credit, card, attach, order } = openShop();
    sandbox.createCustomer(CALLER, { id: 'ada' });
    const made = checkout({ customerId: 'ada' });
    const saved = card(made);
    sandbox.saveSource(CALLER, 'ada', saved.id);
    attach(made, saved);
    attach(made, credit(made, 50));
    expect(order(made).payment.charges).toMatchObject([
      { amount: 50 },
      { amount: 68.01, sourceId: saved.id },
    ]);
  });
});
