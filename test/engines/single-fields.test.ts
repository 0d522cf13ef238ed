import { expect } from 'vitest';
import { serveStorefront } from '../support/engines/storefront-page.js';
import { ENGINES } from '../support/engines/tab.js';
import { test } from '../support/engines/test.js';
import { OWNER } from '../support/sample-owner.js';

const FIELDS = `
  <label>Number</label><div id="number"></div>
  <label>Expiry</label><div id="expiry"></div>
  <label>Code</label><div id="code"></div>
  <button id="pay" disabled>Pay</button>`;

/** Three fields, and a button that is enabled once all of them are complete. */
const mount = (sessionId: string) => `
  const digitalriver = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  const message = document.getElementById('message');
  const pay = document.getElementById('pay');
  const complete = {};
  const [number] = [['cardnumber', 'number'], ['cardexpiration', 'expiry'], ['cardcvv', 'code']].map(
    ([type, container]) => {
      const element = digitalriver.createElement(type, { classes: { base: 'box', complete: 'done' } });
      element.mount(container);
      element.on('change', (event) => {
        complete[type] = event.complete && !event.error;
        pay.disabled = !(complete.cardnumber && complete.cardexpiration && complete.cardcvv);
      });
      return element;
    },
  );
  pay.onclick = async () => {
    pay.disabled = true;
    const { source, error } = await digitalriver.createSource(number, {
      type: 'creditCard',
      sessionId: '${sessionId}',
      owner: ${JSON.stringify(OWNER)},
    });
    if (error) { message.textContent = error.errors[0].message; return; }
    const { state } = await placeOrder(source.id);
    message.textContent = 'Order ' + state + ', ' + source.creditCard.brand + ' ' + source.creditCard.lastFourDigits;
  };`;

test.for(ENGINES)(
  'single card fields of DigitalRiver.js pay an order in %s',
  async (engine, { customerIn, servers }) => {
    const customer = await customerIn(engine);
    const shop = await serveStorefront(servers, FIELDS, mount);
    await customer.tab.goTo(shop.address);
    for (const [container, text] of [
      ['number', '4444222233331111'],
      ['expiry', '1232'],
      ['code', '123'],
    ] as const) {
      await customer.types({ css: 'input', frames: [`#${container} iframe`] }, text);
    }
    await customer.sees({ css: '#number.done' });
    await customer.presses({ css: '#pay' });

    await customer.sees({ css: '#message', name: 'Order accepted, Visa 1111' });
    expect(await shop.order()).toMatchObject({ state: 'accepted', totalAmount: 118.01 });
    expect(servers.sourcesOf(shop.sessionId).map(({ amount }) => amount)).toEqual(['118.01 USD']);
  },
);
