import type { PaymentErrorCode } from '../domain/payment-error.js';

export interface Question {
  readonly url: string;
  readonly signal: AbortSignal;
  /** The error code for status 404. */
  readonly missing: PaymentErrorCode;
  readonly headers?: Readonly<Record<string, string>>;
  /** The JSON body; with one, the request is a POST. A POST without an `Idempotency-Key` header is never repeated. */
  readonly body?: object;
}

/** The outcome of one attempt: a usable answer, a refusal or an answer that is not JSON, or no answer. */
export type Outcome =
  | { readonly answer: unknown; readonly response?: undefined }
  | { readonly response: Response; readonly answer: unknown }
  | { readonly cause: unknown; readonly isLate: boolean; readonly isOffline: boolean };

/** The time limit of one attempt to read, in milliseconds (REL-01). */
export const READ_LIMIT = 8000;
const MAX_BYTES = 2 ** 20;

/**
 * Sends one request to the service, a GET unless `init` names another method. The first view needs no more than this if the
 * request succeeds; `request.ts` interprets failures and decides on retries.
 * @throws {DOMException} `AbortError` if the question's signal is aborted.
 */
export async function attempt(
  { url, signal }: Question,
  limit: number,
  init?: RequestInit,
): Promise<Outcome> {
  const request = new AbortController();
  const stop = (): void => request.abort();
  const timer = setTimeout(stop, limit);
  signal.addEventListener('abort', stop);
  // A device that was offline before has sent nothing. Only `false` is reliable: `true` does not mean a working connection.
  const isOffline = globalThis.navigator?.onLine === false;
  try {
    if (signal.aborted) throw aborted();
    const response = await fetch(url, {
      ...init,
      signal: request.signal,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    const answer = await readJson(response);
    return response.ok && answer !== undefined ? { answer } : { response, answer };
  } catch (cause) {
    if (signal.aborted) throw aborted();
    return { cause, isLate: request.signal.aborted, isOffline };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Reads the body of an answer; `undefined` if it is not JSON or is larger than a megabyte. */
async function readJson({ headers, body }: Response): Promise<unknown> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader;) {
    const { value } = await reader.read();
    if (!value) break;
    text += decoder.decode(value, { stream: true });
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) return void reader.cancel();
  }
  try {
    if (/^application\/([\w.-]+\+)?json\b/i.test(headers.get('Content-Type') ?? '')) {
      // An own property `__proto__` would become the prototype of a copy that the page makes by assignment.
      return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
    }
  } catch {
    // Invalid JSON is treated like any other content type.
  }
  return undefined;
}

export const aborted = (): DOMException => new DOMException('', 'AbortError');
