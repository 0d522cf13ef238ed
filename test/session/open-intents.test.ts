import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveState } from '../../src/domain/flow-state.js';
import type { IntentOutcome } from '../../src/domain/intent-outcome.js';
import { money } from '../../src/domain/money.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { PaymentSession } from '../../src/domain/payment-session.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import type { Submission } from '../../src/session/payments.js';
import { presentedPayments } from './support/presented-payments.js';
import { acquireStore } from '../../src/session/session-store.js';
import { FakeGateway, waiting, type Call } from './support/fake-gateway.js';
import { FakePage } from './support/fake-page.js';
import { checkout, source } from './support/samples.js';

/** A service that stores the outcome of keys. */
class KnowingGateway extends FakeGateway {
  readonly asked: string[] = [];
  readonly canceled: string[] = [];
  outcome: IntentOutcome | PaymentError = { outcome: 'unknown' };
  cancelFailure: PaymentError | undefined;

  readIntent({ idempotencyKey }: { idempotencyKey: string }): Promise<IntentOutcome> {
    this.asked.push(idempotencyKey);
    const { outcome } = this;
    return outcome instanceof PaymentError ? Promise.reject(outcome) : Promise.resolve(outcome);
  }

  /** Set where the service can give up a key. */
  declare cancelIntent?: NonNullable<PaymentGateway['cancelIntent']>;

  cancelSource({ id }: { id: string }): Promise<void> {
    if (this.cancelFailure) return Promise.reject(this.cancelFailure);
    this.canceled.push(id);
    return Promise.resolve();
  }
}

const MADE: IntentOutcome = { outcome: 'made', sourceId: 'src-1', clientSecret: 'src-1_secret' };
const CARD = source({ type: 'creditCard', flow: 'standard' });
const FUNDED = { state: 'requires_confirmation', sources: [CARD] } as const;
const USD = (minorUnits: number) => money(minorUnits, 'USD');

let gateway: KnowingGateway;
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  gateway = new KnowingGateway();
  page = new FakePage();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

async function answerRead(more: Partial<PaymentSession> = {}) {
  gateway.read.answer(checkout(more));
  await settle();
}

async function opened(more: Partial<PaymentSession> = {}) {
  const { store } = acquireStore(gateway, 'ses-1', { language: 'en', page });
  await answerRead(more);
  const payments = presentedPayments(store, page);
  const presenter = {
    succeed: vi.fn((paid: PaymentSource) => Promise.resolve(void paid)),
    challenge: () => expect.unreachable('nobody asked for a challenge'),
    cancel: vi.fn(),
    fail: vi.fn(),
  };
  payments.present(presenter);
  await settle();
  return { store, payments, presenter, live: () => store.state as LiveState };
}

/** A press with a card; the same `fingerprint` is the same card. */
function press(shop: Awaited<ReturnType<typeof opened>>, more: Partial<Submission> = {}) {
  const keys: string[] = [];
  const calls: Call<PaymentSource>[] = [];
  const submission: Submission = {
    methodType: 'creditCard',
    redirectsAutomatically: true,
    shown: USD(11801),
    fingerprint: 'first',
    createSource: (key, signal) => {
      keys.push(key);
      return waiting(calls, { signal });
    },
    ...more,
  };
  const result = shop.payments.submit(submission, shop.presenter);
  return { keys, calls, result };
}

/** A press whose answer was lost while the service is unavailable. */
async function lost(shop: Awaited<ReturnType<typeof opened>>) {
  gateway.outcome = new PaymentError('offline');
  const pressed = press(shop);
  pressed.calls[0]?.fail(new PaymentError('outcome-unknown'));
  await settle();
  await answerRead();
  await pressed.result;
  expect(shop.live().notice?.code).toBe('outcome-unknown');
  gateway.asked.length = 0;
  const [key = ''] = pressed.keys;
  return key;
}

