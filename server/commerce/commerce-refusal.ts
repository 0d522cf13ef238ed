import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { present } from '../../src/domain/json-reader.js';
import type { SandboxError, StoredAnswer } from '../../src/sandbox/sandbox.js';
import { refusalAnswer, toRefusal } from '../refusal.js';

/** A refusal in Commerce form: Commerce's codes, with status 409 by default. */
export class CommerceRefusal extends Error {
  override readonly name = 'CommerceRefusal';
  readonly status: number;
  readonly code: string;
  /** The engine's own code. */
  readonly subcode?: string;
  readonly description: string;
  readonly retryAfterSeconds?: number;

  constructor(
    code: string,
    description: string,
    options: {
      readonly status?: number;
      readonly subcode?: string;
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(code);
    this.status = options.status ?? 409;
    this.code = code;
    this.description = description;
    if (options.subcode !== undefined) this.subcode = options.subcode;
    if (options.retryAfterSeconds !== undefined) this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/**
 * Runs an engine call and converts its refusal to a Commerce code. Refusals that the cart did not cause are rethrown unchanged: a
 * resource of another account, a server error, and the one refusal that is the same in both forms of the contract.
 */
export function calling<T>(code: string | ((subcode: string) => string), run: () => T): T {
  try {
    return run();
  } catch (reason) {
    if (reason instanceof CommerceRefusal) throw reason;
    const refusal = toRefusal(reason);
    if (isOrderSubmitFailed(refusal) || refusal.status === 403 || refusal.status >= 500)
      throw refusal;
    const subcode = refusal.errors[0]?.code ?? '';
    throw new CommerceRefusal(typeof code === 'string' ? code : code(subcode), describe(refusal), {
      subcode,
    });
  }
}

/** `{ errors: { error: [{ relation, code, subcode?, description }] } }`. Sets the headers that belong to it. */
function commerceAnswer(c: Context, reason: unknown): StoredAnswer {
  const refusal = reason instanceof CommerceRefusal ? reason : fromEngine(toRefusal(reason));
  if (!(refusal instanceof CommerceRefusal)) return refusalAnswer(c, refusal);
  const { code, subcode, description, status, retryAfterSeconds } = refusal;
  c.header('cache-control', 'no-store');
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
  if (status === 401) c.header('www-authenticate', 'Bearer');
  const error = {
    relation: '/v1/shoppers',
    code,
    ...(subcode ? { subcode } : {}),
    description,
  };
  return { status, body: { errors: { error: [error] } } };
}

export function answerCommerceRefusal(c: Context, reason: unknown) {
  const { status, body } = commerceAnswer(c, reason);
  return c.json(body, status as ContentfulStatusCode); // refusals always have a body
}

/** As `refusePost`, in Commerce form. */
export function refuseCommercePost(c: Context, reason: unknown): StoredAnswer {
  const status = reason instanceof CommerceRefusal ? reason.status : toRefusal(reason).status;
  if (status >= 500) throw reason;
  return commerceAnswer(c, reason);
}

function fromEngine(refusal: SandboxError): CommerceRefusal | SandboxError {
  if (isOrderSubmitFailed(refusal)) return refusal;
  const code = refusal.errors[0]?.code ?? 'operation_failed';
  return new CommerceRefusal(code.replaceAll('_', '-'), describe(refusal), {
    status: refusal.status,
    ...present({ retryAfterSeconds: refusal.retryAfterSeconds }),
  });
}

/** 400 in Digital River form, in Commerce too. */
const isOrderSubmitFailed = ({ errors }: SandboxError): boolean =>
  errors.some(({ code }) => code === 'order_submit_failed');

const describe = ({ errors }: SandboxError): string =>
  errors
    .map(({ message, parameter }) => (parameter ? `${message} (${parameter})` : message))
    .join(' ');
