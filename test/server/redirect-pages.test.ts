import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import WORDS from '../../server/pages/words.json';
import { cardSource, checkout, klarnaSource } from './support/bodies.js';
import { ORIGIN, openService, type OpenService } from './support/open-service.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

async function openSession({ askAsServer }: OpenService): Promise<string> {
  return (await askAsServer('POST /checkouts', { body: checkout })).body.payment.session.id;
}

/** A Klarna source, and the path of the page where it is authorised. */
async function openBank(service: OpenService) {
  const body = klarnaSource(await openSession(service));
  const { body: source } = await service.askAsPage('POST /v1/sources', {
    body,
  });
  const { pathname, search } = new URL(source.redirect.redirectUrl);
  const hop = await service.ask(`GET ${pathname}${search}`);
  return { source, hop, page: `${hop.headers.get('location')}` };
}

async function openChallenge(service: OpenService) {
  const sessionId = await openSession(service);
  const { body: source } = await service.askAsPage('POST /v1/sources', {
    body: {
      ...cardSource(sessionId, '4917610000000000', '737'),
      returnUrl: 'http://localhost:3000/return',
    },
  });
  const authenticate = async () =>
    (
      await service.askAsPage(`POST /v1/sources/${source.id}/authenticate`, {
        headers: { 'dr-source-secret': source.clientSecret },
        body: { sessionId },
      })
    ).body;
  const { pathname, search } = new URL((await authenticate()).redirectUrl);
  const hop = await service.ask(`GET ${pathname}${search}`);
  return { authenticate, page: `${hop.headers.get('location')}` };
}

