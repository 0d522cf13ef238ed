import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerBank } from '../../support/e2e/answer-bank.js';
import { HostileScript, tellsOf, type TypedCard } from '../../support/e2e/hostile-script.js';
import { Shopper } from '../../support/e2e/shopper.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';

// The code and the date are of such digits that nothing else in these pages has them by chance.
const CARD = { number: '4539148803436467', expiry: '1139', code: '968' };
const CHALLENGED = { ...CARD, number: '4917610000000000' };
const DECLINED = { ...CARD, number: '4000000000003295' };

/** A shopper on the payment page, and a script that was there first. */
async function watched(page: Page, context: BrowserContext, { shop, service }: Servers) {
  const script = await HostileScript.plant(page, context, service);
  const shopper = new Shopper(page, shop);
  await shopper.opensTheShop();
  await shopper.goesToPayment();
  return { script, shopper };
}

/** There was something to steal, the script was awake, and has nothing. */
async function expectNothing(script: HostileScript, card: TypedCard): Promise<void> {
  expect(script.made.some(({ body }) => tellsOf(body, card))).toBe(true);
  expect(await script.saw(/"t":"submit"/u)).not.toEqual([]);
  expect(await script.saw(/"t":"state"/u)).not.toEqual([]);
  expect(await script.finds(card)).toEqual([]);
}

describe('a script of the page that hooks every message, request, event and storage call (F-006)', () => {
  test('learns nothing of a card while it is typed, nor when it has paid', async ({
    context,
    page,
    servers,
  }) => {
    const { script, shopper } = await watched(page, context, servers);
    await shopper.typesCard(CARD);
    expect(await script.finds(CARD)).toEqual([]);

    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    await expectNothing(script, CARD);
  });

  test('learns nothing of a card that is declined, and then of another', async ({
    context,
    page,
    servers,
  }) => {
    const { script, shopper } = await watched(page, context, servers);
    await shopper.typesCard(DECLINED);
    await shopper.pays();
    await shopper.seesRefusal('The payment was declined.');
    await expectNothing(script, DECLINED);

    await shopper.typesCard(CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    await expectNothing(script, CARD);
  });

  test('learns nothing of a card with a challenge', async ({ context, page, servers }) => {
    const { script, shopper } = await watched(page, context, servers);
    await shopper.typesCard(CHALLENGED);
    await shopper.pays();
    await answerBank(page, ['9682', '1234']);
    await shopper.seesRemaining('$0.00');

    await expectNothing(script, CHALLENGED);
    // Nor what the shopper says to the bank.
    expect(await script.saw(/(?<![\w.-])9682(?![\w.-])/u)).toEqual([]);
  });

  test('learns nothing of the security code of a saved card', async ({
    context,
    page,
    servers,
    shopper,
  }) => {
    await shopper.opensTheShop();
    await page.getByRole('link', { name: 'Your account' }).click();
    await shopper.typesCard(CARD);
    await page.locator('dr-dropin').getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Save card' }).click();
    await page.locator('.cards > li').waitFor();
    const script = await HostileScript.plant(page, context, servers.service);
    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await shopper.goesToPayment();

    const code = page.locator('dr-saved-source iframe').contentFrame().getByLabel('Security code');
    await code.click();
    await page.keyboard.type(CARD.code);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');

    const saved = { number: CARD.number, code: CARD.code }; // the page shows the date of a saved card
    expect(script.made.some(({ body }) => tellsOf(body, saved))).toBe(true);
    expect(await script.saw(/"t":"authenticate"/u)).not.toEqual([]);
    expect(await script.finds(saved)).toEqual([]);
  });
});

describe('the definition of a find', () => {
  it.each([
    '4539 1488 0343',
    'x1488034364y',
    '{"cvv":"968"}',
    '{"cvv":968}',
    '11/39',
    '11 / 2039',
    '1139',
  ])('is one: %s', (text) => {
    expect(tellsOf(text, CARD)).toBe(true);
  });

  it.each(['453914', '6467', 'a968b', '1968', '9.68', 'expirationYear":2039', '39'])(
    'is none: %s',
    (text) => {
      expect(tellsOf(text, CARD)).toBe(false);
    },
  );
});
