import { describe, expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
} from '../../../src/compat/types/index.js';
import { PROTOCOL_VERSION } from '../../../src/fields/protocol.js';
import { HostileScript, tellsOf } from '../../support/e2e/hostile-script.js';
import { Shopper } from '../../support/e2e/shopper.js';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
import { openCheckout, scriptOf } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';
import { test as base } from '../../support/e2e/test.js';
import { cardInput, typeCard } from '../../support/e2e/typed-card.js';

const CARD = { number: '4539148803436467', expiry: '1139', code: '968' };
const OTHER_NUMBER = '4444222233331111';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const number: DrElement<'cardnumber'>;

/** As always, with another merchant's key that the service knows as well. */
const test = base.extend<{ readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const keys = ['sandbox', 'evil'];
      const servers = await startServers({
        accounts: keys.map((name) => ({
          publishableKey: `pk_${name}`,
          secretKey: `sk_${name}`,
          allowedOrigins: 'loopback',
        })),
      });
      await use(servers);
      await servers.close();
    },
    { scope: 'file' },
  ],
});

interface Body {
  readonly creditCard: Readonly<Record<string, unknown>>;
  readonly sessionId?: string;
}

/** The attempts of an attacker who knows everything but the card: the correct card first, then wrong guesses. */
const guesses = (body: Body): readonly Body[] =>
  [
    {},
    { cvv: '111' },
    { cvv: '969' },
    { expirationMonth: 10 },
    { expirationYear: 2038 },
    { number: OTHER_NUMBER },
    { number: OTHER_NUMBER, cvv: '111' },
  ].map((change) => ({ ...body, creditCard: { ...body.creditCard, ...change } }));

/**
 * Asks from outside of every browser, where an origin is only a header.
 * @param page Of whose card the key is: the card frame, a page of the service, names the page around it.
 */
