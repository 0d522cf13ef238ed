import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlowState, LiveState } from '../../src/domain/flow-state.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { PaymentSession } from '../../src/domain/payment-session.js';
import { acquireStore } from '../../src/session/session-store.js';
import { FakeGateway } from './support/fake-gateway.js';
import { FakePage } from './support/fake-page.js';
import { checkout } from './support/samples.js';

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

const open = (sessionId = 'ses-1') => acquireStore(gateway, sessionId, { language: 'en', page });
const settle = () => vi.advanceTimersByTimeAsync(0);
const second = 1000;

/** A store that has its first answer. */
async function opened(more: Partial<PaymentSession> = {}) {
  const loan = open();
  gateway.read.answer(checkout(more));
  await settle();
  return { ...loan, live: () => loan.store.state as LiveState };
}

describe('the store of a session', () => {
  it('is shared by all elements, and sends one request (one-request rule)', async () => {
    const stores = [open(), open(), open()].map(({ store }) => store);
    await settle();
    expect(new Set(stores).size).toBe(1);
    expect(gateway.reads).toHaveLength(1);
  });

  it('is another for another session or another gateway (F-118)', () => {
    const other = acquireStore(new FakeGateway(), 'ses-1', { language: 'en', page });
    expect(new Set([open().store, open('ses-2').store, other.store]).size).toBe(3);
  });

  it('notifies every element of each step, with the previous state', async () => {
    const { store } = open();
    const told: [string, string][] = [];
    store.subscribe((state, previous) => told.push([previous.view, state.view]));
    gateway.read.answer(checkout());
    await settle();
    expect(told).toEqual([['loading', 'open']]);
  });

  it('still notifies the others when a listener throws', async () => {
    const { store } = open();
    const told = vi.fn();
    store.subscribe(() => {
      throw new Error('a bug of an element');
    });
    store.subscribe(told);
    gateway.read.answer(checkout());
    await expect(vi.advanceTimersByTimeAsync(1)).rejects.toThrow('a bug of an element');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('notifies in order when a listener causes another step', async () => {
    const { store } = open();
    const seen: string[] = [];
    const spell = (state: FlowState) =>
      state.view + ('refreshing' in state && state.refreshing ? '*' : '');
    store.subscribe((state) => {
      if (state.view === 'open' && !seen.includes('open')) void store.refresh();
    });
    store.subscribe((state) => seen.push(spell(state)));
    gateway.read.answer(checkout());
    await settle();
    expect(seen).toEqual(['open', 'open*']);
  });

  it('survives a move within the page, and ends when the last element has left (F-083, F-117)', async () => {
    const first = open();
    first.release();
    const second = open();
    await settle();
    expect(second.store).toBe(first.store);
    expect(gateway.read.signal.aborted).toBe(false);

    second.release();
    second.release();
    await settle();
    expect(gateway.read.signal.aborted).toBe(true);
    expect(page.listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(open().store).not.toBe(first.store);
  });

  it('leaves nothing behind after 200 visits (F-116)', async () => {
    for (let visit = 0; visit < 200; visit++) {
      const { release } = await opened({ state: 'pending' });
      release();
      await settle();
    }
    expect(page.listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('reading again', () => {
  it('keeps the screen meanwhile', async () => {
    const { store, live } = await opened();
    void store.refresh();
    expect(live()).toMatchObject({ view: 'open', refreshing: true });
  });

  it('is repeated once for all requests during a read (REL-05)', async () => {
    const { store } = await opened();
    const settled = vi.fn();
    void store.refresh();
    for (let caller = 0; caller < 5; caller++) void store.refresh().then(settled);
    await settle();
    expect(gateway.reads).toHaveLength(2);

    gateway.read.answer(checkout());
    await settle();
    expect(gateway.reads).toHaveLength(3);
    expect(settled).not.toHaveBeenCalled();

    gateway.read.answer(checkout());
    await settle();
    expect(gateway.reads).toHaveLength(3);
    expect(settled).toHaveBeenCalledTimes(5);
  });

  it('settles without a rejection when there is no answer', async () => {
    const { store, live } = await opened();
    const refreshed = store.refresh();
    gateway.read.fail(new PaymentError('timeout'));
    await expect(refreshed).resolves.toBeUndefined();
    expect(live().notice?.code).toBe('timeout');
  });

  it('converts any value that an adapter throws to an error', async () => {
    const { store } = open();
    gateway.read.fail('no error at all');
    await settle();
    expect(store.state).toMatchObject({ view: 'unavailable', error: { code: 'internal' } });
  });

  it('uses the latest requested language', async () => {
    const { store } = await opened();
    void store.refresh({ language: 'de' });
    gateway.read.answer(checkout());
    await settle();
    void store.refresh();
    expect(gateway.reads.map(({ language }) => language)).toEqual(['en', 'de', 'de']);
  });

  it('starts over after a failed first answer', async () => {
    const { store } = open();
    gateway.read.fail(new PaymentError('timeout'));
    await settle();
    void store.refresh();
    expect(store.state.view).toBe('loading');
    gateway.read.answer(checkout());
    await settle();
    expect(store.state.view).toBe('open');
  });

  it('is not done for a session that has ended', async () => {
    const { store } = await opened({ state: 'complete' });
    await store.refresh();
    expect(gateway.reads).toHaveLength(1);
  });

  it('drops answers after the last element was removed (F-080, F-083)', async () => {
    const { store, release } = open();
    const told = vi.fn();
    store.subscribe(told);
    release();
    await settle();
    gateway.read.answer(checkout());
    await settle();
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a page that is hidden and shown again', () => {
  it('is read again when it is online (REL-06)', async () => {
    await opened();
    page.tell('online');
    expect(gateway.reads).toHaveLength(2);
  });

  it('is read again when it is seen again (REL-16, F-123)', async () => {
    await opened();
    page.tell('hidden');
    page.tell('visible');
    expect(gateway.reads).toHaveLength(2);
  });

  it('is not read twice when it is seen during its first read', () => {
    page.visible = false;
    open();
    page.tell('visible');
    expect(gateway.reads).toHaveLength(1);
  });

  it('reads the session again when it is restored from the back/forward cache (REL-12)', async () => {
    const { store } = await opened();
    void store.refresh();
    const frozen = gateway.read;
    page.tell('restored');
    expect(frozen.signal.aborted).toBe(true);
    gateway.read.answer(checkout({ state: 'complete' }));
    frozen.answer(checkout());
    await settle();
    expect(store.state.view).toBe('ended');
  });
});

describe('polling while a session is waiting', () => {
  const poll = async (ms: number, more: Partial<PaymentSession> = { state: 'pending' }) => {
    const before = gateway.reads.length;
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(gateway.reads).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(gateway.reads).toHaveLength(before + 1);
    gateway.read.answer(checkout(more));
    await settle();
  };

  it.each(['pending', 'pending_redirect', 'pending_funds', 'processing', 'unknown'] as const)(
    'asks after 1, 2, 4, 8 … 30 seconds while a session is %s',
    async (state) => {
      await opened({ state });
      for (const delay of [1, 2, 4, 8, 16, 30, 30]) await poll(delay * second, { state });
    },
  );

  it('ends when the session moves on', async () => {
    const { store } = await opened({ state: 'pending' });
    await poll(second, { state: 'complete' });
    expect(store.state).toMatchObject({ view: 'ended', reason: 'complete' });
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(gateway.reads).toHaveLength(2);
  });

  it('starts over with short waits when one thing to wait for follows another', async () => {
    await opened({ state: 'pending_redirect' });
    await poll(second, { state: 'pending_redirect' });
    await poll(2 * second, { state: 'pending' });
    await poll(second);
  });

  it('continues after a failed request', async () => {
    await opened({ state: 'pending' });
    await vi.advanceTimersByTimeAsync(second);
    gateway.read.fail(new PaymentError('timeout'));
    await settle();
    await poll(2 * second);
  });

  it('gives up after ten minutes', async () => {
    await opened({ state: 'pending_funds' });
    for (let seconds = 0; seconds < 3600; seconds++) {
      await vi.advanceTimersByTimeAsync(second);
      gateway.read.answer(checkout({ state: 'pending_funds' }));
    }
    expect(gateway.reads.length).toBeGreaterThan(20);
    expect(gateway.reads.length).toBeLessThan(30);
  });

  it('pauses while the page is hidden, polls at once when it is visible, and then as before (REL-16)', async () => {
    await opened({ state: 'pending' });
    for (const delay of [1, 2, 4]) await poll(delay * second);
    page.tell('hidden');
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(gateway.reads).toHaveLength(4);
    page.tell('visible');
    expect(gateway.reads).toHaveLength(5);
    gateway.read.answer(checkout({ state: 'pending' }));
    await settle();
    await poll(second);
  });

  it('does not happen while the shopper decides', async () => {
    await opened();
    await vi.advanceTimersByTimeAsync(600 * second);
    expect(gateway.reads).toHaveLength(1);
  });
});

describe('the end of a session (REL-09)', () => {
  const minute = 60 * second;

  it('is announced two minutes before (F-122)', async () => {
    const { live } = await opened({ expiresInMs: 10 * minute });
    await vi.advanceTimersByTimeAsync(8 * minute - 1);
    expect(live().expiring).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(live().expiring).toBe(true);
    expect(gateway.reads).toHaveLength(1);
  });

  it('is confirmed by the service before it applies', async () => {
    const { store } = await opened({ expiresInMs: minute });
    await vi.advanceTimersByTimeAsync(minute);
    expect(store.state.view).toBe('open');
    expect(gateway.reads).toHaveLength(2);
    gateway.read.fail(new PaymentError('session-expired'));
    await settle();
    expect(store.state).toMatchObject({ view: 'ended', reason: 'expired' });
  });

  it('is put off when the service gave more time', async () => {
    const { live } = await opened({ expiresInMs: minute });
    await vi.advanceTimersByTimeAsync(minute);
    gateway.read.answer(checkout({ expiresInMs: 10 * minute }));
    await settle();
    expect(live()).toMatchObject({ view: 'open', expiring: false });
  });

  it('is checked again, less and less often, without an answer', async () => {
    await opened({ expiresInMs: minute });
    await vi.advanceTimersByTimeAsync(minute);
    for (const delay of [1, 2, 4]) {
      gateway.read.fail(new PaymentError('offline'));
      await settle();
      const before = gateway.reads.length;
      await vi.advanceTimersByTimeAsync(delay * second - 1);
      expect(gateway.reads).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(gateway.reads).toHaveLength(before + 1);
    }
  });

  it('does not depend on the date of the device (F-121)', async () => {
    const { live } = await opened({ expiresInMs: 10 * minute });
    vi.setSystemTime(Date.now() + 24 * 60 * minute);
    await vi.advanceTimersByTimeAsync(minute);
    expect(live()).toMatchObject({ view: 'open', expiring: false });
  });

  it('may be later than the maximum of a timer', async () => {
    const { live } = await opened({ expiresInMs: 2 ** 40 });
    await vi.advanceTimersByTimeAsync(minute);
    expect(live().expiring).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
