import { fieldsOf, listOf, textOf } from '../../domain/json-reader.js';
import { toWirePrecondition, type WirePrecondition } from '../../domain/amount-precondition.js';
import type { Money } from '../../domain/money.js';
import { present } from '../../domain/json-reader.js';
import type { PaymentSession } from '../../domain/payment-session.js';

/** How the page's back end answered: a `Response` that is not `ok`, or what a promise was rejected with. */
export class CreditRefused extends Error {
  override readonly name = 'CreditRefused';
  /** The contract's code of the refusal (protocol 7.4), where the answer has one; empty otherwise. */
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Detail of `dr-credit-apply`. */
export interface CreditApplyDetail {
  /** Whole minor units of the session's currency, never more than can be used. */
  readonly amount: Money;
  /**
   * What remained to be paid when the shopper asked, ready for the body of your back end's `POST /sources`, as
   * `precondition`: the service then refuses with 412 `amount_changed`, without side effects, where another amount remains.
   * Absent where the session does not say.
   */
  readonly precondition?: WirePrecondition;
}

/**
 * The shopper asks to pay `amount` with store credit. Only your back end can make and attach the source: hand the promise
 * of that to `waitUntil`. Cancel the event to leave everything as it is.
 */
export class CreditApplyEvent extends CustomEvent<CreditApplyDetail> {
  static readonly type = 'dr-credit-apply';
  readonly #promises: PromiseLike<unknown>[] = [];

  constructor(amount: Money, shown?: Pick<PaymentSession, 'remaining' | 'version'>) {
    const remaining = shown?.remaining;
    const precondition =
      remaining &&
      toWirePrecondition({ amount: remaining, ...present({ sessionVersion: shown.version }) });
    super(CreditApplyEvent.type, {
      detail: { amount, ...present({ precondition }) },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }

  /**
   * Keeps the form busy until `promise` settles; then it reads the session again. When the promise rejects, or brings a
   * `Response` that is not `ok`, the shopper is told why: by the contract's code (`{ code }` or `{ errors: [{ code }] }`
   * in the body or on what was thrown), in our words. Call it before your listener returns.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    this.#promises.push(promise);
  }

  /** Somebody answers. */
  get answered(): boolean {
    return this.#promises.length > 0;
  }

  /** Settles with all the page asked to wait for. @throws {CreditRefused} When it did not work. */
  async settle(): Promise<void> {
    const answers = await Promise.all(this.#promises).catch((reason: unknown) => {
      throw new CreditRefused(codeOf(reason), reason);
    });
    for (const answer of answers) {
      if (!(answer instanceof Response) || answer.ok) continue;
      const body: unknown = answer.bodyUsed
        ? undefined
        : await answer.json().catch(() => undefined);
      throw new CreditRefused(codeOf(body), undefined);
    }
  }
}

/** In both envelopes of the contract (protocol 2.4, 7.5), or bare. */
function codeOf(raw: unknown): string {
  const { code, errors } = fieldsOf(raw);
  const [first] = listOf(fieldsOf(errors).error ?? errors);
  return textOf(code, 200) ?? textOf(fieldsOf(first).code, 200) ?? '';
}

declare global {
  interface HTMLElementEventMap {
    'dr-credit-apply': CreditApplyEvent;
  }
}
