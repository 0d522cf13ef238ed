import { describe, expect, it } from 'vitest';
import { CALLER, openShop, refusal, refused, URLS, type Answer } from './support/sandbox-shop.js';

const withCustomer = () => {
  const shop = openShop();
  const customer: Answer = shop.sandbox.createCustomer(CALLER, {
    email: 'ada@example.com',
    metadata: { tier: 'gold' },
  });
  const saveCard = (): Answer =>
    shop.sandbox.saveSource(CALLER, customer.id, shop.card(undefined).id);
  return {
    ...shop,
    customer,
    saveCard,
    read: (): Answer => shop.sandbox.readCustomer(CALLER, customer.id),
  };
};

describe('a customer', () => {
  it('keeps sources, of which the first is the default until another is named', () => {
    const { sandbox, customer, saveCard, read } = withCustomer();
    expect(customer).toMatchObject({
      email: 'ada@example.com',
      metadata: { tier: 'gold' },
      sources: [],
      enabled: true,
    });
    const [first, second] = [saveCard(), saveCard()];
    expect(first).toMatchObject({ reusable: true, customerId: customer.id, state: 'chargeable' });
    expect(read()).toMatchObject({
      defaultSourceId: first.id,
      sources: [{ id: first.id }, { id: second.id }],
    });
    sandbox.updateCustomer(CALLER, customer.id, { defaultSourceId: second.id });
    expect(read()).toMatchObject({ defaultSourceId: second.id, email: 'ada@example.com' });
    sandbox.removeSavedSource(CALLER, customer.id, second.id);
    expect(read()).toMatchObject({ defaultSourceId: first.id, sources: [{ id: first.id }] });
    expect(sandbox.readSource(CALLER, second.id)).toMatchObject({ state: 'cancelled' });
    expect(
      refusal(() => sandbox.updateCustomer(CALLER, customer.id, { defaultSourceId: second.id })),
    ).toEqual(refused(404, 'source_not_found'));
  });

  it('may have an id of the shop, once', () => {
    const { sandbox } = openShop();
    expect(sandbox.createCustomer(CALLER, { id: 522317440336 })).toMatchObject({
      id: '522317440336',
    });
    expect(refusal(() => sandbox.createCustomer(CALLER, { id: '522317440336' }))).toEqual(
      refused(409, 'conflict', 'id'),
    );
    expect(refusal(() => sandbox.readCustomer(CALLER, '__proto__'))).toEqual(
      refused(404, 'not_found'),
    );
  });

  it('does not save sources that are not reusable, not chargeable, or of another customer', () => {
    const { sandbox, customer, checkout, credit, source, card, saveCard } = withCustomer();
    const save = (id: string, to = customer.id) => sandbox.saveSource(CALLER, to, id);
    const made = checkout();
    const once = refused(409, 'nonreusable_source', 'sourceId');
    expect(refusal(() => save(source(made, 'klarnaCredit', URLS).id))).toEqual(once);
    expect(refusal(() => save(credit(made, 5).id))).toEqual(once);
    const idle = refused(409, 'source_not_chargeable', 'sourceId');
    expect(refusal(() => save(card(made, '4000000000003295').id))).toEqual(idle);
    const saved = saveCard();
    expect(save(saved.id)).toMatchObject({ reusable: true });
    const other: Answer = sandbox.createCustomer(CALLER, {});
    expect(refusal(() => save(saved.id, other.id))).toEqual(
      refused(409, 'source_in_use', 'sourceId'),
    );
    sandbox.removeSavedSource(CALLER, customer.id, saved.id);
    expect(refusal(() => save(saved.id))).toEqual(idle);
    expect(refusal(() => sandbox.removeSavedSource(CALLER, customer.id, saved.id))).toEqual(
      refused(404, 'source_not_found'),
    );
  });

  it('pays again and again with a saved card, which stays chargeable', () => {
    const { sandbox, customer, checkout, attach, order, saveCard } = withCustomer();
    const saved = saveCard();
    for (const price of [10, 20]) {
      const made = checkout({ customerId: customer.id, items: [{ price }] });
      attach(made, saved);
      expect(order(made)).toMatchObject({
        state: 'accepted',
        payment: { charges: [{ amount: price }] },
      });
    }
    expect(sandbox.readSource(CALLER, saved.id)).toMatchObject({
      state: 'chargeable',
      reusable: true,
    });
  });

  it('must be on the checkout that its source pays', () => {
    const { checkout, attach, order, saveCard } = withCustomer();
    const saved = saveCard();
    const anonymous = checkout();
    attach(anonymous, saved);
    expect(refusal(() => order(anonymous))).toEqual(refused(409, 'source_in_use', 'sourceId'));
    const stranger = checkout({ customerId: 'somebody-else' });
    expect(refusal(() => attach(stranger, saved))).toEqual(
      refused(409, 'source_in_use', 'sourceId'),
    );
  });

  it('takes a removed source out of every session that counted on it', () => {
    const { sandbox, customer, checkout, attach, saveCard, session, order } = withCustomer();
    const saved = saveCard();
    const made = checkout({ customerId: customer.id });
    attach(made, saved);
    sandbox.removeSavedSource(CALLER, customer.id, saved.id);
    expect(session(made)).toMatchObject({ state: 'requires_source', sources: [] });
    expect(refusal(() => order(made))).toEqual(refused(400, 'order_submit_failed'));
  });

  it('keeps a saved card when it is taken out of a checkout', () => {
    const { sandbox, customer, checkout, attach, saveCard } = withCustomer();
    const saved = saveCard();
    const made = checkout({ customerId: customer.id });
    attach(made, saved);
    sandbox.detachSource(CALLER, made.id, saved.id);
    expect(attach(made, saved).payment.session.state).toBe('requires_confirmation');
  });
});
