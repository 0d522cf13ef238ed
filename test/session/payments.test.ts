import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmountPrecondition } from '../../src/domain/amount-precondition.js';
import type { LiveState } from '../../src/domain/flow-state.js';
import { money } from '../../src/domain/money.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { PaymentSession } from '../../src/domain/payment-session.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type { Submission, SubmitResult } from '../../src/session/payments.js';
import { presentedPayments, type Presenter } from './support/presented-payments.js';
import { acquireStore } from '../../src/session/session-store.js';
import type { ReturnUrls } from '../../src/session/return-urls.js';
import { FakeGateway, waiting, type Call } from './support/fake-gateway.js';
import { FakePage } from './support/fake-page.js';
import { checkout, source } from './support/samples.js';

let gateway: FakeGateway;
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  gateway = new FakeGateway();
  page = new FakePage();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const FUNDED = { state: 'requires_confirmation' } as const;

/** A drop-in that listens, and whose page attaches on the test's command. */
function drop() {
  const attach = { done: (): void => undefined, fail: (reason: unknown): void => void reason };
  const presenter = {
    succeed: vi.fn(
      (paid: PaymentSource) =>
        new Promise<void>((done, fail) => {
          void paid;
          Object.assign(attach, { done, fail });
        }),
    ),
    challenge: () => expect.unreachable('nobody asked for a challenge'),
    cancel: vi.fn(),
    fail: vi.fn(),
  } satisfies Presenter;
  return { presenter, attach };
}

/** The data of a source. */
interface Sent {
  readonly key: string;
  readonly urls: ReturnUrls;
  readonly precondition: AmountPrecondition | undefined;
}

/** A press of the button, whose source the test supplies. */
function press(more: Partial<Submission> = {}) {
  const creations: (Call<PaymentSource> & Sent)[] = [];
  const submission: Submission = {
    methodType: 'payPal',
    redirectsAutomatically: true,
    createSource: (key, signal, urls, precondition) => {
      const calls: Call<PaymentSource>[] = [];
      const made = waiting(calls, { signal });
      for (const call of calls) creations.push({ ...call, key, urls, precondition });
      return made;
    },
    ...more,
  };
  return {
    submission,
    creations,
    get creation() {
      const creation = creations.at(-1);
      if (!creation) throw new Error('no source was asked for');
      return creation;
    },
  };
}

async function opened(more: Partial<PaymentSession> = {}, on = page) {
  const loan = acquireStore(gateway, 'ses-1', { language: 'en', page: on });
  gateway.read.answer(checkout(more));
  await settle();
  const payments = presentedPayments(loan.store, on);
  return { ...loan, payments, live: () => loan.store.state as LiveState };
}

async function answerRead(more: Partial<PaymentSession> = {}) {
  gateway.read.answer(checkout(more));
  await settle();
}

const resultOf = async (running: Promise<SubmitResult>) => {
  await settle();
  return running;
};

