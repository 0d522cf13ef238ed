import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { SandboxError } from '../src/sandbox/sandbox.js';

/** The refusals of the doors themselves; the engine's own pass through as they are (protocol 2.4, 7.1). */
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

/** What is thrown that nobody foresaw: says nothing of what went wrong inside. */
const internal = () =>
  refuse(500, 'internal_server_error', 'unknown_error', 'Something went wrong on our side.');

/** Makes a refusal of anything that was thrown. */
export const toRefusal = (reason: unknown): SandboxError =>
  reason instanceof SandboxError ? reason : internal();

/** The contract's error body: `{ type, errors: [{ code, message, parameter? }], orderId? }` (protocol 2.4). */
export function answerRefusal(
  c: Context,
  { status, type, errors, retryAfterSeconds, orderId }: SandboxError,
) {
  c.header('cache-control', 'no-store');
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
  if (status === 401) c.header('www-authenticate', 'Bearer');
  const body = { type, errors, ...(orderId !== undefined && { orderId }) };
  return c.json(body, status as ContentfulStatusCode); // refusals always have a body
}
