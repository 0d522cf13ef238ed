import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serviceAuthenticator } from '../../../src/fields/frame/service-authenticator.js';

const SOURCES = new URL('http://127.0.0.1:8787/v1/sources?key=pk_test');
const asked = { sessionId: 'ps', sourceId: 'src_1', clientSecret: 'secret' };
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

/** The service answers these, in turn; the last one from then on. */
function serve(...answers: (Response | Error)[]) {
  const requests: [url: string, init: RequestInit][] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push([url, init]);
    return answer instanceof Response
      ? Promise.resolve(answer.clone())
      : Promise.reject(answer ?? new Error('no answer'));
  });
  return requests;
}

async function authenticate() {
  const outcome = serviceAuthenticator(SOURCES)('123', asked, new AbortController().signal);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('serviceAuthenticator', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('sends the code in the body, the secret in a header, and neither in the address', async () => {
    const requests = serve(json(200, { status: 'complete' }));
    expect(await authenticate()).toEqual({ status: 'complete' });
    expect(requests).toHaveLength(1);
    const [url, init] = requests[0] ?? [];
    expect(url).toBe('http://127.0.0.1:8787/v1/sources/src_1/authenticate?key=pk_test');
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      headers: { 'Dr-Source-Secret': 'secret' },
    });
    expect(JSON.parse(String(init?.body))).toEqual({
      sessionId: 'ps',
      creditCard: { cvv: '123' },
    });
  });

  it.each([
    [{ status: 'authentication_not_required' }, { status: 'authentication_not_required' }],
    [{ status: 'failed' }, { status: 'failed' }],
    [{}, { status: 'failed' }], // a missing status is a failure (protocol 2.6)
    [
      { status: 'challenge', challengeToken: 't1', redirectUrl: 'https://x.example' },
      { status: 'challenge', token: 't1' },
    ],
  ])('reads %j', async (answer, outcome) => {
    serve(json(200, answer));
    expect(await authenticate()).toEqual(outcome);
  });

  it.each([
    [
      400,
      { errors: [{ code: 'invalid_security_code', parameter: 'creditCard.cvv' }] },
      { code: 'invalid-details', field: 'securityCode' },
    ],
    [401, {}, { code: 'unauthorized' }],
    [404, {}, { code: 'session-not-found' }],
    [410, {}, { code: 'session-expired' }],
  ])('says of %d what it is', async (status, body, error) => {
    serve(json(status, body));
    expect(await authenticate()).toEqual({ error });
  });

  it('repeats a request if that may help, and gives up otherwise', async () => {
    const requests = serve(json(503, {}), json(200, { status: 'complete' }));
    expect(await authenticate()).toEqual({ status: 'complete' });
    expect(requests).toHaveLength(2);

    serve(new TypeError('failed to fetch'));
    expect(await authenticate()).toEqual({ error: { code: 'outcome-unknown' } });
  });
});