describe('a lost answer', () => {
  it('is resolved: its source is used, and no card is requested', async () => {
    const shop = await opened();
    gateway.outcome = MADE;
    const pressed = press(shop);
    pressed.calls[0]?.fail(new PaymentError('outcome-unknown'));
    await settle();
    gateway.retrieval.answer(CARD);
    await settle();
    expect(shop.presenter.succeed).toHaveBeenCalledTimes(1);
    await answerRead(FUNDED);
    expect(await pressed.result).toMatchObject({ status: 'success', source: { id: 'src-1' } });
    expect(shop.presenter.fail).not.toHaveBeenCalled();
    expect(page.recall('dr-intent:ses-1')).toBeUndefined();
  });

  it('is a refusal if the service refused it, and the next press has a new key', async () => {
    const shop = await opened();
    gateway.outcome = { outcome: 'refused', code: 'card_declined' };
    const pressed = press(shop);
    pressed.calls[0]?.fail(new PaymentError('outcome-unknown'));
    await settle();
    expect(await pressed.result).toMatchObject({ status: 'error', error: { code: 'declined' } });
    expect(press(shop).keys[0]).not.toBe(pressed.keys[0]);
  });

  it('is read at most three times, then the session decides', async () => {
    const shop = await opened();
    const pressed = press(shop);
    pressed.calls[0]?.fail(new PaymentError('outcome-unknown'));
    await vi.advanceTimersByTimeAsync(4000);
    expect(gateway.asked).toHaveLength(3);
    expect(shop.live().activity).toMatchObject({ name: 'reconciling', asked: true });
    await answerRead(FUNDED);
    expect(await pressed.result).toMatchObject({ status: 'success' });
  });

  it('keeps its key for the same press', async () => {
    const shop = await opened();
    const key = await lost(shop);
    expect(press(shop).keys).toEqual([key]);
    expect(gateway.asked).toEqual([]);
  });
});

describe('another card after a lost answer', () => {
  it('cancels the source of the first one before it is used', async () => {
    const shop = await opened();
    const key = await lost(shop);
    gateway.outcome = MADE;
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    expect(other.keys).toEqual([]);
    gateway.retrieval.answer(CARD);
    await settle();
    expect(gateway.asked).toEqual([key]);
    expect(gateway.canceled).toEqual(['src-1']);
    expect(other.keys).toHaveLength(1);
    expect(other.keys).not.toEqual([key]);
  });

  it('is sent under the first key if that has not arrived: one of the two is carried out', async () => {
    const shop = await opened();
    const key = await lost(shop);
    gateway.outcome = { outcome: 'unknown' };
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    expect(other.keys).toEqual([key]);
  });

  it('is sent under a new key if the service has canceled the first one', async () => {
    const shop = await opened();
    const key = await lost(shop);
    const givenUp: string[] = [];
    gateway.cancelIntent = ({ idempotencyKey }) => {
      givenUp.push(idempotencyKey);
      return Promise.resolve({ outcome: 'refused', code: 'conflict' });
    };
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    expect(givenUp).toEqual([key]);
    expect(other.keys).toHaveLength(1);
    expect(other.keys).not.toEqual([key]);
  });

  it('is used although the first one was saved by now: it is not attached', async () => {
    const shop = await opened();
    const key = await lost(shop);
    gateway.outcome = { outcome: 'made', sourceId: 'src-1' };
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    expect(gateway.canceled).toEqual([]);
    expect(other.keys).toHaveLength(1);
    expect(other.keys).not.toEqual([key]);
  });

  it.each([
    ['the service does not answer', new PaymentError('offline'), undefined],
    ['the first source cannot be canceled', MADE, new PaymentError('timeout')],
  ])('is not used as long as %s', async (_, outcome, cancelFailure) => {
    const shop = await opened();
    const key = await lost(shop);
    gateway.outcome = outcome;
    gateway.cancelFailure = cancelFailure;
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    if (cancelFailure) gateway.retrieval.answer(CARD);
    await settle();
    expect(await other.result).toMatchObject({ error: { code: 'outcome-unknown' } });
    expect(other.keys).toEqual([]);
    // An unknown outcome remains to be resolved.
    expect(press(shop).keys).toEqual([key]);
  });

  it('reads the first one although a press in between was refused for a changed amount', async () => {
    const shop = await opened();
    const key = await lost(shop);
    const moved = press(shop, { shown: USD(30000) });
    await settle();
    await answerRead();
    expect(await moved.result).toMatchObject({ error: { code: 'amount-changed' } });
    gateway.outcome = { outcome: 'unknown' };
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    expect(gateway.asked).toEqual([key]);
    expect(other.keys).toEqual([key]);
  });

  it('reads the first one although another tab has paid in between (F-071)', async () => {
    const shop = await opened();
    const key = await lost(shop);
    let letGo: () => void = () => undefined;
    const elsewhere = page.withLock(
      'dr-pay:ses-1',
      () => new Promise<void>((done) => (letGo = done)),
    );
    const refused = press(shop);
    await settle();
    await answerRead();
    expect(await refused.result).toMatchObject({ error: { code: 'conflict' } });
    letGo();
    await elsewhere;
    expect(press(shop).keys).toEqual([key]);
  });

  it('is sent under the first key again after the service refused its amount', async () => {
    const shop = await opened();
    const key = await lost(shop);
    gateway.outcome = { outcome: 'unknown' };
    const second = press(shop, { fingerprint: 'second' });
    await settle();
    second.calls[0]?.fail(new PaymentError('amount-changed'));
    await settle();
    const total = USD(30000);
    await answerRead({ total, remaining: total });
    await second.result;
    const third = press(shop, { fingerprint: 'second', shown: total });
    await settle();
    expect(third.keys).toEqual([key]);
  });

  it('changes nothing about a source that is attached by now', async () => {
    const shop = await opened();
    await lost(shop);
    gateway.outcome = MADE;
    gateway.cancelFailure = new PaymentError('conflict');
    const other = press(shop, { fingerprint: 'second' });
    await settle();
    gateway.retrieval.answer(CARD);
    await settle();
    await answerRead(FUNDED);
    expect(await other.result).toMatchObject({ error: { code: 'conflict' } });
    expect(other.keys).toEqual([]);
  });
});

