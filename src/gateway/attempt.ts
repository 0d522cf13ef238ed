import type { PaymentErrorCode } from '../domain/payment-error.js';

export interface Question {
  readonly url: string;
  readonly signal: AbortSignal;
  /** What 404 means for what is asked. */
  readonly missing: PaymentErrorCode;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes it a POST of this as JSON. Without an `Idempotency-Key` among the headers it is sent once. */
  readonly body?: object;
}

/** What one attempt brought: an answer to go on with, a refusal (or no JSON at all), or nothing. */
export type Outcome =
  | { readonly answer: unknown; readonly response?: undefined }
  | { readonly response: Response; readonly answer: unknown }
  | { readonly cause: unknown; readonly isLate: boolean; readonly isOffline: boolean };

/** How long one attempt to read may take, in milliseconds (REL-01). */
export const READ_LIMIT = 8000;
const MAX_BYTES = 2 ** 20;

/**
 * Asks the service once, with a GET unless `init` says otherwise. This is all that a first view needs when all is well; what a failure means, and whether to ask
 * again, is for `request.ts` to say.
 * @throws {DOMException} `AbortError`, when the question's signal is aborted.
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
  // A device that was offline before has sent nothing. `true` means little: only `false` is believed.
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

/** What the answer says; `undefined` where it is not JSON, or more than a megabyte. */
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
      // An own `__proto__` would become a prototype in the page's first careless copy.
      return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
    }
  } catch {
    // As good as no JSON.
  }
  return undefined;
}

export const aborted = (): DOMException => new DOMException('', 'AbortError');
