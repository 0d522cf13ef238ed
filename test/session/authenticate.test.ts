import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveState } from '../../src/domain/flow-state.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type { ChallengeOnScreen } from '../../src/session/authenticate.js';
import { presentedPayments, type Presenter } from './support/presented-payments.js';
import { acquireStore } from '../../src/session/session-store.js';
import { FakeGateway } from './support/fake-gateway.js';
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

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const card = (more: Partial<PaymentSource> = {}) =>
  source({ type: 'creditCard', flow: 'standard', state: 'requires_action', ...more });
const PAID = card({ state: 'chargeable' });
const CHALLENGE = { status: 'challenge', token: 'tok-1' } as const;

/** A drop-in that shows challenges. */
function drop() {
  const challenges: (ChallengeOnScreen & { closed: boolean })[] = [];
  const presenter = {
    succeed: vi.fn((_: PaymentSource) => new Promise<void>(() => undefined)),
    challenge(challenge) {
      const shown = { ...challenge, closed: false };
      challenges.push(shown);
      return () => {
        shown.closed = true;
      };
    },
    cancel: vi.fn(),
    fail: vi.fn(),
  } satisfies Presenter;
  return { presenter, challenges };
}

async function opened(on = page) {
  const loan = acquireStore(gateway, 'ses-1', { language: 'en', page: on });
  gateway.read.answer(checkout());
  await settle();
  const payments = presentedPayments(loan.store, on);
  return { ...loan, payments, live: () => loan.store.state as LiveState };
}

/** A card was submitted, and the service is asked whether its issuer is content. */
async function submitted(made = card()) {
  const shop = await opened();
  const screen = drop();
  const running = shop.payments.submit(
    {
      methodType: 'creditCard',
      redirectsAutomatically: true,
      createSource: () => Promise.resolve(made),
    },
    screen.presenter,
  );
  await settle();
  return { ...shop, ...screen, running };
}

async function answer(status: 'complete' | 'failed' | 'authentication_not_required' | 'challenge') {
  gateway.authentication.answer(status === 'challenge' ? CHALLENGE : { status });
  await settle();
}

/** … and the issuer wants to see the shopper. */
async function challenged(made = card()) {
  const shop = await submitted(made);
  await answer('challenge');
  const [challenge] = shop.challenges;
  return { ...shop, challenge: challenge! };
}

describe('an authentication', () => {
  it('is requested with the credential of the source', async () => {
    const asked = vi.spyOn(gateway, 'authenticateSource');
    const { live } = await submitted();
    expect(live().activity.name).toBe('authenticating');
    expect(asked.mock.calls[0]?.[0]).toEqual({
      sessionId: 'ses-1',
      sourceId: 'src-1',
      clientSecret: 'src-1_secret',
    });
  });

  it.each(['complete', 'authentication_not_required'] as const)(
    'hands on the source as it stands then when it is %s, without a dialog (F-100)',
    async (status) => {
      const { presenter, challenges, live } = await submitted();
      await answer(status);
      gateway.retrieval.answer(PAID);
      await settle();
      expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(PAID);
      expect(live().activity.name).toBe('attaching');
      expect(challenges).toEqual([]);
    },
  );

  it('that failed is reported, and the next press makes another attempt (F-100)', async () => {
    const { presenter, running, live } = await submitted();
    await answer('failed');
    expect(await running).toMatchObject({ error: { code: 'authentication-failed' } });
    expect(presenter.fail).toHaveBeenCalledTimes(1);
    expect(live()).toMatchObject({ activity: { name: 'idle' } });
    expect(page.recall('dr-redirect:ses-1')).toBeUndefined();
  });

  it('without an answer is a failure like any other', async () => {
    const { running } = await submitted();
    gateway.authentication.fail(new PaymentError('offline'));
    expect(await running).toMatchObject({ error: { code: 'offline' } });
  });

  it('fails without a container for the challenge', async () => {
    Object.assign(gateway, { challenges: undefined });
    const { running, challenges } = await submitted();
    await answer('challenge');
    expect(await running).toMatchObject({ error: { code: 'authentication-failed' } });
    expect(challenges).toEqual([]);
  });
});

