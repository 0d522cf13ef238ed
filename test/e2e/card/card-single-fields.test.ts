import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { CardFieldName } from '../../../src/fields/field-provider.js';
import {
  LABELS,
  REFUSED,
  VISA,
  test as base,
  type CardPage,
} from '../../fields/support/card-page.js';
import { CardCanary } from '../../support/e2e/card-canary.js';

const NAMES: readonly CardFieldName[] = ['number', 'expiration', 'securityCode'];

/** A page with its own labels, boxes and errors, and the three fields of a card in separate frames. */
class SplitPage {
  readonly card: CardPage;

  constructor(card: CardPage) {
    this.card = card;
  }

  async open(names: readonly CardFieldName[] = NAMES, group = 'g'): Promise<void> {
    await this.card.open();
    for (const name of names) expect(await this.mount(name, { group })).toBe('ready');
  }

  mount(name: CardFieldName, options: object = {}): Promise<unknown> {
    return this.card.page.evaluate(
      ([field, given]) => window.card.mountField(field, { title: field, ...given }),
      [name, options] as const,
    );
  }

  field(name: CardFieldName): Locator {
    return this.card.page.frameLocator(`iframe[title=${name}]`).getByLabel(LABELS[name]);
  }

  async type(name: CardFieldName, text: string): Promise<void> {
    await this.field(name).click();
    await this.card.page.keyboard.press('ControlOrMeta+A');
    await this.card.page.keyboard.type(text);
  }

  state(name: CardFieldName) {
    return this.card.page.evaluate((field) => window.card.single[field]?.state, name);
  }

  submit(name: CardFieldName, submission: object) {
    return this.card.page.evaluate(([field, given]) => window.card.submitField(field, given), [
      name,
      submission,
    ] as const);
  }

  values(): Promise<string[]> {
    return Promise.all(NAMES.map((name) => this.field(name).inputValue()));
  }
}

const test = base.extend<{ split: SplitPage }>({
  split: async ({ card }, use) => use(new SplitPage(card)),
});

