import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type {
  AuthenticationResult,
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
  ElementStyle,
  FieldElementOptions,
  MaskedElementOptions,
  SourceData,
  SourceResult,
  SourceUpdate,
} from '../../../src/compat/types/index.js';
import { STYLE, WORN } from '../../support/e2e/card-style.js';
import { lastTold, told } from '../../support/e2e/element-page.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';
import { KNOWS_RIVER } from '../../support/e2e/wire-transfer.js';

const FIELDS = `
  <label>Number</label><div id="number"></div>
  <label>Expiry</label><div id="expiry"></div>
  <label>Code</label><div id="code"></div>`;

type CardElement = 'cardnumber' | 'cardexpiration' | 'cardcvv';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const number: DrElement<'cardnumber'>;
declare const expiry: DrElement<'cardexpiration'>;
declare const code: DrElement<'cardcvv'>;
declare const make: (type: string, options: object, place: string) => DrElement;
declare let result: unknown;

/** Mounts three fields in the three documented ways and records their events. */
const MOUNTED = scriptOf((style: ElementStyle) => {
  const river = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  const told: unknown[] = [];
  const make = (type: string, options: MaskedElementOptions, place: string | Element) => {
    const element = river.createElement(type as CardElement, options); // any case will do
    for (const event of ['ready', 'focus', 'blur', 'change', 'return'] as const)
      element.on(event, (payload) => void told.push([event, payload]));
    element.mount(place);
    return element;
  };
  const options: FieldElementOptions = {
    classes: { base: 'box', complete: 'done', invalid: 'wrong' },
    style,
    placeholderText: 'Your number',
  };
  Object.assign(window, {
    dr: river,
    told,
    make,
    number: make('cardNumber', options, 'number'),
    expiry: make('cardexpiration', { style: { webKitAutofill: { color: 'gray' } } }, '#expiry'),
    code: make('CARDCVV', { mask: true }, document.getElementById('code') as Element),
  });
}, STYLE);

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

const createCard = (page: Page, more: Partial<SourceData> = {}) =>
  page.evaluate((data) => dr.createSource(code, data), {
    type: 'creditCard',
    owner: OWNER,
    ...more,
  });

