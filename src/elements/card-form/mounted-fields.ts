import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import type {
  CardFieldName,
  CardFields,
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
} from '../../fields/field-provider.js';

/** The fields in the order in which they are filled in. */
export const FIELDS: readonly CardFieldName[] = ['number', 'expiration', 'securityCode'];

/** The state of mounting the fields. */
type Mount =
  | { readonly name: 'none' }
  | { readonly name: 'loading' | 'ready'; readonly fields: CardFields }
  | { readonly name: 'unavailable'; readonly error: PaymentError };

export interface MountListener {
  onState(state: CardFieldsState): void;
  onEnter(): void;
  /** The fields lost their values and are being set up again. */
  onReset(): void;
  /** The fields were removed. */
  onUnmount(): void;
}

function createRoom(): HTMLElement {
  const room = safeDocument.createElement('div');
  room.className = 'fields';
  room.setAttribute('part', 'fields'); // jsdom has no `part`
  return room;
}

/** Serializes options to detect changes. If a page's style cannot be serialized, no change is detected. */
export function serialize(options: object | undefined): string {
  try {
    return JSON.stringify(options);
  } catch {
    return '';
  }
}

/** Mounts the card fields of a provider, keeps their options up to date, and removes them with the element. */
export class MountedFields implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listener: MountListener;
  #mount: Mount = { name: 'none' };
  #mountedFor: FieldProvider | undefined;
  #room = createRoom();
  #sent = '';

  constructor(host: ReactiveControllerHost & HTMLElement, listener: MountListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get name(): Mount['name'] {
    return this.#mount.name;
  }

  /** The reason why the fields are not available. */
  get error(): PaymentError | undefined {
    return this.#mount.name === 'unavailable' ? this.#mount.error : undefined;
  }

  /** The container for the provider. Each attempt has a new one, so that a late provider mounts into a detached container. */
  get room(): HTMLElement {
    return this.#room;
  }

  get #fields(): CardFields | undefined {
    return 'fields' in this.#mount ? this.#mount.fields : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move within the page is a removal and an insertion in one go; only a removal that lasts ends the fields.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.unmount();
    });
  }

  /** Removes the fields of another provider. Call it before each update. */
  follow(provider: FieldProvider | undefined): void {
    if (this.#mountedFor && this.#mountedFor !== provider) this.unmount();
  }

  /** Mounts the fields, or passes on changed options. Call it after each update. */
  draw(provider: FieldProvider | undefined, options: () => CardFieldsOptions): void {
    this.#room.hidden = this.#mount.name === 'unavailable';
    if (this.#mount.name === 'none' && provider) return this.#open(provider, options());
    if (!this.#fields) return;
    const given = options();
    const sent = serialize(given);
    if (sent === this.#sent) return;
    this.#sent = sent;
    this.#fields.update(given);
  }

  /** Submits the card. @throws {PaymentError} `frame-unavailable` without fields; otherwise the error of the fields. */
  async submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    if (!this.#fields) throw new PaymentError('frame-unavailable');
    return this.#fields.submit(submission, signal);
  }

  async flush(): Promise<void> {
    if (this.#mount.name === 'ready') await this.#mount.fields.flush?.();
  }

  /** Shows the errors of the fields in the frame. */
  validate(): void {
    this.#fields?.validate();
  }

  focus(target: CardFieldName | 'first-invalid'): void {
    this.#fields?.focus(target);
  }

  clear(): void {
    this.#fields?.clear();
  }

  /** Removes the fields; the next update mounts new ones. */
  unmount(): void {
    this.#fields?.destroy();
    this.#mount = { name: 'none' };
    this.#mountedFor = undefined;
    this.#room = createRoom();
    this.#listener.onUnmount();
    this.#host.requestUpdate();
  }

  #open(provider: FieldProvider, options: CardFieldsOptions): void {
    const room = this.#room;
    const current = (): boolean => room === this.#room;
    const fail = (reason: unknown): void => {
      if (current()) this.#fail(toPaymentError(reason));
    };
    this.#sent = serialize(options);
    this.#mountedFor = provider;
    try {
      const fields = provider.mountCard(room, options, {
        onState: (state) => current() && this.#listener.onState(state),
        onEnter: () => current() && this.#listener.onEnter(),
        onReset: () => current() && this.#listener.onReset(),
        onError: fail,
      });
      this.#mount = { name: 'loading', fields };
      fields.ready.then(() => {
        if (!current()) return;
        this.#mount = { name: 'ready', fields };
        this.#listener.onState(fields.state);
      }, fail);
    } catch (reason) {
      // The host is being drawn: what follows is for the next update.
      queueMicrotask(() => fail(reason));
    }
  }

  #fail(error: PaymentError): void {
    if (error.code === 'frame-reset') return this.#listener.onReset();
    this.#fields?.destroy();
    this.#room = createRoom();
    this.#mount = { name: 'unavailable', error };
    this.#host.requestUpdate();
  }
}

/** The part of a state that depends only on the values, not on focus or visible errors. */
const traits = ({ fields, brand, brands }: CardFieldsState): string =>
  JSON.stringify([FIELDS.map((name) => [fields[name].empty, fields[name].valid]), brand, brands]);

/**
 * Whether a value may have changed between two states. Leaving a field with an unchanged value is not an edit, nor is sending
 * the card, after which the fields count as unedited.
 */
export const isChanged = (before: CardFieldsState, after: CardFieldsState): boolean =>
  (after.edited === true && !before.edited) || traits(before) !== traits(after);
