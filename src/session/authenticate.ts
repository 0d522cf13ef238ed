import type { Authentication } from '../domain/authentication.js';
import type { FlowEvent } from '../domain/flow-state.js';
import { PaymentError, toPaymentError, type PaymentErrorCode } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { Page } from './page.js';
import type { SessionStore } from './session-store.js';

/** How a challenge ended on the page. Its outcome is read from the service. */
export type ChallengeEnd =
  /** The shopper canceled. */
  | 'cancelled'
  /** The bank got no answer in time. */
  | 'timeout'
  /** The element that showed it was removed: another one may continue it. */
  | 'left'
  /** It cannot be shown at the moment. */
  | 'unavailable';

/** A challenge to show, with its callbacks. */
export interface ChallengeOnScreen {
  /** Opens the issuer's page (`ChallengeProvider`). */
  readonly token: string;
  /** The issuer's page reports that it is done: the service is asked for the outcome. */
  readonly onHint: () => void;
  readonly onEnd: (end: ChallengeEnd) => void;
}

export interface AuthenticateOptions {
  readonly show: ShowChallenge;
  /** Where the shopper returns to from the issuer's page; absent after the return. */
  readonly returnUrl: string | undefined;
  readonly signal: AbortSignal;
}

/** Shows a challenge. Returns a function that removes it. */
export type ShowChallenge = (challenge: ChallengeOnScreen) => () => void;

// Milliseconds. The service is asked soon after a hint, and at longer intervals without one, because hints can be lost.
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;
const LAST_PATIENCE = 8000;

/**
 * Lets the issuer authenticate the shopper, and asks the service for the outcome until there is one (ARC-12): after each hint,
 * when the page becomes visible or online, at intervals, and once more after the shopper has canceled.
 * @returns `undefined` when `signal` was aborted.
 */
export async function authenticate(
  { gateway, sessionId }: Pick<SessionStore, 'gateway' | 'sessionId'>,
  page: Page,
  source: PaymentSource,
  { show, returnUrl, signal }: AuthenticateOptions,
): Promise<FlowEvent | undefined> {
  const { id, clientSecret = '' } = source;
  const goesThere = page.isolated === true;
  const request = {
    ...(sessionId !== undefined && { sessionId }),
    sourceId: id,
    clientSecret,
    ...(goesThere && returnUrl !== undefined && { returnUrl }),
  };
  const ask = () => gateway.authenticateSource(request, { signal });
  try {
    const first = await ask();
    if (first.status === 'challenge' && goesThere) {
      // A shopper who returns without an outcome is not redirected again.
      if (returnUrl === undefined) return failed('cancelled');
      return source.redirectUrl
        ? { type: 'authentication-elsewhere' }
        : failed('authentication-failed');
    }
    const last =
      first.status === 'challenge'
        ? gateway.challenges
          ? await challenged(first.token, { ask, page, show, signal })
          : 'failed'
        : first.status;
    if (typeof last === 'object') return last;
    if (last === 'failed') return failed('authentication-failed');
    const read = await gateway.retrieveSource({ id, clientSecret }, { signal });
    return { type: 'authenticated', source: read };
  } catch (reason) {
    if (signal.aborted) return undefined;
    return { type: 'authentication-failed', error: toPaymentError(reason) };
  }
}

const failed = (code: PaymentErrorCode): FlowEvent => ({
  type: 'authentication-failed',
  error: new PaymentError(code),
});

type Verdict = Exclude<Authentication['status'], 'challenge'>;

interface Asking {
  readonly ask: () => Promise<Authentication>;
  readonly page: Page;
  readonly show: ShowChallenge;
  readonly signal: AbortSignal;
}

async function challenged(
  token: string,
  { ask, page, show, signal }: Asking,
): Promise<Verdict | FlowEvent> {
  let end: ChallengeEnd | undefined;
  const alarm = new Alarm(page, signal);
  const close = show({
    token,
    onHint: () => alarm.ring(FIRST_PAUSE),
    onEnd: (how) => {
      end ??= how;
      alarm.ring(FIRST_PAUSE);
    },
  });
  try {
    for (;;) {
      await alarm.rings();
      signal.throwIfAborted();
      if (!end) {
        const verdict = await verdictOf(ask, signal);
        if (verdict) return verdict;
      }
      if (end) {
        // The dialog is closed; an approval that has arrived anyway still counts.
        close();
        return (await withTimeout(verdictOf(ask, signal))) ?? failed(CODES[end]);
      }
    }
  } finally {
    alarm.stop();
    close();
  }
}

const CODES: Readonly<Record<ChallengeEnd, PaymentErrorCode>> = {
  cancelled: 'cancelled',
  left: 'cancelled',
  timeout: 'authentication-timeout',
  unavailable: 'offline',
};

/** Resolves with `undefined` after `LAST_PATIENCE`: a shopper who has canceled does not wait long. */
async function withTimeout<T>(coming: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LAST_PATIENCE);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The service's current answer. After a failed request the challenge continues. */
async function verdictOf(
  ask: () => Promise<Authentication>,
  signal: AbortSignal,
): Promise<Verdict | undefined> {
  try {
    const { status } = await ask();
    return status === 'challenge' ? undefined : status;
  } catch (reason) {
    signal.throwIfAborted();
    const error = toPaymentError(reason);
    const isPassing = error.owner === 'network' || error.recoverable;
    if (isPassing && error.code !== 'conflict') return undefined;
    throw error;
  }
}

/** Fires on demand, when the page becomes visible or online, and after growing pauses. Hidden pages wait (REL-16). */
class Alarm {
  readonly #page: Page;
  readonly #stops: (() => void)[] = [];
  #pause = LONGEST_PAUSE;
  #rung = false;
  #wake = (): void => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Page, signal: AbortSignal) {
    this.#page = page;
    const stop = (): void => this.ring(LONGEST_PAUSE);
    signal.addEventListener('abort', stop);
    this.#stops.push(
      () => signal.removeEventListener('abort', stop),
      page.listen((event) => {
        if (event !== 'hidden') this.ring(LONGEST_PAUSE);
      }),
    );
  }

  /** @param pause Milliseconds until it fires again; doubled each time. */
  ring(pause: number): void {
    this.#pause = pause;
    this.#rung = true;
    this.#wake();
  }

  async rings(): Promise<void> {
    if (!this.#rung) {
      this.#timer = setTimeout(() => {
        if (!this.#page.visible) return;
        this.#rung = true;
        this.#wake();
      }, this.#pause);
      await new Promise<void>((resolve) => (this.#wake = resolve));
      clearTimeout(this.#timer);
    }
    this.#rung = false;
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }
}
