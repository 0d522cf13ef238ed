import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorAnswer, MerchantSession } from '../../src/gateway/wire.js';
import { checkout } from './support/bodies.js';
import { openService, type AskOptions } from './support/open-service.js';

const DOOR = 'POST /v1/wallets/merchant-sessions';
const GATEWAY = 'https://apple-pay-gateway.apple.com/paymentservices/startSession';

/** The service with a session, and the request body for its merchant session. */
async function open() {
  const service = openService();
  const made = await service.askAsServer('POST /checkouts', { body: checkout });
  const sessionId: string = made.body.payment.session.id;
  return { ...service, body: { type: 'applePay', sessionId, validationUrl: GATEWAY } };
}

describe('the operation that creates a merchant session of Apple Pay', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('returns a simulated one for the page’s own domain, without a request to Apple', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const { askAsPage, body } = await open();

    const answer = await askAsPage(DOOR, { body: { ...body, domain: 'evil.example' } });

    expect(answer.status).toBe(200);
    expect(v.is(MerchantSession, answer.body)).toBe(true);
    expect(answer.body).toMatchObject({
      domainName: 'localhost',
      displayName: 'Pretend merchant (sandbox)',
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, number, string, string | undefined, object]>([
    ['no type', 400, 'missing_parameter', 'type', { type: undefined }],
    ['another wallet', 400, 'invalid_parameter', 'type', { type: 'googlePay' }],
    ['no session', 400, 'missing_parameter', 'sessionId', { sessionId: undefined }],
    ['an unknown session', 404, 'not_found', undefined, { sessionId: 'nobody' }],
    ['no address', 400, 'missing_parameter', 'validationUrl', { validationUrl: undefined }],
    ['no text as address', 400, 'invalid_parameter', 'validationUrl', { validationUrl: {} }],
    [
      'another host',
      400,
      'invalid_parameter',
      'validationUrl',
      { validationUrl: GATEWAY.replace('.com', '.com.evil.example') },
    ],
    [
      'no TLS',
      400,
      'invalid_parameter',
      'validationUrl',
      { validationUrl: GATEWAY.replace('https', 'http') },
    ],
  ])('refuses %s', async (_, status, code, parameter, more) => {
    const { askAsPage, body, sandbox } = await open();
    const before = JSON.stringify(sandbox.snapshot());

    const answer = await askAsPage(DOOR, { body: { ...body, ...more } });

    expect(answer.status).toBe(status);
    expect(v.is(ErrorAnswer, answer.body)).toBe(true);
    expect(answer.body.errors[0]).toMatchObject({ code, ...(parameter && { parameter }) });
    expect(answer.text).not.toContain('evil');
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  it.each(['', '[]', '"text"', '{"type":'])('refuses the body %j', async (body) => {
    const { askAsPage } = await open();

    const answer = await askAsPage(DOOR, { body, headers: { 'content-type': 'application/json' } });

    expect(answer.status).toBe(400);
    expect(v.is(ErrorAnswer, answer.body)).toBe(true);
  });

  it('refuses a caller without an origin, because the domain is unknown', async () => {
    const { ask, body } = await open();

    const answer = await ask(`${DOOR}?key=pk_sandbox`, { body });

    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({ code: 'missing_parameter', parameter: 'Origin' });
  });

  it('refuses a secret key, no key, a page that the key does not allow, and another key’s session', async () => {
    const { ask, body } = await open();
    const from = (origin: string) => ({ body, headers: { origin } });
    const statusOf = async (query: string, options: AskOptions) =>
      (await ask(`${DOOR}${query}`, options)).status;

    expect(await statusOf('?key=sk_sandbox', from('http://localhost:3000'))).toBe(401);
    expect(await statusOf('', from('http://localhost:3000'))).toBe(401);
    expect(await statusOf('?key=pk_sandbox', from('https://evil.example'))).toBe(403);
    expect(await statusOf('?key=pk_web', from('https://shop.example'))).toBe(403);
  });

  it('refuses an expired session', async () => {
    const { askAsPage, sandbox, body } = await open();
    sandbox.expireSession({ publishableKey: 'pk_sandbox' }, body.sessionId);

    const answer = await askAsPage(DOOR, { body });

    expect(answer.status).toBe(409);
    expect(answer.body.errors[0].code).toBe('session_expired');
  });
});
