import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { VISA, test, type CardPage } from '../../fields/support/card-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const DARK = {
  text: '#eef1f7',
  muted: '#a3adc0',
  surface: '#151a26',
  border: '#8a93a5',
  danger: '#ff9d94',
  ring: '#93a9ff',
  colorScheme: 'dark',
};

/** What axe finds in the form, as `rule: where`. Behind the frame stands the kit's surface. */
async function findingsIn(card: CardPage): Promise<string[]> {
  const frame = card.page.frames().find((one) => one.parentFrame()) as Frame;
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(place: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    document.documentElement.style.setProperty('background', 'var(--surface)');
    const { violations } = await axe.run('form');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Heights and overflow of the frame, as the page and the frame see them. */
const sizesOf = async (card: CardPage) => ({
  outside: await card.page.evaluate(() => document.querySelector('iframe')?.clientHeight),
  inside: await card.frame
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
  overflows: await card.frame
    .locator('html')
    .evaluate((html) => html.scrollWidth > html.clientWidth),
});

describe('the card frame', () => {
  test('is the element it is meant to be, to the letter', async ({ card, sites }) => {
    await card.openAndMount();
    const attributes = await card.page.evaluate(() =>
      Object.fromEntries(
        [...(document.querySelector('iframe')?.attributes ?? [])]
          .filter(({ name }) => name !== 'style')
          .map(({ name, value }) => [name, value]),
      ),
    );
    expect(attributes).toEqual({
      title: 'Card details',
      src: `${sites.service}/v1/frames/card?key=pk_sandbox`,
      sandbox: 'allow-scripts allow-same-origin allow-forms',
      referrerpolicy: 'strict-origin',
      loading: 'eager',
      allow: '',
    });
  });

  test('has fields that browsers fill in and screen readers name (F-126)', async ({ card }) => {
    await card.openAndMount();
    expect(await card.frame.locator('body').ariaSnapshot()).toBe(
      [
        '- text: Card number',
        '- textbox "Card number":',
        '  - /placeholder: 1234 1234 1234 1234',
        '- status',
        '- text: Expiration date',
        '- textbox "Expiration date":',
        '  - /placeholder: MM / YY',
        '- text: Security code',
        '- textbox "Security code":',
        '  - /placeholder: 3 digits',
        '- paragraph: 3 digits on the back of the card',
        '- status',
      ].join('\n'),
    );
    expect(
      await card.frame
        .locator('input')
        .evaluateAll((inputs) =>
          inputs.map((input) => [
            input.getAttribute('autocomplete'),
            input.getAttribute('inputmode'),
            input.getAttribute('maxlength'),
            input.getAttribute('aria-required'),
          ]),
        ),
    ).toEqual([
      ['cc-number', 'numeric', null, 'true'],
      ['cc-exp', 'numeric', null, 'true'],
      ['cc-csc', 'numeric', null, 'true'],
    ]);
    expect(await card.frame.locator('form').getAttribute('autocomplete')).toBe('on');
  });

  test('links its errors to its fields, and announces nothing else (F-126)', async ({ card }) => {
    await card.openAndMount();
    await card.frame.locator('#advance').waitFor({ state: 'attached' });
    await card.page.evaluate(() => window.card.fields?.validate());
    await card.frame.getByText('Enter your card number.').waitFor();
    const described = await card.frame.locator('input').evaluateAll((inputs) =>
      inputs.map((input) => [
        input.getAttribute('aria-invalid'),
        (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      ]),
    );
    const advance = 'You’ll move to the next field when this one is complete.';
    expect(described).toEqual([
      ['true', `Enter your card number. ${advance}`],
      ['true', `Enter the date your card expires. ${advance}`],
      ['true', 'Enter the security code. 3 digits on the back of the card'],
    ]);
    expect(await card.frame.locator('[aria-live], [role=alert]').count()).toBe(0);
  });

  test.for([
    ['light', {}, {}, 420],
    ['dark', { theme: 'dark' }, { style: DARK }, 420],
    ['right to left on a phone', {}, { locale: 'ar', direction: 'rtl' }, 320],
    ['German in a narrow place', {}, { locale: 'de-DE' }, 280],
    ['Japanese', {}, { locale: 'ja' }, 360],
    ['text at 200 %', {}, { style: { fontSize: '30px' } }, 420],
  ] as const)(
    'reads well, fits and never jumps: %s (F-124)',
    async ([, query, options, width], { browser, sites }) => {
      // axe is a script that the frame's own policy would not let in.
      const context = await browser.newContext({
        bypassCSP: true,
        viewport: { width, height: 480 },
      });
      const { CardPage: Card } = await import('../../fields/support/card-page.js');
      const card = new Card(await context.newPage(), sites);
      await card.open({ ...query });
      await card.page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Room is made when the frame is put there; from then on nothing may move.
      const reserved = card.page.evaluate(
        () =>
          new Promise((resolve) => {
            const shifts = Reflect.get(window, 'shifts') as number[];
            new MutationObserver(() => {
              const height = document.querySelector('iframe')?.clientHeight;
              const settle = () => {
                shifts.length = 0;
                resolve(height);
              };
              if (height) requestAnimationFrame(() => requestAnimationFrame(settle));
            }).observe(document.querySelector('main') ?? document.body, { childList: true });
          }),
      );
      expect(await card.mount(options)).toBe('ready');
      const isUsualSize = !('style' in options && 'fontSize' in options.style);
      const { outside } = await sizesOf(card);
      if (isUsualSize) expect(await reserved).toBe(outside);
      expect(await findingsIn(card)).toEqual([]);
      const shifts = await card.page.evaluate(() => Reflect.get(window, 'shifts') as number[]);
      if (isUsualSize) expect(shifts).toEqual([]);

      await card.frame.locator('input').first().click();
      await card.page.keyboard.type('4000000000003296');
      await card.page.evaluate(() => window.card.fields?.validate());
      await card.frame.locator('.error').last().waitFor();
      await expect
        .poll(async () => {
          const sizes = await sizesOf(card);
          return sizes.outside === sizes.inside && !sizes.overflows;
        })
        .toBe(true);
      expect(await findingsIn(card)).toEqual([]);
      await context.close();
    },
  );

  test('has its web fonts before the first key, and makes no request while digits are entered', async ({
    card,
    guard,
  }) => {
    const FONT = 'https://fonts.example/sample-400.ttf';
    guard.expectFault(/request to a stranger: GET https:\/\/fonts\.example\/sample-400\.ttf/);
    await card.page.route(FONT, (route) =>
      route.fulfill({
        contentType: 'font/ttf',
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync('/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf'),
      }),
    );
    // As the service serves an account with a list of fonts (test/server/frame-pages.test.ts).
    await card.page.route('**/v1/frames/card?**', async (route) => {
      const response = await route.fetch();
      const fonts = JSON.stringify([{ family: 'Sample', weight: 400, url: FONT }]);
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          'content-security-policy': (response.headers()['content-security-policy'] ?? '').replace(
            "font-src 'none'",
            'font-src https://fonts.example',
          ),
        },
        body: (await response.text()).replace(
          '<title>',
          `<meta name="dr-fonts" content="${fonts.replaceAll('"', '&quot;')}"><title>`,
        ),
      });
    });
    await card.openAndMount({ style: { fontFamily: 'Sample, monospace' } });
    const faces = () =>
      card.frame.locator('body').evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(await faces()).toEqual(['loaded']);
    expect(guard.expected).toHaveLength(1);

    const asked: string[] = [];
    card.page.on('request', (request) => asked.push(request.url()));
    for (const name of ['number', 'expiration', 'securityCode'] as const)
      await card.type(name, '0123456789');
    await card.page.evaluate(() => document.fonts.ready);
    // The look of the brand is a chunk of the frame's own.
    expect(asked.filter((url) => !url.includes('/assets/frames/'))).toEqual([]);
  });

  test('takes the kit’s look, and nothing that is not look (F-034, F-035, F-036, F-037, F-038)', async ({
    card,
    guard,
  }) => {
    const warnings: string[] = [];
    guard.expectFault(/style-refused/);
    card.page.on('console', (message) => warnings.push(message.text()));
    await card.open();
    await card.mount({
      style: {
        surface: 'rgb(250, 250, 240)',
        radius: '3px',
        fontFamily:
          '"DejaVu Serif", "Some Very Long Font Name", "Another Very Long Font Name", serif',
        text: 'red;}*{background:url(//evil.example/x)}',
        border: 'url(//evil.example/x)',
        danger: '\\75rl(//evil.example/x)',
        ring: 'transparent',
        opacity: '0',
        content: '"hello"',
        position: 'fixed',
        ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`more${at}`, 'red'])),
      },
    });
    await card.field('number').click();
    const look = await card.frame.locator('.number .box').evaluate((box) => {
      const { backgroundColor, borderRadius, outlineStyle, outlineColor } = getComputedStyle(box);
      const { color, fontFamily, opacity } = getComputedStyle(document.body);
      return [
        backgroundColor,
        borderRadius,
        outlineStyle,
        outlineColor,
        color,
        fontFamily,
        opacity,
      ];
    });
    expect(look).toEqual([
      'rgb(250, 250, 240)',
      '3px',
      'solid',
      'rgb(35, 70, 216)',
      'rgb(17, 21, 31)',
      '"DejaVu Serif", "Some Very Long Font Name", serif',
      '1',
    ]);
    expect(warnings).toEqual(['dr-elements [style-refused] text border danger ring']);
  });

  test('takes Drop-in’s style object on top, per state and field', async ({ card }) => {
    await card.openAndMount({
      styles: {
        base: { fontSize: '18px', letterSpacing: '1px' },
        focus: { color: '#0000aa' },
        invalid: { color: '#aa0000' },
      },
    });
    const colour = (name: 'number' | 'expiration') =>
      card.field(name).evaluate((input) => getComputedStyle(input).color);
    await card.type('number', '4000000000003296');
    await expect.poll(() => colour('number')).toBe('rgb(0, 0, 170)');
    await card.page.keyboard.press('Tab');
    await expect.poll(() => colour('number')).toBe('rgb(170, 0, 0)');
    await expect.poll(() => colour('expiration')).toBe('rgb(0, 0, 170)');
    expect(
      await card.field('number').evaluate((input) => getComputedStyle(input).letterSpacing),
    ).toBe('1px');
    const { outside, inside, overflows } = await sizesOf(card);
    expect([outside, overflows]).toEqual([inside, false]);
  });

  test('changes language, style and placeholders without losing the input', async ({ card }) => {
    await card.openAndMount();
    await card.type('number', VISA);
    await card.page.evaluate((style) => {
      window.card.fields?.update({ locale: 'de' });
      window.card.fields?.update({ style, title: 'Kartendaten' });
      window.card.fields?.update({ placeholders: { expiration: 'M/J' } });
    }, DARK);
    await card.frame.getByLabel('Gültig bis').waitFor();
    expect(await card.values()).toEqual(['4444 2222 3333 1111', '', '']);
    expect(await card.frame.getByLabel('Gültig bis').getAttribute('placeholder')).toBe('M/J');
    expect(await card.page.locator('iframe').getAttribute('title')).toBe('Kartendaten');
    expect(
      await card.frame
        .locator('html')
        .evaluate((html) => [html.getAttribute('lang'), getComputedStyle(html).colorScheme]),
    ).toEqual(['de', 'dark']);
  });

  test('hides number and code once they are valid and left, if it is to', async ({ card }) => {
    await card.openAndMount({ mask: true });
    await card.typeCard();
    expect(await card.frame.locator('.veil').textContent()).toBe('•••• •••• •••• 1111');
    await card.page.getByLabel('Name').click();
    const isDotted = () =>
      card.frame.locator('.securityCode .box').evaluate((box) => box.classList.contains('dotted'));
    await expect.poll(isDotted).toBe(true);
    await card.field('number').click();
    expect(await card.frame.locator('.veil').textContent()).toBe('');
    await card.page.evaluate(() => window.card.fields?.update({ mask: false }));
    await expect.poll(isDotted).toBe(false);
  });

  test('is one script and one style sheet of 14 KB brotli at most, until it can be typed in', async ({
    sites,
  }) => {
    const asset = async (name: string) =>
      (await fetch(`${sites.service}/assets/frames/${name}`)).text();
    const script = await asset('card-frame.js');
    const sizes = [script, await asset('card-frame.css')].map(
      (text) => brotliCompressSync(text).length,
    );
    expect(script.length).toBeGreaterThan(10_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(14_000);
    expect(script).not.toMatch(/\bfrom\s*["'`]|\bimport\s*["'`]/); // chunks come when they are asked for
  });

  test('is there within a second of being opened', async ({ card }) => {
    await card.openAndMount(); // the service has read its files
    await card.open();
    const took = await card.page.evaluate(async () => {
      const started = performance.now();
      await window.card.mount();
      return performance.now() - started;
    });
    expect(took).toBeLessThan(1000);
  });
});
