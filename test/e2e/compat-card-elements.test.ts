import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openCheckout, openStorefront, test } from '../support/e2e/storefront.js';

const FIELDS = `
  <label>Number</label><div id="number"></div>
  <label>Expiry</label><div id="expiry"></div>
  <label>Code</label><div id="code"></div>`;

const OWNER = `{
  firstName: 'Ada', lastName: 'Sample', email: 'ada@example.com', phoneNumber: '5550100123',
  address: { line1: '1 Sample Street', city: 'Minnetonka', state: 'MN', postalCode: '55343', country: 'US' },
}`;

/** Mounts three fields in the three documented ways and takes down what they tell. */
const MOUNTED = `
  const dr = window.dr = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  window.told = [];
  const make = (type, options, place) => {
    const element = dr.createElement(type, options);
    for (const event of ['ready', 'focus', 'blur', 'change', 'return'])
      element.on(event, (payload) => told.push([event, payload]));
    element.mount(place);
    return element;
  };
  window.number = make('cardNumber', {
    classes: { base: 'box', complete: 'done', invalid: 'wrong' },
    style: { base: { color: 'rgb(1, 2, 3)', fontSize: '18px', height: '30px' } },
    placeholderText: 'Your number',
  }, 'number');
  window.expiry = make('cardexpiration', {}, '#expiry');
  window.code = make('CARDCVV', { mask: true }, document.getElementById('code'));`;

const field = (page: Page, box: string) =>
  page.locator(`#${box} iframe`).contentFrame().getByRole('textbox');

async function type(page: Page, box: string, text: string): Promise<void> {
  await field(page, box).click();
  await page.keyboard.type(text);
}

/** Types the password on the bank's page, in its dialog. */
async function answerBank(page: Page): Promise<void> {
  const bank = page.locator('dr-challenge iframe').contentFrame().locator('iframe').contentFrame();
  await bank.getByLabel('Password').fill('1234');
  await bank.getByRole('button', { name: 'Confirm' }).click();
}

type Told = readonly [string, Readonly<Record<string, unknown>>];
const told = async (page: Page, event: string, elementType: string) =>
  ((await page.evaluate('told')) as Told[])
    .filter(([name, payload]) => name === event && payload.elementType === elementType)
    .map(([, payload]) => payload);

