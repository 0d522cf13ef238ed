// The shop's back end speaks to the payment service with the secret key, which never leaves this file.
const SECRET_KEY = process.env.SECRET_KEY ?? 'sk_sandbox';

/** One entry of the service's `errors`. */
interface ErrorEntry {
  readonly code: string;
  readonly message: string;
}

/** A line of the side panel: what was asked, and how the service answered. */
export interface ServiceCall {
  readonly request: string;
  readonly status: number;
  readonly errors?: readonly ErrorEntry[];
}

/** The service said no: `{ type, errors: [{ code, message }] }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, errors: readonly ErrorEntry[]) {
    super(`${status} ${errors.map(({ code }) => code).join(', ')}`);
    this.status = status;
    this.code = errors[0]?.code;
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
/** Throws a `Refusal`, or what `fetch` throws when nobody answers. */
export type Ask = <T>(request: Request, body?: object) => Promise<T>;

/** A way to ask the service that takes down each call. */
export const asker =
  (serviceUrl: string, calls: ServiceCall[]): Ask =>
  async <T>(request: Request, body?: object): Promise<T> => {
    const [method = 'GET', path = '/'] = request.split(' ');
    const response = await fetch(serviceUrl + path, {
      method,
      headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer: unknown = response.status === 204 ? undefined : await response.json();
    const errors = response.ok ? undefined : ((answer as { errors?: ErrorEntry[] }).errors ?? []);
    calls.unshift({ request, status: response.status, ...(errors && { errors }) });
    calls.length = Math.min(calls.length, 10);
    if (errors) throw new Refusal(response.status, errors);
    return answer as T; // the contract's form
  };