describe('a challenge', () => {
  it('is shown until the service confirms that it was passed (F-100)', async () => {
    const { challenge, presenter, live } = await challenged();
    expect(challenge.token).toBe('tok-1');
    expect(live().activity.name).toBe('authenticating');
    challenge.onHint();
    await settle();
    expect(gateway.authentications).toHaveLength(2);
    await answer('complete');
    expect(challenge.closed).toBe(true);
    gateway.retrieval.answer(PAID);
    await settle();
    expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(PAID);
  });

  it('that failed is a refusal, although the dialog reports a cancellation when it is removed', async () => {
    const shop = await opened();
    const { presenter } = drop();
    let shown: ChallengeOnScreen | undefined;
    const running = shop.payments.submit(
      {
        methodType: 'creditCard',
        redirectsAutomatically: true,
        createSource: () => Promise.resolve(card()),
      },
      {
        ...presenter,
        challenge: (challenge) => {
          shown = challenge;
          return () => challenge.onEnd('left');
        },
      },
    );
    await settle();
    await answer('challenge');
    shown?.onHint();
    await settle();
    await answer('failed');
    expect(await running).toMatchObject({ error: { code: 'authentication-failed' } });
    expect(page.recall('dr-redirect:ses-1')).toBeUndefined();
  });

  it('that is reported as over too early continues (F-103)', async () => {
    const { challenge, presenter } = await challenged();
    for (let times = 0; times < 3; times++) {
      challenge.onHint();
      await settle();
      await answer('challenge');
    }
    expect(challenge.closed).toBe(false);
    expect(presenter.succeed).not.toHaveBeenCalled();
    expect(gateway.retrievals).toEqual([]);
  });

  it('polls soon after a hint, less and less often, and never from a hidden page', async () => {
    const { challenge } = await challenged();
    const asked = () => gateway.authentications.length;
    challenge.onHint();
    await settle();
    await answer('challenge');
    const before = asked();
    await settle(2000);
    await answer('challenge');
    expect(asked()).toBe(before + 1);
    page.tell('hidden');
    await settle(120_000);
    expect(asked()).toBe(before + 1);
    page.tell('visible');
    await settle();
    expect(asked()).toBe(before + 2);
    await answer('challenge');
    await settle(60_000);
    expect(asked()).toBeGreaterThan(before + 2);
  });

  it('outlasts a network that is gone for a while', async () => {
    const { challenge, running } = await challenged();
    challenge.onHint();
    await settle();
    gateway.authentication.fail(new PaymentError('offline'));
    await settle();
    expect(challenge.closed).toBe(false);
    page.tell('online');
    await settle();
    await answer('failed');
    expect(await running).toMatchObject({ error: { code: 'authentication-failed' } });
  });

  it('ends when the source no longer exists', async () => {
    const { challenge, running } = await challenged();
    challenge.onHint();
    await settle();
    gateway.authentication.fail(new PaymentError('conflict'));
    expect(await running).toMatchObject({ error: { code: 'conflict' } });
    expect(challenge.closed).toBe(true);
  });

  it('is cancelled by the shopper, and can be tried again (F-101)', async () => {
    const { challenge, presenter, running, live, payments } = await challenged();
    challenge.onEnd('cancelled');
    await settle();
    expect(challenge.closed).toBe(true);
    await answer('challenge');
    expect(await running).toEqual({ status: 'cancelled' });
    expect(presenter.cancel).toHaveBeenCalledExactlyOnceWith('creditCard');
    expect(live()).toMatchObject({ activity: { name: 'idle' }, notice: undefined });

    const createSource = vi.fn(() => Promise.resolve(card({ id: 'src-2' })));
    const again = { methodType: 'creditCard', redirectsAutomatically: true, createSource };
    void payments.submit(again, presenter);
    await settle();
    expect(createSource).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is told as such', 'challenge', { error: { code: 'authentication-timeout' } }],
    ['loses to what the service says', 'failed', { error: { code: 'authentication-failed' } }],
  ] as const)('that took too long %s (F-102)', async (_, status, result) => {
    const { challenge, running } = await challenged();
    challenge.onEnd('timeout');
    await settle();
    await answer(status);
    expect(await running).toMatchObject(result);
  });

  it.each(['timeout', 'cancelled', 'left'] as const)(
    'that was passed all the same is honoured after %s (F-107)',
    async (end) => {
      const { challenge, presenter } = await challenged();
      challenge.onEnd(end);
      await settle();
      await answer('complete');
      gateway.retrieval.answer(PAID);
      await settle();
      expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(PAID);
    },
  );

  it('ends when the shopper cancels, even if the service does not answer', async () => {
    const { challenge, running } = await challenged();
    challenge.onEnd('cancelled');
    await settle(8000);
    expect(await running).toEqual({ status: 'cancelled' });
  });

  it('is removed when the order was placed elsewhere', async () => {
    const { challenge, store, live } = await challenged();
    void store.refresh();
    await settle();
    gateway.read.answer(checkout({ state: 'pending' }));
    await settle();
    expect(challenge.closed).toBe(true);
    expect(live()).toMatchObject({ view: 'waiting', activity: { name: 'idle' } });
    expect(gateway.authentication.signal.aborted).toBe(true);
  });

  it('keeps other tabs from paying (F-071)', async () => {
    await challenged();
    expect(await page.withLock('dr-pay:ses-1', (held) => Promise.resolve(held))).toBe(false);
  });
});

