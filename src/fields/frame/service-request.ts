import { PARAMETERS, type Outcome, type ResultError } from '../protocol.js';
import { MAX_RETRY_AFTER } from '../retry-after.js';

/** One request to the service that served this document. */
export interface ServiceCall {
  /** The absolute URL, with the publishable key. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  /** Converts a successful answer to an outcome. `answer` is any JSON value, or `undefined`. */
  read(answer: unknown): Outcome;
}

// Milliseconds, bytes.
const ATTEMPT_TIMEOUT = 30_000;
const TOTAL_TIMEOUT = 33_000;
const MAX_ATTEMPTS = 3;
const MAX_ANSWER = 1_000_000;
const BACKOFF = 300;

type Code = ResultError['code'];

export const refused = (
  code: Code,
  more: Omit<ResultError, 'code'> = {},
): { error: ResultError } => ({
  error: { code, ...more },
});
export const UNKNOWN = refused('outcome-unknown');

/** The error codes of definitive statuses, except 400, whose body is read. */
const FINAL: Readonly<Record<number, Code>> = {
  401: 'unauthorized',
  402: 'declined',
  403: 'unauthorized',
  404: 'session-not-found',
  409: 'conflict',
  410: 'session-expired',
  412: 'amount-changed',
};

/** The properties of foreign JSON, none of which is known to be present. */
export const propertiesOf = (value: unknown) =>
  Object(value ?? {}) as Readonly<Record<string, unknown>>;

/** Reads `Retry-After` (seconds or a date) in milliseconds; `undefined` for any other value. */
function readRetryAfter(header: string): number | undefined {
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return waitMs >= 0 ? Math.min(waitMs, MAX_RETRY_AFTER) : undefined;
}

/** Reads JSON of at most 1 MB; `undefined` for any other answer. Rejects if the connection is lost. */
async function readJson({ body, headers }: Response): Promise<unknown> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    text += decoder.decode(value, { stream: !done });
    if (done || text.length > MAX_ANSWER) break;
  }
  try {
    if (text.length <= MAX_ANSWER && headers.get('content-type')?.includes('json')) {
      return JSON.parse(text);
    }
  } catch {
    // no JSON either
  }
  void reader?.cancel();
  return undefined;
}

/** Reads the first of `errors[]`. Its code or parameter may name a card field or a member of the page's request. */
function readRefusal(body: unknown): Outcome {
  const { code, parameter } = propertiesOf(propertiesOf(propertiesOf(body)['errors'])[0]);
  const words = JSON.stringify([code, parameter]);
  if (words.includes('declined')) return refused('declined');
  const field =
    (/cvv|security_?code/i.test(words) && 'securityCode') ||
    (/expiration/i.test(words) && 'expiration') ||
    (/card.number/i.test(words) && 'number') ||
    undefined;
  if (field) return refused('invalid-details', { field });
  return refused('invalid-details', { parameter: PARAMETERS.find((name) => name === parameter) });
}

/** The delay before a retry, with full jitter: a random time up to 600 ms, 1.2 s, … */
function backoff(attempts: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (random / 2 ** 32) * BACKOFF * 2 ** attempts;
}

const pause = (ms: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', resolve);
  });

/** Aborts with `signal`, or after `ms`. Chrome 109, Firefox 115 and Safari 16.4 have no `AbortSignal.any`. */
function limit(signal: AbortSignal, ms: number): { signal: AbortSignal; release(): void } {
  const attempt = new AbortController();
  const abort = (): void => attempt.abort();
  const timer = setTimeout(abort, ms);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const release = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  };
  return { signal: attempt.signal, release };
}

/**
 * Sends a request to the service. Retries only if that can help, and with the same headers, so that one idempotency key
 * creates one source. Never rejects.
 */
export async function askService(call: ServiceCall, signal: AbortSignal): Promise<Outcome> {
  if (!navigator.onLine) return refused('offline');
  const deadline = performance.now() + TOTAL_TIMEOUT;
  // Whether an attempt may have succeeded although its answer was lost.
  let isLost = false;
  for (let attempts = 1; ; attempts++) {
    let last = UNKNOWN;
    let waitMs: number | undefined;
    const attempt = limit(signal, Math.min(ATTEMPT_TIMEOUT, deadline - performance.now()));
    try {
      const response = await fetch(call.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...call.headers },
        body: JSON.stringify(call.body),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: attempt.signal,
      });
      const { status, headers } = response;
      waitMs = readRetryAfter(headers.get('retry-after') ?? '');
      // The first request with this key is still in progress: a retry gets its answer.
      const isBusy = status === 409 && waitMs !== undefined;
      const mayHelp = isBusy || status >= 500 || status === 408 || status === 425 || status === 429;
      if (!mayHelp) {
        const body = await readJson(response);
        if (response.ok) return call.read(body);
        // For example 422: the key was used for a different request.
        return status === 400 ? readRefusal(body) : refused(FINAL[status] ?? 'internal');
      }
      last =
        status === 429
          ? refused('too-many-requests', { retryAfterMs: waitMs })
          : refused('service-unavailable');
      // 503 means that nothing was done; other statuses can come from a proxy after the server has carried out the request.
      isLost ||= isBusy || (status >= 500 && status !== 503);
    } catch {
      isLost = true;
    } finally {
      attempt.release();
    }
    waitMs ??= backoff(attempts);
    const isOver = attempts === MAX_ATTEMPTS || performance.now() + waitMs >= deadline;
    if (!isOver) await pause(waitMs, signal);
    if (isLost && (isOver || signal.aborted)) return UNKNOWN;
    if (signal.aborted) return refused('cancelled');
    if (isOver) return last;
  }
}
