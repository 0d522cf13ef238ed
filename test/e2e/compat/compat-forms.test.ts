import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type {
  AmazonPayOptions,
  DigitalRiverConstructor,
  ElementStyle,
  OnlineBankingOptions,
} from '../../../src/compat/types/index.js';
import { lastTold, LOADED, makesElement, MOUNTS, told } from '../../support/e2e/element-page.js';
import {
  BILL_TO,
  openCheckout,
  openStorefront,
  scriptOf,
  test,
} from '../../support/e2e/storefront.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;

const FIELD = ['ready', 'focus', 'blur', 'change'] as const;
const STYLE: ElementStyle = {
  base: {
    color: 'rgb(1, 1, 1)',
    fontSize: '21px',
    ':hover': { color: 'rgb(2, 2, 2)' },
    '::placeholder': { color: 'rgb(3, 3, 3)' },
  },
  complete: { color: 'rgb(4, 4, 4)' },
  empty: { color: 'rgb(5, 5, 5)' },
  invalid: { color: 'rgb(6, 6, 6)' },
};
const DUTCH = {
  currency: 'EUR',
  billTo: {
    ...BILL_TO,
    address: { line1: 'Gracht 1', city: 'Amsterdam', postalCode: '1011', country: 'NL' },
  },
};
const IBAN = 'NL91 ABNA 0417 1643 00';

const classes = (page: Page) => page.locator('#drop-in').getAttribute('class');
const lookOf = (input: Locator, pseudo = '') =>
  input.evaluate((node, part) => getComputedStyle(node, part).color, pseudo);