describe('a page that is left during a challenge', () => {
  it('takes it up when it is loaded again, where the service still waits (F-108)', async () => {
    await challenged();
    gateway = new FakeGateway();
    const later = page.reload();
    const { payments, live } = await opened(later);
    const { presenter, challenges } = drop();
    payments.present(presenter);
    await settle();
    gateway.retrieval.answer(card());
    await settle();
    expect(live().activity).toMatchObject({ name: 'authenticating', source: { id: 'src-1' } });
    await answer('challenge');
    expect(challenges).toMatchObject([{ token: 'tok-1', closed: false }]);
  });

  it('pays when it was passed meanwhile (F-108)', async () => {
    await challenged();
    gateway = new FakeGateway();
    const { payments } = await opened(page.reload());
    const { presenter, challenges } = drop();
    payments.present(presenter);
    await settle();
    gateway.retrieval.answer(PAID);
    await settle();
    expect(presenter.succeed).toHaveBeenCalledExactlyOnceWith(PAID);
    expect(challenges).toEqual([]);
  });

  it('asks the service about a saved card, which is always chargeable', async () => {
    const saved = card({ state: 'chargeable', reusable: true });
    await challenged(saved);
    gateway = new FakeGateway();
    const { payments } = await opened(page.reload());
    const { presenter } = drop();
    payments.present(presenter);
    await settle();
    gateway.retrieval.answer(saved);
    await settle();
    expect(presenter.succeed).not.toHaveBeenCalled();
    expect(gateway.authentications).toHaveLength(1);
  });

  it('begins anew when it failed meanwhile (F-108)', async () => {
    await challenged();
    gateway = new FakeGateway();
    const { payments, live } = await opened(page.reload());
    const { presenter } = drop();
    payments.present(presenter);
    await settle();
    gateway.retrieval.answer(card({ state: 'failed' }));
    await settle();
    expect(live()).toMatchObject({ activity: { name: 'idle' }, notice: { code: 'declined' } });
  });

  it('is passed to the next drop-in', async () => {
    const { challenge, payments, presenter, running } = await challenged();
    challenge.onEnd('left');
    await settle();
    await answer('challenge');
    expect(await running).toEqual({ status: 'cancelled' });
    const next = drop();
    payments.present(next.presenter);
    await settle();
    gateway.retrieval.answer(card());
    await settle();
    await answer('challenge');
    expect(next.challenges).toHaveLength(1);
    expect([presenter.cancel, next.presenter.cancel].map(({ mock }) => mock.calls)).toEqual([
      [],
      [],
    ]);
  });
});

describe('a page that can frame no bank', () => {
  const CARD = card({ redirectUrl: 'https://pay.example/challenge/1' });
  const isolated = () => {
    page.isolated = true;
  };

  it('sends the shopper to the bank, with a way back', async () => {
    isolated();
    const asked = vi.spyOn(gateway, 'authenticateSource');
    const { running, challenges, live } = await submitted(CARD);
    await answer('challenge');
    expect(challenges).toEqual([]);
    expect(asked.mock.calls[0]?.[0]).toMatchObject({
      returnUrl: expect.stringMatching(/[?&]dr-return=/) as unknown,
    });
    expect(page.left).toEqual(['https://pay.example/challenge/1']);
    expect(await running).toEqual({ status: 'redirecting' });
    expect(live().activity.name).toBe('redirecting');
  });

  it('fails for a card whose bank has no redirect URL', async () => {
    isolated();
    const { running } = await submitted(card());
    await answer('challenge');
    expect(await running).toMatchObject({ error: { code: 'authentication-failed' } });
    expect(page.left).toEqual([]);
  });

  it.each([
    ['pays when the bank was content', 'complete', 'attaching'],
    ['sends nobody to the bank twice', 'challenge', 'idle'],
  ] as const)('%s, back from there', async (_, status, activity) => {
    isolated();
    await submitted(CARD);
    await answer('challenge');
    gateway = new FakeGateway();
    const { nonce } = JSON.parse(page.recall('dr-redirect:ses-1') ?? '') as { nonce: string };
    const back = page.reload(`https://shop.example/checkout?dr-return=${nonce}`);
    back.isolated = true;
    const { payments, live } = await opened(back);
    const { presenter } = drop();
    payments.present(presenter);
    await settle();
    gateway.retrieval.answer(CARD);
    await settle();
    await answer(status);
    if (status === 'complete') gateway.retrieval.answer(PAID);
    await settle();
    expect(live().activity.name).toBe(activity);
    expect(back.left).toEqual([]);
    expect(back.url).toBe('https://shop.example/checkout');
  });
});
