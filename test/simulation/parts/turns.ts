import { vi } from 'vitest';

// Kept before anybody puts the clock under a test's control.
const { setImmediate } = globalThis;

/** Lets everything run that waits for nothing but its turn: promises, and what was read from code that is there already. */
export async function turns(count = 2): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** When every run begins. */
const START = Date.UTC(2027, 0, 4, 9);

/**
 * A clock that only `advance` moves, for everything in this process, and chance that is the same on every run. Ends with
 * `stop`.
 */
export class Clock {
  readonly #timeout = AbortSignal.timeout.bind(AbortSignal);

  start(): void {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
      now: START,
    });
    // Node's own would go by the real time.
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), milliseconds);
      return controller.signal;
    };
    vi.spyOn(Math, 'random').mockImplementation(randomFrom(1));
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
  }

  stop(): void {
    vi.clearAllTimers();
    vi.useRealTimers();
    vi.restoreAllMocks();
    AbortSignal.timeout = this.#timeout;
  }

  /**
   * Moves the clock from timer to timer, and lets `settle` bring everything to rest after each: nothing that is quick is
   * overtaken by something that is slow.
   */
  async advance(milliseconds: number, settle: () => Promise<void>): Promise<void> {
    const end = Date.now() + milliseconds;
    const alarm = setTimeout(() => undefined, milliseconds);
    while (Date.now() < end) {
      await vi.advanceTimersToNextTimerAsync();
      await settle();
    }
    clearTimeout(alarm);
  }
}