describe('card elements', () => {
  test('make one card of three fields, tell what happens to it, and its container shows it (12.3, 57) (12.4, 85, 86)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'number', '4444');
    await expect
      .poll(() => page.locator('#number').getAttribute('class'))
      .toMatch(/^box( DRElement--focus)?$/u);
    await expect
      .poll(() => told(page, 'change', 'cardnumber').then((all) => all.at(-1)))
      .toMatchObject({ empty: false, complete: false, brand: 'visa' });
    await page.keyboard.type('222233331111');
    await type(page, 'expiry', '1232');
    await type(page, 'code', '123');
    await page.keyboard.press('Enter');

    await expect.poll(() => told(page, 'return', 'cardcvv')).toEqual([{ elementType: 'cardcvv' }]);
    await expect
      .poll(() => told(page, 'change', 'cardnumber').then((all) => all.at(-1)))
      .toEqual({
        elementType: 'cardnumber',
        complete: true,
        empty: false,
        error: null,
        brand: 'visa',
      });
    expect(await told(page, 'ready', 'cardexpiration')).toEqual([
      { elementType: 'cardexpiration' },
    ]);
    expect(await told(page, 'focus', 'cardexpiration')).toHaveLength(1);
    expect(await told(page, 'blur', 'cardnumber')).toHaveLength(1);
    expect(await page.locator('#number').getAttribute('class')).toBe('box done');
    expect(await page.locator('#code').getAttribute('class')).toContain('DRElement--complete');

    expect(await field(page, 'number').evaluate((input) => getComputedStyle(input).fontSize)).toBe(
      '18px',
    );

    const result = await page.evaluate(
      `dr.createSource(code, { type: 'creditCard', sessionId: '${sessionId}', owner: ${OWNER} })`,
    );
    expect(result).toMatchObject({
      source: {
        type: 'creditCard',
        state: 'chargeable',
        sessionId,
        creditCard: { brand: 'Visa', lastFourDigits: '1111' },
      },
    });
  });

  test('say what is wrong: full, but invalid, is complete with an error', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'number', '4444222233331112');
    await field(page, 'expiry').click();
    await expect
      .poll(() => told(page, 'change', 'cardnumber').then((all) => all.at(-1)))
      .toEqual({
        elementType: 'cardnumber',
        complete: true,
        empty: false,
        brand: 'visa',
        error: {
          type: 'validation_error',
          code: 'invalid_card_number',
          message: expect.stringMatching(/\S/) as unknown,
        },
      });
    expect(await page.locator('#number').getAttribute('class')).toContain('wrong');

    const result = await page.evaluate(
      `dr.createSource(number, { type: 'creditCard', owner: ${OWNER} })`,
    );
    expect(result).toMatchObject({
      error: {
        type: 'validation_error',
        errors: [{ message: expect.stringMatching(/\S/) as unknown }],
      },
    });
  });

  test('focus, clear, update and unmount do what they say (12.3, 63)', async ({
    page,
    servers,
  }) => {
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'expiry', '1');
    await page.evaluate('number.focus()');
    await expect.poll(() => told(page, 'focus', 'cardnumber')).toHaveLength(1);
    await page.keyboard.type('4444');
    await expect.poll(() => field(page, 'number').inputValue()).toBe('4444');
    await page.evaluate('number.clear()');
    await expect.poll(() => field(page, 'number').inputValue()).toBe('');
    await page.evaluate('number.update({ placeholderText: "Card, please" })');
    await expect.poll(() => field(page, 'number').getAttribute('placeholder')).toBe('Card, please');

    await page.evaluate('number.unmount()');
    expect(await page.locator('#number iframe').count()).toBe(0);
    expect(await page.locator('#number').getAttribute('class')).toBe('');
    await page.evaluate('number.mount("number")');
    await field(page, 'number').waitFor();
    await page.evaluate('document.getElementById("number").innerHTML = ""; number.destroy()');
    expect(await page.locator('#number iframe').count()).toBe(0);
  });

  test('keep what was typed while they are unmounted, and give way to new ones', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/);
    await openStorefront(page, servers, MOUNTED, `${FIELDS}<div id="elsewhere"></div>`);
    await type(page, 'number', '4444222233331111');
    await type(page, 'expiry', '1232');
    await type(page, 'code', '123');
    await page.evaluate('number.unmount(); code.unmount()');
    expect(await page.locator('#number iframe').count()).toBe(0);
    expect(await page.locator('iframe').filter({ visible: true }).count()).toBe(1);
    const asked = servers.log.length;
    await page.evaluate('number.mount("elsewhere")');
    await expect.poll(() => told(page, 'ready', 'cardnumber')).toHaveLength(2);
    await field(page, 'elsewhere').waitFor();
    expect(await field(page, 'elsewhere').inputValue()).toBe('4444 2222 3333 1111');
    expect(servers.log.slice(asked)).toEqual([]);

    await page.evaluate(`window.code = make('cardcvv', {}, 'code')`);
    await field(page, 'code').waitFor();
    expect(await field(page, 'code').inputValue()).toBe('');
    expect(await page.locator('iframe').count()).toBe(3);
    await type(page, 'code', '321');
    expect(
      await page.evaluate(`dr.createSource(expiry, { type: 'creditCard', owner: ${OWNER} })`),
    ).toMatchObject({ source: { creditCard: { lastFourDigits: '1111' } } });

    await page.evaluate('number.unmount(); number.destroy()');
    expect(await page.locator('iframe').count()).toBe(2);
  });

  test('start anew where the browser can move no frames', async ({ page, servers }) => {
    const old = 'delete Element.prototype.moveBefore; delete Document.prototype.moveBefore;';
    await openStorefront(page, servers, old + MOUNTED, FIELDS);
    await type(page, 'number', '4444');
    await page.evaluate('number.unmount()');
    expect(await page.locator('iframe').count()).toBe(2);
    await page.evaluate('number.mount("number")');
    await field(page, 'number').waitFor();
    expect(await field(page, 'number').inputValue()).toBe('');
  });

  test('ask the shopper’s bank within createSource, and for the saved card with its code', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/404/);
    const { sessionId } = await openCheckout(servers);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'number', '5454545454545454');
    await type(page, 'expiry', '0330');
    await type(page, 'code', '737');
    await page.evaluate(
      `window.result = undefined; void dr.createSource(code, {
         type: 'creditCard', sessionId: '${sessionId}', owner: ${OWNER},
         futureUse: true, usage: 'convenience', mandate: { terms: 'Save it' },
       }).then((result) => (window.result = result))`,
    );
    await answerBank(page);
    await page.waitForFunction('window.result');
    const { source } = (await page.evaluate('result')) as {
      source: { id: string; clientSecret: string; state: string };
    };
    expect(source).toMatchObject({ state: 'chargeable', creditCard: { brand: 'MasterCard' } });
    expect(await page.locator('dr-challenge').count()).toBe(0);

    const wrong = await page.evaluate(
      `dr.authenticateSource({ sessionId: '${sessionId}', sourceId: '${source.id}', sourceClientSecret: 'guess' })`,
    );
    expect(wrong).toMatchObject({ status: 'failed', error: { type: 'not_found' } });

    await servers.ask('POST /customers', { id: 'ada', email: 'ada@example.com' });
    await servers.ask(`POST /customers/ada/sources/${source.id}`);
    const later = await openCheckout(servers, { customerId: 'ada' });
    await openStorefront(
      page,
      servers,
      `window.dr = new DigitalRiver('pk_sandbox');
       window.code = dr.createElement('cardcvv');
       code.mount('code');`,
      FIELDS,
    );
    await type(page, 'code', '737');
    await page.evaluate(
      `window.result = undefined; void dr.authenticateSource(code, {
         sessionId: '${later.sessionId}', sourceId: '${source.id}', sourceClientSecret: '${source.clientSecret}',
       }).then((result) => (window.result = result))`,
    );
    await answerBank(page);
    await page.waitForFunction('window.result');
    expect(await page.evaluate('result')).toEqual({ status: 'complete' });
    expect(await page.locator('dr-challenge').count()).toBe(0);
  });

  test('updateSource sends the expiry of the cardexpiration element, and the owner with it', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/404|DR-MIG-101/);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'number', '4444222233331111');
    await type(page, 'expiry', '1232');
    await type(page, 'code', '123');
    const made = (await page.evaluate(
      `dr.createSource(code, { type: 'creditCard', owner: ${OWNER} })`,
    )) as { source: { id: string; clientSecret: string } };
    const { id, clientSecret } = made.source;
    const update = (more: string) =>
      page.evaluate(
        `dr.updateSource(expiry, { id: '${id}', clientSecret: '${clientSecret}', ${more} })`,
      );

    expect(await update('')).toMatchObject({
      error: { type: 'validation_error', errors: [{ parameter: 'expiration' }] },
    });
    await type(page, 'expiry', '0839');
    await page
      .evaluate('dr.updateSource(expiry, { id: "nobody", clientSecret: "guess" })')
      .then((refused) =>
        expect(refused).toMatchObject({
          error: { type: 'not_found', errors: [{ code: 'source_not_found' }] },
        }),
      );
    const asked = servers.log.length;
    expect(await update(`owner: { ...${OWNER}, firstName: 'Grace' }`)).toMatchObject({
      source: {
        id,
        owner: { firstName: 'Grace' },
        creditCard: {
          brand: 'Visa',
          lastFourDigits: '1111',
          expirationMonth: 8,
          expirationYear: 2039,
        },
      },
    });
    await expect.poll(() => field(page, 'expiry').inputValue()).toBe('');
    expect(servers.log.slice(asked).join('\n')).not.toContain(clientSecret);

    await page.evaluate('expiry.unmount()');
    expect(await update('')).toMatchObject({
      error: { type: 'bad_request', errors: [{ parameter: 'element' }] },
    });
  });

  test('card data in the page’s own hands is refused', async ({ page, servers, guard }) => {
    guard.expectFault(/DR-DRJ-009/);
    await openStorefront(page, servers, `window.dr = new DigitalRiver('pk_sandbox')`);
    const asked = servers.log.length;
    const result = await page.evaluate(
      `dr.createSource({ type: 'creditCard', creditCard: { number: '4444222233331111', cvv: '123' } })`,
    );
    expect(result).toMatchObject({ error: { type: 'bad_request' } });
    expect(servers.log.slice(asked).filter((line) => line.includes('/v1/sources'))).toEqual([]);
  });
});
