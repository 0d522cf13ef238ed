import { describe, expect, it } from 'vitest';
import { CALLER, openShop, refusal, refused, URLS } from './support/sandbox-shop.js';

describe('funding a session (protocol 1.7)', () => {
  it('shares 118.01 between 50 of store credit and a card, as the contract reckons (12.1, 3)', () => {
    const { checkout, credit, card, attach, session } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    expect(session(made)).toMatchObject({
      state: 'requires_source',
      amountContributed: '50.00',
      amountRemainingToBeContributed: '68.01',
    });
    const answer = attach(made, card(made));
    expect(answer.payment.sources.map((source: { amount: number }) => source.amount)).toEqual([
      50, 68.01,
    ]);
    expect(answer.payment.session).toMatchObject({
      amountContributed: 118.01,
      amountRemainingToBeContributed: 0,
    });
    expect(session(made).state).toBe('requires_confirmation');
  });

  it('funds with store credit alone when it covers the total', () => {
    const { checkout, credit, attach, session } = openShop();
    const made = checkout({ items: [{ price: 27.01 }] });
    attach(made, credit(made, 12.5));
    attach(made, credit(made, 14.51));
    expect(session(made)).toMatchObject({
      state: 'requires_confirmation',
      amountRemainingToBeContributed: '0.00',
    });
  });

  it('refuses store credit of more than remains', () => {
    const { checkout, credit, attach } = openShop();
    const made = checkout();
    attach(made, credit(made, 100));
    expect(refusal(() => attach(made, credit(made, 18.02)))).toEqual(
      refused(409, 'session_source_amount_too_large'),
    );
  });

  it('refuses store credit after a source for single use, and takes it after a reusable one (12.2, 23)', () => {
    const { sandbox, checkout, credit, card, attach, session } = openShop();
    sandbox.createCustomer(CALLER, { id: 'ada' });
    const single = checkout();
    attach(single, card(single));
    expect(refusal(() => attach(single, credit(single, 1)))).toEqual(
      refused(409, 'session_update_not_allowed'),
    );

    const again = checkout({ customerId: 'ada' });
    const saved = card(again);
    sandbox.saveSource(CALLER, 'ada', saved.id);
    attach(again, saved);
    attach(again, credit(again, 18.01));
    expect(session(again).sources).toMatchObject([
      { type: 'creditCard', amount: '100.00' },
      { amount: '18.01' },
    ]);
  });

  it('replaces one primary source by the next, which cancels the first (12.2, 22) (F-079)', () => {
    const { sandbox, checkout, card, attach, session } = openShop();
    const made = checkout();
    const [first, second] = [card(made), card(made)];
    attach(made, first);
    attach(made, second);
    expect(session(made).sources).toMatchObject([{ id: second.id }]);
    expect(sandbox.readSource(CALLER, first.id)).toMatchObject({ state: 'cancelled' });
    expect(refusal(() => attach(made, first))).toEqual(
      refused(409, 'source_status_invalid_for_session'),
    );
  });

  it('cuts the primary anew when the total changes', () => {
    const { sandbox, checkout, credit, card, attach, session } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    attach(made, card(made));
    sandbox.updateCheckout(CALLER, made.id, { items: [{ price: 60 }] });
    expect(session(made)).toMatchObject({
      state: 'requires_confirmation',
      sources: [{}, { amount: '10.00' }],
    });
  });

  it('requires a source again when the total rises above the store credit', () => {
    const { sandbox, checkout, credit, attach, session } = openShop();
    const made = checkout();
    attach(made, credit(made, 118.01));
    sandbox.updateCheckout(CALLER, made.id, { items: [{ price: 120 }] });
    expect(session(made)).toMatchObject({
      state: 'requires_source',
      amountRemainingToBeContributed: '1.99',
    });
  });

  it('counts as unfunded when the total falls below the store credit', () => {
    const { sandbox, checkout, credit, attach, session, order } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    sandbox.updateCheckout(CALLER, made.id, { items: [{ price: 40 }] });
    expect(session(made)).toMatchObject({ state: 'requires_source', amountContributed: '50.00' });
    expect(refusal(() => order(made))).toEqual(refused(400, 'order_submit_failed'));
  });

  it('needs no source for a total of zero', () => {
    const { checkout, session, order } = openShop();
    const made = checkout({ items: [{ price: 0 }] });
    expect(session(made).state).toBe('requires_confirmation');
    expect(order(made)).toMatchObject({
      state: 'accepted',
      payment: { charges: [], session: { state: 'complete' } },
    });
  });

  it('accepts as many secondary sources as the API allows (12.2, 21)', () => {
    const { checkout, credit, attach } = openShop();
    const made = checkout();
    attach(made, credit(made, 10), { maxSecondarySources: 1 });
    expect(refusal(() => attach(made, credit(made, 10), { maxSecondarySources: 1 }))).toEqual(
      refused(409, 'session_update_not_allowed'),
    );
  });

  it('refuses store credit for subscriptions and for incompatible methods (12.2, 25)', () => {
    const { checkout, credit, source, attach } = openShop();
    const plan = checkout({ autoRenewal: true });
    expect(refusal(() => attach(plan, credit(plan, 10)))).toEqual(
      refused(409, 'session_update_not_allowed'),
    );
    const made = checkout();
    const amazon = source(made, 'amazonPay', URLS);
    attach(made, credit(made, 10));
    expect(refusal(() => attach(made, amazon))).toEqual(refused(409, 'session_update_not_allowed'));
  });

  it.each(['klarnaCredit', 'wireTransfer'])(
    'is funded by a %s source that still waits (12.1, 9)',
    (type) => {
      const { checkout, source, attach, session } = openShop();
      const made = checkout();
      const waiting = source(made, type, type === 'klarnaCredit' ? URLS : {});
      attach(made, waiting);
      expect(session(made)).toMatchObject({
        state: 'requires_confirmation',
        amountRemainingToBeContributed: '0.00',
      });
    },
  );

  it('shows a source’s new state to readers of the session, but not its details', () => {
    const { checkout, source, attach, session, decide } = openShop();
    const made = checkout();
    const klarna = source(made, 'klarnaCredit', URLS);
    attach(made, klarna);
    const before = session(made);
    decide(klarna, 'approve');
    expect(session(made)).toMatchObject({
      version: before.version + 1,
      sources: [{ state: 'chargeable' }],
    });
    expect(before.sources[0]).not.toHaveProperty('klarnaCredit');
  });

  it('falls back to a source that is missing when its primary fails at the provider', () => {
    const { checkout, source, attach, session, decide } = openShop();
    const made = checkout({ currency: 'EUR' });
    const sepa = source(made, 'directDebit', URLS, {
      owner: { ...made.billTo, lastName: 'SourceFailAfterRedirect' },
    });
    attach(made, sepa);
    decide(sepa, 'approve');
    expect(session(made)).toMatchObject({ state: 'requires_source', sources: [] });
  });

  it('detaches a source: one for single use is cancelled and cannot be attached again', () => {
    const { sandbox, checkout, credit, attach, session } = openShop();
    const made = checkout();
    const fifty = credit(made, 50);
    attach(made, fifty);
    sandbox.detachSource(CALLER, made.id, fifty.id);
    expect(session(made)).toMatchObject({
      state: 'requires_source',
      amountRemainingToBeContributed: '118.01',
    });
    expect(refusal(() => sandbox.detachSource(CALLER, made.id, fifty.id))).toEqual(
      refused(404, 'source_not_found'),
    );
    expect(refusal(() => attach(made, fifty))).toEqual(
      refused(409, 'source_status_invalid_for_session'),
    );
  });

  it('refuses a source that was created for another session', () => {
    const { checkout, card, attach } = openShop();
    const [one, two] = [checkout(), checkout()];
    expect(refusal(() => attach(two, card(one)))).toEqual(refused(404, 'source_not_found'));
  });

  it('accepts a source that was created without a session once', () => {
    const { checkout, card, attach } = openShop();
    const [one, two, legacy] = [checkout(), checkout(), card(undefined)];
    attach(one, legacy);
    expect(refusal(() => attach(two, legacy))).toEqual(refused(404, 'source_not_found'));
  });

  it('does nothing when a source is attached twice', () => {
    const { checkout, credit, attach, session } = openShop();
    const made = checkout();
    const fifty = credit(made, 50);
    attach(made, fifty);
    attach(made, fifty);
    expect(session(made)).toMatchObject({ version: 2, amountContributed: '50.00' });
  });

  it('is over when the session has expired', () => {
    const { sandbox, checkout, card, attach, order, clock, sessionIdOf } = openShop({
      sessionLifetimeMs: 60_000,
    });
    const made = checkout();
    const early = card(made);
    attach(made, early);
    clock.now += 60_000;
    const expired = refused(409, 'session_expired');
    expect(refusal(() => sandbox.readBrowserCheckout(CALLER, sessionIdOf(made), {}))).toEqual(
      expired,
    );
    expect(refusal(() => card(made))).toEqual(expired);
    expect(refusal(() => attach(made, early))).toEqual(expired);
    expect(refusal(() => sandbox.detachSource(CALLER, made.id, early.id))).toEqual(expired);
    expect(refusal(() => sandbox.updateCheckout(CALLER, made.id, {}))).toEqual(expired);
    expect(refusal(() => order(made))).toEqual(refused(400, 'order_submit_failed'));
    expect(sandbox.readCheckout(CALLER, made.id)).toMatchObject({
      payment: { session: { expiresIn: 0 } },
    });
  });

  it('refuses an expired source', () => {
    const { checkout, source, attach, clock } = openShop({ sessionLifetimeMs: 90 * 86_400_000 });
    const made = checkout();
    const wire = source(made, 'wireTransfer');
    clock.now += 30 * 86_400_000;
    expect(refusal(() => attach(made, wire))).toEqual(refused(409, 'source_expired', 'sourceId'));
  });
});
