import type { ReactiveControllerHost } from 'lit';
import type { LiveState } from '../../domain/flow-state.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { SubmitResult } from '../../session/payments.js';
import { readStored } from '../../session/browser-storage.js';
import { isUnfinished, markerOf } from '../../session/tab-memory.js';
import type { SessionStore } from '../../session/session-store.js';
import { isDisabled } from '../shared/form-internals.js';
import type { Chunks } from './chunks.js';
import type { DropinCallbacks } from './page-events.js';
import type { SubmitOptions } from './submit/submit-context.js';
import type { SubmitController } from './submit/submit-controller.js';

type Host = ReactiveControllerHost &
  HTMLElement &
  DropinCallbacks & { readonly error: PaymentError | undefined; readonly disabled: boolean };

/** Keeps the submit controller of the session that is shown, and what was asked of it before its code was there. */
export class PaymentController {
  readonly #host: Host;
  readonly #chunks: Pick<Chunks, 'get' | 'hasFailed' | 'loaded'>;
  readonly #options: SubmitOptions;
  /** Of `store`; `undefined` until there is something to pay, and the code to do so. */
  current: SubmitController | undefined;
  store: SessionStore | undefined;
  #isTouched = false;
  /** A submission that waits for the code. */
  #early: Promise<SubmitResult> | undefined;

  constructor(
    host: Host,
    chunks: Pick<Chunks, 'get' | 'hasFailed' | 'loaded'>,
    options: SubmitOptions,
  ) {
    this.#host = host;
    this.#chunks = chunks;
    this.#options = options;
    for (const type of ['pointerover', 'focusin']) {
      host.addEventListener(type, () => this.begin(), { once: true });
    }
  }

  /** What was begun before the page was loaded again is to be taken up. */
  get isUnfinished(): boolean {
    return !!this.store && isUnfinished(readStored, this.store.sessionId);
  }

  /** The shopper has touched the drop-in, or comes back to it: the code to pay with is needed. */
  get hasBegun(): boolean {
    return this.#isTouched || this.isUnfinished || !!markerOf(location.href);
  }

  begin(): void {
    if (this.#isTouched) return;
    this.#isTouched = true;
    this.#host.requestUpdate();
  }

  /** What will be sent is no longer what would have been sent before. */
  edited(isEmpty: boolean): void {
    if (!isEmpty) this.begin();
    this.current?.edited();
  }

  /** The submit controller is not there, and may still come. */
  get isComing(): boolean {
    return !this.current && !this.#chunks.hasFailed('submit');
  }

  /** Leaves the last session, and prepares to pay for this one, when there is something to pay. Called before each drawing. */
  join(store: SessionStore | undefined): void {
    if (store !== this.store) {
      this.current?.leave();
      this.current = undefined;
      this.store = store;
    }
    const { makers } = this.#options;
    const Owner = this.#chunks.get('owner')?.OwnerForm;
    if (Owner) makers.owner ??= new Owner(this.#host, this.#options, () => this.edited(false));
    const code = this.#chunks.get('submit');
    if (!store || !code || !this.#live || this.current) return;
    this.current = new code.SubmitController(this.#host, store, this.#options);
  }

  /** While a submission waits for the code, every call returns its promise; of a disabled host, `cancelled`. Never rejects. */
  submit(): Promise<SubmitResult> {
    if (isDisabled(this.#host)) return Promise.resolve({ status: 'cancelled' });
    if (this.current && !this.#early) return this.current.submit();
    return (this.#early ??= this.#submitLater().finally(() => (this.#early = undefined)));
  }

  get #live(): LiveState | undefined {
    return this.#options.current().live;
  }

  async #submitLater(): Promise<SubmitResult> {
    // What the button says now is what the shopper agrees to.
    const { shown } = this.#options.current();
    if (this.#live) {
      await this.#chunks.loaded('submit');
      this.join(this.store);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    if (this.current) return this.current.submit(shown);
    const error = this.#host.error ?? new PaymentError(this.#live ? 'offline' : 'conflict');
    if (this.#live) this.#options.show(error);
    return { status: 'error', error };
  }
}
