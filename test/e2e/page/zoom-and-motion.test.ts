import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/e2e/test.js';

/** A window of 1280 × 1024 at 400 %: nothing is out of reach, nothing has to be scrolled sideways, nothing moves by itself. */
async function isWhole(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const cut: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('button, [role=alert], h1, h2, legend')) continue;
        if (element.closest('.visually-hidden')) continue; // only screen readers are told
        if (
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX !== 'visible'
        )
          cut.push(`${element.localName} ${element.textContent?.trim() ?? ''}`);
      }
    };
    look(document);
    const moving = document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { duration, iterations } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && (iterations === Infinity || Number(duration) > 1);
      })
      .map((animation) =>
        'animationName' in animation ? String(animation.animationName) : 'transition',
      );
    const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
    return { cut, moving, sideways: Math.max(0, scrollWidth - clientWidth) };
  });
  expect(found).toEqual({ cut: [], moving: [], sideways: 0 });
}

describe('at 400 % and with reduced motion (F-130)', () => {
  test('a shopper pays by card and sees every step of it', async ({ page, shopper }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await shopper.startsToPay();
    await shopper.cardForm.getByLabel('Card number').waitFor();
    await isWhole(page);

    await shopper.pays(); // with nothing typed: the reasons are on the screen
    await shopper.cardForm
      .getByText(/card number/iu)
      .first()
      .waitFor();
    await isWhole(page);

    await shopper.typesCard();
    await expect.poll(() => shopper.canPay()).toBe(true);
    await shopper.pays();
    await page.getByRole('link', { name: 'Review your order' }).waitFor();
    await isWhole(page);
    await shopper.goesToReview();
    await shopper.placesTheOrder();
    await shopper.seesThanks();
  });
});
