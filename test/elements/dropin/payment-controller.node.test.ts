import { describe, expect, it, vi } from 'vitest';
import { money } from '../../../src/domain/money.js';
import type { PaymentError } from '../../../src/domain/payment-error.js';
import type { SubmitOptions } from '../../../src/elements/dropin/submit/submit-context.js';
import { PaymentController } from '../../../src/elements/dropin/payment-controller.js';
import type { Chunks } from '../../../src/elements/dropin/chunks.js';
import type { SessionStore } from '../../../src/session/session-store.js';

vi.stubGlobal('location', { href: 'https://shop.example/pay' });
vi.stubGlobal('sessionStorage', { getItem: () => null });

const PAID = { status: 'success', source: { id: 'src-1' } };

/** A drop-in whose code for paying arrives when it is asked for, as the test says; the code itself is a double. */
function dropin({
  fails = 0,
  live = true,
  disabled = false,
  shows = { shown: money(11801, 'USD') },
} = {}) {
  let state: 'absent' | 'there' | 'failed' = 'absent';
  const made: { submit: ReturnType<typeof vi.fn>; leave: ReturnType<typeof vi.fn> }[] = [];
  class SubmitController {
    submit = vi.fn(() => Promise.resolve(PAID));
    leave = vi.fn();
    constructor() {
      made.push(this);
    }
  }
  const fetched = vi.fn(() => {
    state = fetched.mock.calls.length > fails ? 'there' : 'failed';
    return Promise.resolve();
  });
  const chunks = {
    hasFailed: () => state === 'failed',
    loaded: () => (state === 'there' ? Promise.resolve() : fetched()),
    get: () => (state === 'there' ? { SubmitController } : undefined),
  };
  const shown: PaymentError[] = [];
  const options = {
    current: () => ({ live: live ? {} : undefined, ...shows }),
    show: (error: PaymentError) => void shown.push(error),
  };
  const host = Object.assign(new EventTarget(), {
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
    error: undefined,
    disabled,
    matches: () => false, // of a disabled fieldset
  });
  const payment = new PaymentController(
    host as unknown as ConstructorParameters<typeof PaymentController>[0],
    chunks as unknown as Chunks,
    options as unknown as SubmitOptions,
  );
  /** The drop-in is drawn with this session. */
  const draw = async (store?: SessionStore): Promise<void> => {
    payment.join(store);
    await fetched();
    payment.join(store);
  };
  return { payment, host, fetched, made, shown, draw };
}

const session = (): SessionStore => ({}) as SessionStore;

describe('the code for paying', () => {
  it.each(['pointerover', 'focusin'])('is wanted from the first %s on', (type) => {
    const { payment, host } = dropin();
    expect(payment.hasBegun).toBe(false);
    host.dispatchEvent(new Event(type));
    host.dispatchEvent(new Event(type));
    expect(payment.hasBegun).toBe(true);
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  });

  it('is loaded at once for a shopper who returns from a provider', () => {
    vi.stubGlobal('location', { href: 'https://shop.example/pay?dr-return=n' });
    expect(dropin().payment.hasBegun).toBe(true);
    vi.stubGlobal('location', { href: 'https://shop.example/pay' });
  });

  it('is wanted at once where a payment was under way when the page was loaded again', () => {
    const { payment } = dropin();
    payment.join({ sessionId: 'ps-1' } as SessionStore);
    expect(payment.hasBegun).toBe(false);
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => (name === 'dr-redirect:ps-1' ? '{}' : null),
    });
    expect(payment.hasBegun).toBe(true);
    vi.stubGlobal('sessionStorage', { getItem: () => null });
  });

  it('is loaded once the shopper types in a frame, which sends no event', () => {
    const { payment } = dropin();
    payment.edited(true);
    expect(payment.hasBegun).toBe(false);
    payment.edited(false);
    expect(payment.hasBegun).toBe(true);
  });

  it('is used as soon as it has loaded and there is something to pay', async () => {
    const { payment, draw } = dropin();
    payment.join(session());
    expect(payment.current).toBeUndefined();
    await draw(session());
    expect(payment.current).toBeDefined();
  });

  it('is not used by a drop-in that the page has disabled', async () => {
    const { payment, fetched } = dropin({ disabled: true });
    payment.join(session());
    expect(await payment.submit()).toEqual({ status: 'cancelled' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is not used where there is nothing to pay', async () => {
    const { payment, made, fetched, draw } = dropin({ live: false });
    await draw(session());
    expect(made).toEqual([]);
    fetched.mockClear();
    expect(await payment.submit()).toMatchObject({ status: 'error', error: { code: 'conflict' } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is fetched again by the next press after a failure, and that press pays', async () => {
    const { payment, fetched, made, shown, draw } = dropin({ fails: 1 });
    await draw(session());
    expect(payment.isComing).toBe(false);
    expect(await payment.submit()).toEqual(PAID);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(made[0]?.submit).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([]);
  });

  it('reports that it is offline after another failure, and can be tried again', async () => {
    const { payment, fetched, shown, draw } = dropin({ fails: 2 });
    await draw(session());
    const result = await payment.submit();
    expect(result).toMatchObject({ status: 'error', error: { code: 'offline' } });
    expect(shown).toEqual([(result as { error: PaymentError }).error]);
    expect(await payment.submit()).toEqual(PAID);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('combines all presses before it has loaded into one attempt (F-070)', async () => {
    const { payment, made } = dropin();
    payment.join(session());
    const [first, second] = [payment.submit(), payment.submit()];
    expect(first).toBe(second);
    expect(await first).toEqual(PAID);
    expect(made).toHaveLength(1);
    expect(made[0]?.submit).toHaveBeenCalledTimes(1);
    // That one is over: the next press is another.
    expect(payment.submit()).not.toBe(first);
  });

  it('pays the amount that was shown when it was pressed', async () => {
    const shows = { shown: money(11801, 'USD') };
    const { payment, made } = dropin({ shows });
    payment.join(session());
    const pressed = payment.submit();
    shows.shown = money(23602, 'USD');
    expect(await pressed).toEqual(PAID);
    expect(made[0]?.submit.mock.calls).toEqual([[money(11801, 'USD')]]);
  });

  it('is coming until it is there or has failed', async () => {
    for (const fails of [0, 1]) {
      const { payment, draw } = dropin({ fails });
      expect(payment.isComing).toBe(true);
      await draw(session());
      expect(payment.isComing).toBe(false);
    }
  });
});

describe('another session', () => {
  it('gets its own submit controller, and the last one is released', async () => {
    const { payment, made, draw } = dropin();
    const first = session();
    await draw(first);
    await draw(first);
    expect(made).toHaveLength(1);
    payment.join(session());
    expect(payment.current).not.toBe(made[0]);
    expect(made[0]?.leave).toHaveBeenCalledTimes(1);
    expect(made).toHaveLength(2);
    payment.join(undefined);
    expect(made[1]?.leave).toHaveBeenCalledTimes(1);
    expect(payment.store).toBeUndefined();
  });
});
