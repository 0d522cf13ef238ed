import { describe, expect } from 'vitest';
import { holdStates } from '../../support/e2e/hold-states.js';
import { GOOD_CARD, Shopper } from '../../support/e2e/shopper.js';
import { test } from '../../support/e2e/test.js';

const CARD = 'Credit or debit card';

describe('the card method', () => {
  test('can be typed in within a second of being opened', async ({ page, servers, shopper }) => {
    await shopper.opensTheShop();
    // Nothing is open before the shopper opens it.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        document.querySelector('dr-dropin:not([collapsed])')?.setAttribute('collapsed', '');
      }).observe(document, { childList: true, subtree: true });
    });
    const times: number[] = [];
    for (let visit = 0; visit < 3; visit++) {
      await page.goto(`${servers.shop}/checkout`);
      await shopper.method(CARD).waitFor();
      expect(await page.locator('dr-dropin iframe').count()).toBe(0);
      // As the page's own clock has it: from the pick to the first moment at which keys would be taken.
      await page.evaluate(() => {
        const dropin = document.querySelector('dr-dropin');
        const took = new Promise<number>((resolve) => {
          dropin?.addEventListener('dr-method-select', () => {
            const picked = performance.now();
            const look = (): void => {
              const form = dropin.shadowRoot?.querySelector('dr-card-form');
              if (form && Reflect.get(form, 'usable')) resolve(performance.now() - picked);
              else requestAnimationFrame(look);
            };
            look();
          });
        });
        Object.assign(window, { took });
      });
      await shopper.method(CARD).check();
      times.push(await page.evaluate(() => Reflect.get(window, 'took') as Promise<number>));
      await shopper.cardForm.getByLabel('Card number').click();
      await page.keyboard.type('4');
      expect(await shopper.cardForm.getByLabel('Card number').inputValue()).toBe('4');
    }
    expect(times.toSorted((a, b) => a - b)[1]).toBeLessThan(1000); // of three visits, the one in the middle
  });

  test('leads from each line of what is missing into its field, by keyboard alone', async ({
    page,
    shopper,
  }) => {
    await shopper.startsToPay({ method: CARD });
    await shopper.cardForm.getByLabel('Card number').waitFor();
    await shopper.payButton.focus();
    await page.keyboard.press('Enter');
    const summary = page.getByRole('group', {
      name: 'Some details are missing. Please fill them in.',
    });
    await expect.poll(() => summary.evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(await summary.getByRole('button').allInnerTexts()).toEqual([
      'Enter your card number.',
      'Enter the date your card expires.',
      'Enter the security code.',
    ]);

    const hasFocus = (label: string) =>
      shopper.cardForm.getByLabel(label).evaluate((field) => field.matches(':focus'));
    for (const [line, label, typed] of [
      [2, 'Security code', GOOD_CARD.code],
      [1, 'Expiration date', GOOD_CARD.expiry],
      [0, 'Card number', GOOD_CARD.number],
    ] as const) {
      await summary.getByRole('button').nth(line).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => hasFocus(label)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dr-dropin');
      await page.keyboard.type(typed);
    }
    await expect.poll(() => summary.count()).toBe(0);
    // Back where the shopper was, and on with it.
    await page.keyboard.press('Enter');
    await shopper.seesRemaining('$0.00');
  });

  for (const [way, pay] of [
    ['a press of the button', (shopper: Shopper) => shopper.payButton.click()],
    ['Enter in the field', (shopper: Shopper) => shopper.page.keyboard.press('Enter')],
  ] as const) {
    test(`pays by ${way} that is quicker than the word of the last digit`, async ({
      page,
      shopper,
    }) => {
      await holdStates(page);
      await shopper.startsToPay({ method: CARD });
      await shopper.typesCard();
      expect(await shopper.canPay()).toBe(false);

      await pay(shopper);

      await shopper.seesRemaining('$0.00');
      expect(await shopper.events('dr-error')).toEqual([]);
    });
  }

  test('complains of what the frame says is missing, not of what it has not said yet', async ({
    page,
    shopper,
  }) => {
    await holdStates(page);
    await shopper.startsToPay({ method: CARD });
    await shopper.typesCard({ ...GOOD_CARD, code: '12' });

    await shopper.payButton.click();

    const summary = page.locator('dr-dropin [part=summary]');
    await expect.poll(() => summary.evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(await summary.getByRole('button').allInnerTexts()).toEqual([
      'Enter all 3 digits of the code.',
    ]);
    await summary.getByRole('button').click();
    await page.keyboard.press('End');
    await page.keyboard.type('3');
    await shopper.payButton.click();
    await shopper.seesRemaining('$0.00');
  });

  test('names each complaint once: in the frame for its field, above the form for all', async ({
    page,
    shopper,
  }) => {
    await shopper.startsToPay({ method: CARD });
    await shopper.cardForm.getByLabel('Card number').waitFor();
    await shopper.payButton.click();
    const number = shopper.cardForm.getByLabel('Card number');
    await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true');
    expect(await shopper.cardForm.locator('[role=alert], [aria-live]').count()).toBe(0);
    expect(await page.locator('dr-dropin').getByRole('alert').count()).toBe(0);
    await number.click();
    await page.keyboard.type(GOOD_CARD.number);
    await expect
      .poll(() => page.locator('dr-dropin [part=summary] button').allInnerTexts())
      .toEqual(['Enter the date your card expires.', 'Enter the security code.']);
  });
});
