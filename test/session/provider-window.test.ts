import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type { SubmitResult } from '../../src/session/payments.js';
import { presentedPayments } from './support/presented-payments.js';
import type { ProviderWindow } from '../../src/session/provider-window.js';
import { acquireStore } from '../../src/session/session-store.js';
import { reportUnmatchedReturn } from '../../src/session/resolve-return.js';
import type { ReturnUrls } from '../../src/session/return-urls.js';
import { FakeGateway } from './support/fake-gateway.js';
import { FakePage } from './support/fake-page.js';
import { checkout, source } from './support/samples.js';

const BANK = 'https://bank.example/pay';
const pending = (more: Partial<PaymentSource> = {}) =>
  source({ state: 'pending_redirect', redirectUrl: BANK, ...more });

class FakeWindow implements ProviderWindow {
  closed = false;
  readonly went: string[] = [];
  focused = 0;
  go(url: string): void {
    this.went.push(url);
  }
  focus(): void {
    this.focused++;
  }
  close(): void {
    this.closed = true;
  }
}

/** A shopper who pressed a button that opened a window. */
async function press(made: PaymentSource, window: FakeWindow | undefined) {
  const gateway = new FakeGateway();
  const page = new FakePage();
  const { store } = acquireStore(gateway, 'ses-1', { language: 'en', page });
  gateway.read.answer(checkout());
  await store.settled();
  const payments = presentedPayments(store, page);
  const presenter = {
    succeed: vi.fn(() => Promise.resolve()),
    challenge: () => expect.unreachable('nobody asked for a challenge'),
    cancel: vi.fn(),
    fail: vi.fn(),
  };
  payments.present(presenter);
  let urls: ReturnUrls | undefined;
  const result: Promise<SubmitResult> = payments.submit(
    {
      methodType: 'payPal',
      redirectsAutomatically: true,
      window,
      createSource: (_, __, given) => {
        urls = given;
        return Promise.resolve(made);
      },
    },
    presenter,
  );
  const retrieved = () => vi.waitFor(() => gateway.retrieval);
  return {
    gateway,
    page,
    payments,
    store,
    presenter,
    result,
    retrieved,
    get urls() {
      return urls ?? expect.unreachable('no source was asked for');
    },
  };
}

describe('a provider in a separate window', () => {
  let window: FakeWindow;
  beforeEach(() => (window = new FakeWindow()));
  afterEach(() => window.close());

  it('shows the provider there, while this page stays', async () => {
    const { page, payments, store } = await press(pending(), window);
    await vi.waitFor(() => expect(window.went).toEqual([BANK]));
    expect(page.left).toEqual([]);
    expect(payments.window).toBe(window);
    expect(store.state).toMatchObject({ activity: { name: 'redirecting' } });
  });

  it('is a payment once the service confirms it, however the window was closed', async () => {
    const { gateway, presenter, result, retrieved } = await press(pending(), window);
    await vi.waitFor(() => expect(window.went).toHaveLength(1));
    window.close();
    (await retrieved()).answer(source());
    await vi.waitFor(() => expect(presenter.succeed).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(gateway.reads.length).toBeGreaterThan(1));
    gateway.read.answer(checkout({ state: 'requires_confirmation' }));
    expect(await result).toMatchObject({ status: 'success' });
  });

  it('is a cancellation, after a request to the service, if it is closed early (F-113)', async () => {
    const { presenter, result, retrieved, payments, store } = await press(pending(), window);
    await vi.waitFor(() => expect(window.went).toHaveLength(1));
    window.close();
    (await retrieved()).answer(pending());
    expect(await result).toEqual({ status: 'cancelled' });
    expect(presenter.cancel).toHaveBeenCalledExactlyOnceWith('payPal');
    expect(store.state).toMatchObject({ view: 'open', activity: { name: 'idle' } });
    await vi.waitFor(() => expect(payments.window).toBeUndefined());
  });

  it('closes when it returns to our page, which notifies the waiting page', async () => {
    const waiting = await press(pending(), window);
    await vi.waitFor(() => expect(window.went).toHaveLength(1));
    const inside = new FakePage(waiting.urls.returnUrl);
    const closed = vi.fn();
    Object.assign(inside, { close: closed });

    // The window's page may be there before the other one listens: it is loaded again then.
    await vi.waitFor(() => {
      if (!closed.mock.calls.length) reportUnmatchedReturn(inside, 'ses-1');
      expect(closed).toHaveBeenCalled();
    }, 5000);

    expect(window.closed).toBe(true);
    (await waiting.retrieved()).answer(source());
    await vi.waitFor(() => expect(waiting.presenter.succeed).toHaveBeenCalledOnce());
  });

  it('replaces this page if the browser blocks the window (F-112)', async () => {
    const { page, result } = await press(pending(), undefined);
    expect(await result).toEqual({ status: 'redirecting' });
    expect(page.left).toEqual([BANK]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://bank.example/'])(
    'is never sent to %s (F-050, F-051, F-054)',
    async (redirectUrl) => {
      const { presenter, result } = await press(pending({ redirectUrl }), window);
      expect(await result).toMatchObject({ status: 'error', error: { code: 'unsafe-url' } });
      expect(presenter.fail).toHaveBeenCalledOnce();
      expect(window.went).toEqual([]);
      expect(window.closed).toBe(true);
    },
  );

  it('is closed when there is nothing to do in it', async () => {
    const { result } = await press(source({ state: 'failed' }), window);
    expect(await result).toMatchObject({ status: 'error', error: { code: 'declined' } });
    expect(window.closed).toBe(true);
  });
});

describe('a page that was loaded by an unmatched return (F-110)', () => {
  it('stays open, because no page waits for it', async () => {
    const page = new FakePage('https://shop.example/checkout?dr-return=unknown');
    const closed = vi.fn();
    Object.assign(page, { close: closed });
    const channel = new BroadcastChannel('dr-return:unknown');
    const told: unknown[] = [];
    channel.onmessage = ({ data }) => void told.push(data);
    reportUnmatchedReturn(page, 'ses-1');
    await vi.waitFor(() => expect(told).toEqual(['return']));
    channel.close();
    expect(closed).not.toHaveBeenCalled();
  });
});