it('cancels a source that is created after the session has ended, since it can no longer be attached', async () => {
  const shop = await opened();
  const pressed = press(shop);
  page.tell('visible');
  await answerRead({ state: 'complete' });
  pressed.calls[0]?.answer(CARD);
  await settle();
  expect(gateway.canceled).toEqual([CARD.id]);
  expect(shop.presenter.succeed).not.toHaveBeenCalled();
});

describe('asking again', () => {
  it('continues with the source, once the service knows it', async () => {
    const shop = await opened();
    const key = await lost(shop);
    gateway.outcome = MADE;
    void shop.payments.checkAgain(shop.presenter);
    await settle();
    await answerRead();
    expect(gateway.asked).toEqual([key]);
    gateway.retrieval.answer(CARD);
    await settle();
    expect(shop.presenter.succeed).toHaveBeenCalledTimes(1);
    await answerRead(FUNDED);
    expect(shop.live()).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
  });

  it('happens by itself when the page is loaded again', async () => {
    const key = await lost(await opened());
    page = page.reload();
    gateway = new KnowingGateway();
    gateway.outcome = MADE;
    const shop = await opened();
    expect(gateway.asked).toEqual([key]);
    expect(shop.live().activity.name).toBe('reconciling');
    gateway.retrieval.answer(CARD);
    await settle();
    expect(shop.presenter.succeed).toHaveBeenCalledTimes(1);
  });

  it('finds a source that was created but not attached when the page was reloaded', async () => {
    const shop = await opened();
    shop.presenter.succeed.mockReturnValue(new Promise(() => undefined));
    const pressed = press(shop);
    pressed.calls[0]?.answer(CARD);
    await settle();
    page = page.reload();
    gateway = new KnowingGateway();
    gateway.outcome = MADE;
    const again = await opened();
    gateway.retrieval.answer(CARD);
    await settle();
    expect(again.presenter.succeed).toHaveBeenCalledTimes(1);
    expect(gateway.asked).toEqual(pressed.keys);
  });

  it('does not redirect a shopper who has only reloaded the page', async () => {
    await lost(await opened());
    page = page.reload();
    gateway = new KnowingGateway();
    gateway.outcome = MADE;
    const shop = await opened();
    gateway.retrieval.answer(
      source({ state: 'pending_redirect', redirectUrl: 'https://b.example' }),
    );
    await settle();
    expect(page.left).toEqual([]);
    expect(gateway.canceled).toEqual(['src-1']);
    expect(shop.presenter.cancel).toHaveBeenCalledTimes(1);
    expect(page.recall('dr-intent:ses-1')).toBeUndefined();
  });
});
