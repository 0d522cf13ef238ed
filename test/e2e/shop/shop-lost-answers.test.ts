import { expect } from 'vitest';
import { test } from '../../support/e2e/test.js';

/** Texts that must not be shown while an order may exist. */
const UNTRUE =
  /not placed|not been charged|nothing was charged|declined|choose how to pay|pay again\b(?!:)/iu;

test('the answer to POST /orders is lost: one order, one charge, and no untrue sentence on the way (F-135)', async ({
  page,
  servers,
  shopper,
}) => {
  await shopper.startsToPay();
  await shopper.typesCard();
  await shopper.pays();
  await shopper.seesRemaining('$0.00');
  await shopper.goesToReview();
  const said: string[] = [];
  page.on('domcontentloaded', () => {
    void page
      .locator('main')
      .innerText()
      .then(
        (text) => said.push(text),
        () => undefined,
      );
  });
  await servers.ask('POST /__faults', [
    { match: 'POST /orders', action: 'reset', times: 99 },
    { match: 'GET /checkouts/*', action: 'reset', times: 99 },
  ]);

  await shopper.placesTheOrder();
  await page.getByRole('heading', { name: 'We’re checking your order…' }).waitFor();
  // Whatever the shopper tries meanwhile leads here.
  await page.goto(servers.shop);
  await page.getByRole('heading', { name: 'We’re checking your order…' }).waitFor();
  await servers.ask('DELETE /__faults');

  await shopper.seesThanks(); // by itself
  const order = await shopper.order(servers);
  expect(order).toMatchObject({ state: 'accepted', totalAmount: 118.01 });
  expect(order).toMatchObject({ payment: { charges: [{ amount: 118.01 }] } });
  // There is no other order of this checkout, and there will be none.
  const { checkoutId } = order as { checkoutId?: string };
  await expect(servers.ask('POST /orders', { checkoutId })).rejects.toThrow(`"${order.id}"`);
  expect(said.join('\n')).not.toMatch(UNTRUE);
  expect(said.join('\n')).toMatch(/We’re checking your order…/u);
});
