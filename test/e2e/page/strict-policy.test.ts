import { expect } from 'vitest';
import { GOOD_CARD } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/test.js';

test('pays under a strict content security policy with Trusted Types, without a violation (F-03A)', async ({
  guard,
  page,
  servers,
  shopper,
}) => {
  await shopper.opensTheShop();
  const answer = await page.goto(`${servers.shop}/checkout`);
  expect(answer?.headers()['content-security-policy']?.split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    `connect-src 'self' ${servers.service}`,
    "default-src 'none'",
    "frame-ancestors 'none'",
    `frame-src ${servers.service}`,
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    `script-src 'self' ${servers.service}`,
    "style-src 'self'",
    "trusted-types lit-html 'allow-duplicates'",
  ]);
  await shopper.typesCard(GOOD_CARD);
  await shopper.pays();
  await shopper.seesRemaining('$0.00');
  expect(guard.faults).toEqual([]);
});

test('the guard works: it detects violations that a page causes', async ({
  guard,
  page,
  servers,
}) => {
  guard.expectFault(/planted|style-src|request to a stranger: GET http:\/\/stranger\.test\/|ERR_/u);
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  await page.goto(servers.shop);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    console.error('planted');
    setTimeout(() => {
      throw new Error('planted');
    });
    new Image().src = 'http://stranger.test/planted.png';
  });
  await expect.poll(() => seen.join('\n')).toContain('planted');
  await expect
    .poll(() => guard.expected.map((fault) => fault.replace(/ .*/su, '')).toSorted())
    .toEqual(expect.arrayContaining(['console', 'policy', 'uncaught:']));
});
