import type { Page } from 'playwright-core';
import { PaymentError, type PaymentErrorCode } from '../../../src/domain/payment-error.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';

/** The globals that a page must set. */
interface GatewayPage {
  gateway: Record<string, unknown>;
  PaymentError: typeof PaymentError;
  /** Of the calls that are under way, by their id. */
  aborts?: Map<number, AbortController>;
}

interface Call {
  readonly id: number;
  /** `['loadCheckout']`, or a function that brings an object, and one of that object: `['lists', 'banks']`. */
  readonly path: readonly [string, string?];
  /** The last one lacks its signal. */
  readonly args: readonly unknown[];
  /** Before the call, or on the next line; else `abort` tells. */
  readonly aborted: 'before' | 'at once' | undefined;
}

/** A function, and the names of what it brings, where that is an object of functions. */
type Member = readonly [name: string, parts?: readonly string[]];

/** An error as it was in the page. */
interface ToldError {
  readonly kind: 'payment' | 'abort' | 'other';
  readonly message: string;
  readonly stack?: string | undefined;
  /** All that it has of its own: `code`, `owner`, `details`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cause?: ToldError | undefined;
}

type Outcome = { readonly value: unknown } | { readonly error: ToldError };

let lastId = 0;

/**
 * The gateway of a page, for tests that run outside: every call is carried out in the page. It has the functions that the
 * page's gateway has, and no others.
 */
export async function gatewayIn(page: Page): Promise<PaymentGateway> {
  const carry =
    (path: Call['path']) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      const { signal, ...options } = given.at(-1) as { readonly signal: AbortSignal };
      const args = [...given.slice(0, -1), options];
      const isLate = signal.aborted;
      await Promise.resolve(); // so that the caller's next line takes effect in the page too
      const aborted = isLate ? 'before' : signal.aborted ? 'at once' : undefined;
      const call: Call = { id: ++lastId, path, args, aborted };
      const pass = () => void page.evaluate(abort, call.id);
      signal.addEventListener('abort', pass);
      const outcome = await page.evaluate(carryOut, call);
      signal.removeEventListener('abort', pass);
      if ('error' in outcome) throw revive(outcome.error);
      return outcome.value;
    };
  const members = await page.evaluate(listMembers);
  const entries = members.map(([name, parts]) => [
    name,
    parts
      ? () => Promise.resolve(Object.fromEntries(parts.map((part) => [part, carry([name, part])])))
      : carry([name]),
  ]);
  return Object.fromEntries(entries) as PaymentGateway;
}

/** Runs in the page: lists the functions of its gateway. */
async function listMembers(): Promise<readonly Member[]> {
  const { gateway } = window as unknown as GatewayPage;
  const bringers = ['lists', 'challenges'];
  const functions = Object.entries(gateway).filter(([, member]) => typeof member === 'function');
  return Promise.all(
    functions.map(async ([name, member]) =>
      bringers.includes(name)
        ? ([name, Object.keys(await (member as () => Promise<object>)())] as const)
        : ([name] as const),
    ),
  );
}

/** Runs in the page. */
async function carryOut({ id, path, args, aborted }: Call): Promise<Outcome> {
  const here = window as unknown as GatewayPage;
  const tell = (reason: unknown, depth = 0): ToldError => {
    const isError = reason instanceof Error;
    return {
      kind:
        reason instanceof here.PaymentError
          ? 'payment'
          : reason instanceof DOMException && reason.name === 'AbortError'
            ? 'abort'
            : 'other',
      message: isError ? reason.message : String(reason),
      stack: isError ? reason.stack : undefined,
      fields: JSON.parse(JSON.stringify(reason) ?? 'null') ?? {},
      cause: isError && reason.cause && depth < 10 ? tell(reason.cause, depth + 1) : undefined,
    };
  };
  const abort = new AbortController();
  (here.aborts ??= new Map()).set(id, abort);
  if (aborted === 'before') abort.abort();
  const [name, part] = path;
  type Callable = (...args: unknown[]) => Promise<unknown>;
  try {
    const member = here.gateway[name] as Callable;
    const call = part ? ((await member()) as Record<string, Callable>)[part] : member;
    const options = { ...(args.at(-1) as object), signal: abort.signal };
    const running = call?.(...args.slice(0, -1), options);
    if (aborted === 'at once') abort.abort();
    return { value: await running };
  } catch (reason) {
    return { error: tell(reason) };
  } finally {
    here.aborts.delete(id);
  }
}

/** Runs in the page. */
function abort(id: number): void {
  (window as unknown as GatewayPage).aborts?.get(id)?.abort();
}

/** The error that it was, of this process's classes: with all it had there, and with nothing it had not. */
function revive({ kind, message, stack, fields, cause }: ToldError): unknown {
  if (kind === 'abort') return new DOMException(message, 'AbortError');
  const options = cause && { cause: revive(cause) };
  const error =
    kind === 'payment'
      ? new PaymentError(fields.code as PaymentErrorCode, options)
      : new Error(message, options);
  return Object.assign(error, fields, { stack });
}
