import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/e2e/test.js';

/** The boxes of date and code in the card form of the payment page. */
async function boxes(page: Page, shop: string) {
  await page.goto(shop);
  await page.goto(`${shop}/checkout`);
  const form = page.locator('dr-dropin iframe').contentFrame();
  await form.getByLabel('Security code').waitFor();
  const box = async (label: string) => (await form.getByLabel(label).boundingBox())!;
  return { date: await box('Expiration date'), code: await box('Security code') };
}

describe('date and security code', () => {
  test('are side by side on a phone', async ({ page, servers }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { date, code } = await boxes(page, servers.shop);

    expect(code.y).toBe(date.y);
    expect(code.x).toBeGreaterThan(date.x + date.width);
  });

  test('get a line each where letters are twice as large', async ({ page, servers }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const enlarge = () => document.documentElement.style.setProperty('--dr-font-size', '30px');
      addEventListener('DOMContentLoaded', enlarge);
    });
    const { date, code } = await boxes(page, servers.shop);

    expect(code.x).toBe(date.x);
    expect(code.y).toBeGreaterThan(date.y + date.height);
  });
});
