import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type {
  CardNumberChange,
  DigitalRiverConstructor,
  DigitalRiverInstance,
} from '../../../src/compat/types/index.js';
import { openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { cardInput, typeCard, VISA_NUMBER } from '../../support/e2e/typed-card.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const told: (string | CardNumberChange)[];

const MOUNTED = scriptOf(() => {
  const made = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  const heard: unknown[] = [];
  const number = made.createElement('cardnumber');
  number.on('focus', () => heard.push('focus'));
  number.on('blur', () => heard.push('blur'));
  number.on('change', (event) => heard.push(event));
  number.mount('number');
  Object.assign(window, { dr: made, told: heard });
});

const classes = async (page: Page): Promise<string[]> =>
  ((await page.locator('#number').getAttribute('class')) ?? '').split(' ').sort();

describe('the classes of a card element’s container', () => {
  test('that the browser filled it in, until it is edited (5.2) (12.4, 84)', async ({
    page,
    servers,
  }) => {
    await openStorefront(page, servers, MOUNTED, '<div id="number"></div>');
    const input = cardInput(page, 'number');
    await input.waitFor();
    // No engine fills in for a test: the input says of itself what it would say then.
    const fill = (isFilled: boolean, value: string) =>
      input.evaluate(
        (element: HTMLInputElement, [filled, text]) => {
          const { matches } = Element.prototype;
          const pretend = (selector: string): boolean =>
            selector === ':autofill' ? filled : matches.call(element, selector);
          Object.assign(element, { matches: pretend });
          element.value = text;
          element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        [isFilled, value] as const,
      );

    await fill(true, VISA_NUMBER);
    await expect
      .poll(() => classes(page))
      .toEqual(['DRElement', 'DRElement--autofilled', 'DRElement--complete']);
    await fill(false, VISA_NUMBER);
    await expect.poll(() => classes(page)).toEqual(['DRElement', 'DRElement--complete']);
  });

  test('report the loss of focus and input with a frame that is reloaded', async ({
    page,
    servers,
  }) => {
    await openStorefront(page, servers, MOUNTED, '<div id="number"></div>');
    await typeCard(page, { number: VISA_NUMBER });
    await expect
      .poll(() => classes(page))
      .toEqual(['DRElement', 'DRElement--complete', 'DRElement--focus']);

    await cardInput(page, 'number').evaluate(() => location.reload());

    await expect.poll(() => classes(page)).toEqual(['DRElement', 'DRElement--empty']);
    const events = await page.evaluate(() => told);
    expect(events.filter((event) => typeof event === 'string')).toEqual(['focus', 'blur']);
    expect(events.filter((event) => typeof event !== 'string').at(-1)).toEqual({
      elementType: 'cardnumber',
      complete: false,
      empty: true,
      error: null,
      brand: 'unknown',
    });
  });
});

describe('card elements in containers that a page empties', () => {
  test('leave nothing behind', async ({ page, servers }) => {
    await openStorefront(page, servers, MOUNTED, '<div id="number"></div><div id="cards"></div>');
    await cardInput(page, 'number').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { listeners: valueOf('JSEventListeners'), nodes: valueOf('Nodes') };
    };
    const mountAndEmpty = () =>
      page.evaluate(async () => {
        const cards = document.getElementById('cards');
        const mount = (type: 'cardnumber' | 'cardexpiration' | 'cardcvv') =>
          new Promise<void>((resolve) => {
            const box = document.createElement('div');
            cards?.append(box);
            const element = dr.createElement(type);
            element.on('ready', () => resolve());
            element.mount(box);
          });
        await Promise.all([mount('cardnumber'), mount('cardexpiration'), mount('cardcvv')]);
        if (cards) cards.innerHTML = '';
      });
    await mountAndEmpty(); // what is made once and kept
    const before = await count();
    for (let round = 0; round < 5; round++) await mountAndEmpty();
    await expect
      .poll(async () => {
        const { listeners, nodes } = await count();
        return [listeners - before.listeners < 5, nodes - before.nodes < 10];
      })
      .toEqual([true, true]);
  });
});
