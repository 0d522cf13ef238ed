import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { VISA, test } from '../../fields/support/card-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const DANKORT = '4571000000000001';
const CB_MASTERCARD = '5555552500001001';

describe('a card of two brands', () => {
  test('offers a choice, and the source has the chosen brand', async ({ card, sites }) => {
    await card.openAndMount();
    await card.typeCard(DANKORT);
    const choice = card.frame.getByRole('group', { name: 'Choose a card network' });
    await choice.waitFor();
    expect(await choice.ariaSnapshot()).toBe(
      [
        '- group "Choose a card network":',
        '  - text: Choose a card network',
        '  - radio "Visa" [checked]',
        '  - text: Visa',
        '  - radio "Dankort"',
        '  - text: Dankort',
      ].join('\n'),
    );
    await expect
      .poll(() => card.state())
      .toMatchObject({ brand: 'visa', brands: ['visa', 'dankort'] });
    expect(await card.frame.getByRole('status').first().textContent()).toBe('Visa, Dankort');

    await choice.getByText('Dankort').click();
    await expect.poll(() => card.state()).toMatchObject({ brand: 'dankort', complete: true });
    const asked = card.page.waitForRequest('**/v1/sources?*');
    const outcome = await card.submit();
    expect((await asked).postDataJSON()).toMatchObject({
      creditCard: { preferredBrand: 'dankort' },
    });
    if (!('result' in outcome)) throw new Error('no source');
    const { sourceId } = outcome.result;
    expect(sites.readSource(sourceId)).toMatchObject({ creditCard: { brand: 'Dankort' } });
    await expect.poll(() => choice.count()).toBe(0); // with the number
  });

  test('is chosen by keyboard, on the way from the number to the date', async ({ card }) => {
    await card.openAndMount();
    await card.type('number', CB_MASTERCARD);
    const chosen = card.frame.getByRole('radio', { checked: true });
    await chosen.waitFor();
    await card.page.keyboard.press('Tab');
    await card.page.keyboard.press('ArrowDown');
    await expect
      .poll(() => card.state())
      .toMatchObject({
        brand: 'cartesbancaires',
        brands: ['mastercard', 'cartesbancaires'],
      });
    await card.page.keyboard.press('Tab');
    await expect
      .poll(() => card.state())
      .toMatchObject({ fields: { expiration: { focused: true } } });
  });

  test('is one of one brand again when the number changes', async ({ card }) => {
    await card.openAndMount();
    await card.type('number', DANKORT);
    await card.frame.getByRole('radio', { name: 'Dankort' }).check();
    await card.type('number', VISA);
    await expect.poll(() => card.frame.getByRole('radio').count()).toBe(0);
    await expect.poll(() => card.state()).toMatchObject({ brand: 'visa' });
    expect(await card.state()).not.toHaveProperty('brands');
    expect(await card.frame.getByRole('status').first().textContent()).toBe('Visa');
  });

  test.for([
    ['light', {}, 420],
    ['right to left on a phone', { locale: 'ar', direction: 'rtl' }, 320],
    ['German in a narrow place', { locale: 'de' }, 280],
  ] as const)('reads well and fits: %s', async ([, options, width], { browser, sites }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 480 } });
    const { CardPage: Card } = await import('../../fields/support/card-page.js');
    const card = new Card(await context.newPage(), sites);
    await card.open();
    await card.mount(options);
    await card.frame.locator('input').first().click();
    await card.page.keyboard.type(DANKORT);
    await card.frame.getByRole('radio').first().waitFor();
    const frame = card.page.frames().find((one) => one.parentFrame()) as Frame;
    await frame.evaluate(axe);
    const findings = await frame.evaluate(async () => {
      const { axe: engine } = window as unknown as {
        axe: { run(place: string): Promise<{ violations: { id: string }[] }> };
      };
      document.documentElement.style.setProperty('background', 'var(--surface)');
      return (await engine.run('form')).violations.map(({ id }) => id);
    });
    expect(findings).toEqual([]);
    const sizes = await card.frame
      .locator('.brands label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(
      await card.frame.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth),
    ).toBe(false);
    await expect
      .poll(async () => [
        await card.page.evaluate(() => document.querySelector('iframe')?.clientHeight),
      ])
      .toEqual([
        await card.frame
          .locator('html')
          .evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
      ]);
    if (process.env.SHOTS)
      await card.page.screenshot({ path: `${process.env.SHOTS}/cobadge-${width}.png` });
    await context.close();
  });
});
