// The requests of the shop's back end to the payment service. The secret key is used in this file only.
import { randomUUID } from 'node:crypto';

const SECRET_KEY = process.env.SECRET_KEY ?? 'sk_sandbox';
/** The timeout of one request, in ms. */
export const TIMEOUT_MS = 10_000;

/** One entry of the service's `errors`. */
interface ErrorEntry {
  readonly code: string;
  readonly message: string;
}

/** A line of the side panel: a request to the service, and its answer. */
export interface ServiceCall {
  readonly request: string;
  /** `undefined` without a usable answer. */
  readonly status?: number;
  readonly errors?: readonly ErrorEntry[];
}

/** The service refused the request: `{ type, errors: [{ code, message }] }`. It had no effect. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;
  /** The id of the order that the requested checkout has become. */
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

/** Whether the request was refused because the checkout has become an order. */
export const isOrdered = (reason: unknown): reason is Ordered =>
  reason instanceof Refusal && reason.orderId !== undefined;

/** For `catch`: the requested object does not exist, or no longer. */
export function unlessGone(reason: unknown): undefined {
  if (!(reason instanceof Refusal) || reason.status !== 404 || isOrdered(reason)) throw reason;
}

/** There was no usable answer. The request may have been carried out: only a lookup at the service can tell. */
export class NoAnswer extends Error {
  /** Whether to repeat the request at once. */
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
 * Sends a request to the service. Without a usable answer, it is repeated once, a POST with the same Idempotency-Key: if the
 * first one was carried out, the service repeats its answer and does nothing else.
 * @throws {Refusal} @throws {NoAnswer}
 */
export type Ask = <T>(request: Request, body?: object) => Promise<T>;

/** Creates a function that sends requests to the service and records them. */
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
    // After a timeout the request is not repeated, because the shopper is waiting.
    const isLate = reason instanceof Error && reason.name === 'TimeoutError';
    throw new NoAnswer(request, !isLate);
  }
  note({ request, status });
  throw new NoAnswer(request, true);
}

const isObject = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null;

/**
 * Whether the answer is definitive. It is not if the service failed (5xx), rejected the key, limits the rate, or is still
 * processing the same request (409 with Retry-After): these answers do not tell the outcome of an earlier attempt.
 */
const isVerdict = ({ status, headers }: Response) =>
  status >= 400 &&
  status < 500 &&
  ![401, 403, 408, 425, 429].includes(status) &&
  !(status === 409 && headers.has('retry-after'));
