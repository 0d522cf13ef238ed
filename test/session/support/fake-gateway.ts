import type { Authentication } from '../../../src/domain/authentication.js';
import type { Checkout } from '../../../src/domain/flow-state.js';
import type { PaymentSource } from '../../../src/domain/payment-source.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';

/** One call that waits for the test to answer it. */
export interface Call<Answer> {
  readonly signal: AbortSignal;
  readonly language?: string;
  readonly answer: (answer: Answer) => void;
  readonly fail: (reason: unknown) => void;
}

/** A gateway whose answers the test gives, at any time and in any order. */
export class FakeGateway implements PaymentGateway {
  readonly reads: Call<Checkout>[] = [];
  readonly retrievals: Call<PaymentSource>[] = [];
  readonly authentications: Call<Authentication>[] = [];
  readonly redirectHosts?: readonly string[];
  /** Presenters of these tests show challenges by themselves. */
  readonly challenges = (): Promise<never> => Promise.reject(new Error('not asked for'));

  constructor(redirectHosts?: readonly string[]) {
    if (redirectHosts) this.redirectHosts = redirectHosts;
  }

  loadCheckout(_: string, options: { language: string; signal: AbortSignal }): Promise<Checkout> {
    return waiting(this.reads, options);
  }

  retrieveSource(_: unknown, options: { signal: AbortSignal }): Promise<PaymentSource> {
    return waiting(this.retrievals, options);
  }

  authenticateSource(_: unknown, options: { signal: AbortSignal }): Promise<Authentication> {
    return waiting(this.authentications, options);
  }

  listMethods(): Promise<never> {
    return Promise.reject(new Error('not asked for'));
  }

  readDisclosure(): Promise<never> {
    return Promise.reject(new Error('not asked for'));
  }

  createSource(): Promise<never> {
    return Promise.reject(new Error('not asked for'));
  }

  /** The newest read. */
  get read(): Call<Checkout> {
    return last(this.reads);
  }

  get authentication(): Call<Authentication> {
    return last(this.authentications);
  }

  get retrieval(): Call<PaymentSource> {
    return last(this.retrievals);
  }
}

export function waiting<Answer>(
  calls: Call<Answer>[],
  options: { readonly signal: AbortSignal; readonly language?: string },
): Promise<Answer> {
  const { signal } = options;
  return new Promise<Answer>((resolve, reject) => {
    const abort = (): void => fail(new DOMException('', 'AbortError'));
    const answer = (given: Answer): void => {
      signal.removeEventListener('abort', abort);
      resolve(given);
    };
    const fail = (reason: unknown): void => {
      signal.removeEventListener('abort', abort);
      reject(reason as Error); // tests throw what they like
    };
    calls.push({ ...options, answer, fail });
    signal.addEventListener('abort', abort);
  });
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (item === undefined) throw new Error('nobody has asked yet');
  return item;
}
