import { expect } from 'vitest';
import { CART, REMOUNTING_CART } from '../support/e2e/remounting-cart.js';
import { serveStorefront } from '../support/engines/storefront-page.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';

test.for(ENGINES)(
  'a drop-in that is mounted anew at each change of the cart pays the last total in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    const shop = await serveStorefront(servers, CART, () => REMOUNTING_CART);
    await customer.tab.goTo(shop.address);
    await customer.sees({ css: 'dr-dropin button', name: 'Pay $118.01' });
    await customer.presses({ css: '#more' }); // while the first one still loads its form
    await customer.sees({ css: 'dr-dropin button', name: 'Pay $236.02' });
    await customer.typesCard();
    await customer.presses({ css: '#coupon' }); // throws away what was typed
    await customer.sees({ css: 'dr-dropin button', name: 'Pay $472.04' });
    await customer.typesCard();
    await customer.presses({ css: 'dr-dropin button', name: 'Pay $472.04' });

    await customer.sees({ css: '#message', name: 'Order accepted' });
    expect(await shop.order()).toMatchObject({ state: 'accepted', totalAmount: 472.04 });
    expect(servers.sourcesOf(shop.sessionId).map(({ amount }) => amount)).toEqual(['472.04 USD']);
    const left = `document.querySelectorAll('iframe, dr-dropin').length`;
    await expect.poll(() => customer.tab.evaluate(left)).toBe(0);
    expect(await customer.tab.evaluate('mounts')).toBe(4);
  },
);