describe('a card with separate fields', () => {
  test('creates a source through any of them, from the values of all', async ({ sites, split }) => {
    await split.open();
    for (const leader of NAMES) {
      await split.type('number', VISA);
      await split.type('expiration', '1232');
      await split.type('securityCode', '123');
      expect(await split.submit(leader, { sessionId: sites.newSession() })).toEqual({
        result: { sourceId: expect.any(String), clientSecret: expect.any(String) },
      });
      expect(await split.values()).toEqual(['', '', '']);
    }
  });

  test('is put together inside the service’s origin: a page that steps in between sees nothing (F-023)', async ({
    card,
    context,
    guard,
    sites,
    split,
  }) => {
    guard.expectFault(/sandbox|Blocked a frame|escape its sandboxing/);
    const canary = await CardCanary.watch(context, VISA, sites.service);
    await card.open();
    // Frames of the page that pretend to be fields of the card, before and behind the real ones; one of them carries
    // what the real ones look for.
    await card.page.evaluate(() => {
      const pretend = () => {
        const frame = document.createElement('iframe');
        document.body.prepend(frame);
        const inside = frame.contentWindow;
        if (!inside) throw new Error('no frame');
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        const form = new Proxy(
          {},
          {
            get: (_, name) => {
              heard.push(String(name));
              return () => undefined;
            },
          },
        );
        Reflect.set(inside, Symbol.for('dr-elements.card-field'), { group: 'g', form });
        Reflect.set(window, Symbol.for('dr-elements.card-field'), { group: 'g', form });
        inside.addEventListener('message', ({ data }) => heard.push(data));
      };
      pretend();
    });
    for (const name of NAMES) await split.mount(name);
    await split.type('number', VISA);
    await split.type('expiration', '1232');
    await split.type('securityCode', '123');
    // What the page can reach of the frames is their windows, and nothing in them.
    const reached = await card.page.evaluate(() =>
      Array.from({ length: window.length }, (_, at) => {
        try {
          return String(Reflect.get(window[at] as Window, Symbol.for('dr-elements.card-field')));
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(reached.filter((found) => found === 'SecurityError')).toHaveLength(3);
    expect(await split.submit('expiration', { sessionId: sites.newSession() })).toHaveProperty(
      'result',
    );
    expect(await card.page.evaluate(() => Reflect.get(window, 'heard') as unknown[])).toEqual([]);
    expect(canary.tokenised).toBe(1);
    expect(await canary.inspect(card.page, 'after paying')).toEqual([]);
    expect(await canary.inspectMemory(card.page, 'after paying')).toEqual([]);
  });

  test.for([
    ['all of them', NAMES],
    ['one of them', ['expiration']],
  ] as const)('finds itself in shadow roots too: %s', async ([, deep], { card, sites, split }) => {
    await card.open();
    for (const name of NAMES) {
      const isDeep = deep.some((one) => one === name);
      expect(
        await card.page.evaluate(
          ([field, below]) => window.card.mountField(field, { title: field }, below),
          [name, isDeep] as const,
        ),
      ).toBe('ready');
    }
    // Closed roots: input is possible only by keyboard, in the order of the page.
    await card.page.getByLabel('Name').focus();
    for (const [name, text] of [
      ['number', VISA],
      ['expiration', '1232'],
      ['securityCode', '123'],
    ] as const) {
      await card.page.keyboard.press('Tab');
      await expect.poll(() => split.state(name)).toMatchObject({ focused: true });
      await card.page.keyboard.type(text);
    }
    await expect.poll(() => split.state('securityCode')).toMatchObject({ brand: 'visa' });
    expect(await split.submit('number', { sessionId: sites.newSession() })).toHaveProperty(
      'result',
    );
    await card.page.evaluate(() => {
      for (const field of Object.values(window.card.single)) field.destroy();
    });
    await expect.poll(() => card.page.frames().length).toBe(1); // the page itself
  });

  test('shares the brand with every field, in any order of mounting', async ({ split }) => {
    await split.open(['securityCode', 'number']);
    await split.type('number', '343456789012341');
    await expect.poll(() => split.state('securityCode')).toMatchObject({ brand: 'amex' });
    await split.type('securityCode', '12345');
    expect(await split.field('securityCode').inputValue()).toBe('1234');
    await split.mount('expiration');
    await expect.poll(() => split.state('expiration')).toMatchObject({ brand: 'amex' });
  });

  test('complains in the field that is missing or wrong, and names it', async ({
    sites,
    split,
  }) => {
    await split.open();
    await split.type('number', VISA);
    const submission = { sessionId: sites.newSession() };
    expect(await split.submit('number', submission)).toMatchObject({
      error: { code: 'incomplete-details', details: [{ parameter: 'expiration' }] },
    });
    await expect
      .poll(() => split.state('securityCode'))
      .toMatchObject({ errorCode: 'incomplete_security_code' });
    await expect.poll(() => split.state('number')).toMatchObject({ valid: true });
    expect(await split.field('securityCode').getAttribute('aria-invalid')).toBe('true');
  });

  test('reports a field that was never mounted or was removed', async ({ card, sites, split }) => {
    await split.open(['number', 'expiration']);
    await split.type('number', VISA);
    await split.type('expiration', '1232');
    const submission = { sessionId: sites.newSession() };
    const lacks = {
      error: { code: 'incomplete-details', details: [{ parameter: 'securityCode' }] },
    };
    expect(await split.submit('number', submission)).toMatchObject(lacks);
    await split.mount('securityCode');
    await split.type('securityCode', '123');
    await card.page.evaluate(() => window.card.single.securityCode?.destroy());
    expect(await split.submit('number', submission)).toMatchObject(lacks);
    await split.mount('securityCode');
    await split.type('securityCode', '123');
    expect(await split.submit('number', submission)).toHaveProperty('result');
  });

  test('is one card per group', async ({ card, sites, split }) => {
    await split.open(['number', 'expiration'], 'one');
    await split.mount('securityCode', { group: 'two' });
    await split.type('number', VISA);
    await split.type('expiration', '1232');
    await split.type('securityCode', '123');
    expect(await split.submit('number', { sessionId: sites.newSession() })).toMatchObject({
      error: { code: 'incomplete-details' },
    });
    expect(await card.page.locator('iframe').count()).toBe(3);
  });

  test('keeps the input of all fields after a decline', async ({ sites, split }) => {
    await split.open();
    await split.type('number', REFUSED);
    await split.type('expiration', '1232');
    await split.type('securityCode', '123');
    expect(await split.submit('securityCode', { sessionId: sites.newSession() })).toMatchObject({
      error: { code: 'declined' },
    });
    expect(await split.values()).toEqual(['4000 0000 0000 3295', '12 / 32', '123']);
  });

  test('has one submission at a time, whichever fields are used', async ({
    card,
    sites,
    split,
  }) => {
    await split.open();
    await split.type('number', VISA);
    await split.type('expiration', '1232');
    await split.type('securityCode', '123');
    const sessionId = sites.newSession();
    let requests = 0;
    card.page.on('request', (request) => {
      if (request.url().includes('/v1/sources')) requests++;
    });
    const outcomes = await Promise.all(NAMES.map((name) => split.submit(name, { sessionId })));
    expect(outcomes.filter((outcome) => 'result' in outcome)).toHaveLength(1);
    expect(requests).toBe(1);
  });

  test('authenticates a source with its security code', async ({ card, sites, split }) => {
    await split.open(['number', 'securityCode']);
    await split.type('securityCode', '123');
    const source = sites.newSource({ number: VISA, cvv: '123' });
    expect(
      await card.page.evaluate(
        (given) =>
          window.card.single.securityCode
            ?.authenticate(given, new AbortController().signal)
            .catch(String),
        source,
      ),
    ).toEqual({ status: 'authentication_not_required' });
    expect(await split.state('number')).not.toHaveProperty('errorCode'); // nobody asked for it
  });

  test('is moved through by the page’s own focus and blur, and cleared one by one', async ({
    card,
    split,
  }) => {
    await split.open();
    await card.page.getByLabel('Name').click();
    await card.page.evaluate(() => window.card.single.expiration?.focus());
    await expect.poll(() => split.state('expiration')).toMatchObject({ focused: true });
    await card.page.keyboard.type('1232');
    await card.page.evaluate(() => window.card.single.expiration?.blur());
    await expect
      .poll(() => split.state('expiration'))
      .toMatchObject({ focused: false, valid: true, empty: false });
    await card.page.evaluate(() => window.card.single.expiration?.clear());
    await expect.poll(() => split.state('expiration')).toMatchObject({ empty: true });
  });

  test('is nothing but the input: bare, named, as high as its text', async ({ card, split }) => {
    await split.open(['number']);
    const inside = card.page.frameLocator('iframe');
    expect(
      await inside.locator('.box').evaluate((box) => {
        const { borderTopWidth, backgroundColor } = getComputedStyle(box);
        return [borderTopWidth, backgroundColor];
      }),
    ).toEqual(['0px', 'rgba(0, 0, 0, 0)']);
    await expect
      .poll(() =>
        card.page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height),
      )
      .toBeLessThan(32);
    expect(await inside.locator('label').evaluate((label) => label.clientWidth)).toBe(1);
    await split.type('number', '4');
    await card.page.getByLabel('Name').click();
    await expect
      .poll(() => split.state('number'))
      .toMatchObject({ errorCode: 'incomplete_card_number', potentiallyValid: true });
    expect(await split.field('number').getAttribute('aria-describedby')).toContain('error');
    await split.type('number', '4571000000000001'); // of two brands, for whose choice there is no room
    await expect.poll(() => split.state('number')).toMatchObject({ brand: 'visa', valid: true });
    await inside.locator('.mark svg').waitFor({ state: 'attached' });
    expect(await inside.getByRole('radio').count()).toBe(0);
    expect(await split.state('number')).not.toHaveProperty('brands');
  });

  test('wears the page’s look per state, and nothing that is not look (F-034, F-035, F-036, F-037)', async ({
    card,
    guard,
    split,
  }) => {
    guard.expectFault(/style-refused/);
    await card.open();
    await split.mount('number', {
      styles: {
        base: {
          color: '#112233',
          fontSize: '20px',
          padding: '4px 8px',
          opacity: '0',
          position: 'fixed',
          content: '"x"',
          outline: 'none',
          backgroundImage: 'url(//evil.example/x)',
          fontFamily: '"\\75rl(x)"',
          letterSpacing: '1px;}*{color:red',
          '::placeholder': { color: '#445566', display: 'none' },
          ':hover': { color: 'var(--x)' },
        },
        focus: { color: '#0000aa' },
        invalid: { color: '#aa0000' },
        complete: { color: '#00aa00' },
        empty: { color: '#777777' },
      },
    });
    const input = split.field('number');
    const look = () =>
      input.evaluate((element) => {
        const {
          color,
          fontSize,
          padding,
          opacity,
          position,
          fontFamily,
          letterSpacing,
          backgroundImage,
        } = getComputedStyle(element);
        return {
          color,
          fontSize,
          padding,
          opacity,
          position,
          fontFamily,
          letterSpacing,
          backgroundImage,
        };
      });
    const colour = async () => (await look()).color;
    expect(await look()).toEqual({
      color: 'rgb(17, 34, 51)',
      fontSize: '20px',
      padding: '4px 8px',
      opacity: '1',
      position: 'static',
      fontFamily: 'system-ui, sans-serif',
      letterSpacing: 'normal',
      backgroundImage: 'none',
    });
    expect(
      await input.evaluate((element) => getComputedStyle(element, '::placeholder').color),
    ).toBe('rgb(68, 85, 102)');
    expect(guard.expected).toEqual([
      expect.stringContaining(
        'style-refused] opacity position content outline backgroundImage fontFamily letterSpacing color display',
      ),
    ]);

    await input.click();
    await expect.poll(colour).toBe('rgb(0, 0, 170)');
    await card.page.keyboard.type(VISA);
    await card.page.getByLabel('Name').click();
    await expect.poll(colour).toBe('rgb(0, 170, 0)');
    await split.type('number', '4');
    await card.page.getByLabel('Name').click();
    await expect.poll(colour).toBe('rgb(170, 0, 0)');
    await card.page.evaluate(() => window.card.single.number?.clear());
    await expect.poll(colour).toBe('rgb(119, 119, 119)');
  });
});
