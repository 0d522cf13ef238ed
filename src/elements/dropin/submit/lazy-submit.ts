import type { ReactiveControllerHost } from 'lit';
import type { LiveState } from '../../../domain/flow-state.js';
import type { Money } from '../../../domain/money.js';
import { PaymentError } from '../../../domain/payment-error.js';
import type { SubmitResult } from '../../../session/payments.js';
import type { SessionStore } from '../../../session/session-store.js';
import type { AttemptOptions, Attempts } from './submit-controller.js';
import type { LazyParts } from '../chunks.js';
import type { DropinCallbacks } from '../page-events.js';

type Host = ReactiveControllerHost &
  HTMLElement &
  DropinCallbacks & { readonly error: PaymentError | undefined };

/** The attempts at the session that is shown. Their code is fetched when there is something to pay. */
export class LazyAttempts {
  readonly #host: Host;
  readonly #parts: LazyParts;
  readonly #options: AttemptOptions;
  current: Attempts | undefined;
  /** The session they belong to. */
  store: SessionStore | undefined;
  /** An attempt that waits for the code. */
  #early: Promise<SubmitResult> | undefined;

  constructor(host: Host, parts: LazyParts, options: AttemptOptions) {
    this.#host = host;
    this.#parts = parts;
    this.#options = options;
  }

  /** They are not there, and may still come. */
  get coming(): boolean {
    return !this.current && !this.#parts.hasFailed('attempts');
  }

  /** Leaves the last session, and prepares to pay for this one, when there is something to pay. */
  join(store: SessionStore | undefined): void {
    if (store !== this.store) {
      this.current?.leave();
      this.current = undefined;
      this.store = store;
    }
    if (store && this.#live && !this.current) {
      void this.#parts.load('attempts').then(() => this.#takeUp());
    }
  }

  /** While an attempt waits for the code, every call returns its promise. Never rejects. */
  submit(): Promise<SubmitResult> {
    if (this.current && !this.#early) return this.current.submit();
    return (this.#early ??= this.#submitLater(this.#options.current().shown).finally(
      () => (this.#early = undefined),
    ));
  }

  get #live(): LiveState | undefined {
    return this.#options.current().live;
  }

  #takeUp(): void {
    const { store } = this;
    const part = this.#parts.get('attempts');
    if (!part || !store || this.current) return;
    this.current = new part.Attempts(this.#host, store, this.#options);
    this.#host.requestUpdate();
  }

  async #submitLater(shown: Money | undefined): Promise<SubmitResult> {
    if (this.#live) {
      if (this.#parts.hasFailed('attempts')) this.#parts.retry('attempts');
      await this.#parts.load('attempts');
      this.#takeUp();
      await this.#host.updateComplete;
    }
    if (this.current) return this.current.submit(shown);
    const error = this.#host.error ?? new PaymentError(this.#live ? 'offline' : 'conflict');
    if (this.#live) this.#options.show(error);
    return { status: 'error', error };
  }
}
