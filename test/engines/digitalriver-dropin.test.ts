import { expect } from 'vitest';
import { serveStorefront } from '../support/engines/storefront-page.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';

/** As documented: a configuration with the session, and what is done with the source. */
const mount = (sessionId: string) => `
  const digitalriver = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  const told = [];
  digitalriver.createDropin({
    sessionId: '${sessionId}',
    options: { flow: 'checkout', button: { type: 'payNow' }, showComplianceSection: true },
    onReady: () => told.push('ready'),
    onCancel: () => told.push('cancel'),
    onError: ({ errors }) => told.push(errors[0].code),
    onSuccess: async ({ source }) => {
      told.push('success');
      const { state } = await placeOrder(source.id);
      document.getElementById('message').textContent = 'Order ' + state;
    },
  }).mount('drop-in');`;

test.for(ENGINES)(
  'the drop-in of DigitalRiver.js pays an order in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    const shop = await serveStorefront(servers, '<div id="drop-in"></div>', mount);
    await customer.tab.goTo(shop.address);
    await customer.picks('Credit or debit card');
    await customer.sees({ css: 'dr-dropin a', name: /Sample terms of sale/ });
    await customer.typesCard();
    await customer.presses({ css: 'dr-dropin button', name: 'Pay $118.01' });

    await customer.sees({ css: '#message', name: 'Order accepted' });
    expect(await shop.order()).toMatchObject({ state: 'accepted', totalAmount: 118.01 });
    expect(await customer.tab.evaluate('told')).toEqual(['ready', 'success']);
  },
);