describe('the redirect hop', () => {
  it('leads to the bank and forgets the key', async () => {
    const { hop } = await openBank(openService());

    expect(hop.status).toBe(302);
    expect(hop.headers.get('location')).toMatch(/^\/bank\/[\w-]+$/);
    expect(hop.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('ends calmly for an unknown token or key', async () => {
    const { ask } = openService();

    const token = await ask('GET /payments/redirects/nothing?apiKey=pk_sandbox');
    const key = await ask('GET /payments/redirects/nothing?apiKey=pk_nobody');

    expect([token.status, key.status]).toEqual([404, 401]);
    expect(token.text).toContain('This link has ended');
    expect(token.headers.get('content-type')).toContain('text/html');
  });
});

describe('the bank’s page', () => {
  it('shows the amount, the payee, and a note that it is simulated', async () => {
    const service = openService();
    const { page } = await openBank(service);

    const { status, text } = await service.ask(`GET ${page}`);

    expect(status).toBe(200);
    expect(text).toContain('Sandbox bank — no money moves');
    expect(text).toContain('$118.01');
    expect(text).toContain('Klarna');
    expect(text).toContain('<dd><bdi>localhost:3000</bdi></dd>');
    expect(text).toContain('href="http://localhost:3000/cart"');
  });

  it('sends exactly these headers', async () => {
    const service = openService();
    const { page } = await openBank(service);

    const { headers } = await service.ask(`GET ${page}`);

    expect(Object.fromEntries(headers)).toEqual({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' http: https:; base-uri 'none'; frame-ancestors 'none'; report-to csp; report-uri /v1/reports",
      'content-type': 'text/html; charset=UTF-8',
      'origin-agent-cluster': '?1',
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
      'referrer-policy': 'no-referrer',
      'reporting-endpoints': 'csp="/v1/reports"',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
      'x-frame-options': 'DENY',
    });
  });

  it('needs no script and no inline style', async () => {
    const service = openService();
    const { page } = await openBank(service);

    const { text } = await service.ask(`GET ${page}`);
    const styles = await service.ask('GET /assets/pages.css');

    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect(text).toContain('<link rel="stylesheet" href="/assets/pages.css"');
    expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(styles.text).toContain('prefers-color-scheme: dark');
  });

  it('sends the shopper to the return address on approval, to the cancel address on decline', async () => {
    const service = openService();
    const { page, source } = await openBank(service);

    const declined = await service.ask(`POST ${page}`, { body: 'decision=decline', headers: FORM });
    const after = await service.ask(`GET ${page}`);
    const approved = await service.ask(`POST ${page}`, { body: 'decision=approve', headers: FORM });

    expect([declined.status, declined.headers.get('location')]).toEqual([
      303,
      'http://localhost:3000/cart',
    ]);
    expect(after.text).toContain('This payment was declined. You can still approve it.');
    expect([approved.status, approved.headers.get('location')]).toEqual([
      303,
      'http://localhost:3000/return?order=7',
    ]);
    const { body } = await service.askAsServer(`GET /sources/${source.id}`);
    expect(body.state).toBe('chargeable');
    const done = await service.ask(`GET ${page}`);
    expect(done.text).toContain('This payment was approved.');
    expect(done.text).not.toContain('<form');
  });

  it('escapes foreign text, and links to no script (F-050)', async () => {
    const service = openService();
    service.sandbox.readRedirect = () => ({
      kind: 'bank',
      type: '<img src=x onerror=alert(1)>',
      amount: '1.00',
      currency: 'USD',
      returnUrl: 'https://user:password@evil.example/',
      cancelUrl: ' java\tscript:alert(1)',
      status: 'open',
    });
    const scripted = await service.ask('GET /bank/any');
    expect(scripted.text).toContain('<dd>&lt;img src=x onerror=alert(1)&gt;</dd>');
    expect(scripted.text).not.toMatch(/<img|<a /i);

    service.sandbox.readRedirect = () => ({
      kind: 'bank',
      type: 'payPal',
      returnUrl: 'https://shop.example/?a="><script>&b=\'',
      status: 'open',
    });
    const quoted = await service.ask('GET /bank/any');
    expect(quoted.text).toContain('href="https://shop.example/?a=%22%3E%3Cscript%3E&amp;b=%27"');
    expect(quoted.text).toContain('<p class="amount">—</p>');
  });

  it('never redirects to an address that is not a web page', async () => {
    const service = openService();
    service.sandbox.decideRedirect = () => ({
      status: 'approved',
      location: 'javascript:alert(1)',
    });

    const { status, headers } = await service.ask('POST /bank/any', {
      body: 'decision=approve',
      headers: FORM,
    });

    expect([status, headers.get('location')]).toEqual([303, '/bank/any']);
  });

  it('stays on the page for an invalid decision', async () => {
    const service = openService();
    const { page, source } = await openBank(service);

    for (const body of ['', 'decision=steal', 'decision[]=approve', '\u0000\u0001']) {
      const { status, text } = await service.ask(`POST ${page}`, { body, headers: FORM });
      expect(status).toBe(400);
      expect(text).toContain('That did not work');
    }
    const { body } = await service.askAsServer(`GET /sources/${source.id}`);
    expect(body.state).toBe('pending_redirect');
  });
});

describe('the pages of the sandbox bank', () => {
  it('use the first of the browser’s languages that has texts', async () => {
    const service = openService();
    const { page } = await openBank(service);
    const read = async (languages: string) =>
      (await service.ask(`GET ${page}`, { headers: { 'accept-language': languages } })).text;

    expect(await read('xx, de-AT;q=0.9, en;q=0.8')).toContain('Diese Zahlung freigeben?');
    expect(await read('zh-TW')).toContain('<html lang="zh-Hant" dir="ltr">');
    expect(await read('iw')).toContain('<html lang="he" dir="rtl">');
    expect(await read('no')).toContain('<html lang="nb" dir="ltr">');
    expect(await read('en-GB, de')).toContain('Approve this payment?');
    expect(await read('tlh')).toContain('Approve this payment?');
  });

  it('have every text in every language of the kit', () => {
    const languages = readdirSync('src/i18n', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(pt-BR|es-419|fr-CA|en-GB)$/.test(entry.name))
      .map(({ name }) => name);
    expect(Object.keys(WORDS).sort()).toEqual(languages.sort());
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [language, words] of Object.entries(WORDS))
      for (const [key, english] of Object.entries(WORDS.en)) {
        const text = words[key as keyof typeof words];
        expect(text, `${language} ${key}`).toBeTruthy();
        expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(english));
      }
  });
});

describe('the issuer’s page', () => {
  it('asks for the password, reports a wrong one and confirms with the correct one', async () => {
    const service = openService();
    const { page, authenticate } = await openChallenge(service);

    const first = await service.ask(`GET ${page}`);
    expect(first.text).toContain('Confirm that it is you');
    expect(first.text).toContain('Visa •••• 0000');

    const wrong = await service.ask(`POST ${page}`, {
      body: 'decision=approve&password=nope',
      headers: FORM,
    });
    expect(wrong.status).toBe(303);
    const location = new URL(wrong.headers.get('location') ?? '', ORIGIN);
    const hop = await service.ask(`GET ${location.pathname}${location.search}`);
    const again = await service.ask(`GET ${hop.headers.get('location') ?? ''}`);
    expect(again.text).toContain('Attempts left: 2');
    expect(again.text).toContain('aria-invalid="true"');

    const right = await service.ask(`POST ${page}`, {
      body: 'decision=approve&password=password',
      headers: FORM,
    });
    expect(right.headers.get('location')).toBe('http://localhost:3000/return');
    expect((await authenticate()).status).toBe('complete');
  });

  it('may be framed only by the frames’ own origin inside pages of the key', async () => {
    const service = openService();
    const { page } = await openChallenge(service);
    const policy = async (path: string) =>
      (await service.ask(`GET ${path}`)).headers.get('content-security-policy');

    expect(await policy(page)).toContain(
      "frame-ancestors 'self' http://localhost:* https://localhost:*",
    );
    // Whoever asks by whatever key: it is the account of the source that counts.
    expect(await policy(`${page}?key=pk_web`)).toBe(await policy(page));
    expect(page).not.toContain('pk_');
  });

  it('never repeats a password', async () => {
    const service = openService();
    const { page } = await openChallenge(service);

    const { text, headers } = await service.ask(`POST ${page}`, {
      body: 'decision=approve&password=tiger-secret',
      headers: FORM,
    });

    expect(text + JSON.stringify(Object.fromEntries(headers))).not.toContain('tiger-secret');
  });
});
