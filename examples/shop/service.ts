// The shop's back end speaks to the payment service with the secret key, which never leaves this file.
import { randomUUID } from 'node:crypto';

const SECRET_KEY = process.env.SECRET_KEY ?? 'sk_sandbox';
/** How long one request may take. */
export const TIMEOUT_MS = 10_000;

/** One entry of the service's `errors`. */
interface ErrorEntry {
  readonly code: string;
  readonly message: string;
}

/** A line of the side panel: what was asked, and how the service answered. */
export interface ServiceCall {
  readonly request: string;
  /** `undefined` where no usable answer came. */
  readonly status?: number;
  readonly errors?: readonly ErrorEntry[];
}

/** The service said no: `{ type, errors: [{ code, message }] }`. Nothing was carried out. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;
  /** The order that was made of the checkout that was asked for. */
  readonly orderId: string | undefined;

  constructor(status: number, errors: readonly ErrorEntry[], orderId?: string) {
    super(`${status} ${errors.map(({ code }) => code).join(', ')}`);
    this.status = status;
    this.code = errors[0]?.code;
    this.orderId = orderId;
  }
}

interface Ordered extends Refusal {
  readonly orderId: string;
}

/** Refused because the checkout has become an order. */
export const isOrdered = (reason: unknown): reason is Ordered =>
  reason instanceof Refusal && reason.orderId !== undefined;

/** For `catch`: what is asked for does not exist (any more). */
export function unlessGone(reason: unknown): undefined {
  if (!(reason instanceof Refusal) || reason.status !== 404 || isOrdered(reason)) throw reason;
}

/** No usable answer came. The request may have been carried out or not: only another look at the service can tell. */
export class NoAnswer extends Error {
  /** Whether it makes sense to repeat the request at once. */
  readonly retryable: boolean;

  constructor(request: string, retryable: boolean) {
    super(`No usable answer to ${request}`);
    this.retryable = retryable;
  }
}

// The parts of the service's answers that this shop reads. Amounts are major units: 118.01.
export interface Session {
  readonly id: string;
  readonly state: string;
  readonly amountRemainingToBeContributed?: number;
  readonly expiresIn?: number;
  readonly nextAction?: { readonly data?: { readonly redirectUrl?: string } };
}
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly amount: number;
}
export interface Checkout {
  readonly id: string;
  readonly totalAmount: number;
  readonly totalTax?: number;
  readonly payment: { readonly session: Session; readonly sources?: readonly Source[] };
}
export interface SavedCard {
  readonly id: string;
  readonly creditCard?: {
    readonly brand: string;
    readonly lastFourDigits: string;
    readonly expirationMonth: number;
    readonly expirationYear: number;
  };
}
export interface Customer {
  readonly id: string;
  readonly sources: readonly SavedCard[];
  readonly defaultSourceId?: string;
}
export interface Order extends Checkout {
  readonly state: string;
}

type Request = `${'GET' | 'POST' | 'DELETE'} /${string}`;
/**
 * Asks the service. A request that gets no usable answer is repeated once, a POST under the same Idempotency-Key: where the
 * first one was carried out, the service gives its answer again and does nothing more.
 * @throws {Refusal} @throws {NoAnswer}
 */
export type Ask = <T>(request: Request, body?: object) => Promise<T>;

/** A way to ask the service that keeps a list of the calls. */
export const asker = (serviceUrl: string, calls: ServiceCall[]): Ask => {
  const note = (call: ServiceCall) => {
    calls.unshift(call);
    calls.length = Math.min(calls.length, 10);
  };
  return async <T>(request: Request, body?: object): Promise<T> => {
    const key = randomUUID();
    const send = () => sendOnce(serviceUrl, request, body, key, note);
    const answer = await send().catch((reason: unknown) => {
      if (reason instanceof NoAnswer && reason.retryable) return send();
      throw reason;
    });
    return answer as T; // the contract's form
  };
};

async function sendOnce(
  serviceUrl: string,
  request: Request,
  body: object | undefined,
  key: string,
  note: (call: ServiceCall) => void,
): Promise<unknown> {
  const [method = 'GET', path = '/'] = request.split(' ');
  let status: number | undefined;
  try {
    const response = await fetch(serviceUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${SECRET_KEY}`,
        'content-type': 'application/json',
        ...(method === 'POST' && { 'idempotency-key': key }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    status = response.status;
    const answer: unknown = status === 204 ? undefined : await response.json();
    if (response.ok && (status === 204 || isObject(answer))) {
      note({ request, status });
      return answer;
    }
    if (isObject(answer) && isVerdict(response)) {
      const { errors = [], orderId } = answer as { errors?: ErrorEntry[]; orderId?: string };
      note({ request, status, errors });
      throw new Refusal(status, errors, orderId);
    }
  } catch (reason) {
    if (reason instanceof Refusal) throw reason;
    note({ request, ...(status !== undefined && { status }) });
    // A service that is silent for so long is not asked again while the shopper waits.
    const isLate = reason instanceof Error && reason.name === 'TimeoutError';
    throw new NoAnswer(request, !isLate);
  }
  note({ request, status });
  throw new NoAnswer(request, true);
}

const isObject = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null;

/**
 * Whether the service has judged the request itself. It has not where it is out of order (5xx), does not let us in, wants us
 * to wait, or is still at work on the same request (409 with Retry-After): that says nothing of an earlier attempt.
 */
const isVerdict = ({ status, headers }: Response) =>
  status >= 400 &&
  status < 500 &&
  ![401, 403, 408, 425, 429].includes(status) &&
  !(status === 409 && headers.has('retry-after'));
