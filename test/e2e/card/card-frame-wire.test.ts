import { chromium } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LABELS, VISA, test } from '../../fields/support/card-page.js';
import { patience } from '../../support/pace.js';

const UNAVAILABLE = { code: 'frame-unavailable' };
/** Chromium's console message for a sandboxed frame that the page navigates. */
const BLANK = /can escape its sandboxing\. \(about:blank\)/;
/** Posts the messages that make a frame usable. */
const SETUP = 'post(ready); post(state);';

describe('the handshake', () => {
  test('leaves no listener on the page: forged messages have no effect (F-010)', async ({
    card,
  }) => {
    await card.page.addInitScript(() => {
      const listeners: string[] = [];
      Object.assign(window, { listeners });
      const add = window.addEventListener.bind(window) as (...given: unknown[]) => void;
      Object.assign(window, {
        addEventListener: (type: string, ...rest: unknown[]) => {
          listeners.push(type);
          add(type, ...rest);
        },
      });
    });
    await card.openAndMount();
    const before = await card.state();
    await card.page.evaluate(() => {
      const outcome = { sourceId: 'forged', clientSecret: 'forged' };
      for (const target of [window, window[0] as Window]) {
        target.postMessage({ v: 2, t: 'result', reqId: 1, outcome }, '*');
        target.postMessage({ v: 2, t: 'clear' }, '*');
      }
    });
    expect(
      await card.page.evaluate(() => Reflect.get(window, 'listeners') as string[]),
    ).not.toContain('message');
    await card.typeCard();
    expect(await card.submit()).not.toMatchObject({ result: { sourceId: 'forged' } });
    expect(before).toMatchObject({ complete: false });
  });

  test('answers one hello with one port, from its parent, for its key; nothing else (F-011, F-013, F-014, F-015)', async ({
    card,
    sites,
  }) => {
    await card.open();
    // The popup is a page of ours too, but not the frame's parent.
    const [popup] = await Promise.all([
      card.page.waitForEvent('popup'),
      card.page.evaluate((url) => void window.open(url), sites.pageUrl()),
    ]);
    await popup.waitForLoadState();
    const answers = await card.page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const target = frame.contentWindow;
      if (!target) throw new Error('no frame');
      const hello = { dr: 'hello', v: 2, nonce: 'a'.repeat(32), instance: 1, key: 'pk_sandbox' };
      const say = (message: object, ports = 1) =>
        new Promise<string>((resolve) => {
          const channels = Array.from({ length: ports }, () => new MessageChannel());
          target.postMessage(
            message,
            '*',
            channels.map(({ port2 }) => port2),
          );
          const answer = ({ data }: MessageEvent) => resolve(JSON.stringify(data));
          for (const { port1 } of channels) port1.onmessage = answer;
          setTimeout(() => resolve('silence'), 300);
        });
      return [
        await say(hello, 0),
        await say(hello, 2),
        await say({ ...hello, key: 'pk_other' }),
        await say({ ...hello, nonce: 'short' }),
        await say({ ...hello, more: 1 }),
        await say({ v: 2, t: 'init' }),
        await say(hello),
        await say({ ...hello, nonce: 'b'.repeat(32) }),
      ];
    }, `${sites.service}/v1/frames/card?key=pk_sandbox`);
    const ready = expect.stringContaining(`"nonce":"${'a'.repeat(32)}"`);
    expect(answers).toEqual([...Array<string>(6).fill('silence'), ready, 'silence']);

    await card.page.evaluate((src) => {
      document.querySelectorAll('iframe').forEach((frame) => frame.remove());
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, `${sites.service}/v1/frames/card?key=pk_sandbox`);
    const toStranger = await popup.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      const hello = { dr: 'hello', v: 2, nonce: 'a'.repeat(32), instance: 1, key: 'pk_sandbox' };
      (window.opener as Window)[0]?.postMessage(hello, '*', [port2]);
      return new Promise((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
        setTimeout(() => resolve('silence'), 300);
      });
    });
    expect(toStranger).toBe('silence');
  });

  test('does not connect to a page whose origin the document does not allow (F-012)', async ({
    card,
  }) => {
    await card.page.clock.install();
    await card.page.route('**/v1/frames/card?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        'content="loopback"',
        'content="https://shop.example"',
      );
      await route.fulfill({ response, body });
    });
    let frames = 0;
    card.page.on('request', (request) => {
      if (request.url().includes('/v1/frames/card')) frames++;
    });
    await card.open();
    const mounted = card.mount();
    // Each frame has ten seconds to answer; one that is there must have had the hello before they are over.
    for (const count of [1, 2]) {
      await expect.poll(() => frames).toBe(count);
      const frame = card.page.frames().find((one) => one.url().includes('/v1/frames/card'));
      await frame?.waitForLoadState();
      for (let second = 0; second < 11; second++) await card.page.clock.runFor(1000);
    }
    expect(await mounted).toMatchObject({ ...UNAVAILABLE, cause: 'Error: handshake-timeout' });
    expect(frames).toBe(2);
  });

  test('fails cleanly where the frame may not be shown, and takes nothing with it (F-030)', async ({
    card,
    guard,
  }) => {
    guard.expectFault(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE|Framing|postMessage/);
    await card.page.clock.install();
    await card.page.route('**/v1/frames/card?*', async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy': "frame-ancestors 'none'",
      };
      await route.fulfill({ response, headers });
    });
    await card.open();
    const mounted = card.mount();
    for (let second = 0; second < 30; second++) await card.page.clock.runFor(1000);
    expect(await mounted).toMatchObject({ ...UNAVAILABLE, cause: 'Error: handshake-timeout' });
    expect(await card.events()).toMatchObject([UNAVAILABLE]);
    expect(await card.page.locator('iframe').count()).toBe(0);
  });

  test('waits for the frame’s full state, and no longer than for a frame that is gone', async ({
    card,
  }) => {
    await card.page.clock.install();
    await card.serveFrame(`
      ready.caps.push('flush');
      ${SETUP}
      let asked = 0;
      port.onmessage = ({ data }) => {
        if (data.t !== 'flush' || ++asked > 2) return;
        post({ ...state, complete: asked === 2 });
        post({ t: 'flushed' });
      };`);
    await card.openAndMount();
    const flush = () =>
      card.page.evaluate(async () => {
        await window.card.fields?.flush?.();
        return window.card.fields?.state.complete;
      });
    expect([await flush(), await flush()]).toEqual([false, true]);

    const unanswered = flush();
    for (let second = 0; second < 11; second++) await card.page.clock.runFor(1000);

    await unanswered;
    expect(await card.events()).toMatchObject([{ ...UNAVAILABLE, cause: 'Error: flush-timeout' }]);
    expect(await card.page.locator('iframe').count()).toBe(0);
  });

  test('settles all calls when the fields are removed', async ({ card }) => {
    await card.serveFrame(`ready.caps.push('flush'); ${SETUP}`);
    await card.openAndMount();
    await card.page.evaluate(() => {
      const flushed = window.card.fields?.flush?.();
      window.card.fields?.destroy();
      return flushed;
    });
    expect(await card.events()).toEqual([]);
  });

  test('does not request the full state from a frame without that capability', async ({ card }) => {
    await card.serveFrame(`
      ${SETUP}
      port.onmessage = ({ data }) => {
        if (data.t === 'flush') post({ t: 'log', code: 'idle-cleared', count: 1 });
        if (data.t === 'validate') post({ t: 'enter' });
      };`);
    await card.openAndMount();
    const flushed = card.page.evaluate(() => window.card.fields?.flush?.());
    await card.page.evaluate(() => window.card.fields?.validate());
    await expect.poll(() => card.events()).toContain('enter');
    expect(await card.events()).toEqual(['enter']); // and no reset before it
    await flushed;
  });

  test('refuses a frame of another version, and names both (F-016)', async ({ card }) => {
    await card.serveFrame('port.postMessage({ ...ready, v: 1 });');
    await card.open();
    expect(await card.mount()).toMatchObject({
      ...UNAVAILABLE,
      cause: 'Error: frame-version 1, page 2',
    });
  });

  test('refuses a frame that lacks a required capability', async ({ card }) => {
    await card.serveFrame("post({ ...ready, caps: ['single-field'] });");
    await card.open();
    expect(await card.mount()).toMatchObject({ ...UNAVAILABLE, cause: 'Error: frame-caps card' });
  });

  test('uses only the capabilities that the frame declares', async ({ card }) => {
    await card.serveFrame(`
      const { expiration } = state.fields;
      post(ready);
      port.onmessage = ({ data }) => {
        if (data.t === 'init') post({ ...state, fields: { expiration } });
        if (data.t === 'renew') post({ t: 'result', reqId: data.reqId, outcome: { sourceId: 'src', clientSecret: 'secret' } });
      };`);
    await card.open();
    expect(await card.page.evaluate(() => window.card.mountField('expiration'))).toBe('ready');
    expect(await card.page.evaluate(() => window.card.renewField('expiration'))).toMatchObject({
      error: { ...UNAVAILABLE, cause: 'Error: frame-caps renew' },
    });
  });

  test('does not take a stranger’s nonce; tries once more, then gives up (F-017)', async ({
    card,
  }) => {
    await card.page.clock.install();
    await card.serveFrame(`post({ ...ready, nonce: '${'f'.repeat(32)}' }); post(state);`);
    let frames = 0;
    card.page.on('request', (request) => {
      if (request.url().includes('/v1/frames/card')) frames++;
    });
    await card.open();
    const mounted = card.mount();
    for (let second = 0; second < 30; second++) await card.page.clock.runFor(1000);
    expect(await mounted).toMatchObject({ ...UNAVAILABLE, cause: 'Error: handshake-timeout' });
    expect(frames).toBe(2);
  });

  test('is not begun with a frame of the page’s own origin, or without encryption (F-039)', async ({
    card,
    sites,
  }) => {
    for (const [frames, code] of [
      [`${sites.shop}/v1/frames`, 'invalid-configuration'],
      ['/v1/frames', 'invalid-configuration'],
      ['http://pay.example/v1/frames', 'insecure-context'],
      ['javascript:alert(1)', 'invalid-configuration'],
    ] as const) {
      await card.open({ frames });
      expect(await card.mount()).toMatchObject({ code });
      expect(await card.events()).toMatchObject([{ code }]);
      expect(await card.page.locator('iframe').count()).toBe(0);
    }
  });

  test('is not begun on a page that is not a secure context (F-039)', async ({ sites }) => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP shop.example 127.0.0.1'],
    });
    try {
      const page = await browser.newPage();
      const url = sites.pageUrl().replace('localhost', 'shop.example');
      await page.route('http://shop.example:*/**', async (route) => {
        const asked = route.request().url().replace('shop.example', 'localhost');
        await route.fulfill({ response: await route.fetch({ url: asked }) });
      });
      await page.goto(url);
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      expect(await page.evaluate(() => window.card.mount())).toMatchObject({
        code: 'insecure-context',
      });
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    } finally {
      await browser.close();
    }
  });
});

