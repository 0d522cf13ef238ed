import { PaymentError } from '../domain/payment-error.js';
import { aborted, attempt, READ_LIMIT, type Outcome, type Question } from './attempt.js';
import { refusalOf } from './refusal.js';

/** Sends a request to the service and resolves to the parsed JSON. Rejects as documented at `PaymentGateway`. */
export type Ask = (question: Question, first?: FirstAttempt) => Promise<unknown>;

/** An attempt that was made before this module was loaded. */
export interface FirstAttempt {
  readonly outcome: Outcome;
  /** The start time, as given by `performance.now()`. */
  readonly began: number;
}

// Milliseconds (REL-01, REL-03).
const LONGEST_WAIT = 30_000;
const MINUTE = 60_000;
const RETRIES_PER_MINUTE = 10;
const ATTEMPTS = 3;

const RETRIED = [408, 425, 429, 500, 502, 503, 504];

/** One attempt without a usable answer. */
interface Failure {
  readonly error: PaymentError;
  /** Whether a retry of the same request can succeed. */
  readonly retry: boolean;
  /** Whether the request may have been carried out despite the failure. */
  readonly unsure: boolean;
}

/** Makes the request function of a gateway. It limits the gateway's retries, so as not to overload the service (REL-03). */
export function createAsk(): Ask {
  let retries: number[] = [];
  return async (question, first) => {
    const { body, headers = {}, signal } = question;
    const attempts = body && !headers['Idempotency-Key'] ? 1 : ATTEMPTS;
    const end = (first?.began ?? performance.now()) + (body ? MINUTE : 20_000);
    let known = first?.outcome;
    let unsure = false;
    for (let count = 1; ; count++) {
      const limit = Math.min(body ? 30_000 : READ_LIMIT, end - performance.now());
      const outcome = known ?? (await attempt(question, limit, initOf(question)));
      known = undefined;
      const failure = failureOf(outcome, question);
      if (!failure) return 'answer' in outcome && outcome.answer;
      const { error, retry } = failure;
      unsure ||= failure.unsure;
      const wait = error.retryAfterMs ?? Math.random() * Math.min(5000, 150 * 2 ** count);
      const now = performance.now();
      retries = retries.filter((time) => now - time < MINUTE);
      if (
        !retry ||
        count >= attempts ||
        wait > LONGEST_WAIT ||
        now + wait >= end ||
        retries.length >= RETRIES_PER_MINUTE
      ) {
        // A definitive refusal of a repeated request also settles the first one.
        const isLost = body && unsure && (retry || failure.unsure);
        throw isLost ? new PaymentError('outcome-unknown', { cause: error }) : error;
      }
      retries.push(now);
      await pause(wait, signal);
    }
  };
}

/** The `fetch` options of a question. */
export const initOf = ({ headers = {}, body }: Question): RequestInit =>
  body
    ? {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }
    : { headers };

function failureOf(outcome: Outcome, { missing, body }: Question): Failure | undefined {
  if ('cause' in outcome) {
    const { cause, isLate, isOffline } = outcome;
    const code = isLate ? 'timeout' : isOffline ? 'offline' : 'service-unavailable';
    const wasSent = isLate || !isOffline;
    return { error: new PaymentError(code, { cause }), retry: wasSent, unsure: wasSent };
  }
  const { response, answer } = outcome;
  if (!response) return undefined;
  const { status, ok, headers } = response;
  // The body is unreadable. After a POST, the status still means that the request was carried out.
  if (ok) return { error: new PaymentError('bad-response'), retry: !body, unsure: true };
  const retryAfterMs = readRetryAfter(headers.get('Retry-After') ?? '');
  // The first request with this key is still in progress: a retry gets its answer.
  const isBusy = status === 409 && retryAfterMs !== undefined;
  return {
    error: refusalOf(status, answer, missing, retryAfterMs),
    retry: isBusy || RETRIED.includes(status),
    unsure: isBusy || (status >= 500 && status !== 503),
  };
}

/** Seconds or a date, in milliseconds from now; `undefined` for anything else. */
function readRetryAfter(header: string): number | undefined {
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms >= 0 ? ms : undefined;
}

/** Waits for a time in milliseconds. @throws {DOMException} `AbortError` if `signal` is aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(aborted());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
