import type { PaymentSource } from '../../domain/payment-source.js';

/**
 * The shopper asks to take a contribution off. Only your back end can: hand the promise of that to `waitUntil`. Cancel
 * the event to leave everything as it is.
 */
export class SourceRemoveEvent extends CustomEvent<{ readonly source: PaymentSource }> {
  static readonly type = 'dr-source-remove';
  readonly #promises: unknown[] = [];

  constructor(source: PaymentSource) {
    super(SourceRemoveEvent.type, {
      detail: { source },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }

  /**
   * Keeps the summary busy until `promise` settles; then it reads the session again. When the promise rejects, or brings
   * a `Response` that is not `ok`, the shopper is told that it did not work. Call it before your listener returns.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    this.#promises.push(promise);
  }

  /** Settles with all the page asked to wait for. */
  async settle(): Promise<void> {
    for (const answer of await Promise.all(this.#promises)) {
      if (answer instanceof Response && !answer.ok) throw new Error(`status ${answer.status}`);
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'dr-source-remove': SourceRemoveEvent;
  }
}