describe('a frame that does not keep to the wire', () => {
  test('is cut off after twenty messages that do not fit (F-018, F-024)', async ({ card }) => {
    await card.serveFrame(`${SETUP} for (let at = 0; at < 4; at++) {
      post({ t: 'log', code: 'x' }); post({ t: 'enter', pan: '${VISA}' }); post({ t: 'height', height: '9' });
      port.postMessage(JSON.parse('{"v":2,"t":"enter","__proto__":{"x":1}}')); port.postMessage('enter');
    } post({ t: 'enter' });`);
    await card.open();
    await card.mount();
    await expect
      .poll(() => card.events())
      .toMatchObject([{ ...UNAVAILABLE, cause: 'Error: protocol-error' }]);
    expect(await card.page.evaluate(() => Reflect.get({}, 'x') as unknown)).toBeUndefined();
  });

  test('settles each request once, and only its own (F-019, F-020)', async ({ card }) => {
    await card.serveFrame(`${SETUP} port.onmessage = ({ data }) => {
      if (data.t !== 'submit') return;
      const outcome = { sourceId: 'src', clientSecret: 'secret' };
      post({ t: 'result', reqId: data.reqId + 1, outcome: { sourceId: 'other', clientSecret: 'x' } });
      for (let times = 0; times < 3; times++) post({ t: 'result', reqId: data.reqId, outcome });
    };`);
    await card.open();
    await card.mount();
    const outcome = { result: { sourceId: 'src', clientSecret: 'secret' } };
    expect(await card.submit()).toEqual(outcome);
    expect(await card.submit()).toEqual(outcome);
    expect(await card.events()).toEqual([]);
  });

  test('cannot pass a card number in any member (F-006)', async ({ card }) => {
    await card.page.clock.install();
    await card.serveFrame(`${SETUP} port.onmessage = ({ data }) => {
      if (data.t !== 'submit') return;
      post({ t: 'result', reqId: data.reqId, outcome: { sourceId: 'src_${VISA}', clientSecret: 'x' } });
    };`);
    await card.open();
    await card.mount();
    const outcome = card.submit();
    await card.page.clock.runFor(36_000);
    expect(await outcome).toMatchObject({ error: { code: 'outcome-unknown' } });
  });

  test('does not slow the page down with ten thousand messages (F-021)', async ({ card }) => {
    await card.serveFrame(`${SETUP} setTimeout(() => {
      for (let at = 0; at < 10_000; at++) post({ t: 'enter' });
    }, 200);`);
    await card.open();
    await card.page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    await card.mount();
    await expect
      .poll(async () => (await card.events()).at(-1))
      .toMatchObject({ cause: 'Error: protocol-error' });
    expect((await card.events()).length).toBeLessThanOrEqual(51);
    const tasks = await card.page.evaluate(() => Reflect.get(window, 'tasks') as number[]);
    expect(Math.max(0, ...tasks)).toBeLessThan(200);
  });

  test('cannot grow over the page (F-022)', async ({ card }) => {
    await card.serveFrame(`${SETUP} for (const height of [1e9, Number.NaN, -5, 300]) post({ t: 'height', height });
      post({ t: 'height', height: 1e9 });`);
    await card.open();
    await card.mount();
    const height = () =>
      card.page.evaluate(() => document.querySelector('iframe')?.style.blockSize);
    await expect.poll(height).toBe('1200px');
  });
});

