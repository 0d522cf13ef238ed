import { describe, expect, it, vi } from 'vitest';
import { money } from '../../../src/domain/money.js';
import type { PaymentError } from '../../../src/domain/payment-error.js';
import type { AttemptOptions } from '../../../src/elements/dropin/submit/submit-controller.js';
import { LazyAttempts } from '../../../src/elements/dropin/submit/lazy-submit.js';
import type { LazyParts } from '../../../src/elements/dropin/chunks.js';
import type { SessionStore } from '../../../src/session/session-store.js';

const PAID = { status: 'success', source: { id: 'src-1' } };

/** A drop-in whose code for paying comes as the test says; the code itself is played. */
function dropin({ fails = 0, live = true, shows = { shown: money(11801, 'USD') } } = {}) {
  let state: 'absent' | 'there' | 'failed' = 'absent';
  let loading: Promise<void> | undefined;
  const fetched = vi.fn(() => {
    state = fetched.mock.calls.length > fails ? 'there' : 'failed';
    return Promise.resolve();
  });
  const made: { submit: ReturnType<typeof vi.fn>; leave: ReturnType<typeof vi.fn> }[] = [];
  class Attempts {
    submit = vi.fn(() => Promise.resolve(PAID));
    leave = vi.fn();
    constructor() {
      made.push(this);
    }
  }
  const parts = {
    hasFailed: () => state === 'failed',
    retry: () => {
      state = 'absent';
      loading = undefined;
    },
    load: () => (loading ??= fetched()),
    get: () => (state === 'there' ? { Attempts } : undefined),
  };
  const shown: PaymentError[] = [];
  const options = {
    current: () => ({ live: live ? {} : undefined, ...shows }),
    show: (error: PaymentError) => void shown.push(error),
  };
  const host = { requestUpdate: vi.fn(), updateComplete: Promise.resolve(true), error: undefined };
  const attempts = new LazyAttempts(
    host as unknown as ConstructorParameters<typeof LazyAttempts>[0],
    parts as unknown as LazyParts,
    options as unknown as AttemptOptions,
  );
  return { attempts, fetched, made, shown, host };
}

const session = (): SessionStore => ({}) as SessionStore;
/** Everything that was promised has come. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await undefined;
};

describe('the code for paying', () => {
  it('is fetched once there is something to pay, and draws the drop-in anew', async () => {
    const { attempts, fetched, host } = dropin();
    attempts.join(session());
    await settle();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(attempts.current).toBeDefined();
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  });

  it('is not fetched where there is nothing to pay', async () => {
    const { attempts, fetched } = dropin({ live: false });
    attempts.join(session());
    attempts.join(undefined);
    await settle();
    expect(fetched).not.toHaveBeenCalled();
    expect(await attempts.submit()).toMatchObject({ status: 'error', error: { code: 'conflict' } });
  });

  it('is fetched again by the next press where it did not come, and that press pays', async () => {
    const { attempts, fetched, made, shown } = dropin({ fails: 1 });
    attempts.join(session());
    await settle();
    expect(attempts.coming).toBe(false);
    expect(await attempts.submit()).toEqual(PAID);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(made[0]?.submit).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([]);
  });

  it('says that it is offline where it does not come that time either, and can be asked again', async () => {
    const { attempts, fetched, shown } = dropin({ fails: 2 });
    attempts.join(session());
    await settle();
    const result = await attempts.submit();
    expect(result).toMatchObject({ status: 'error', error: { code: 'offline' } });
    expect(shown).toEqual([(result as { error: PaymentError }).error]);
    expect(await attempts.submit()).toEqual(PAID);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('makes one attempt of all presses before it is there (F-070)', async () => {
    const { attempts, made } = dropin();
    attempts.join(session());
    const [first, second] = [attempts.submit(), attempts.submit()];
    expect(first).toBe(second);
    expect(await first).toEqual(PAID);
    expect(made).toHaveLength(1);
    expect(made[0]?.submit).toHaveBeenCalledTimes(1);
    // That one is over: the next press is another.
    expect(attempts.submit()).not.toBe(first);
  });

  it('pays the amount that was shown when it was pressed', async () => {
    const shows = { shown: money(11801, 'USD') };
    const { attempts, made } = dropin({ shows });
    attempts.join(session());
    const pressed = attempts.submit();
    shows.shown = money(23602, 'USD');
    expect(await pressed).toEqual(PAID);
    expect(made[0]?.submit.mock.calls).toEqual([[money(11801, 'USD')]]);
  });

  it('is coming until it is there or has failed', async () => {
    for (const fails of [0, 1]) {
      const { attempts } = dropin({ fails });
      expect(attempts.coming).toBe(true);
      attempts.join(session());
      await settle();
      expect(attempts.coming).toBe(false);
    }
  });
});

describe('another session', () => {
  it('gets attempts of its own, and the last ones are left', async () => {
    const { attempts, made } = dropin();
    const first = session();
    attempts.join(first);
    await settle();
    attempts.join(first);
    await settle();
    expect(made).toHaveLength(1);
    attempts.join(session());
    expect(attempts.current).toBeUndefined();
    expect(made[0]?.leave).toHaveBeenCalledTimes(1);
    await settle();
    expect(made).toHaveLength(2);
    attempts.join(undefined);
    expect(made[1]?.leave).toHaveBeenCalledTimes(1);
    expect(attempts.store).toBeUndefined();
  });
});
