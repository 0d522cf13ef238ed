import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWith, type CardService } from '../../../src/fields/frame/answer-request.js';
import type { FrameForm } from '../../../src/fields/frame/frame-form.js';
import { serviceRenewal } from '../../../src/fields/frame/renew.js';
import type { CardFieldName, FieldState } from '../../../src/fields/protocol.js';

const SOURCES = new URL('http://127.0.0.1:8787/v1/sources?key=pk_test');
const source = { sourceId: 'src_1', clientSecret: 'secret' };
const date = { expirationMonth: 8, expirationYear: 2031 };
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('serviceRenewal', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** The service answers these, in turn. */
  function serve(...answers: Response[]) {
    const requests: [url: string, init: RequestInit][] = [];
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      requests.push([url, init]);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('failed to fetch'));
    });
    return requests;
  }

  async function renew(more: object = {}) {
    const card = { number: '4444222233331111', cvv: '123', ...date };
    const renewal = { ...source, ...more };
    const outcome = serviceRenewal(SOURCES)(card, renewal, new AbortController().signal);
    await vi.runAllTimersAsync();
    return outcome;
  }

  it('sends the expiry and the owner in the body, the secret in a header, and nothing else of the card', async () => {
    const requests = serve(json(200, { id: 'src_1', clientSecret: 'secret' }));
    const owner = { firstName: 'Ann' };
    expect(await renew({ owner })).toEqual(source);
    expect(requests).toHaveLength(1);
    const [url, init] = requests[0] ?? [];
    expect(url).toBe('http://127.0.0.1:8787/v1/sources/src_1?key=pk_test');
    expect(init).toMatchObject({ method: 'POST', headers: { 'Dr-Source-Secret': 'secret' } });
    expect(JSON.parse(String(init?.body))).toEqual({ owner, creditCard: date });
  });

  it('reports an unknown outcome if the service answers with another source', async () => {
    serve(json(200, { id: 'src_2' }));
    expect(await renew()).toEqual({ error: { code: 'outcome-unknown' } });
  });

  it.each([
    [
      400,
      { errors: [{ code: 'invalid_expiration_date', parameter: 'expirationMonth' }] },
      { code: 'invalid-details', field: 'expiration' },
    ],
    [404, {}, { code: 'session-not-found' }],
    [409, {}, { code: 'conflict' }],
  ])('says of %d what it is', async (status, body, error) => {
    serve(json(status, body));
    expect(await renew()).toEqual({ error });
  });

  it('repeats the request if the first answer was lost, because it is idempotent', async () => {
    const requests = serve(json(502, {}), json(200, { id: 'src_1' }));
    expect(await renew()).toEqual(source);
    expect(requests).toHaveLength(2);
  });
});

describe('a request for a renewal', () => {
  const form = (name: CardFieldName, state: Partial<FieldState>, details: object = {}) => {
    const fields = { [name]: { empty: false, valid: true, focused: false, ...state } };
    const acts = { validate: vi.fn(), setBusy: vi.fn(), clear: vi.fn(), refuse: vi.fn() };
    return { names: [name], isBusy: false, state: { fields }, details, ...acts };
  };
  const ask = (forms: readonly ReturnType<typeof form>[], renew: CardService['renew']) => {
    const other = () => expect.unreachable('nothing else was asked for');
    return answerWith({ tokenize: other, authenticate: other, renew })(
      forms as unknown as FrameForm[],
      { t: 'renew', reqId: 1, renewal: source },
      new AbortController().signal,
    );
  };

  it('takes the expiry alone, and empties that field alone', async () => {
    const number = form('number', { valid: false, empty: true });
    const expiration = form('expiration', {}, date);
    const renew = vi.fn(() => Promise.resolve(source));
    expect(await ask([number, expiration], renew)).toEqual(source);
    expect(renew).toHaveBeenCalledWith(date, source, expect.any(AbortSignal));
    expect(number.validate).not.toHaveBeenCalled();
    expect(number.clear).not.toHaveBeenCalled();
    expect(expiration.clear).toHaveBeenCalledOnce();
  });

  it.each([
    ['is not finished', { valid: false }, 'incomplete-details'],
    ['is past', { valid: false, errorCode: 'invalid_expiration_year' }, 'invalid-details'],
  ])('asks nobody while the expiry %s', async (_, state, code) => {
    const expiration = form('expiration', state);
    const renew = vi.fn(() => Promise.resolve(source));
    expect(await ask([expiration], renew)).toEqual({ error: { code, field: 'expiration' } });
    expect(expiration.validate).toHaveBeenCalledOnce();
    expect(renew).not.toHaveBeenCalled();
  });

  it('keeps a refused expiry and shows the error', async () => {
    const expiration = form('expiration', {}, date);
    const refusal = { error: { code: 'invalid-details', field: 'expiration' } } as const;
    expect(await ask([expiration], () => Promise.resolve(refusal))).toEqual(refusal);
    expect(expiration.refuse).toHaveBeenCalledWith('expiration');
    expect(expiration.clear).not.toHaveBeenCalled();
  });
});
