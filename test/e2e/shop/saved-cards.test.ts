import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { holdStates } from '../../support/e2e/hold-states.js';
import { GOOD_CARD, Shopper } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/test.js';
import { patience } from '../../support/pace.js';

const SECOND_CARD = { number: '5466160000000008', expiry: '0833', code: '123' };
const SOON = { timeout: patience(15_000) };

/** The actions of a shopper with an account. */
class Customer extends Shopper {
  async opensTheAccount(): Promise<void> {
    await this.page.getByRole('link', { name: 'Your account' }).click();
    await this.page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor();
  }

  get savedCards(): Locator {
    return this.page.locator('.cards > li');
  }

  /** On the account page: types a card and lets it be kept. */
  async addsCard(card = GOOD_CARD): Promise<void> {
    const before = await this.savedCards.count();
    await this.typesCard(card);
    await this.page.locator('dr-dropin').getByRole('checkbox').check();
    await this.page.getByRole('button', { name: 'Save card' }).click();
    await expect.poll(() => this.savedCards.count(), SOON).toBe(before + 1);
  }

  saved(name: string): Locator {
    return this.page.locator('dr-dropin').getByRole('radio', { name });
  }

  /** Types the code of the open saved card. */
  async typesCode(code: string): Promise<void> {
    await this.code.getByLabel('Security code').fill(code);
  }

  /** The bank asks, and the shopper knows the password. */
  async confirmsWithTheBank(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Confirm with your bank' });
    await dialog.waitFor();
    const bank = this.page
      .locator('dr-challenge iframe')
      .contentFrame()
      .locator('iframe[name=challenge]')
      .contentFrame();
    await bank.getByLabel('Password').fill('1234');
    await bank.getByRole('button', { name: 'Confirm' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The security code of a saved card: another site's document. */
  get code(): FrameLocator {
    return this.page.locator('dr-saved-source iframe').contentFrame();
  }
}

/** Presses Tab until the focused element has this name; fails after a whole round. */
async function tabsTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await nameOfFocus(page))) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** The accessible name of the focused element, in any document or shadow tree. */
async function nameOfFocus(page: Page): Promise<string> {
  const frame = page.locator('dr-saved-source iframe');
  if ((await frame.count()) > 0 && (await frame.contentFrame().locator(':focus').count()) > 0) {
    return 'Security code (field)';
  }
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
    nodes: {
      name?: { value?: string };
      properties?: { name: string; value: { value: unknown } }[];
    }[];
  };
  await client.detach();
  const focused = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return focused.at(-1)?.name?.value ?? '';
}

