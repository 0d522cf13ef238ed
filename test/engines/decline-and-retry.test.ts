import { expect } from 'vitest';
import { REFUSED_CARD } from '../support/e2e/shopper.js';
import { paidWith } from '../support/engines/customer.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';

test.for(ENGINES)(
  'after a declined card another one pays, without a reload, in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    await customer.tab.goTo(servers.shop);
    await customer.goesToPayment();
    await customer.tab.evaluate('window.loadedOnce = true');
    await customer.typesCard(REFUSED_CARD);
    await customer.pays();
    await customer.seesRefusal('The payment was declined.');
    await customer.seesRemaining('$118.01');

    await customer.typesCard();
    await customer.pays();
    await customer.seesCovered();
    expect(await customer.tab.evaluate('window.loadedOnce')).toBe(true);

    const order = await customer.placesTheOrder(servers);
    expect(order).toMatchObject({ state: 'accepted', totalAmount: 118.01 });
    expect(paidWith(order)).toEqual([['creditCard', 118.01]]);
  },
);