describe('paying', () => {
  it('creates a source, has the page attach it, and shows the resulting session', async () => {
    const { payments, live } = await opened();
    const { presenter, attach } = drop();
    const pressed = press();
    const made = source();

    const running = payments.submit(pressed.submission, presenter);
    expect(live().activity.name).toBe('creating');
    pressed.creation.answer(made);
    await settle();
    expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(made);
    expect(live().activity.name).toBe('attaching');
    expect(gateway.reads).toHaveLength(1);

    attach.done();
    await settle();
    expect(gateway.reads).toHaveLength(2);
    await answerRead(FUNDED);

    expect(await running).toEqual({ status: 'success', source: made });
    expect(live()).toMatchObject({ activity: { name: 'idle' }, checkout: { session: FUNDED } });
    expect(presenter.fail).not.toHaveBeenCalled();
  });

  it('preloads the gateway’s code in time', async () => {
    const prepare = vi.fn();
    Object.assign(gateway, { prepare });
    const { store } = await opened();
    presentedPayments(store, page);
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('happens once for twenty presses (F-070)', async () => {
    const { payments } = await opened();
    const { presenter } = drop();
    const pressed = press();

    const results = Array.from({ length: 20 }, () =>
      payments.submit(pressed.submission, presenter),
    );
    await settle();

    expect(new Set(results).size).toBe(1);
    expect(pressed.creations).toHaveLength(1);
  });

  it('happens in one tab at a time (F-071)', async () => {
    const locks = new Set<string>();
    const here = new FakePage(page.url, { locks });
    const there = new FakePage(page.url, { locks });
    const first = await opened({}, here);
    const mine = press();
    const running = first.payments.submit(mine.submission, drop().presenter);

    // The other tab has its own store over the same service.
    gateway = new FakeGateway();
    const second = await opened({}, there);
    const other = press();
    const { presenter } = drop();
    const refused = second.payments.submit(other.submission, presenter);
    await settle();
    await answerRead();
    const result = await refused;

    expect(result).toMatchObject({ status: 'error', error: { code: 'conflict' } });
    expect(presenter.fail).toHaveBeenCalledTimes(1);
    expect(other.creations).toHaveLength(0);
    expect(locks).toEqual(new Set(['dr-pay:ses-1']));
    mine.creation.fail(new PaymentError('declined'));
    await running;
    await settle();
    expect(locks.size).toBe(0);
  });

  it('is refused when the amount on the screen is not the newest (F-077)', async () => {
    const { payments } = await opened();
    const { presenter } = drop();
    const pressed = press({ shown: money(1, 'USD') });
    const running = payments.submit(pressed.submission, presenter);
    await settle();
    await answerRead();
    const result = await running;
    expect(result).toMatchObject({ status: 'error', error: { code: 'amount-changed' } });
    expect(presenter.fail).toHaveBeenCalledExactlyOnceWith(expect.any(PaymentError), 'payPal');
    expect(pressed.creations).toHaveLength(0);
  });

  it('sends the amount on the button along, never another one (REL-11)', async () => {
    const { payments } = await opened({ version: 3 });
    const pressed = press({ shown: money(11801, 'USD') });
    void payments.submit(pressed.submission, drop().presenter);
    expect(pressed.creation.precondition).toEqual({
      amount: money(11801, 'USD'),
      sessionVersion: 3,
    });
  });

  it('shows the new amount with the reason when the service refuses the old one, and sends a new request (F-077)', async () => {
    const { payments, live } = await opened();
    const { presenter } = drop();
    const old = press({ shown: money(11801, 'USD') });
    const running = payments.submit(old.submission, presenter);
    old.creation.fail(new PaymentError('amount-changed'));
    await settle();
    expect(presenter.fail).not.toHaveBeenCalled();
    const total = money(30000, 'USD');
    await answerRead({ total, remaining: total });
    expect(await running).toMatchObject({ status: 'error', error: { code: 'amount-changed' } });
    expect(presenter.fail).toHaveBeenCalledTimes(1);
    expect(live()).toMatchObject({
      activity: { name: 'idle' },
      notice: { code: 'amount-changed' },
      checkout: { session: { remaining: total } },
    });

    const again = press({ shown: total });
    void payments.submit(again.submission, presenter);
    expect(again.creation.precondition).toEqual({ amount: total });
    expect(again.creation.key).not.toBe(old.creation.key);
  });

  it('is refused when the issuer refuses, and the form stays', async () => {
    const { payments, live } = await opened();
    const { presenter } = drop();
    const pressed = press();
    const running = payments.submit(pressed.submission, presenter);
    const error = new PaymentError('declined');
    pressed.creation.fail(error);
    expect(await running).toEqual({ status: 'error', error });
    expect(live()).toMatchObject({ activity: { name: 'idle' }, notice: error });
    expect(presenter.fail).toHaveBeenCalledExactlyOnceWith(error, 'payPal');
  });

  it('can be tried again after a refusal', async () => {
    const { payments } = await opened();
    const first = press();
    const refused = payments.submit(first.submission, drop().presenter);
    first.creation.fail(new PaymentError('declined'));
    await refused;
    const second = press();
    void payments.submit(second.submission, drop().presenter);
    expect(second.creations).toHaveLength(1);
  });

  it('is not a failure when the shopper cancels', async () => {
    const { payments, live } = await opened();
    const { presenter } = drop();
    const pressed = press();
    const running = payments.submit(pressed.submission, presenter);
    pressed.creation.fail(new PaymentError('cancelled'));
    expect(await running).toEqual({ status: 'cancelled' });
    expect(presenter.cancel).toHaveBeenCalledExactlyOnceWith('payPal');
    expect(live().notice).toBeUndefined();
  });

  it('reports that the page’s back end could not attach it', async () => {
    const { payments, live } = await opened();
    const { presenter, attach } = drop();
    const pressed = press();
    const running = payments.submit(pressed.submission, presenter);
    pressed.creation.answer(source());
    await settle();
    const cause = new Error('500 from the shop');
    attach.fail(cause);
    await settle();
    await answerRead();
    expect(await running).toMatchObject({
      status: 'error',
      error: { code: 'attach-failed', cause },
    });
    expect(live().notice?.code).toBe('attach-failed');
  });

  it('is a success too when the order is placed while the page attaches', async () => {
    const { payments, store } = await opened();
    const pressed = press();
    const made = source();
    const running = payments.submit(pressed.submission, drop().presenter);
    pressed.creation.answer(made);
    await settle();
    page.tell('visible');
    await answerRead({ state: 'complete' });
    expect(await running).toEqual({ status: 'success', source: made });
    expect(store.state.view).toBe('ended');
  });

  it('ends with the session', async () => {
    const { payments } = await opened();
    const pressed = press();
    const running = payments.submit(pressed.submission, drop().presenter);
    page.tell('visible');
    gateway.read.fail(new PaymentError('session-expired'));
    expect(await resultOf(running)).toMatchObject({
      status: 'error',
      error: { code: 'session-expired' },
    });
  });

  it('is refused on a session that has ended (F-078)', async () => {
    const { payments } = await opened({ state: 'complete' });
    const pressed = press();
    const result = await payments.submit(pressed.submission, drop().presenter);
    expect(result).toMatchObject({ status: 'error', error: { code: 'session-expired' } });
    expect(pressed.creations).toHaveLength(0);
  });

  it('continues when the element is removed, and the store is released after it (F-063, REL-02)', async () => {
    const { payments, release } = await opened();
    const { presenter, attach } = drop();
    const pressed = press();
    const running = payments.submit(pressed.submission, presenter);
    release();
    await settle();
    expect(pressed.creation.signal.aborted).toBe(false);

    pressed.creation.answer(source());
    await settle();
    expect(presenter.succeed).toHaveBeenCalledTimes(1);
    attach.done();
    await settle();
    await answerRead(FUNDED);
    expect(await running).toMatchObject({ status: 'success' });
    await settle();
    expect(page.listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the key of an intent (REL-10)', () => {
  const keyOf = async (
    payments: Awaited<ReturnType<typeof opened>>['payments'],
    failure: PaymentError['code'] | undefined,
    more: Partial<Submission> = {},
  ) => {
    const pressed = press(more);
    const running = payments.submit(pressed.submission, drop().presenter);
    if (failure) pressed.creation.fail(new PaymentError(failure));
    await settle();
    if (failure === 'outcome-unknown' || failure === 'conflict') await answerRead();
    if (failure) await running;
    return pressed.creation;
  };

  it.each([
    'outcome-unknown',
    'timeout',
    'offline',
    'service-unavailable',
    'too-many-requests',
  ] as const)('is used again after %s', async (code) => {
    const { payments } = await opened();
    const first = await keyOf(payments, code);
    const second = await keyOf(payments, undefined);
    expect(second.key).toBe(first.key);
    // Return URLs are part of what is sent: under one key they may not change either.
    expect(second.urls).toEqual(first.urls);
  });

  it.each(['declined', 'invalid-details', 'internal', 'conflict', 'cancelled'] as const)(
    'is a new one after %s (F-074)',
    async (code) => {
      const { payments } = await opened();
      const first = await keyOf(payments, code);
      expect((await keyOf(payments, undefined)).key).not.toBe(first.key);
    },
  );

  it('is a new one when something else is to be sent (F-075)', async () => {
    const { payments } = await opened();
    const first = await keyOf(payments, 'outcome-unknown', { fingerprint: '1' });
    const second = await keyOf(payments, 'outcome-unknown', { fingerprint: '2' });
    const third = await keyOf(payments, 'outcome-unknown', { methodType: 'creditCard' });
    expect(new Set([first.key, second.key, third.key]).size).toBe(3);
  });

  it('outlives a reload', async () => {
    const { payments } = await opened();
    const first = await keyOf(payments, 'outcome-unknown');
    gateway = new FakeGateway();
    const again = await opened({}, page.reload());
    expect((await keyOf(again.payments, undefined)).key).toBe(first.key);
  });

  it('reports no sent data', async () => {
    const { payments } = await opened();
    await keyOf(payments, 'outcome-unknown', { fingerprint: '3' });
    expect(Object.keys(JSON.parse(page.recall('dr-intent:ses-1') ?? '') as object).sort()).toEqual([
      'id',
      'methodType',
      'nonce',
      'of',
      'redirect',
    ]);
  });

  it('needs a page that is served over https', async () => {
    const { payments, live } = await opened();
    vi.stubGlobal('crypto', {});
    const { presenter } = drop();
    const result = await payments.submit(press().submission, presenter);
    vi.unstubAllGlobals();
    expect(result).toMatchObject({ error: { code: 'insecure-context' } });
    expect(presenter.fail).toHaveBeenCalledTimes(1);
    expect(live().activity.name).toBe('idle');
  });
});

describe('an unknown outcome', () => {
  const lose = async (more: Partial<PaymentSession> | PaymentError) => {
    const { payments, live } = await opened();
    const { presenter } = drop();
    const pressed = press();
    const running = payments.submit(pressed.submission, presenter);
    pressed.creation.fail(new PaymentError('outcome-unknown'));
    await settle();
    expect(live().activity.name).toBe('reconciling');
    if (more instanceof PaymentError) gateway.read.fail(more);
    else gateway.read.answer(checkout(more));
    return { result: await resultOf(running), presenter, live };
  };

  it('is a success when the session is funded by now, without a second source', async () => {
    const { result, presenter } = await lose(FUNDED);
    expect(result).toMatchObject({ status: 'success', source: { id: 'attached' } });
    expect(presenter.fail).not.toHaveBeenCalled();
    expect(presenter.succeed).not.toHaveBeenCalled();
  });

  it.each([
    ['the session still waits for a source', {}],
    ['the service does not answer', new PaymentError('offline')],
  ])('is told as such when %s', async (_, answer) => {
    const { result, presenter, live } = await lose(answer);
    expect(result).toMatchObject({ status: 'error', error: { code: 'outcome-unknown' } });
    expect(presenter.fail).toHaveBeenCalledTimes(1);
    expect(live().notice?.code).toBe('outcome-unknown');
  });
});

describe('a redirect', () => {
  const REDIRECT = source({
    state: 'pending_redirect',
    redirectUrl: 'https://bank.example/pay?t=1',
  });

  /** The shopper is sent to the bank. */
  async function left(made = REDIRECT) {
    const shop = await opened();
    const { presenter } = drop();
    const pressed = press();
    const running = shop.payments.submit(pressed.submission, presenter);
    pressed.creation.answer(made);
    const result = await resultOf(running);
    return { ...shop, presenter, result, urls: pressed.creation.urls };
  }

  it('leaves it to the method, where that takes more than an address', async () => {
    const { payments } = await opened();
    const { presenter } = drop();
    const left: string[] = [];
    const pressed = press({ leave: ({ id }) => left.push(id) > 0 });

    const running = payments.submit(pressed.submission, presenter);
    pressed.creation.answer(source({ state: 'pending_redirect' }));

    expect(await resultOf(running)).toEqual({ status: 'redirecting' });
    expect(left).toEqual(['src-1']);
    expect(page.left).toEqual([]);
    expect(page.memory.size).toBeGreaterThan(0); // it can be taken up again
    expect(presenter.fail).not.toHaveBeenCalled();
  });

  it('redirects to the provider, and stores only the data for the return', async () => {
    const { result, live } = await left();
    expect(result).toEqual({ status: 'redirecting' });
    expect(live().activity.name).toBe('redirecting');
    expect(page.left).toEqual(['https://bank.example/pay?t=1']);
    const memory = JSON.parse(page.recall('dr-redirect:ses-1') ?? '') as object;
    expect(memory).toEqual({
      v: 1,
      sessionId: 'ses-1',
      sourceId: 'src-1',
      sourceClientSecret: 'src-1_secret',
      methodType: 'payPal',
      nonce: expect.any(String) as unknown,
      startedAt: Date.now(),
    });
  });

  it('is left to the page where the store is not to do it (protocol 3.8)', async () => {
    const { payments } = await opened();
    const { presenter } = drop();
    const pressed = press({ redirectsAutomatically: false });
    void payments.submit(pressed.submission, presenter);
    pressed.creation.answer(REDIRECT);
    await settle();
    expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(REDIRECT);
    expect(page.left).toEqual([]);
  });

  it.each([
    ['a script (F-050)', 'javascript:alert(1)'],
    ['data (F-051)', 'data:text/html,x'],
    ['no scheme (F-052)', '//evil.example'],
    ['credentials (F-053)', 'https://bank.example@evil.example'],
    ['http (F-054)', 'http://bank.example'],
    ['this machine, from a page on the web', 'http://127.0.0.1:8787/redirects/1'],
    ['nothing', undefined],
  ])('never leads to %s', async (_, redirectUrl) => {
    const { redirectUrl: dropped, ...rest } = REDIRECT;
    void dropped;
    const { result, live } = await left(
      redirectUrl === undefined ? rest : { ...rest, redirectUrl },
    );
    expect(result).toMatchObject({ status: 'error', error: { code: 'unsafe-url' } });
    expect(page.left).toEqual([]);
    expect(page.recall('dr-redirect:ses-1')).toBeUndefined();
    expect(live().notice?.code).toBe('unsafe-url');
  });

  it('never leads to a host outside the list (F-055)', async () => {
    gateway = new FakeGateway(['wallet.example']);
    expect((await left()).result).toMatchObject({ error: { code: 'unsafe-url' } });
  });

  it('leads to this machine from a page on it', async () => {
    page = new FakePage('http://localhost:3000/checkout');
    const redirectUrl = 'http://127.0.0.1:8787/redirects/1';
    expect((await left({ ...REDIRECT, redirectUrl })).result.status).toBe('redirecting');
  });

  it('is not taken for a return while the page is being left', async () => {
    const { live } = await left();
    page.tell('visible');
    await answerRead();
    expect(live().activity.name).toBe('redirecting');
    expect(gateway.retrievals).toHaveLength(0);
  });

  it('can be followed again from where the page was not left', async () => {
    const { payments } = await left();
    payments.continueRedirect();
    expect(page.left).toHaveLength(2);
  });

  describe('on the way back', () => {
    /** The page is loaded again at one of the addresses, with a drop-in on it. */
    async function back(url: string, more: Partial<PaymentSession> = {}) {
      page = page.reload(url);
      gateway = new FakeGateway();
      const shop = await opened(more);
      const { presenter, attach } = drop();
      shop.payments.present(presenter);
      await settle();
      return { ...shop, presenter, attach };
    }
    const memory = () => page.recall('dr-redirect:ses-1');
    const state = (name: string) => gateway.retrieval.answer(source({ state: name }));

    it('hands an approved source to the page, which attaches it', async () => {
      const { urls } = await left();
      const { live, presenter, attach } = await back(urls.returnUrl);
      expect(live().activity).toEqual({ name: 'returning', methodType: 'payPal' });
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(source());
      // Until it is attached, a reload must find it again.
      expect(memory()).toBeDefined();
      attach.done();
      await settle();
      await answerRead(FUNDED);
      expect(memory()).toBeUndefined();
      expect(live()).toMatchObject({ activity: { name: 'idle' } });
      expect(presenter.cancel).not.toHaveBeenCalled();
    });

    it('takes the marker off the address and leaves the rest of it (12.4, 80)', async () => {
      const { urls } = await left();
      expect(urls.returnUrl).toMatch(/^https:\/\/shop\.example\/checkout\?step=pay&dr-return=/);
      await back(`${urls.returnUrl}&PayerID=7#form`);
      expect(page.url).toBe('https://shop.example/checkout?step=pay&PayerID=7#form');
    });

    it('waits for a slow provider, then shows its result (F-109)', async () => {
      const { urls } = await left();
      const { presenter } = await back(urls.returnUrl);
      for (const pause of [1, 2, 4, 8, 8]) {
        const asked = gateway.retrievals.length;
        state('pending_redirect');
        await vi.advanceTimersByTimeAsync(pause * 1000 - 1);
        expect(gateway.retrievals).toHaveLength(asked);
        await vi.advanceTimersByTimeAsync(1);
        expect(gateway.retrievals).toHaveLength(asked + 1);
      }
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
    });

    it('stops waiting after a minute, and reads again on request', async () => {
      const { urls } = await left();
      const { presenter, live, store } = await back(urls.returnUrl);
      for (let second = 0; second < 61; second++) {
        state('pending_redirect');
        await vi.advanceTimersByTimeAsync(1000);
      }
      expect(live()).toMatchObject({ activity: { name: 'idle' } });
      expect(live().notice?.code).toBe('outcome-unknown');
      expect(presenter.fail).toHaveBeenCalledTimes(1);
      expect(presenter.cancel).not.toHaveBeenCalled();
      const asked = gateway.retrievals.length;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(gateway.retrievals).toHaveLength(asked);

      // From now on one question is enough each time.
      void store.refresh();
      await answerRead();
      state('pending_redirect');
      await settle();
      expect(live()).toMatchObject({ activity: { name: 'idle' } });

      void store.refresh();
      await answerRead();
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
    });

    it('leaves the button without effect until it is resolved', async () => {
      const { urls } = await left();
      const { payments, presenter } = await back(urls.returnUrl);
      const other = drop().presenter;
      const pressed = press();
      const result = await payments.submit(pressed.submission, other);
      expect(result).toMatchObject({ status: 'error', error: { code: 'conflict' } });
      expect(pressed.creations).toHaveLength(0);

      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
      expect([other.fail, other.succeed].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    });

    it('does not wait while the page is hidden (REL-16)', async () => {
      const { urls } = await left();
      await back(urls.returnUrl);
      page.tell('hidden');
      state('pending_redirect');
      await vi.advanceTimersByTimeAsync(30_000);
      expect(gateway.retrievals).toHaveLength(1);
      page.tell('visible');
      await settle();
      expect(gateway.retrievals).toHaveLength(2);
    });

    it.each([
      ['by the cancel URL', (urls: ReturnUrls) => urls.cancelUrl],
      ['by Back, to the address as it was', () => 'https://shop.example/checkout?step=pay'],
      ['with the marker of another redirect (F-060)', () => 'https://shop.example/?dr-return=x'],
    ])('cancels once when the shopper comes %s', async (_, address) => {
      const { urls } = await left();
      const { presenter, live } = await back(address(urls));
      state('pending_redirect');
      await settle();
      expect(presenter.cancel).toHaveBeenCalledExactlyOnceWith('payPal');
      expect(gateway.retrievals).toHaveLength(1);
      expect(live()).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
      expect(memory()).toBeUndefined();

      const again = await back(page.url);
      expect(again.presenter.cancel).not.toHaveBeenCalled();
      expect(gateway.retrievals).toHaveLength(0);
    });

    it('believes the service, not the address (F-058)', async () => {
      const { urls } = await left();
      const { presenter } = await back(urls.cancelUrl);
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
      expect(presenter.cancel).not.toHaveBeenCalled();
    });

    it('reports a refusal of the provider', async () => {
      const { urls } = await left();
      const { presenter, live } = await back(urls.returnUrl);
      state('failed');
      await settle();
      expect(presenter.fail).toHaveBeenCalledExactlyOnceWith(expect.any(PaymentError), 'payPal');
      expect(live().notice?.code).toBe('declined');
      expect(memory()).toBeUndefined();
    });

    it.each(['requires_confirmation', 'pending_redirect', 'pending', 'complete'] as const)(
      'cancels nothing when the session is %s by now',
      async (sessionState) => {
        const { urls } = await left();
        const { presenter } = await back(urls.cancelUrl, { state: sessionState });
        expect(gateway.retrievals).toHaveLength(0);
        expect(presenter.cancel).not.toHaveBeenCalled();
        expect(memory()).toBeUndefined();
        expect(page.url).toBe('https://shop.example/checkout?step=pay');
      },
    );

    it('keeps its state when the service does not answer, and reads again later', async () => {
      const { urls } = await left();
      const { presenter, live } = await back(urls.returnUrl);
      gateway.retrieval.fail(new PaymentError('timeout'));
      await settle();
      expect(live().notice?.code).toBe('timeout');
      expect(gateway.reads).toHaveLength(1);
      page.tell('online');
      await answerRead();
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
    });

    it('stops polling a failing service', async () => {
      const { urls } = await left();
      const { live } = await back(urls.returnUrl);
      gateway.retrieval.fail(new PaymentError('service-unavailable'));
      await settle();
      expect(live().notice?.code).toBe('service-unavailable');
      expect(gateway.reads).toHaveLength(1);
      expect(gateway.retrievals).toHaveLength(1);
    });

    it('cancels when the source no longer exists', async () => {
      const { urls } = await left();
      const { presenter } = await back(urls.returnUrl);
      gateway.retrieval.fail(new PaymentError('conflict'));
      await settle();
      expect(presenter.cancel).toHaveBeenCalledTimes(1);
      expect(memory()).toBeUndefined();
    });

    it('continues after a reload in between', async () => {
      const { urls } = await left();
      await back(urls.returnUrl);
      const { presenter } = await back(page.url);
      state('pending_redirect');
      await settle();
      // The marker is gone from the address, but not forgotten.
      expect(presenter.cancel).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1000);
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
    });

    it('reports an approved source again when the page was reloaded before it was attached', async () => {
      const { urls } = await left();
      await back(urls.returnUrl);
      state('chargeable');
      await settle();
      const { presenter } = await back(page.url);
      state('chargeable');
      await settle();
      expect(presenter.succeed).toHaveBeenCalledTimes(1);
    });

    it('forgets after an hour', async () => {
      const { urls } = await left();
      await vi.advanceTimersByTimeAsync(3_600_000);
      const { presenter } = await back(urls.returnUrl);
      expect(gateway.retrievals).toHaveLength(0);
      expect(presenter.cancel).not.toHaveBeenCalled();
      expect(memory()).toBeUndefined();
    });

    it('waits for a listener that notifies the page', async () => {
      const { urls } = await left();
      page = page.reload(urls.returnUrl);
      gateway = new FakeGateway();
      const { payments, live } = await opened();
      expect(live().activity.name).toBe('idle');
      expect(gateway.retrievals).toHaveLength(0);
      payments.present(drop().presenter);
      await settle();
      expect(gateway.retrievals).toHaveLength(1);
    });

    it('in another tab is just the session (F-110)', async () => {
      const { urls } = await left();
      page = new FakePage(urls.returnUrl);
      const { presenter } = await back(urls.returnUrl);
      expect(gateway.retrievals).toHaveLength(0);
      expect(presenter.cancel).not.toHaveBeenCalled();
    });

    it('ends with its element', async () => {
      const { urls } = await left();
      const { release, presenter } = await back(urls.returnUrl);
      release();
      await settle();
      await settle();
      expect(gateway.retrieval.signal.aborted).toBe(true);
      expect(presenter.fail).not.toHaveBeenCalled();
      expect(memory()).toBeDefined();
      expect(vi.getTimerCount()).toBe(0);
    });

    it('is given up when the shopper pays in another way', async () => {
      const { urls } = await left();
      const { payments } = await back(urls.returnUrl);
      gateway.retrieval.fail(new PaymentError('timeout'));
      await settle();
      void payments.submit(press({ methodType: 'creditCard' }).submission, drop().presenter);
      expect(memory()).toBeUndefined();
    });
  });

  describe('out of the back/forward cache (F-111)', () => {
    it('releases the lock, reads the session and the source', async () => {
      const { presenter, live, payments } = await left();
      payments.present(presenter);
      page.tell('restored');
      expect(live()).toMatchObject({ activity: { name: 'returning' }, refreshing: true });
      // First the session: it may be attached or ordered by now.
      expect(gateway.retrievals).toHaveLength(0);
      await answerRead();
      gateway.retrieval.answer(REDIRECT);
      await settle();
      expect(presenter.cancel).toHaveBeenCalledExactlyOnceWith('payPal');

      const again = press();
      void payments.submit(again.submission, presenter);
      expect(again.creations).toHaveLength(1);
    });

    it('cancels nothing that is attached by now', async () => {
      const { presenter, live, payments } = await left();
      payments.present(presenter);
      page.tell('restored');
      await answerRead(FUNDED);
      expect(live().activity.name).toBe('idle');
      expect(gateway.retrievals).toHaveLength(0);
      expect(presenter.cancel).not.toHaveBeenCalled();
      expect(page.recall('dr-redirect:ses-1')).toBeUndefined();
    });

    it('cancels where the page may not remember anything', async () => {
      const { presenter, live, payments } = await left(source({ ...REDIRECT, clientSecret: '' }));
      payments.present(presenter);
      page.tell('restored');
      await answerRead();
      expect(presenter.cancel).toHaveBeenCalledTimes(1);
      expect(live().activity.name).toBe('idle');
    });

    it('does not rely on a request in progress: the service is asked', async () => {
      const { payments, live } = await opened();
      const { presenter } = drop();
      const pressed = press();
      const running = payments.submit(pressed.submission, presenter);
      page.tell('restored');
      await settle();
      expect(live().activity.name).toBe('reconciling');
      await answerRead();
      expect(await running).toMatchObject({ error: { code: 'outcome-unknown' } });
    });
  });

  describe('of an ordered session', () => {
    const ordered = {
      state: 'pending_redirect',
      nextAction: { action: 'redirect', redirectUrl: 'https://bank.example/order' },
    } as const;

    it('is followed on the shopper’s request (12.3, 50)', async () => {
      const { payments } = await opened(ordered);
      payments.continueRedirect();
      expect(page.left).toEqual(['https://bank.example/order']);
    });

    it('is reported if its address is not allowed', async () => {
      const nextAction = { action: 'redirect', redirectUrl: 'javascript:alert(1)' } as const;
      const { payments, live } = await opened({ ...ordered, nextAction });
      const { presenter } = drop();
      payments.present(presenter);
      payments.continueRedirect();
      expect(page.left).toEqual([]);
      expect(live().notice?.code).toBe('unsafe-url');
      expect(presenter.fail).toHaveBeenCalledTimes(1);
    });
  });
});
