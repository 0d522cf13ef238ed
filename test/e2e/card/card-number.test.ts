import { expect } from 'vitest';
import { CardCanary, holds } from '../../support/e2e/card-canary.js';
import { GOOD_CARD, REFUSED_CARD } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/test.js';

test('(5) finds the typed card number nowhere in the page while an order is paid (F-001 to F-004, F-006)', async ({
  context,
  page,
  servers,
  shopper,
}) => {
  const { number } = GOOD_CARD;
  const canary = await CardCanary.watch(context, number, servers.service);
  await shopper.startsToPay({ credit: true, method: 'Credit or debit card' });
  await shopper.seesRemaining('$68.01');

  await shopper.typesCard(GOOD_CARD);
  expect(await canary.inspect(page, 'after typing')).toEqual([]);
  expect(await canary.inspectMemory(page, 'after typing')).toEqual([]);

  await shopper.pays();
  await shopper.seesRemaining('$0.00');
  expect(canary.tokenised).toBe(1); // the frame did send it, so there was something to find
  expect(await canary.inspect(page, 'after paying')).toEqual([]);
  expect(await canary.inspectMemory(page, 'after paying')).toEqual([]);

  await shopper.goesToReview();
  await shopper.placesTheOrder();
  await shopper.seesThanks();
  expect(await canary.inspect(page, 'after the order')).toEqual([]);
  expect(servers.log.filter((line) => holds(line, number))).toEqual([]);
});

test('(5) finds a refused card number nowhere in the page either', async ({
  context,
  page,
  servers,
  shopper,
}) => {
  const canary = await CardCanary.watch(context, REFUSED_CARD.number, servers.service);
  await shopper.startsToPay();
  await shopper.typesCard(REFUSED_CARD);
  await shopper.pays();
  await shopper.seesRefusal('The payment was declined.');
  expect(canary.tokenised).toBe(1);
  expect(await canary.inspect(page, 'after the refusal')).toEqual([]);
  expect(await canary.inspectMemory(page, 'after the refusal')).toEqual([]);
});

test('the canary sings: it finds a number that a page does hold', async ({
  context,
  page,
  servers,
}) => {
  const canary = await CardCanary.watch(context, GOOD_CARD.number, servers.service);
  await page.goto(servers.shop);
  await page.evaluate((number) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(number);
    document.body.append(host);
    history.replaceState({ number }, '');
    sessionStorage.setItem('number', number);
    const { port1 } = new MessageChannel();
    port1.postMessage({ number });
    console.log(number.replace(/(\d{4})(?=\d)/gu, '$1 '));
    return fetch(`/assets/mark.svg?${number}`).then((response) => response.text());
  }, GOOD_CARD.number);
  const finds = await canary.inspect(page, 'planted');
  for (const place of [
    'document and shadow roots',
    'history',
    'session storage',
    'messages',
    'console',
    'request GET /assets/mark.svg',
    'performance entries',
  ])
    expect(finds).toContainEqual(expect.stringContaining(place));
  expect(await canary.inspectMemory(page, 'planted')).toContainEqual(
    expect.stringContaining('memory'),
  );
});
