import type { CancelDetail, SuccessDetail } from '../events.js';

// What is told from the press of the button on: not needed for the list.

const told = { bubbles: true, composed: true } as const;

/** A payment attempt begins; cancel it to stop it. Fired on every attempt, also on one that is not complete. */
export class BeforeSubmitEvent extends CustomEvent<{
  readonly paymentMethod: string;
  readonly valid: boolean;
}> {
  static readonly type = 'dr-before-submit';

  constructor(paymentMethod: string, valid: boolean) {
    super(BeforeSubmitEvent.type, { detail: { paymentMethod, valid }, ...told, cancelable: true });
  }
}

/** A source was made (and what the shopper had to authorise is authorised). Your back end attaches it now. */
export class SuccessEvent extends CustomEvent<SuccessDetail> {
  static readonly type = 'dr-success';
  readonly #promises: Promise<unknown>[] = [];

  constructor(detail: SuccessDetail) {
    super(SuccessEvent.type, { detail, ...told });
  }

  /**
   * Keeps the drop-in busy until `promise` settles; then it reads the session again, which decides. When the promise rejects,
   * or brings a `Response` that is not `ok`, and the session does not have the source, the shopper is told so; trying again
   * fires this event again with the same source. Call it before your listener returns: without it the session is read a few
   * times before the shopper is told anything.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    const attached = Promise.resolve(promise).then(assertOk);
    attached.catch(() => undefined); // `settle` reports it; one that comes too late is nobody's
    this.#promises.push(attached);
  }

  /** Somebody says when the source is attached. */
  get answered(): boolean {
    return this.#promises.length > 0;
  }

  /** Settles with everything the page asked to wait for, what it added meanwhile included. */
  async settle(): Promise<void> {
    for (let seen = -1; seen < this.#promises.length;) {
      seen = this.#promises.length;
      await Promise.all(this.#promises);
    }
  }
}

function assertOk(value: unknown): void {
  if (value instanceof Response && !value.ok) throw new Error(`status ${value.status}`);
}

/** The shopper backed out of a method before authorising. */
export class CancelEvent extends CustomEvent<CancelDetail> {
  static readonly type = 'dr-cancel';

  constructor(detail: CancelDetail) {
    super(CancelEvent.type, { detail, ...told });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dr-before-submit': BeforeSubmitEvent;
    'dr-success': SuccessEvent;
    'dr-cancel': CancelEvent;
  }
}
