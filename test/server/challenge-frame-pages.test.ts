import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSource, checkout } from './support/bodies.js';
import { ORIGIN, openService, type OpenService } from './support/open-service.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const NOTIFIED = '/v1/frames/challenge/done';

let frames: string;
beforeAll(() => {
  frames = mkdtempSync(join(tmpdir(), 'dr-challenge-'));
  writeFileSync(join(frames, 'challenge-frame.js'), 'export default 1;');
});
afterAll(() => rmSync(frames, { recursive: true }));

const headersOfChallenge = (ancestors: string, issuers: string) => ({
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    `frame-src ${issuers}; form-action ${issuers}; base-uri 'none'; object-src 'none'; frame-ancestors ${ancestors}; ` +
    "require-trusted-types-for 'script'; trusted-types 'none'; report-to csp; report-uri /v1/reports",
  'content-type': 'text/html; charset=UTF-8',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
  'referrer-policy': 'no-referrer',
  'reporting-endpoints': 'csp="/v1/reports"',
  'x-content-type-options': 'nosniff',
  'x-request-id': expect.any(String),
});

async function openChallenge(service: OpenService, number = '4917610000000000') {
  const { body: made } = await service.askAsServer('POST /checkouts', { body: checkout });
  const sessionId: string = made.payment.session.id;
  const { body: source } = await service.askAsPage('POST /v1/sources', {
    body: cardSource(sessionId, number, '737'),
  });
  const authenticate = async () =>
    (
      await service.askAsPage(`POST /v1/sources/${source.id}/authenticate`, {
        headers: { 'dr-source-secret': source.clientSecret },
        body: { sessionId },
      })
    ).body;
  const { challengeToken: token } = await authenticate();
  const step = async (body: object) =>
    (await service.ask('POST /v1/frames/challenge/steps', { body: { token, ...body } })).body;
  return { token, authenticate, step };
}

describe('the frame for issuers', () => {
  it('sends exactly these headers (F-105)', async () => {
    const { ask } = openService({ folders: { frames } });
    const { status, headers } = await ask('GET /v1/frames/challenge?key=pk_web');
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toEqual(
      headersOfChallenge(
        'https://shop.example https://www.shop.example:8443',
        'https: http://localhost:* http://127.0.0.1:*',
      ),
    );
  });

  it('leaves issuers on plain http outside once it is served over https itself', async () => {
    const serviceOrigin = ORIGIN.replace('http:', 'https:');
    const { ask } = openService({ folders: { frames }, serviceOrigin });
    const { headers } = await ask('GET /v1/frames/challenge?key=pk_web');
    expect(Object.fromEntries(headers)).toEqual({
      ...headersOfChallenge('https://shop.example https://www.shop.example:8443', 'https:'),
      'strict-transport-security': 'max-age=31536000',
    });
  });

  it('sets no embedder policy, which would block banks', async () => {
    const { ask } = openService({ folders: { frames } });
    const { headers } = await ask('GET /v1/frames/challenge?key=pk_sandbox');
    expect(headers.get('cross-origin-embedder-policy')).toBeNull();
  });

  it('is not there without a key', async () => {
    const { ask } = openService({ folders: { frames } });
    expect((await ask('GET /v1/frames/challenge')).status).toBe(401);
    expect((await ask('GET /v1/frames/challenge?key=sk_sandbox')).status).toBe(401);
  });

  it('leads from the browser check to the issuer’s page and back', async () => {
    const service = openService();
    const { token, step, authenticate } = await openChallenge(service);

    const first = await step({});
    expect(first).toEqual({
      step: 'fingerprint',
      url: `${ORIGIN}/challenge/${token}/fingerprint`,
    });
    const look = await service.ask(`POST /challenge/${token}/fingerprint`, {
      body: 'threeDSMethodData=e30',
      headers: FORM,
    });
    expect([look.status, look.headers.get('location')]).toEqual([303, NOTIFIED]);
    expect(await step({ fingerprint: 'Y' })).toEqual({
      step: 'challenge',
      url: `${ORIGIN}/challenge/${token}`,
    });

    const page = `POST /challenge/${token}`;
    const asked = await service.ask(page, { body: 'creq=e30', headers: FORM });
    expect(asked.text).toContain('Confirm that it is you');
    expect(asked.text).toContain('<body class="framed">');
    const wrong = await service.ask(page, {
      body: 'framed=yes&decision=approve&password=nope',
      headers: FORM,
    });
    expect([wrong.status, wrong.text.includes('Attempts left: 2')]).toEqual([200, true]);
    const right = await service.ask(page, {
      body: 'framed=yes&decision=approve&password=1234',
      headers: FORM,
    });
    expect([right.status, right.headers.get('location')]).toEqual([303, NOTIFIED]);
    expect(await step({})).toEqual({ step: 'done' });
    expect(await authenticate()).toEqual({ status: 'complete' });
  });

  it('is notified of the end if the shopper cancels on the issuer’s page', async () => {
    const service = openService();
    const { token, authenticate } = await openChallenge(service);
    const { headers } = await service.ask(`POST /challenge/${token}`, {
      body: 'framed=yes&decision=decline',
      headers: FORM,
    });
    expect(headers.get('location')).toBe(NOTIFIED);
    expect(await authenticate()).toEqual({ status: 'failed' });
  });

  it('may be notified in both ways that issuers use, by anyone', async () => {
    const { ask } = openService();
    for (const verb of ['GET', 'POST'] as const) {
      const { status, headers } = await ask(`${verb} ${NOTIFIED}`, {
        ...(verb === 'POST' && { body: 'cres=e30', headers: FORM }),
      });
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors *");
    }
  });

  it('takes its steps with a token only, from its own origin only', async () => {
    const service = openService();
    const { ask } = service;
    const steps = 'POST /v1/frames/challenge/steps';
    expect((await ask(steps, { body: { token: 'guess' } })).status).toBe(404);
    expect((await ask(steps, { body: {} })).status).toBe(400);
    const { token } = await openChallenge(service);
    const told = await ask(steps, {
      body: { token },
      headers: { origin: 'https://shop.example' },
    });
    expect(told.headers.get('access-control-allow-origin')).toBeNull();
  });
});