describe('card elements', () => {
  test('combine three fields to one card, report its events, and set the classes of its container (12.3, 57) (12.4, 85, 86)', async ({
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
      .poll(() => lastTold(page, 'cardnumber', 'change'))
      .toMatchObject({ empty: false, complete: false, brand: 'visa' });
    await page.keyboard.type('222233331111\n');
    await type(page, 'expiry', '1232\n');
    await type(page, 'code', '123\n');
    await expect.poll(() => told(page, 'cardcvv', 'return')).toEqual([{ elementType: 'cardcvv' }]);
    expect(await told(page, 'cardnumber', 'return')).toHaveLength(1);
    expect(await told(page, 'cardexpiration', 'return')).toHaveLength(1);
    await page.evaluate(() => code.blur());
    await expect.poll(() => told(page, 'cardcvv', 'blur')).toEqual([{ elementType: 'cardcvv' }]);
    const codeBox = page.locator('#code iframe').contentFrame().locator('.securityCode .box');
    await expect.poll(() => codeBox.getAttribute('class')).toContain('dotted');
    await page.evaluate(() => code.update({ mask: false }));
    await expect.poll(() => codeBox.getAttribute('class')).not.toContain('dotted');
    await expect
      .poll(() => lastTold(page, 'cardnumber', 'change'))
      .toEqual({
        elementType: 'cardnumber',
        complete: true,
        empty: false,
        error: null,
        brand: 'visa',
      });
    expect(await lastTold(page, 'cardexpiration', 'change')).toMatchObject({ complete: true });
    expect(await lastTold(page, 'cardcvv', 'change')).toMatchObject({ complete: true });
    expect(await told(page, 'cardnumber', 'ready')).toEqual([{ elementType: 'cardnumber' }]);
    expect(await told(page, 'cardexpiration', 'ready')).toHaveLength(1);
    expect(await told(page, 'cardcvv', 'ready')).toHaveLength(1);
    expect(await told(page, 'cardnumber', 'focus')).toHaveLength(1);
    expect(await told(page, 'cardexpiration', 'focus')).toHaveLength(1);
    expect(await told(page, 'cardcvv', 'focus')).toHaveLength(1);
    expect(await told(page, 'cardnumber', 'blur')).toHaveLength(1);
    expect(await told(page, 'cardexpiration', 'blur')).toHaveLength(1);
    expect(await page.locator('#number').getAttribute('class')).toBe('box done');
    expect(await page.locator('#code').getAttribute('class')).toContain('DRElement--complete');

    const { source } = await createCard(page, { sessionId });
    expect(source).toMatchObject({
      type: 'creditCard',
      state: 'chargeable',
      sessionId,
      creditCard: { brand: 'Visa', lastFourDigits: '1111' },
    });
  });

  test('report errors: a full but invalid field is complete with an error', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'number', '4444222233331112');
    await field(page, 'expiry').click();
    await expect
      .poll(() => lastTold(page, 'cardnumber', 'change'))
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

    const { error } = await createCard(page);
    expect(error).toMatchObject({
      type: 'validation_error',
      errors: [{ message: expect.stringMatching(/\S/) as unknown }],
    });
  });

  test('wear the page’s style object, state by state and property by property', async ({
    page,
    servers,
  }) => {
    await openStorefront(page, servers, MOUNTED, FIELDS);
    const rulesOf = async (box: string) =>
      field(page, box).evaluate(() =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .map(({ cssText }) => cssText),
      );
    const rules = await rulesOf('number');
    for (const [state, pseudo, ...declared] of WORN) {
      const end = `.veil)${pseudo} {`;
      const rule = rules.find((text) => text.includes(`~="${state}"`) && text.includes(end));
      for (const declaration of declared) expect(rule).toContain(` ${declaration}`);
    }
    expect((await rulesOf('expiry')).join()).toContain('~="webkitAutofill"');
    await expect.poll(() => field(page, 'number').getAttribute('placeholder')).toBe('Your number');
  });

  test('support focus, clear, update and unmount (12.3, 63)', async ({ page, servers }) => {
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await type(page, 'expiry', '1');
    await page.evaluate(() => number.focus());
    await expect.poll(() => told(page, 'cardnumber', 'focus')).toHaveLength(1);
    await page.keyboard.type('4444');
    await expect.poll(() => field(page, 'number').inputValue()).toBe('4444');
    await page.evaluate(() => number.clear());
    await expect.poll(() => field(page, 'number').inputValue()).toBe('');
    await page.evaluate(() => number.update({ placeholderText: 'Card, please' }));
    await expect.poll(() => field(page, 'number').getAttribute('placeholder')).toBe('Card, please');

    await page.evaluate(() => number.unmount());
    expect(await page.locator('#number iframe').count()).toBe(0);
    expect(await page.locator('#number').getAttribute('class')).toBe('');
    await page.evaluate(() => number.mount('number'));
    await field(page, 'number').waitFor();
    await page.evaluate(() => {
      document.getElementById('number')?.replaceChildren();
      number.destroy();
    });
    expect(await page.locator('#number iframe').count()).toBe(0);
  });

  test('keep the input while they are unmounted, and are replaced by new ones', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/);
    await openStorefront(page, servers, MOUNTED, `${FIELDS}<div id="elsewhere"></div>`);
    await type(page, 'number', '4444222233331111');
    await type(page, 'expiry', '1232');
    await type(page, 'code', '123');
    await page.evaluate(() => {
      number.unmount();
      code.unmount();
    });
    expect(await page.locator('#number iframe').count()).toBe(0);
    expect(await page.locator('iframe').filter({ visible: true }).count()).toBe(1);
    const asked = servers.log.length;
    await page.evaluate(() => number.mount('elsewhere'));
    await expect.poll(() => told(page, 'cardnumber', 'ready')).toHaveLength(2);
    await field(page, 'elsewhere').waitFor();
    expect(await field(page, 'elsewhere').inputValue()).toBe('4444 2222 3333 1111');
    expect(servers.log.slice(asked)).toEqual([]);

    await page.evaluate(() => Object.assign(window, { code: make('cardcvv', {}, 'code') }));
    await field(page, 'code').waitFor();
    expect(await field(page, 'code').inputValue()).toBe('');
    expect(await page.locator('iframe').count()).toBe(3);
    await type(page, 'code', '321');
    expect(
      await page.evaluate((owner) => dr.createSource(expiry, { type: 'creditCard', owner }), OWNER),
    ).toMatchObject({ source: { creditCard: { lastFourDigits: '1111' } } });

    await page.evaluate(() => {
      number.unmount();
      number.destroy();
    });
    expect(await page.locator('iframe').count()).toBe(2);
  });

  test('start empty after a move if the browser cannot move frames', async ({ page, servers }) => {
    const old = 'delete Element.prototype.moveBefore; delete Document.prototype.moveBefore;';
    await openStorefront(page, servers, old + MOUNTED, FIELDS);
    await type(page, 'number', '4444');
    await page.evaluate(() => number.unmount());
    expect(await page.locator('iframe').count()).toBe(2);
    await page.evaluate(() => number.mount('number'));
    await field(page, 'number').waitFor();
    expect(await field(page, 'number').inputValue()).toBe('');
  });

  test('show the challenge within createSource, and for the saved card with its code', async ({
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
    const data: SourceData = {
      type: 'creditCard',
      sessionId,
      owner: OWNER,
      futureUse: true,
      usage: 'convenience',
      mandate: { terms: 'Save it' },
      returnUrl: 'https://shop.example/return',
    };
    await page.evaluate((given) => {
      result = undefined;
      void dr.createSource(code, given).then((made) => (result = made));
    }, data);
    await answerBank(page);
    await page.waitForFunction('result');
    const { source } = await page.evaluate(() => result as SourceResult);
    expect(source).toMatchObject({
      state: 'chargeable',
      usage: 'convenience',
      creditCard: { brand: 'MasterCard' },
    });
    expect(await page.locator('dr-challenge').count()).toBe(0);
    const { id: sourceId = '', clientSecret: sourceClientSecret = '' } = source ?? {};

    const wrong = await page.evaluate((given) => dr.authenticateSource(given), {
      sessionId,
      sourceId,
      sourceClientSecret: 'guess',
    });
    expect(wrong).toMatchObject({ status: 'failed', error: { type: 'not_found' } });

    await servers.ask('POST /customers', { id: 'ada', email: 'ada@example.com' });
    await servers.ask(`POST /customers/ada/sources/${sourceId}`);
    const later = await openCheckout(servers, { customerId: 'ada' });
    await openStorefront(
      page,
      servers,
      scriptOf(() => {
        const river = new DigitalRiver('pk_sandbox');
        Object.assign(window, { dr: river, code: river.createElement('cardcvv') });
        code.mount('code');
      }),
      FIELDS,
    );
    await type(page, 'code', '737');
    await page.evaluate(
      (given) => {
        result = undefined;
        void dr.authenticateSource(code, given).then((answer) => (result = answer));
      },
      { sessionId: later.sessionId, sourceId, sourceClientSecret },
    );
    await answerBank(page);
    await page.waitForFunction('result');
    const answer = await page.evaluate(() => result as AuthenticationResult);
    expect(answer).toEqual({ status: 'complete' });
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
    const { source } = await createCard(page);
    const { id = '', clientSecret = '' } = source ?? {};
    const update = (changes: Partial<SourceUpdate> = {}) =>
      page.evaluate((given) => dr.updateSource(expiry, given), { id, clientSecret, ...changes });

    expect(await update()).toMatchObject({
      error: { type: 'validation_error', errors: [{ parameter: 'expiration' }] },
    });
    await type(page, 'expiry', '0839');
    expect(await update({ id: 'nobody', clientSecret: 'guess' })).toMatchObject({
      error: { type: 'not_found', errors: [{ code: 'source_not_found' }] },
    });
    const asked = servers.log.length;
    expect(await update({ owner: { ...OWNER, firstName: 'Grace' } })).toMatchObject({
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

    await page.evaluate(() => expiry.unmount());
    expect(await update()).toMatchObject({
      error: { type: 'bad_request', errors: [{ parameter: 'element' }] },
    });
  });

  test('card data in the page’s own hands is refused', async ({ page, servers, guard }) => {
    guard.expectFault(/DR-DRJ-009/);
    await openStorefront(page, servers, KNOWS_RIVER);
    const asked = servers.log.length;
    const { error } = await page.evaluate(() =>
      dr.createSource({
        type: 'creditCard',
        creditCard: { number: '4444222233331111', cvv: '123' },
      }),
    );
    expect(error).toMatchObject({ type: 'bad_request' });
    expect(servers.log.slice(asked).filter((line) => line.includes('/v1/sources'))).toEqual([]);
  });
});
