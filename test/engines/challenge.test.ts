import { expect } from 'vitest';
import { paidWith } from '../support/engines/customer.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';

const CHALLENGED = { number: '4917610000000000', expiry: '1030', code: '737' };

test.for(ENGINES)(
  'a card whose bank asks for a password pays an order in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    await customer.tab.goTo(servers.shop);
    await customer.shipsToGermany();
    await customer.goesToPayment();
    await customer.typesCard(CHALLENGED);
    await customer.pays();
    await customer.sees({ css: 'dr-challenge dialog', name: 'Confirm with your bank' });
    await customer.answersBank();
    await customer.seesCovered();

    const order = await customer.placesTheOrder(servers);
    expect(order.state).toBe('accepted');
    expect(paidWith(order)).toEqual([['creditCard', order.totalAmount]]);
    expect(await customer.countsEvents('dr-success')).toBe(1);
  },
);
