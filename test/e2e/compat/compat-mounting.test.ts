import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
} from '../../../src/compat/types/index.js';
import { LOADED, makesElement, MOUNTS } from '../../support/e2e/element-page.js';
import { openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const element: DrElement<'iban'>;
declare let other: DrElement;

const FIELD = ['ready', 'focus', 'blur', 'change'] as const;
const IBAN = makesElement('iban', {}, FIELD);

const classes = (page: Page) => page.locator('#drop-in').getAttribute('class');
const iban = (page: Page) => page.getByRole('textbox', { name: 'IBAN' });

/** Asks for a direct debit with what stands in `element`: the code of the answer. */
const asks = (page: Page) =>
  page.evaluate(async () => {
    const { error } = await dr.createSource(element, { type: 'directDebit', directDebit: {} });
    return error?.type;
  });

describe('mounting elements of DigitalRiver.js', () => {
  test('a container that the page emptied keeps none of the element’s classes', async ({
    page,
    servers,
  }) => {
    await openStorefront(page, servers, IBAN + MOUNTS, '<div id="drop-in" class="own"></div>');
    await iban(page).pressSequentially('DE89 3704');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => classes(page))
      .toBe('own DRElement DRElement--focus DRElement--invalid');
    // Those that nobody sees any more say nothing, and a new one starts clean.
    await page.evaluate(() => {
      const container = document.getElementById('drop-in');
      if (container) container.innerHTML = '';
    });
    expect(await classes(page)).toBe('own');
    await page.evaluate(() => {
      other = dr.createElement('iban', {});
      other.mount('drop-in');
    });
    await iban(page).waitFor();
    expect(await classes(page)).toBe('own DRElement');
    // What was typed into the first one is there when it comes back, with what it means.
    await page.evaluate(() => element.mount('drop-in'));
    await expect.poll(() => iban(page).inputValue()).toBe('DE89 3704');
    expect(await classes(page)).toBe('own DRElement DRElement--invalid');

    const off = await page.evaluate(() => {
      const container = document.createElement('div');
      other.mount(container);
      container.innerHTML = '';
      element.mount(container);
      container.innerHTML = '';
      dr.createElement('iban', { classes: { base: undefined as never, empty: 'e' } }).mount(
        container,
      );
      return container.className;
    });
    expect(off).toBe('DRElement');
  });

  test('an element mounted off the page is shown when its container is attached, and follows it', async ({
    page,
    servers,
  }) => {
    await openStorefront(
      page,
      servers,
      IBAN +
        scriptOf(() => {
          const place = document.createElement('section');
          place.innerHTML = '<p></p><p></p>';
          const [first, second] = place.children;
          element.on('ready', () => void document.getElementById('drop-in')?.append(place));
          if (first) element.mount(first);
          if (second) dr.createElement('cardnumber', {}).mount(second);
        }),
    );
    const frame = page.frameLocator('section iframe');
    await iban(page).waitFor();
    await frame.getByRole('textbox').waitFor();
    await page.evaluate(() => {
      const place = document.querySelector('section');
      if (!place) return;
      place.remove();
      document.body.append(place);
    });
    await iban(page).waitFor();
    await frame.getByRole('textbox').waitFor();
    expect(await page.locator('section p').first().getAttribute('class')).toBe('DRElement');
  });

  test('an element whose code cannot be loaded reports no_network, and is shown once it has loaded', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/ERR_FAILED|400|DR-MIG-101/);
    const parts = '**/chunks/digitalriver-parts-*.js';
    await page.route(parts, (route) => route.abort());
    await openStorefront(page, servers, IBAN + MOUNTS);
    expect(await asks(page)).toBe('no_network');
    await page.unroute(parts);
    // The tag is one more file: without it there is nothing to ask for either.
    const tags = '**/chunks/define-*.js';
    await page.route(tags, (route) => route.abort());
    expect(await asks(page)).toBe('no_network');
    expect(await iban(page).count()).toBe(0);
    await page.unroute(tags);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await iban(page).waitFor();
    expect(await asks(page)).toBe('bad_request');

    await page.route(parts, (route) => route.abort());
    await openStorefront(page, servers, IBAN);
    expect(await asks(page)).toBe('no_network');
    await page.unroute(parts);
    await page.evaluate(MOUNTS);
    await iban(page).waitFor(LOADED);
    expect(guard.expected.length).toBeGreaterThan(0);
  });

  test('canMakePayment returns the browser’s support until the service has answered', async ({
    page,
    servers,
  }) => {
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    let ask = (): void => undefined;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    await page.route('**/v1/payment-methods?*', async (route) => {
      ask();
      await refused;
      await route.fulfill({ json: { paymentMethods: [] } });
    });
    await openStorefront(
      page,
      servers,
      scriptOf(() => {
        const canMakePayments = (): boolean => false;
        Object.assign(window, { ApplePaySession: { canMakePayments } });
        const river = new DigitalRiver('pk_sandbox');
        const total = { label: 'Order', amount: 1 };
        const request = river.paymentRequest({
          ...{ country: 'US', currency: 'USD', total, requestShipping: false },
        });
        const apple = river.createElement('applepay', request).canMakePayment();
        const google = river.createElement('googlepay', request);
        Object.assign(window, { google, first: [apple, google.canMakePayment()] });
      }),
    );
    expect(await page.evaluate('first')).toEqual([false, true]);
    await asked;
    expect(await page.evaluate('google.canMakePayment()')).toBe(true);
    refuse();
    await expect.poll(() => page.evaluate('google.canMakePayment()')).toBe(false);
  });

  test('DigitalRiver.js as a module warns, and still finds its service', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-DRJ-010/);
    await openStorefront(page, servers, '');
    const stores = await page.evaluate(async () => {
      const classic = document.querySelector('script[src]') as HTMLScriptElement;
      classic.remove();
      delete (window as { DigitalRiver?: unknown }).DigitalRiver;
      const script = document.createElement('script');
      script.type = 'module';
      script.src = classic.src;
      await new Promise((resolve) => {
        script.addEventListener('load', resolve);
        document.head.append(script);
      });
      return (await new DigitalRiver('pk_sandbox').retrieveKonbiniStores()).length;
    });
    expect(stores).toBeGreaterThan(0);
    expect(guard.expected).toEqual([expect.stringContaining('DR-DRJ-010')]);
  });
});