async function ask(
  request: HostileScript['made'][number],
  body: object,
  origin: string,
  page = origin,
) {
  const response = await fetch(request.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': request.key,
      origin,
      'dr-page-origin': page,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** The card has paid under the eyes of the script. */
async function paid(script: HostileScript, shopper: Shopper) {
  await shopper.opensTheShop();
  await shopper.goesToPayment();
  await shopper.typesCard(CARD);
  await shopper.pays();
  await shopper.seesRemaining('$0.00');
  const request = script.made.find(({ body }) => tellsOf(body, CARD));
  if (!request) throw new Error('the frame made no source');
  return { request, body: JSON.parse(request.body) as Body };
}

describe('an attacker who has seen the Idempotency-Key of a card', () => {
  test('gets the same answer to the card and to every wrong guess (F-076)', async ({
    context,
    page,
    servers,
  }) => {
    const script = await HostileScript.plant(page, context, servers.service);
    const { request, body } = await paid(script, new Shopper(page, servers.shop));
    expect(await script.saw(new RegExp(request.key, 'u'))).not.toEqual([]); // the script has the key

    for (const origin of [servers.service, servers.shop]) {
      const answers = [];
      for (const guess of guesses(body))
        answers.push(await ask(request, guess, origin, servers.shop));
      const [first] = answers;
      const outcomes = answers.map(({ status, body: { id, errors } }) => ({ status, id, errors }));
      expect(outcomes, origin).toEqual(Array(answers.length).fill(outcomes[0]));
      if (origin === servers.service) expect(first?.status).toBe(201);
    }
  });

  test('gets the same answer when the key is spent on other requests first', async ({
    context,
    page,
    servers,
  }) => {
    const script = await HostileScript.plant(page, context, servers.service);
    const { request, body } = await paid(script, new Shopper(page, servers.shop));

    const { service, shop } = servers;
    for (let attempt = 0; attempt < 3; attempt++)
      expect(await ask(request, { ...body, usage: 'subscription' }, service, shop)).toMatchObject({
        status: 422,
        body: { errors: [{ code: 'idempotency_key_reused' }] },
      });

    for (const guess of guesses(body))
      expect(await ask(request, guess, service, shop)).toMatchObject({
        status: 422,
        body: { errors: [{ code: 'idempotency_key_retired' }] },
      });
  });

  test('learns nothing of the card from the outcome of the key', async ({
    context,
    page,
    servers,
  }) => {
    const script = await HostileScript.plant(page, context, servers.service);
    const { request, body } = await paid(script, new Shopper(page, servers.shop));

    const told = await page.evaluate(
      async ([url = '', key = '']) => {
        const response = await fetch(url, { headers: { 'idempotency-key': key } });
        return response.text();
      },
      [`${servers.service}/v1/sessions/${body.sessionId}/intent?key=pk_sandbox`, request.key],
    );

    expect(JSON.parse(told)).toEqual(expect.objectContaining({ outcome: expect.any(String) }));
    expect(Object.keys(JSON.parse(told) as object).toSorted()).not.toContain('creditCard');
    expect(told).not.toMatch(/last|brand|expir|cvv/iu);
    expect(tellsOf(told, CARD)).toBe(false);
  });
});

describe('an attacker who has the page’s end of the frame’s port', () => {
  test('gets nothing from the frame that depends on digits, and cannot fake a payment (F-010, F-019)', async ({
    context,
    guard,
    page,
    servers,
    shopper,
  }) => {
    guard.expectFault(/message-dropped 1 /u); // of a kind that there is none of
    const script = await HostileScript.plant(page, context, servers.service);
    await shopper.startsToPay();
    await shopper.typesCard(CARD);

    // Answers the page's request before the frame does, on the page's own port.
    await page.evaluate((v) => {
      const { postMessage } = MessagePort.prototype;
      const outcome = { sourceId: 'forged', clientSecret: 'forged' };
      MessagePort.prototype.postMessage = function (this: MessagePort, ...given: [unknown]) {
        const [message] = given as [{ t?: string; reqId?: number }];
        if (message.t !== 'submit') return postMessage.apply(this, given);
        const data = { v, t: 'result', reqId: message.reqId, outcome };
        this.dispatchEvent(new MessageEvent('message', { data }));
        return postMessage.apply(this, given);
      };
      for (const port of window.loot.ports) {
        port.postMessage({ v, t: 'validate' });
        port.postMessage({ v, t: 'flush' });
        port.postMessage({ v, t: 'read', field: 'number' });
      }
    }, PROTOCOL_VERSION);
    await shopper.pays();
    await expect.poll(() => script.made.length, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect.poll(() => shopper.events('dr-before-submit')).not.toEqual([]);

    expect((await shopper.events('dr-success')).join('')).not.toContain('forged');
    expect((await shopper.backEndSaw()).join('')).not.toContain('forged');
    expect(await script.finds(CARD)).toEqual([]);
  });
});

const MOUNTS = scriptOf(() => {
  const made = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  Object.assign(window, { dr: made });
  for (const [place, type] of [
    ['number', 'cardnumber'],
    ['expiry', 'cardexpiration'],
    ['code', 'cardcvv'],
  ] as const) {
    const element = made.createElement(type);
    element.mount(place);
    Object.assign(window, { [place]: element });
  }
});

/** Runs in the page: puts a field of another merchant's card frame into the group it has heard of. */
async function joinsWithAnotherKey([service, v]: readonly [string, number]): Promise<void> {
  const groups = window.loot.seen.flatMap(([, text]) => /"group":"([^"]+)"/u.exec(text)?.[1] ?? []);
  const frame = document.createElement('iframe');
  frame.src = `${service}/v1/frames/card?key=pk_evil`;
  document.getElementById('evil')?.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const { port1, port2 } = new MessageChannel();
  const said: { t: string }[] = [];
  port1.onmessage = ({ data }: MessageEvent<{ t: string }>) => void said.push(data);
  const hears = async (t: string) => {
    while (!said.some((message) => message.t === t))
      await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const hello = { dr: 'hello', v, nonce: 'a'.repeat(32), instance: 99, key: 'pk_evil' };
  frame.contentWindow?.postMessage(hello, service, [port2]);
  await hears('ready');
  const options = { locale: 'en-US', dir: 'ltr', style: {} };
  const setup = { fields: ['number'], look: 'bare', group: groups.at(-1) ?? 'none' };
  port1.postMessage({ v, t: 'init', setup, options });
  await hears('state');
  Object.assign(window, { evil: { port1, said, groups, hears } });
}

interface Evil {
  readonly port1: MessagePort;
  readonly said: { t: string; outcome?: unknown }[];
  readonly groups: readonly string[];
  hears(t: string): Promise<void>;
}

describe('a frame of another merchant’s key', () => {
  test('does not join the card of the shop, and takes no field of it (F-023)', async ({
    context,
    guard,
    page,
    servers,
  }) => {
    guard.expectFault(/DR-/u);
    const script = await HostileScript.plant(page, context, servers.service);
    const { sessionId } = await openCheckout(servers);
    servers.pages.set(
      '/single-fields',
      () =>
        new Response(
          `<!doctype html><html lang="en"><title>Pay</title>
          <script src="${servers.service}/cdn/DigitalRiver.js"></script>
          <div id="number"></div><div id="expiry"></div><div id="code"></div><div id="evil"></div>
          <script>${MOUNTS}</script></html>`,
          { headers: { 'content-type': 'text/html; charset=utf-8' } },
        ),
    );
    await page.goto(`${servers.shop}/single-fields`);
    await typeCard(page, CARD);
    await page.evaluate(joinsWithAnotherKey, [servers.service, PROTOCOL_VERSION] as const);
    await cardInput(page, 'evil').fill(OTHER_NUMBER); // a number that the thief knows

    const outcome = await page.evaluate(
      async ([v, owner]) => {
        const { port1, said, groups, hears } = Reflect.get(window, 'evil') as Evil;
        const submission = { idempotencyKey: crypto.randomUUID(), owner };
        port1.postMessage({ v, t: 'submit', reqId: 1, submission });
        await hears('result');
        return { groups, outcome: said.find(({ t }) => t === 'result')?.outcome };
      },
      [PROTOCOL_VERSION, OWNER] as const,
    );

    expect(outcome.groups).not.toEqual([]); // the script knows the group
    expect(outcome.outcome).toMatchObject({ error: { code: 'incomplete-details' } });
    expect(script.made).toEqual([]);
    expect(await script.finds(CARD)).toEqual([]);

    // The shop's own fields are a card as before.
    const { source } = await page.evaluate((data) => dr.createSource(number, data), {
      type: 'creditCard',
      sessionId,
      owner: OWNER,
    } as const);
    expect(source).toMatchObject({ state: 'chargeable' });
    expect(script.made).toHaveLength(1);
    expect(tellsOf(script.made[0]?.body ?? '', CARD)).toBe(true);
  });
});
