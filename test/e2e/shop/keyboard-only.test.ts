import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PaymentPage } from '../../support/e2e/payment-page.js';
import { test } from '../../support/e2e/test.js';

/** What has focus, through shadow roots: the part, id or label it goes by. Inside a frame it is the frame. */
const FOCUSED = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.getAttribute('part') ?? (at?.getAttribute('title') || at?.localName) ?? '';
};

/** A shopper without a mouse. */
class Keys {
  readonly #shop: PaymentPage;

  constructor(shop: PaymentPage) {
    this.#shop = shop;
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.#shop.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.#shop.page.keyboard.type(text);
  }

  /** Goes on with Tab until that is reached. */
  async tabTo(target: Locator): Promise<void> {
    for (let steps = 0; steps < 25; steps++) {
      const isThere = await target
        .evaluate((element) => element.matches(':focus'), null, {
          timeout: 2000,
        })
        .catch(() => false);
      const hasWindow = await target.evaluate((element) => element.ownerDocument.hasFocus());
      if (isThere && hasWindow) return;
      await this.press('Tab');
    }
    throw new Error(`not reached by Tab; at ${await this.#shop.page.evaluate(FOCUSED)}`);
  }

  /** The three fields one after the other, then Enter in the last one, which pays. */
  async typesCardAndPays(number: string, expiry = '1232', code = '123'): Promise<void> {
    await this.tabTo(this.#shop.card.getByLabel('Card number'));
    await this.press('ControlOrMeta+A');
    await this.type(number);
    await this.press('Tab', 'ControlOrMeta+A');
    await this.type(expiry);
    await this.press('Tab', 'ControlOrMeta+A');
    await this.type(code);
    await this.press('Enter');
  }
}

describe('with the keyboard alone', () => {
  test('a new card is paid with, through its bank’s challenge (F-125)', async ({
    page,
    servers,
  }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    await shop.starts('DE');
    const keys = new Keys(shop);
    await keys.typesCardAndPays('4917610000000000', '1030', '737');

    // Focus is at the dialog's heading; Tab leads into the bank's page.
    await shop.bank.getByLabel('Password').waitFor();
    const heading = shop.dialog.getByRole('heading');
    await expect.poll(() => heading.evaluate((title) => title.matches(':focus'))).toBe(true);
    await keys.tabTo(shop.bank.getByLabel('Password'));

    // Once around: the page behind the dialog is not to be reached.
    const stops = new Set<string>();
    for (let steps = 0; steps < 12; steps++) {
      await keys.press('Tab');
      stops.add(await page.evaluate(FOCUSED));
    }
    expect([...stops].filter((stop) => /pay-button|input|Secure card form/u.test(stop))).toEqual(
      [],
    );
    expect([...stops]).toContain('cancel-button');

    await keys.tabTo(shop.bank.getByLabel('Password'));
    await keys.type('1234');
    await keys.press('Enter');
    await shop.isPaid();
    await expect.poll(() => page.evaluate(FOCUSED)).toContain('pane');
  });

  test('a card that failed is followed by another one, without reload (F-125)', async ({
    page,
    servers,
  }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    await shop.starts();
    const keys = new Keys(shop);
    await keys.typesCardAndPays('4000000000003295');
    await shop.seesNotice('The payment was declined.');
    await expect.poll(() => page.evaluate(FOCUSED)).toBe('notice');

    await keys.typesCardAndPays('4444222233331111');
    await shop.isPaid();
    await expect.poll(() => page.evaluate(FOCUSED)).toContain('pane');
    expect(await shop.heard('dr-success')).toHaveLength(1);
  });

  test('a challenge is left by Escape from the dialog, and begun again', async ({
    page,
    servers,
  }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    await shop.starts();
    const keys = new Keys(shop);
    await keys.typesCardAndPays('4917610000000000');
    await shop.bank.getByLabel('Password').waitFor();
    await keys.press('Escape');
    await shop.seesNotice('The payment was canceled.');
    await expect.poll(() => page.evaluate(FOCUSED)).toBe('notice');
    await keys.typesCardAndPays('4917610000000000');
    await shop.bank.getByLabel('Password').waitFor();
  });
});

describe('the accessibility tree', () => {
  test('names and describes each step of a card with a challenge (F-126)', async ({
    page,
    servers,
  }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    await shop.starts();
    expect(await shop.card.locator('body').ariaSnapshot()).toContain('textbox "Card number"');

    await shop.types('4917610000000000', '1030', '737');
    await shop.pays();
    await shop.bank.getByLabel('Password').waitFor();
    expect(await shop.dialog.ariaSnapshot()).toBe(
      [
        '- dialog "Confirm with your bank":',
        '  - heading "Confirm with your bank" [level=2]',
        '  - paragraph: $118.01',
        '  - paragraph: Your bank needs to confirm it’s you.',
        '  - iframe',
        '  - status',
        '  - button "Cancel payment"',
      ].join('\n'),
    );
    await page.locator('dr-challenge iframe[title="Your bank’s page"]').waitFor();
    await shop.answersBank('wrong');
    await shop.bank.getByText('Attempts left: 2').waitFor();
    expect(await shop.bank.locator('form').ariaSnapshot()).toContain(
      '- alert: "That password is not right. Attempts left: 2"',
    );
    await shop.answersBank('password');
    await shop.isPaid();
  });

  test('shows the failure at the card, and the next step (F-126)', async ({ page, servers }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    await shop.starts();
    await shop.types('4000000000003295');
    await shop.pays();
    await shop.seesNotice('The payment was declined.');
    const tree = await page.locator('dr-dropin').ariaSnapshot();
    expect(tree).toContain('The payment was declined.');
    expect(tree).toContain('Try another card or another way to pay.');
    expect(tree).toMatch(/radio "Credit or debit card[^"]*" \[checked\]/u);
  });
});