describe('forms of DigitalRiver.js', () => {
  test('onlinebanking has the page’s texts and styles, and reports only what was picked', async ({
    page,
    servers,
  }) => {
    const options: OnlineBankingOptions = {
      placeholderText: 'Which bank?',
      style: STYLE,
      onlineBanking: { country: 'DE', currency: 'EUR' },
    };
    await openStorefront(page, servers, makesElement('onlinebanking', options, FIELD) + MOUNTS);
    const menu = page.getByRole('combobox');
    await menu.getByRole('option', { name: 'Which bank?' }).waitFor({ state: 'attached' });
    expect(await told(page, 'onlinebanking', 'change')).toEqual([]);
    expect(await classes(page)).toBe('DRElement');
    expect(await lookOf(menu)).toBe('rgb(1, 1, 1)');
    await menu.hover();
    expect(await lookOf(menu)).toBe('rgb(2, 2, 2)');
    await page.mouse.move(0, 0);

    await menu.selectOption({ label: 'Giropay' });
    await expect.poll(() => lookOf(menu)).toBe('rgb(4, 4, 4)');
    expect(await classes(page)).toContain('DRElement--complete');
    await menu.selectOption('');
    await expect.poll(() => lookOf(menu)).toBe('rgb(5, 5, 5)');
    expect(await classes(page)).toContain('DRElement--empty');
    expect(await told(page, 'onlinebanking', 'change')).toMatchObject([
      { complete: true, empty: false, value: '21' },
      { complete: false, empty: true, value: '' },
    ]);
  });

  test('konbini is not empty before it was touched; iban and taxidentifier have the page’s styles', async ({
    page,
    servers,
  }) => {
    await openStorefront(page, servers, makesElement('konbini', {}, FIELD) + MOUNTS);
    await page.getByRole('radio').first().waitFor();
    expect(await told(page, 'konbini', 'change')).toEqual([]);
    expect(await classes(page)).toBe('DRElement');

    const options = { style: STYLE, placeholderText: 'DE00 …' };
    await openStorefront(page, servers, makesElement('iban', options, FIELD) + MOUNTS);
    const iban = page.getByPlaceholder('DE00 …');
    await iban.waitFor();
    expect(await lookOf(iban, '::placeholder')).toBe('rgb(3, 3, 3)');
    await iban.fill('DE89 3704');
    await iban.blur();
    await expect.poll(() => lookOf(iban)).toBe('rgb(6, 6, 6)');
    await iban.fill('');
    await expect.poll(() => lookOf(iban)).toBe('rgb(5, 5, 5)');

    const brazil = { style: STYLE, taxIdentifier: { country: 'BR', type: 'individual' } } as const;
    await openStorefront(page, servers, makesElement('taxidentifier', brazil, FIELD) + MOUNTS);
    const number = page.getByRole('textbox');
    await number.waitFor();
    expect(await lookOf(number)).toBe('rgb(1, 1, 1)');
  });

  test('ideal reports only an IBAN in a session that recurs', async ({ page, servers }) => {
    const once = await openCheckout(servers, DUTCH);
    const events = ['ready', 'change'] as const;
    const ideal = (sessionId: string) =>
      makesElement('ideal', { ideal: { sessionId }, placeholderText: 'NL00 …' } as never, events) +
      MOUNTS;
    await openStorefront(page, servers, ideal(once.sessionId));
    await expect.poll(() => told(page, 'ideal', 'ready'), LOADED).toHaveLength(1);
    // The form says that it is there once it knows what to ask for.
    await page.locator('dr-method-form .form[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await told(page, 'ideal', 'change')).toEqual([]);

    const { sessionId } = await openCheckout(servers, { ...DUTCH, autoRenewal: true });
    await openStorefront(page, servers, ideal(sessionId));
    const tick = page.getByRole('checkbox');
    await tick.check();
    const iban = page.getByPlaceholder('NL00 …');
    await iban.waitFor();
    expect(await told(page, 'ideal', 'change')).toEqual([]);
    expect(await classes(page)).toBe('DRElement DRElement--focus');
    await iban.fill(IBAN);
    await expect
      .poll(() => lastTold(page, 'ideal', 'change'))
      .toMatchObject({ complete: true, iban: { complete: true, empty: false } });
    await tick.uncheck();
    await expect
      .poll(() => lastTold(page, 'ideal', 'change'))
      .toMatchObject({ complete: false, iban: { complete: false, empty: true } });
  });

  test('drop-in passes its own texts and styles to onlineBanking', async ({ page, servers }) => {
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: { ...DUTCH.billTo, address: { ...DUTCH.billTo.address, country: 'DE' } },
    });
    await openStorefront(
      page,
      servers,
      scriptOf(
        (session: string, style: ElementStyle) =>
          new DigitalRiver('pk_sandbox', { locale: 'en-US' })
            .createDropin({
              sessionId: session,
              paymentMethodConfiguration: {
                style,
                enabledPaymentMethods: ['onlineBanking'],
                onlineBanking: {
                  placeholderText: 'Which bank?',
                  style: { complete: style.invalid },
                },
              },
            } as never)
            .mount('drop-in'),
        sessionId,
        STYLE,
      ),
    );
    const menu = page.getByRole('combobox');
    await menu.getByRole('option', { name: 'Which bank?' }).waitFor({ state: 'attached' });
    expect(await lookOf(menu)).toBe('rgb(1, 1, 1)');
    await menu.selectOption({ label: 'Giropay' });
    await expect.poll(() => lookOf(menu)).toBe('rgb(6, 6, 6)');
  });

  test('amazonpay has its colour, its height and its classes, as every element has', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const options: AmazonPayOptions = {
      sourceData: { type: 'amazonPay', sessionId },
      style: { color: 'DarkGray', height: '36px' },
      classes: { base: 'box', focus: 'box-focus' },
    };
    await openStorefront(
      page,
      servers,
      makesElement('amazonpay', options, ['ready', 'click', 'cancel', 'source']) + MOUNTS,
      '<div id="drop-in"></div><div id="law"></div>',
    );
    expect(await classes(page)).toBe('box');
    const button = page.getByRole('button', { name: 'Amazon Pay' });
    await button.waitFor();
    expect(
      await button.evaluate((node) => {
        const { backgroundColor, height } = getComputedStyle(node);
        return [backgroundColor, height];
      }),
    ).toEqual(['rgb(65, 76, 89)', '36px']);

    await page.evaluate(() =>
      new DigitalRiver('pk_sandbox', { locale: 'en-US' })
        .createElement('compliance', {
          compliance: {
            entity: 'DR_JAPAN-ENTITY',
            locale: 'ja-JP',
            jpCommerceLawPageUrl: 'https://shop.example/law',
          },
        })
        .mount('law'),
    );
    await page.locator('dr-compliance a[href="https://shop.example/law"]').waitFor();
    const law = page.locator('#law.DRElement');
    expect(await law.evaluate((node) => getComputedStyle(node).borderStyle)).toBe('none');
  });
});
