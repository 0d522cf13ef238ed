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

/** Keeps the submit controller of the shown session, and submissions made before its code has loaded. */
export class PaymentController {
  readonly #host: Host;
  readonly #chunks: Pick<Chunks, 'get' | 'hasFailed' | 'loaded'>;
  readonly #options: SubmitOptions;
  /** The submit controller of `store`; `undefined` until an amount is due and the code has loaded. */
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

  /** Whether a payment from before a reload must be continued. */
  get isUnfinished(): boolean {
    return !!this.store && isUnfinished(readStored, this.store.sessionId);
  }

  /** Whether the code for payments is needed: the shopper has interacted with the drop-in, or has returned to it. */
  get hasBegun(): boolean {
    return this.#isTouched || this.isUnfinished || !!markerOf(location.href);
  }

  begin(): void {
    if (this.#isTouched) return;
    this.#isTouched = true;
    this.#host.requestUpdate();
  }

  /** Call this when the data to send has changed. */
  edited(isEmpty: boolean): void {
    if (!isEmpty) this.begin();
    this.current?.edited();
  }

  /** Whether the submit controller is still loading. */
  get isComing(): boolean {
    return !this.current && !this.#chunks.hasFailed('submit');
  }

  /** Leaves the previous session and prepares payments for this one, if an amount is due. Called before each render. */
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

  /** While a submission waits for the code, every call returns its promise. `cancelled` if the host is disabled. Never rejects. */
  submit(): Promise<SubmitResult> {
    if (isDisabled(this.#host)) return Promise.resolve({ status: 'cancelled' });
    if (this.current && !this.#early) return this.current.submit();
    return (this.#early ??= this.#submitLater().finally(() => (this.#early = undefined)));
  }

  get #live(): LiveState | undefined {
    return this.#options.current().live;
  }

  async #submitLater(): Promise<SubmitResult> {
    // The shopper agrees to the amount that is on the button now.
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
