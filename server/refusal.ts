import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { SandboxError, type StoredAnswer } from '../src/sandbox/sandbox.js';
import { StorageError } from '../src/sandbox/storage.js';
import { ProviderError } from './take-card.js';

/** The refusals of the HTTP layer; those of the engine are passed on unchanged. */
const refuse = (status: number, type: string, code: string, message: string, parameter?: string) =>
  new SandboxError(status, type, [
    parameter === undefined ? { code, message } : { code, message, parameter },
  ]);

export const unauthorized = (message: string) =>
  refuse(401, 'unauthorized', 'unauthorized', message);
export const forbidden = (message: string) => refuse(403, 'forbidden', 'forbidden', message);
export const notFound = () => refuse(404, 'not_found', 'not_found', 'There is no such resource.');
export const methodNotAllowed = () =>
  refuse(405, 'method_not_allowed', 'method_not_allowed', 'This resource does not take that verb.');
export const badRequest = (code: string, message: string, parameter?: string) =>
  refuse(400, 'bad_request', code, message, parameter);
export const misdirected = () =>
  refuse(
    421,
    'misdirected_request',
    'host_not_allowed',
    'The service does not answer under this host. SERVICE_ORIGIN names those that it does.',
  );
export const tooLarge = () =>
  refuse(413, 'bad_request', 'body_too_large', 'The body is larger than 64 KB.');
export const notJson = () =>
  refuse(415, 'bad_request', 'invalid_format', 'The body must be application/json.');

/** The first request with an Idempotency-Key is not answered yet. */
export const requestUnderWay = () =>
  new SandboxError(
    409,
    'conflict',
    [
      {
        code: 'idempotency_request_in_progress',
        message: 'A request with this Idempotency-Key is under way.',
      },
    ],
    { retryAfterSeconds: 1 },
  );

/** The answer to an unexpected error. Contains no details of it. */
const internal = () =>
  refuse(500, 'internal_server_error', 'unknown_error', 'Something went wrong on our side.');

/** Nothing was changed: the same request may succeed later. */
const storageUnavailable = () =>
  new SandboxError(
    503,
    'service_unavailable',
    [{ code: 'storage_unavailable', message: 'The service cannot save anything now.' }],
    { retryAfterSeconds: 5 },
  );

/** As above; a retry reaches the provider under the same key. */
const providerUnavailable = () =>
  new SandboxError(
    503,
    'service_unavailable',
    [{ code: 'provider_unavailable', message: 'The payment provider does not answer now.' }],
    { retryAfterSeconds: 5 },
  );

/** Converts any thrown value into a refusal. */
export function toRefusal(reason: unknown): SandboxError {
  if (reason instanceof SandboxError) return reason;
  if (reason instanceof ProviderError) return providerUnavailable();
  return reason instanceof StorageError ? storageUnavailable() : internal();
}

/**
 * The contract's error body: `{ type, errors: [{ code, message, parameter? }], orderId? }`. Sets the
 * headers that belong to it.
 */
export function refusalAnswer(
  c: Context,
  { status, type, errors, retryAfterSeconds, orderId }: SandboxError,
): StoredAnswer {
  c.header('cache-control', 'no-store');
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
  if (status === 401) c.header('www-authenticate', 'Bearer');
  const entries = errors.map((error) => ({ ...error }));
  return { status, body: { type, errors: entries, ...(orderId !== undefined && { orderId }) } };
}

export function answerRefusal(c: Context, refusal: SandboxError) {
  const { status, body } = refusalAnswer(c, refusal);
  return c.json(body, status as ContentfulStatusCode); // refusals always have a body
}

/** The answer to a POST that threw, for `IdempotentPosts`. Rethrows errors that the request did not cause. */
export function refusePost(c: Context, reason: unknown): StoredAnswer {
  const refusal = toRefusal(reason);
  if (refusal.status >= 500) throw reason;
  return refusalAnswer(c, refusal);
}