describe('a frame with a message for developers', () => {
  test('reports it once, as a code and a number', async ({ card, guard }) => {
    guard.expectFault(/DR-FRM-002/);
    await card.serveFrame(`${SETUP} for (const count of [1, 2, 3]) post({ t: 'log', code: 'message-dropped', count });
      post({ t: 'enter' });`);
    await card.open();
    await card.mount();
    await expect.poll(() => card.events()).toEqual(['enter']);
    expect(guard.expected.map((fault) => fault.replace(/ \(.*/, ''))).toEqual([
      'console warning: dr-elements DR-FRM-002 message-dropped 1',
    ]);
  });
});

describe('a frame that is navigated', () => {
  test('is set up again when the page navigates it, and reports the loss of the card (F-025)', async ({
    card,
    guard,
  }) => {
    guard.expectFault(BLANK);
    await card.openAndMount();
    await card.type('number', VISA);
    await card.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.location.href = 'about:blank';
    });
    await expect.poll(() => card.events()).toEqual(['reset']);
    await card.field('number').waitFor();
    await card.typeCard();
    expect(await card.submit()).toHaveProperty('result');
  });

  test('does not do so without end', async ({ card, guard }) => {
    guard.expectFault(BLANK);
    await card.openAndMount();
    await card.page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const frame = document.querySelector('iframe');
        frame?.addEventListener(
          'load',
          () => {
            if (frame.contentWindow) frame.contentWindow.location.href = 'about:blank';
          },
          { once: true },
        );
      });
      observer.observe(document.querySelector('main') ?? document.body, { childList: true });
      const frame = document.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.location.href = 'about:blank';
    });
    await expect
      .poll(async () => (await card.events()).at(-1), { timeout: patience(20_000) })
      .toMatchObject({ ...UNAVAILABLE, cause: 'Error: frame-reset' });
  });

  test('leaves a submission with an unknown outcome (F-025, F-026)', async ({ card, guard }) => {
    guard.expectFault(BLANK);
    await card.openAndMount();
    await card.page.route('**/v1/sources?*', () => new Promise(() => undefined));
    await card.typeCard();
    const navigated = card.submit();
    await card.page.waitForRequest('**/v1/sources?*');
    await card.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.location.href = 'about:blank';
    });
    expect(await navigated).toMatchObject({
      error: { code: 'outcome-unknown', cause: 'PaymentError: frame-reset' },
    });

    await card.page.clock.install();
    await card.page.reload();
    await card.mount();
    await card.typeCard();
    const removed = card.submit();
    await card.page.waitForRequest('**/v1/sources?*');
    await card.page.evaluate(() => document.querySelector('iframe')?.remove());
    await card.page.clock.runFor(36_000);
    expect(await removed).toMatchObject({ error: { code: 'outcome-unknown' } });
  });

  test('leaves nothing behind when it is taken down, twenty times (F-116)', async ({ card }) => {
    await card.open();
    const counts = await card.page.evaluate(async () => {
      const count = () => [
        document.querySelectorAll('*').length,
        document.querySelectorAll('iframe').length,
      ];
      const before = count();
      for (let times = 0; times < 20; times++) {
        const ready = window.card.mount();
        if (times % 4 === 0) await ready;
        window.card.fields?.destroy();
      }
      return [before, count()];
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(await card.events()).toEqual([]);
  });

  test('works at any depth of shadow roots', async ({ card }) => {
    await card.open();
    expect(await card.page.evaluate(() => window.card.mountDeep(4))).toBe('ready');
    await card.frame.getByLabel(LABELS.number).fill(VISA);
    await expect.poll(() => card.state()).toMatchObject({ brand: 'visa' });
  });
});
