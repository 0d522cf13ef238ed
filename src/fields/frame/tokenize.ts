import {
  MAX_RETRY_AFTER,
  type CardSubmission,
  type Outcome,
  type ResultError,
} from '../protocol.js';

/** The card, on its way to one request body. */
export interface CardDetails {
  readonly number: string;
  /** 1 to 12. */
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly cvv: string;
}

/** Makes a source of a card. Never rejects. */
export type Tokenize = (
  card: CardDetails,
  submission: CardSubmission,
  signal: AbortSignal,
) => Promise<Outcome>;

// Milliseconds, bytes.
const ATTEMPT_TIMEOUT = 30_000;
const TOTAL_TIMEOUT = 33_000;
const MAX_ATTEMPTS = 3;
const MAX_ANSWER = 1_000_000;
const BACKOFF = 300;

type Code = ResultError['code'];

const refused = (code: Code, more: Omit<ResultError, 'code'> = {}): { error: ResultError } => ({
  error: { code, ...more },
});
const UNKNOWN = refused('outcome-unknown');

/** What a status says for good; 400 has more to say. */
const FINAL: Readonly<Record<number, Code>> = {
  401: 'unauthorized',
  402: 'declined',
  403: 'unauthorized',
  404: 'session-not-found',
  409: 'conflict',
  410: 'session-expired',
};

/** Foreign JSON, to be taken apart: nothing of it is known, and most of it is not there. */
const propertiesOf = (value: unknown) => Object(value ?? {}) as Readonly<Record<string, unknown>>;

/** Milliseconds of a `Retry-After`, which is seconds or a date; nothing where it is neither. */
function readRetryAfter(header: string): number | undefined {
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return waitMs >= 0 ? Math.min(waitMs, MAX_RETRY_AFTER) : undefined;
}

/** JSON of at most 1 MB; nothing where the answer is anything else. Rejects when the connection is lost. */
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

/** The source of protocol 1.4, of which we need no more than how to ask for it. */
function readSource(body: unknown): Outcome {
  const { id, clientSecret, status, state = status } = propertiesOf(body);
  if (state === 'failed' || state === 'cancelled') return refused('declined');
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value !== '' && value.length <= 128;
  return isText(id) && isText(clientSecret) ? { sourceId: id, clientSecret } : UNKNOWN;
}

/** The first of `errors[]` (protocol 2.4): its code or its parameter may name a field. */
function readRefusal(body: unknown): Outcome {
  const { code, parameter } = propertiesOf(propertiesOf(propertiesOf(body)['errors'])[0]);
  const words = JSON.stringify([code, parameter]);
  if (words.includes('declined')) return refused('declined');
  const field =
    (/cvv|security_?code/i.test(words) && 'securityCode') ||
    (/expiration/i.test(words) && 'expiration') ||
    (/card.number/i.test(words) && 'number') ||
    undefined;
  return refused('invalid-details', { field });
}

/** Full jitter: anything up to 600 ms, 1.2 s, … */
function backoff(attempts: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (random / 2 ** 32) * BACKOFF * 2 ** attempts;
}

const pause = (ms: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', resolve);
  });

/**
 * Makes sources at the service that served this document. Only what may help is tried again, with the same key, so that
 * one submission makes one source.
 *
 * @param url Of the service's sources, with the publishable key.
 */
export const serviceTokenizer =
  (url: string): Tokenize =>
  async (creditCard, { idempotencyKey, ...submission }, signal) => {
    if (!navigator.onLine) return refused('offline');
    const deadline = performance.now() + TOTAL_TIMEOUT;
    // Whether an attempt may have made the source although we never heard of it.
    let isLost = false;
    for (let attempts = 1; ; attempts++) {
      let last = UNKNOWN;
      let waitMs: number | undefined;
      try {
        const timeLeft = Math.min(ATTEMPT_TIMEOUT, deadline - performance.now());
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
          body: JSON.stringify({ type: 'creditCard', ...submission, creditCard }),
          cache: 'no-store',
          credentials: 'omit',
          redirect: 'error',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeLeft)]),
        });
        const { status, headers } = response;
        const mayHelp = status >= 500 || status === 408 || status === 425 || status === 429;
        if (!mayHelp) {
          const body = await readJson(response);
          if (response.ok) return readSource(body);
          // 422, for one: our key was used for something else.
          return status === 400 ? readRefusal(body) : refused(FINAL[status] ?? 'internal');
        }
        waitMs = readRetryAfter(headers.get('retry-after') ?? '');
        last =
          status === 429
            ? refused('too-many-requests', { retryAfterMs: waitMs })
            : refused('service-unavailable');
        // 503 says that nothing was done; the other ones may speak for a server that did it.
        isLost ||= status >= 500 && status !== 503;
      } catch {
        isLost = true;
      }
      waitMs ??= backoff(attempts);
      const isOver = attempts === MAX_ATTEMPTS || performance.now() + waitMs >= deadline;
      if (!isOver) await pause(waitMs, signal);
      if (isLost && (isOver || signal.aborted)) return UNKNOWN;
      if (signal.aborted) return refused('cancelled');
      if (isOver) return last;
    }
  };
