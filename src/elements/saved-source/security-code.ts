import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Authentication } from '../../domain/authentication.js';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import type {
  FieldProvider,
  SecurityCodeField,
  SecurityCodeOptions,
  SourceAuthentication,
} from '../../fields/field-provider.js';

/** The state of mounting the field. */
type Mount =
  | { readonly name: 'none' }
  | { readonly name: 'loading' | 'ready'; readonly field: SecurityCodeField }
  | { readonly name: 'unavailable'; readonly error: PaymentError };

export interface SecurityCodeListener {
  onChange(): void;
  onEnter(): void;
}

/** Hosts the security code field of a saved card. The value stays in a frame of another site. */
export class SecurityCode implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listener: SecurityCodeListener;
  #mount: Mount = { name: 'none' };
  #mountedFor: FieldProvider | undefined;
  #attempt = 0;
  #sent = '';

  constructor(host: ReactiveControllerHost & HTMLElement, listener: SecurityCodeListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get name(): Mount['name'] {
    return this.#mount.name;
  }

  /** Whether the field has a code of the required length. Only the issuer can verify it. */
  get complete(): boolean {
    return this.#mount.name === 'ready' && this.#mount.field.state.valid;
  }

  /** The reason why the field is not available. */
  get error(): PaymentError | undefined {
    return this.#mount.name === 'unavailable' ? this.#mount.error : undefined;
  }

  /** A counter of mounted fields. Each one gets a new container. */
  get attempt(): number {
    return this.#attempt;
  }

  /** Mounts the field, or passes on changed options. Call it after each update of the host. */
  draw(
    provider: FieldProvider | undefined,
    container: HTMLElement | null,
    options: SecurityCodeOptions,
  ): void {
    if (this.#mountedFor !== provider) this.unmount();
    if (this.#mount.name === 'none') {
      if (provider?.mountSecurityCode && container) this.#open(provider, container, options);
      return;
    }
    const sent = JSON.stringify(options);
    if (!('field' in this.#mount) || sent === this.#sent) return;
    this.#sent = sent;
    this.#mount.field.update(options);
  }

  /** Resolves when `complete` is up to date. Never rejects. */
  async flush(): Promise<void> {
    if (this.#mount.name === 'ready') await this.#mount.field.flush?.();
  }

  /** Shows the error and moves focus to the field. */
  reportValidity(): void {
    if (this.#mount.name !== 'ready') return;
    this.#mount.field.validate();
    this.#mount.field.focus();
  }

  clear(): void {
    if ('field' in this.#mount) this.#mount.field.clear();
  }

  /** Sends the code from within its frame. Rejects with a `PaymentError`. */
  async authenticate(
    authentication: SourceAuthentication,
    signal: AbortSignal,
  ): Promise<Authentication> {
    if (!('field' in this.#mount)) throw this.error ?? new PaymentError('frame-unavailable');
    return this.#mount.field.authenticate(authentication, signal);
  }

  /** Removes the field; the next update mounts a new one. */
  unmount(): void {
    if (this.#mount.name === 'none') return;
    if ('field' in this.#mount) this.#mount.field.destroy();
    this.#setMount({ name: 'none' });
    this.#mountedFor = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move within the page is a removal followed by an insertion in the same task; only a lasting removal ends the field.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.unmount();
    });
  }

  #open(provider: FieldProvider, container: HTMLElement, options: SecurityCodeOptions): void {
    const attempt = this.#attempt;
    const current = (): boolean => attempt === this.#attempt;
    this.#mountedFor = provider;
    this.#sent = JSON.stringify(options);
    const fail = (reason: unknown): void => {
      if (current()) this.#fail(toPaymentError(reason));
    };
    const change = (): void => {
      if (current()) this.#listener.onChange();
    };
    try {
      const field = provider.mountSecurityCode?.(container, options, {
        onState: change,
        onEnter: () => current() && this.#listener.onEnter(),
        onReset: change,
        onError: fail,
      });
      if (!field) return;
      this.#mount = { name: 'loading', field };
      field.ready.then(() => {
        if (current()) this.#setMount({ name: 'ready', field }, attempt);
      }, fail);
    } catch (reason) {
      // The host is being updated, so the change is for its next update.
      queueMicrotask(() => fail(reason));
    }
  }

  #fail(error: PaymentError): void {
    if (error.code === 'frame-reset') return this.#listener.onChange();
    if ('field' in this.#mount) this.#mount.field.destroy();
    this.#setMount({ name: 'unavailable', error });
  }

  #setMount(mount: Mount, attempt = this.#attempt + 1): void {
    this.#mount = mount;
    this.#attempt = attempt;
    this.#host.requestUpdate();
    this.#listener.onChange();
  }
}
