import { describe, expect } from 'vitest';
import { REFUSED, VISA, test, wholeBrowserTest } from '../../fields/support/card-page.js';
import { CardCanary, holds } from '../../support/e2e/card-canary.js';

describe('the page’s knowledge of a card', () => {
  test('is an id and a secret, and the number nowhere (F-001, F-002, F-003, F-004, F-005, F-006)', async ({
    card,
    context,
    sites,
  }) => {
    const canary = await CardCanary.watch(context, VISA, sites.service);
    await card.openAndMount();
    await card.typeCard();
    expect(await canary.inspect(card.page, 'after typing')).toEqual([]);

    const outcome = await card.submit();
    expect(outcome).toEqual({
      result: { sourceId: expect.any(String), clientSecret: expect.any(String) },
    });
    expect(canary.tokenised).toBe(1); // so there was something to find
    expect(await canary.inspect(card.page, 'after paying')).toEqual([]);
    expect(await canary.inspectMemory(card.page, 'after paying')).toEqual([]);
    expect(sites.log.filter((line) => holds(line, VISA))).toEqual([]);
  });

  test('includes neither length nor typing rhythm: states are few and identical (F-007)', async ({
    card,
  }) => {
    await card.openAndMount();
    await card.type('number', VISA);
    const states = await card.page.evaluate(() => window.card.states);
    // Untouched, focused, typed, brand, whole, the next field focused: each may be a message; sixteen keys are not.
    expect(states.length).toBeLessThanOrEqual(6);
    const numbers = JSON.stringify(states).match(/\d+/g);
    expect(numbers).toBeNull();
  });

  test('does not include the frame’s document (F-008)', async ({ card }) => {
    await card.openAndMount();
    expect(
      await card.page.evaluate(() => {
        const frame = document.querySelector('iframe');
        let reached: unknown;
        try {
          reached = window[0]?.document;
        } catch (error) {
          reached = (error as Error).name;
        }
        return [frame?.contentDocument ?? null, reached];
      }),
    ).toEqual([null, 'SecurityError']);
  });

  wholeBrowserTest(
    'is gone from the fields after success, for Undo, Back and reload too (F-009)',
    async ({ card, sites }) => {
      await card.openAndMount();
      await card.typeCard();
      expect(await card.submit()).toHaveProperty('result');
      expect(await card.values()).toEqual(['', '', '']);
      await card.field('number').click();
      for (let times = 0; times < 5; times++) await card.page.keyboard.press('ControlOrMeta+Z');
      expect(await card.values()).toEqual(['', '', '']);

      await card.typeCard();
      await card.page.evaluate(() => Object.assign(window, { isSame: true }));
      await card.page.goto(`${sites.shop}/bank`);
      await card.page.goBack({ waitUntil: 'commit' });
      // Brought back as it was, frame and all: the case in which a card could still be there.
      await card.page.waitForFunction(() => 'isSame' in window && window.card.fields);
      const empty = { empty: true, valid: false };
      await expect
        .poll(() => card.state())
        .toMatchObject({ fields: { number: empty, expiration: empty, securityCode: empty } });
      await card.page.getByLabel('Name').focus();
      await card.page.keyboard.press('Tab');
      await card.page.keyboard.type(VISA);
      await expect.poll(() => card.state()).toMatchObject({ brand: 'visa' }); // still on speaking terms
      await card.page.reload();
      await card.mount();
      expect(await card.values()).toEqual(['', '', '']);
    },
  );

  test('leaves the fields after a quarter of an hour without a key', async ({ card }) => {
    await card.page.clock.install();
    await card.openAndMount();
    await card.typeCard();
    await card.page.clock.fastForward('14:00');
    expect(await card.values()).toEqual(['4444 2222 3333 1111', '12 / 32', '123']);
    await card.page.clock.fastForward('02:00');
    expect(await card.values()).toEqual(['', '', '']);
    expect(await card.events()).toEqual(['reset']); // and the page can say so
  });
});

