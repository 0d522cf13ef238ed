import { expect } from 'vitest';
import { paidWith } from '../support/engines/customer.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';

test.for(ENGINES)(
  'store credit and a card pay one order in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    await customer.tab.goTo(servers.shop);
    await customer.presses({ css: 'button', name: 'Use $50.00' });
    await customer.sees({ css: 'p', name: /\$50\.00 is taken off this order\./ });
    await customer.goesToPayment('Credit or debit card');
    await customer.seesRemaining('$68.01');
    await customer.typesCard();
    await customer.pays();
    await customer.seesCovered();

    const order = await customer.placesTheOrder(servers);
    expect(order).toMatchObject({ state: 'accepted', totalAmount: 118.01 });
    expect(paidWith(order)).toEqual([
      ['customerCredit', 50],
      ['creditCard', 68.01],
    ]);
  },
);