describe('saved cards', () => {
  test('a card saved in one checkout pays the next with its security code alone', async ({
    page,
    servers,
  }) => {
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.opensTheAccount();
    await page.getByText('You have not saved a card yet.').waitFor();
    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await shopper.goesToPayment('Credit or debit card');
    await shopper.typesCard(GOOD_CARD);
    const box = page.locator('dr-dropin').getByRole('checkbox');
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const calls = await shopper.backEndSaw();
    const kept = calls.findIndex((call) => /^POST \/customers\/\d+\/sources\//u.test(call));
    const attached = calls.findIndex((call) => /^POST \/checkouts\/\w+\/sources\//u.test(call));
    expect(kept).toBeGreaterThan(attached); // newest first: kept before it paid

    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await page.getByRole('button', { name: 'Add to bag: Oak tray' }).click();
    await shopper.goesToPayment();
    await shopper.saved('Visa ending in 1111').waitFor();
    expect(await shopper.saved('Visa ending in 1111').isChecked()).toBe(true);
    await shopper.typesCode('123');
    const loads = shopper.countLoads();
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(loads()).toBe(0);
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    const order = await shopper.order(servers);
    expect(order).toMatchObject({ state: 'accepted' });
    expect(order.payment.sources).toMatchObject([{ type: 'creditCard', reusable: true }]);
  });

  test('a saved card pays if the button is pressed before the code was reported', async ({
    page,
    servers,
  }) => {
    await holdStates(page);
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.opensTheAccount();
    await shopper.addsCard(GOOD_CARD);
    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await shopper.goesToPayment();
    await shopper.saved('Visa ending in 1111').waitFor();
    await shopper.typesCode('123');
    expect(await shopper.canPay()).toBe(false);

    await shopper.pays();

    await shopper.seesRemaining('$0.00');
    expect(await shopper.events('dr-error')).toEqual([]);
  });

  test('the account page adds cards without a session, sets a default and removes one', async ({
    page,
    servers,
  }) => {
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.opensTheAccount();
    const reads = () => servers.log.filter((line) => /GET \/v1\/sessions/u.test(line)).length;
    const before = reads();
    await shopper.addsCard(GOOD_CARD);
    await shopper.addsCard(SECOND_CARD);
    expect(reads()).toBe(before);

    const [visa, mastercard] = [0, 1].map((index) => shopper.savedCards.nth(index)) as [
      Locator,
      Locator,
    ];
    await visa.getByText('Default').waitFor();
    await mastercard.getByRole('button', { name: 'Make default' }).click();
    await page.getByText('Your default card is changed.').waitFor();
    await mastercard.getByText('Default').waitFor();

    await visa.getByText('Remove', { exact: true }).click();
    await visa.getByText('Remove Visa ending in 1111?').waitFor();
    await visa.getByRole('button', { name: 'Remove this card' }).click();
    await page.getByText('Your card is removed.').waitFor();
    expect(await shopper.savedCards.count()).toBe(1);
  });

  test('by keyboard alone, and in the accessibility tree: a saved card with its security code', async ({
    page,
    servers,
  }) => {
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.opensTheAccount();
    await shopper.addsCard(GOOD_CARD);
    await shopper.addsCard(SECOND_CARD);
    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await shopper.goesToPayment();
    await shopper.saved('Visa ending in 1111').waitFor();
    await shopper.code.getByLabel('Security code').waitFor();

    // What a screen reader finds, in its order.
    const tree = await page.locator('dr-dropin').ariaSnapshot();
    expect(tree).toMatch(/group "How would you like to pay\?"/u);
    expect(tree).toMatch(/radio "Visa ending in 1111 Default Expires 12\/32" \[checked\]/u);
    expect(tree).toMatch(/radio "Mastercard ending in 0008 Expires 08\/33"/u);
    expect(tree.indexOf('Visa ending in')).toBeLessThan(tree.indexOf('Credit or debit card'));
    expect(tree).not.toMatch(/••••/u); // dots are for eyes only

    await page.locator('body').press('Home');
    await tabsTo(page, /^Visa ending in 1111/u);
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => shopper.saved('Mastercard ending in 0008').isChecked(), SOON)
      .toBe(true);
    await shopper.code.getByLabel('Security code').waitFor();
    await tabsTo(page, /Security code \(field\)/u);
    await page.keyboard.type('123');
    await page.keyboard.press('Enter');
    await shopper.seesRemaining('$0.00');
    const name = await nameOfFocus(page);
    expect(name).not.toBe('');
  });

  test('in the checkout a saved card can be removed after a question, by keyboard', async ({
    page,
    servers,
  }) => {
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.opensTheAccount();
    await shopper.addsCard(GOOD_CARD);
    await shopper.addsCard(SECOND_CARD);
    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await shopper.goesToPayment();
    const remove = page.getByRole('button', { name: 'Remove Visa ending in 1111' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Remove Visa ending in 1111 from your account?').waitFor();
    await page.keyboard.press('Escape');
    await remove.waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shopper.saved('Visa ending in 1111').waitFor({ state: 'detached' });
    expect(await shopper.saved('Mastercard ending in 0008').isChecked()).toBe(true);
    expect(await nameOfFocus(page)).toContain('Mastercard ending in 0008');
  });

  test('under PSD2 the bank requires a challenge when a card is saved, and again when it pays', async ({
    page,
    servers,
  }) => {
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await page.getByLabel('Ship to').selectOption('DE');
    await page.getByLabel('Currency').selectOption('EUR');
    await page.getByRole('button', { name: 'Change' }).click();
    await expect.poll(() => page.getByLabel('Ship to').inputValue()).toBe('DE');
    await shopper.opensTheAccount();
    await shopper.typesCard(GOOD_CARD);
    await page.locator('dr-dropin').getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Save card' }).click();
    await shopper.confirmsWithTheBank();
    await expect.poll(() => shopper.savedCards.count(), SOON).toBe(1);

    await page.getByRole('link', { name: 'Back to the shop' }).click();
    await shopper.goesToPayment();
    await shopper.saved('Visa ending in 1111').waitFor();
    await shopper.typesCode('123');
    await shopper.pays();
    await shopper.confirmsWithTheBank();
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
    expect(await shopper.order(servers)).toMatchObject({ state: 'accepted' });
  });

  test('a guest loads nothing of all this', async ({ page, servers }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const shopper = new Customer(page, servers.shop);
    await shopper.opensTheShop();
    await shopper.goesToPayment('Credit or debit card');
    await shopper.typesCard(GOOD_CARD);
    await shopper.pays();
    await shopper.seesRemaining('$0.00');
    expect(loaded.filter((url) => /saved|managing/u.test(url))).toEqual([]);
  });
});