describe('typing a card', () => {
  test('shows for each brand: icon, accessible name, groups and the length of its code', async ({
    card,
  }) => {
    await card.openAndMount();
    await card.type('expiration', '1232');
    for (const [brand, number, grouped, name, hint, code, kept] of [
      ['visa', VISA, '4444 2222 3333 1111', 'Visa', '3 digits', '1234', '123'],
      [
        'mastercard',
        '5454545454545454',
        '5454 5454 5454 5454',
        'Mastercard',
        '3 digits',
        '1234',
        '123',
      ],
      [
        'amex',
        '343456789012341',
        '3434 567890 12341',
        'American Express',
        '4 digits (front)',
        '12345',
        '1234',
      ],
      [
        'dinersclub',
        '30345678901235',
        '3034 567890 1235',
        'Diners Club',
        '3 digits',
        '1234',
        '123',
      ],
      [
        'discover',
        '6011987698769876',
        '6011 9876 9876 9876',
        'Discover',
        '3 digits',
        '1234',
        '123',
      ],
      ['jcb', '3528987698769879', '3528 9876 9876 9879', 'JCB', '3 digits', '1234', '123'],
      [
        'unionpay',
        '6226220000000009',
        '6226 2200 0000 0009',
        'UnionPay',
        '3 digits',
        '1234',
        '123',
      ],
    ] as const) {
      await card.type('number', number);
      expect(await card.field('number').inputValue()).toBe(grouped);
      expect(await card.frame.getByRole('status').first().textContent()).toBe(name);
      await card.frame.locator('.mark svg').waitFor();
      expect(await card.field('securityCode').getAttribute('placeholder')).toBe(hint);
      await card.type('securityCode', code);
      expect(await card.field('securityCode').inputValue()).toBe(kept);
      await expect.poll(() => card.state()).toMatchObject({ brand, complete: true });
    }
  });

  test('takes the date however it is typed', async ({ card }) => {
    await card.openAndMount();
    for (const [typed, shown] of [
      ['1232', '12 / 32'],
      ['12/32', '12 / 32'],
      ['12 / 32', '12 / 32'],
      ['832', '08 / 32'],
      ['8/32', '08 / 32'],
      ['1/32', '01 / 32'],
      ['12/2032', '12 / 32'],
      ['122032', '12 / 32'],
    ] as const) {
      await card.type('expiration', typed);
      expect([typed, await card.field('expiration').inputValue()]).toEqual([typed, shown]);
    }
  });

  test('accepts pasted numbers in any format (F-128)', async ({ card, context, sites }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sites.shop });
    await card.openAndMount();
    for (const [field, pasted, shown] of [
      ['number', '4444-2222-3333-1111', '4444 2222 3333 1111'],
      ['number', ' ４４４４ ２２２２ ３３３３ １１１１ ', '4444 2222 3333 1111'],
      ['number', '\u202b4444\u200f 2222 3333 1111\u202c', '4444 2222 3333 1111'],
      ['expiration', '2032-12', '12 / 32'],
      ['expiration', '12/2032', '12 / 32'],
      ['securityCode', '１２３', '123'],
    ] as const) {
      await card.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
      await card.field(field).click();
      await card.page.keyboard.press('ControlOrMeta+A');
      await card.page.keyboard.press('ControlOrMeta+V');
      expect(await card.field(field).inputValue()).toBe(shown);
    }
  });

  test('accepts the browser’s autofill, all fields at once (F-127)', async ({ card }) => {
    await card.openAndMount();
    await card.frame.locator('form').evaluate((form) => {
      for (const [name, value] of [
        ['cc-number', '4444222233331111'],
        ['cc-exp', '12/2032'],
        ['cc-csc', '123'],
      ]) {
        const input = form.querySelector<HTMLInputElement>(`[autocomplete=${name}]`);
        if (!input) throw new Error(name);
        input.value = value ?? '';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    expect(await card.values()).toEqual(['4444 2222 3333 1111', '12 / 32', '123']);
    await expect.poll(() => card.state()).toMatchObject({ complete: true });
  });

  test('keeps the caret at its digit in the middle, and undoes step by step (F-129)', async ({
    card,
  }) => {
    await card.openAndMount();
    const { keyboard } = card.page;
    const caret = () =>
      card.field('number').evaluate((input) => (input as HTMLInputElement).selectionStart);
    await card.type('number', '444422333');
    for (let step = 0; step < 4; step++) await keyboard.press('ArrowLeft');
    await keyboard.type('9');
    expect(await card.field('number').inputValue()).toBe('4444 2293 33');
    expect(await caret()).toBe(8);
    await keyboard.press('Backspace');
    expect(await card.field('number').inputValue()).toBe('4444 2233 3');
    await keyboard.press('ControlOrMeta+Z');
    await keyboard.press('ControlOrMeta+Z');
    expect(await card.field('number').inputValue()).toBe('4444 2233 3');
    await keyboard.press('End');
    for (let step = 0; step < 9; step++) await keyboard.press('Backspace');
    expect(await card.field('number').inputValue()).toBe('');
  });

  test('works by keyboard alone, in the order of the page, and reports Enter to it (F-125)', async ({
    card,
  }) => {
    await card.openAndMount();
    const { keyboard } = card.page;
    await card.page.getByLabel('Name').focus();
    for (const [field, text] of [
      ['number', VISA],
      ['expiration', '1232'],
      ['securityCode', '123'],
    ] as const) {
      await keyboard.press('Tab');
      // Focus crosses to another process: keys that are faster than it would be nobody's.
      await expect
        .poll(() => card.state())
        .toMatchObject({ fields: { [field]: { focused: true } } });
      await keyboard.type(text);
    }
    await keyboard.press('Enter');
    await expect.poll(() => card.events()).toEqual(['enter']);
    expect(await card.values()).toEqual(['4444 2222 3333 1111', '12 / 32', '123']);
    await keyboard.press('Tab');
    await expect
      .poll(() => card.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Pay');
    await keyboard.press('Shift+Tab');
    await expect
      .poll(() => card.state())
      .toMatchObject({ fields: { securityCode: { focused: true } } });
    await keyboard.press('Shift+Tab');
    await expect
      .poll(() => card.state())
      .toMatchObject({ fields: { expiration: { focused: true } } });
  });

  test('shows an error after the field was left, not before, and removes it when it is corrected', async ({
    card,
  }) => {
    await card.openAndMount();
    await card.type('number', '4000000000003296');
    expect(await card.errorOf('number')).toBe('');
    await card.page.keyboard.press('Tab');
    expect(await card.errorOf('number')).toBe('Check the card number: a digit seems wrong.');
    expect(await card.field('number').getAttribute('aria-invalid')).toBe('true');
    await expect
      .poll(() => card.state())
      .toMatchObject({ fields: { number: { errorCode: 'invalid_card_number' } } });
    await card.page.keyboard.press('Tab'); // an empty field that is passed through
    expect(await card.errorOf('expiration')).toBe('');
    await card.field('number').click();
    await card.page.keyboard.press('End');
    await card.page.keyboard.press('Backspace');
    await card.page.keyboard.type('5');
    expect(await card.errorOf('number')).toBe('');
    expect(await card.field('number').getAttribute('aria-invalid')).toBeNull();
  });
});

describe('submitting a card', () => {
  test('shows all that is missing, sends nothing, and leads to the first field', async ({
    card,
  }) => {
    await card.openAndMount();
    await card.page.getByRole('button').click();
    expect(await card.submit()).toMatchObject({
      error: { code: 'incomplete-details', details: [{ parameter: 'number' }] },
    });
    expect([
      await card.errorOf('number'),
      await card.errorOf('expiration'),
      await card.errorOf('securityCode'),
    ]).toEqual([
      'Enter your card number.',
      'Enter the date your card expires.',
      'Enter the security code.',
    ]);
    await card.page.evaluate(() => window.card.fields?.focus('first-invalid'));
    await expect.poll(() => card.state()).toMatchObject({ fields: { number: { focused: true } } });
  });

  test('keeps the form when the card is declined, and another card pays', async ({ card }) => {
    await card.openAndMount();
    await card.typeCard(REFUSED);
    expect(await card.submit()).toMatchObject({ error: { code: 'declined' } });
    expect(await card.values()).toEqual(['4000 0000 0000 3295', '12 / 32', '123']);
    await card.type('number', VISA);
    expect(await card.submit()).toHaveProperty('result');
  });

  test('shows errors of the service at the field until it is edited', async ({ card, guard }) => {
    guard.expectFault(/status of 400/);
    await card.openAndMount();
    await card.page.route('**/v1/sources?*', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/json',
        body: JSON.stringify({
          type: 'bad_request',
          errors: [{ code: 'invalid_security_code', parameter: 'creditCard.cvv' }],
        }),
      }),
    );
    await card.typeCard();
    expect(await card.submit()).toMatchObject({
      error: { code: 'invalid-details', details: [{ parameter: 'securityCode' }] },
    });
    const text = 'Check the code: enter the 3 digits on your card.';
    expect(await card.errorOf('securityCode')).toBe(text);
    await card.field('securityCode').click();
    await card.page.keyboard.press('Tab');
    expect(await card.errorOf('securityCode')).toBe(text);
    await card.type('securityCode', '124');
    expect(await card.errorOf('securityCode')).toBe('');
  });

  test('repeats the request with the same key when the answer is lost (F-072)', async ({
    card,
    guard,
  }) => {
    guard.expectFault(/ERR_FAILED/);
    const keys: (string | undefined)[] = [];
    await card.openAndMount();
    await card.page.route('**/v1/sources?*', (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      return keys.length === 1 ? route.abort() : route.fallback();
    });
    await card.typeCard();
    expect(await card.submit()).toHaveProperty('result');
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  test('fails at once while it is offline, keeps the card, and pays when it is back (F-098)', async ({
    card,
    context,
  }) => {
    await card.openAndMount();
    await card.typeCard();
    await context.setOffline(true);
    expect(await card.submit()).toMatchObject({ error: { code: 'offline' } });
    await context.setOffline(false);
    expect(await card.submit()).toHaveProperty('result');
  });

  test('reports an unknown outcome when it is aborted in progress', async ({ card }) => {
    await card.openAndMount();
    await card.page.route('**/v1/sources?*', () => new Promise(() => undefined));
    await card.typeCard();
    expect(await card.submit(undefined, 300)).toMatchObject({ error: { code: 'outcome-unknown' } });
    expect(await card.values()).toEqual(['4444 2222 3333 1111', '12 / 32', '123']);
  });

  test('does one at a time', async ({ card }) => {
    await card.openAndMount();
    await card.typeCard();
    const [first, second] = await Promise.all([card.submit(), card.submit()]);
    expect([first, second].filter((outcome) => 'result' in outcome)).toHaveLength(1);
    expect([first, second]).toContainEqual(
      expect.objectContaining({ error: expect.objectContaining({ code: 'conflict' }) }),
    );
  });
});
