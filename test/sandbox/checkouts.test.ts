import { describe, expect, it } from 'vitest';
import {
  CALLER,
  openShop,
  ownerIn,
  refusal,
  refused,
  type Answer,
} from './support/sandbox-shop.js';
import { OWNER } from '../support/sample-owner.js';

describe('a checkout', () => {
  it('costs exactly the total of its documented body', () => {
    const { sandbox } = openShop();
    const made: Answer = sandbox.createCheckout(CALLER, {
      customerId: 522317440336,
      currency: 'usd',
      taxInclusive: false,
      browserIp: '203.0.113.7',
      chargeType: 'customer_initiated',
      email: 'ada@example.com',
      upstreamId: 'cart-1',
      metadata: { basket: 'blue' },
      shipTo: { name: 'Ada Sample', phone: '5550100', address: OWNER.address },
      items: [
        { skuId: 'sku-1', price: 10, quantity: 2, metadata: { gift: true } },
        { skuId: 1002, aggregatePrice: '19.99', quantity: 3 },
        { productDetails: { name: 'Ebook', price: 4.35 } },
      ],
      shippingChoice: { id: 'fast', amount: 5, description: 'fast' },
    });

    expect(made).toMatchObject({
      currency: 'USD',
      customerId: '522317440336',
      upstreamId: 'cart-1',
      metadata: { basket: 'blue' },
      subtotal: 44.34,
      totalShipping: 5,
      totalTax: 0,
      totalAmount: 49.34,
      sellingEntity: { id: 'DR_INC-ENTITY' },
      liveMode: false,
    });
    expect(made.items.map((item: Answer) => item.amount)).toEqual([20, 19.99, 4.35]);
    expect(made.items.map((item: Answer) => item.skuId)).toEqual(['sku-1', '1002', undefined]);
    expect(made.payment).toMatchObject({
      sources: [],
      charges: [],
      session: {
        state: 'requires_source',
        amountContributed: 0,
        amountRemainingToBeContributed: 49.34,
        version: 1,
      },
    });
    expect(made.payment.session.clientSecret).toMatch(
      new RegExp(`^${made.payment.session.id}_[0-9a-f-]{36}$`),
    );
  });

  it('subtracts discounts, and adds tax only if its body requests it', () => {
    const { checkout, sandbox } = openShop();
    const made = checkout({
      items: [{ price: 100, quantity: 1, discount: { percentOff: 10 } }],
      discount: { amountOff: 20 },
      shippingChoice: { amount: 10 },
      shippingDiscount: { percentOff: 50 },
    });
    expect(made.totalAmount).toBe(75);
    const taxed: Answer = sandbox.updateCheckout(CALLER, made.id, { taxRate: 0.0825 });
    expect(taxed).toMatchObject({ totalTax: 6.19, totalAmount: 81.19 });
    expect(
      sandbox.updateCheckout(CALLER, made.id, { taxRate: null, discount: null }),
    ).toMatchObject({ totalAmount: 95 });
  });

  it('never costs less than nothing', () => {
    const { checkout } = openShop();
    expect(checkout({ items: [{ price: 5 }], discount: { amountOff: 7 } }).totalAmount).toBe(0);
  });

  it('forgets a refused change for good', () => {
    const { sandbox, checkout, session } = openShop();
    const made = checkout();
    const change = { items: [{ price: 5 }], sourceId: 'nobody-s' };
    expect(refusal(() => sandbox.updateCheckout(CALLER, made.id, change))).toEqual(
      refused(404, 'source_not_found'),
    );
    checkout();
    expect(session(made)).toMatchObject({ totalAmount: '118.01', version: 1 });
  });

  it('counts in the digits of its currency', () => {
    const { checkout, session } = openShop();
    expect(session(checkout({ currency: 'JPY', items: [{ price: 1235 }] })).totalAmount).toBe(
      '1235',
    );
    expect(session(checkout({ currency: 'KWD', items: [{ price: '1.235' }] })).totalAmount).toBe(
      '1.235',
    );
    expect(refusal(() => checkout({ currency: 'JPY', items: [{ price: 12.5 }] }))).toEqual(
      refused(400, 'invalid_parameter', 'items[0].price'),
    );
  });

  it('keeps the members that an update omits, and increases the version of its session', () => {
    const { sandbox, checkout, session } = openShop();
    const made = checkout({ metadata: { a: 1 } });
    const updated: Answer = sandbox.updateCheckout(CALLER, made.id, {
      items: [{ price: 5 }],
      metadata: null,
    });
    expect(updated).toMatchObject({ email: 'ada@example.com', billTo: OWNER, totalAmount: 5 });
    expect(updated).not.toHaveProperty('metadata');
    expect(session(made)).toMatchObject({ version: 2, totalAmount: '5.00' });
  });

  it('does not change its currency while store credit is attached', () => {
    const { sandbox, checkout, credit, attach, session } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    expect(refusal(() => sandbox.updateCheckout(CALLER, made.id, { currency: 'EUR' }))).toEqual(
      refused(409, 'invalid-request', 'currency'),
    );
    expect(session(made)).toMatchObject({ currency: 'USD', amountContributed: '50.00' });
  });

  it('keeps a card after a change of currency, and detaches sources that a provider authorized', () => {
    const { sandbox, checkout, card, source, attach, session } = openShop();
    const byCard = checkout();
    attach(byCard, card(byCard));
    sandbox.updateCheckout(CALLER, byCard.id, { currency: 'EUR' });
    expect(session(byCard)).toMatchObject({ state: 'requires_confirmation', currency: 'EUR' });

    const byKlarna = checkout();
    const klarna = source(byKlarna, 'klarnaCredit', { returnUrl: 'https://shop.example/' });
    attach(byKlarna, klarna);
    sandbox.updateCheckout(CALLER, byKlarna.id, { currency: 'EUR' });
    expect(session(byKlarna)).toMatchObject({ state: 'requires_source', sources: [] });
    expect(sandbox.readSource(CALLER, klarna.id)).toMatchObject({ state: 'cancelled' });
  });

  it('is gone when it was deleted, and its session is cancelled with its sources', () => {
    const { sandbox, checkout, credit, attach, session } = openShop();
    const made = checkout();
    const fifty = credit(made, 50);
    attach(made, fifty);
    sandbox.deleteCheckout(CALLER, made.id);
    expect(refusal(() => sandbox.readCheckout(CALLER, made.id))).toEqual(refused(404, 'not_found'));
    expect(session(made).state).toBe('cancelled');
    expect(sandbox.readSource(CALLER, fifty.id)).toMatchObject({ state: 'cancelled' });
  });

  it('attaches the source that its body names', () => {
    const { sandbox, checkout, card } = openShop();
    const made = checkout();
    const { id } = card(made);
    expect(sandbox.updateCheckout(CALLER, made.id, { sourceId: id })).toMatchObject({
      payment: { session: { state: 'requires_confirmation' }, sources: [{ id, amount: 118.01 }] },
    });
  });

  it('is sold by the entity of the bill, or of the parcel where goods are sent', () => {
    const { checkout } = openShop();
    const entity = (body: Answer) => checkout(body).sellingEntity.id;
    expect(entity({ billTo: ownerIn('DE') })).toBe('DR_IRELAND-ENTITY');
    expect(entity({ billTo: ownerIn('JP'), shipTo: ownerIn('GB') })).toBe('DR_JAPAN-ENTITY');
    const parcel = [{ price: 5, productDetails: { physical: true } }];
    expect(entity({ billTo: ownerIn('JP'), shipTo: ownerIn('GB'), items: parcel })).toBe(
      'DR_UK-ENTITY',
    );
    expect(
      refusal(() =>
        checkout({
          items: ['DR_UK-ENTITY', 'DR_INC-ENTITY'].map((sellingEntity) => ({
            price: 1,
            sellingEntity,
          })),
        }),
      ),
    ).toEqual(refused(400, 'selling_entity_not_found', 'items'));
  });

  it.each([
    [{ currency: undefined }, 'missing_parameter', 'currency'],
    [{ currency: 'XYZ' }, 'currency_unsupported', 'currency'],
    [{ currency: 5 }, 'invalid_parameter', 'currency'],
    [{ email: 'nobody' }, 'invalid_parameter', 'email'],
    [{ items: {} }, 'invalid_parameter', 'items'],
    [{ items: [7] }, 'invalid_parameter', 'items[0]'],
    [{ items: [{}] }, 'missing_parameter', 'items[0].price'],
    [{ items: [{ price: -1 }] }, 'invalid_parameter', 'items[0].price'],
    [{ items: [{ price: '1e3' }] }, 'invalid_parameter', 'items[0].price'],
    [{ items: [{ price: 1, quantity: 0 }] }, 'invalid_parameter', 'items[0].quantity'],
    [{ items: [{ price: 1, quantity: 1.5 }] }, 'invalid_parameter', 'items[0].quantity'],
    [{ items: [{ price: 99_999_999_999 }] }, 'amount_too_large', 'items[0].price'],
    [{ shippingChoice: { amount: 'free' } }, 'invalid_parameter', 'shippingChoice.amount'],
    [{ discount: { percentOff: 101 } }, 'invalid_parameter', 'discount.percentOff'],
    [{ taxRate: 2 }, 'invalid_parameter', 'taxRate'],
    [{ chargeType: 'barter' }, 'invalid_parameter', 'chargeType'],
    [
      { billTo: { address: { country: 'Germany' } } },
      'invalid_parameter',
      'billTo.address.country',
    ],
    [{ country: 'USA' }, 'invalid_parameter', 'country'],
    [{ sourceId: 'nobody-s' }, 'source_not_found', undefined],
  ])('refuses %j and makes nothing', (body, code, parameter) => {
    const { sandbox, checkout } = openShop();
    const before = sandbox.snapshot();
    expect(refusal(() => checkout(body as Answer))).toEqual(
      refused(code === 'source_not_found' ? 404 : 400, code, parameter),
    );
    expect(sandbox.snapshot()).toEqual(before);
  });
});
