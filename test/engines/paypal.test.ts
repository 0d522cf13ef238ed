import { expect } from 'vitest';
import { paidWith } from '../support/engines/customer.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';

test.for(ENGINES)(
  'PayPal pays an order after the shopper approved it there, in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    await customer.tab.goTo(servers.shop);
    await customer.goesToPayment('PayPal');
    await customer.goesToProvider('$118.01');
    await customer.decides('Approve');
    await customer.isAt('/checkout');
    await customer.seesCovered();

    const order = await customer.placesTheOrder(servers);
    expect(order).toMatchObject({ state: 'accepted', totalAmount: 118.01 });
    expect(paidWith(order)).toEqual([['payPal', 118.01]]);
  },
);

test.for(ENGINES)(
  'Back from PayPal cancels once, and PayPal can be tried again, in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    await customer.tab.goTo(servers.shop);
    await customer.goesToPayment('PayPal');
    await customer.goesToProvider('$118.01');
    await customer.tab.goBack();
    await customer.isAt('/checkout');
    await customer.seesRefusal('The payment was canceled.');
    expect(await customer.countsEvents('dr-cancel')).toBe(1);

    await customer.picks('PayPal');
    await customer.goesToProvider('$118.01');
    await customer.decides('Approve');
    await customer.isAt('/checkout');
    await customer.seesCovered();
    expect(await customer.countsEvents('dr-cancel')).toBe(1);
    expect(paidWith(await customer.placesTheOrder(servers))).toEqual([['payPal', 118.01]]);
  },
);
