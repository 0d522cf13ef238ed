import type { LazyModule } from '../../lazy/lazy-module.js';
import { applePaySession } from '../../wallets/apple-pay-api.js';
import {
  ContainerClasses,
  stateAfter,
  UNTOUCHED,
  type ContainerState,
} from '../container-classes.js';
import { findContainer, mountInto } from '../containers.js';
import type { ElementBody } from './element-body.js';
import { EVENTS } from './element-kinds.js';
import type { Connection, Parts } from '../environment.js';
import { createHolder, type Holder } from '../holder.js';
import type { ElementType, WalletElement } from '../types/elements.js';
import type { ElementClasses } from '../types/style.js';
import { warnOnce } from '../../dom/warn-once.js';

const bodies = new WeakMap<object, () => Promise<ElementBody | undefined>>();

/**
 * Returns the body of an element that the page passes to a call. Resolves when its code has loaded and rejects if it cannot be
 * loaded at present.
 */
export const bodyOf = (element: object): Promise<ElementBody | undefined> =>
  bodies.get(element)?.() ?? Promise.resolve(undefined);

/** A guess from browser features until wallet and service have answered, since pages call `canMakePayment` immediately. */
const mayHaveWallet = (type: ElementType): boolean =>
  isSecureContext && (type !== 'applepay' || (applePaySession()?.canMakePayments() ?? false));

interface Options {
  readonly classes?: ElementClasses;
}

/** An element of the page: its listeners, its container, and its body once the code has loaded. */
class ElementHandle {
  readonly #type: ElementType;
  readonly #code: LazyModule<Parts>;
  readonly #holder: Holder = createHolder();
  readonly #listeners = new Map<string, ((event: never) => void)[]>();
  readonly #stopWaiting: () => void;
  #options: Options;
  #body: ElementBody | undefined;
  #state: ContainerState = UNTOUCHED;
  #classes: ContainerClasses | undefined;
  #isShown = false;
  #wasFilled = false;
  #isGone = false;

  constructor(
    connection: Connection,
    type: ElementType,
    options: Options,
    code: LazyModule<Parts>,
  ) {
    this.#type = type;
    this.#options = { ...options };
    this.#code = code;
    this.#holder.onEnter = () => {
      this.#classes?.remove();
      if (this.#holder.parentElement) this.#applyClasses(this.#holder.parentElement);
      this.#show();
    };
    // The page already removed our node; only the container's classes are left to clean up.
    this.#holder.onLeave = () => this.#removeClasses();
    this.#stopWaiting = code.whenReady(({ createBody }) => {
      this.#body = createBody(connection, type, this.#options, this.#notify);
      this.#show();
    });
    this.#load();
  }

  get body(): ElementBody | undefined {
    return this.#body;
  }

  /** Resolves when the body can be used. Rejects if its code cannot be loaded at present. */
  async loadBody(): Promise<ElementBody | undefined> {
    if (this.#isGone) return undefined;
    await this.#code.load();
    await this.#body?.arrive?.();
    return this.#body;
  }

  mount(place: string | Element): void {
    const container = this.#isUsable() && findContainer(place);
    if (!container) return;
    this.#load();
    this.#hide();
    mountInto(container, this.#holder, this.#type);
    this.#applyClasses(container);
    this.#show();
  }

  unmount(): void {
    this.#hide();
    this.#holder.remove();
  }

  destroy(): void {
    this.unmount();
    this.#body?.destroy();
    this.#body = undefined;
    this.#isGone = true;
    this.#stopWaiting();
    this.#listeners.clear();
  }

  on(event: string, listener: (event: never) => void): void {
    const type = this.#type;
    if (!EVENTS[type].includes(event)) warnOnce('DR-DRJ-007', `${type} has no event "${event}"`);
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  update(changes: object): void {
    if (!this.#isUsable()) return;
    this.#options = { ...this.#options, ...changes }; // a body that comes later is made with them
    this.#showClasses();
    this.#body?.update(this.#options);
  }

  /** Calls a function with the body, now or when its code has loaded. */
  act(act: (body: ElementBody) => void): void {
    if (!this.#isUsable()) return;
    if (this.#body) return act(this.#body);
    this.#code.load().then(
      () => this.#body && act(this.#body),
      () => undefined, // there is nothing to do it with
    );
  }

  #load(): void {
    this.#code.load().catch(() => undefined); // it is loaded again when the network is back
  }

  #isUsable(): boolean {
    if (this.#isGone) warnOnce('DR-DRJ-006', `${this.#type} was used after destroy()`);
    return !this.#isGone;
  }

  /** Shows the body as soon as body and container exist. */
  #show(): void {
    if (!this.#body || this.#isShown || !this.#holder.isConnected) return;
    this.#isShown = true;
    this.#body.show(this.#holder);
  }

  #hide(): void {
    if (this.#isShown) this.#body?.hide();
    this.#isShown = false;
    this.#removeClasses();
  }

  /** Calls the page's listeners and returns whether there are any. */
  readonly #notify = (event: string, payload: object = {}): boolean => {
    const listening = this.#listeners.get(event) ?? [];
    if (this.#isGone) return false;
    if (event === 'change') this.#wasFilled ||= (payload as { empty?: unknown }).empty !== true;
    this.#state = stateAfter(this.#state, event, payload, this.#wasFilled);
    this.#showClasses();
    for (const listener of listening) {
      try {
        listener({ elementType: this.#type, ...payload } as never); // each event has its own payload
      } catch (error) {
        reportError(error); // a page's bug stops at the page
      }
    }
    return listening.length > 0;
  };

  #applyClasses(container: Element): void {
    this.#classes = new ContainerClasses(container);
    this.#showClasses();
  }

  #showClasses(): void {
    this.#classes?.show(this.#options.classes ?? {}, this.#state);
  }

  #removeClasses(): void {
    this.#classes?.remove();
    this.#classes = undefined;
    this.#state = { ...this.#state, focus: false };
  }
}

/**
 * Creates an element synchronously; its body follows when the code has loaded. Every element has all common functions, even if
 * its documentation lists fewer. They are own members, because pages pass functions around without their object.
 */
export function createElement(
  connection: Connection,
  type: ElementType,
  given: object,
  code: LazyModule<Parts>,
): WalletElement {
  const handle = new ElementHandle(connection, type, given, code);
  const element: WalletElement = {
    mount: (place) => handle.mount(place),
    unmount: () => handle.unmount(),
    destroy: () => handle.destroy(),
    on: (event: string, listener: (event: never) => void) => handle.on(event, listener),
    focus: () => handle.act((body) => body.focus()),
    blur: () => handle.act((body) => body.blur()),
    clear: () => handle.act((body) => body.clear()),
    update: (changes) => handle.update(changes),
    canMakePayment: () => handle.body?.sheet?.canMakePayment() ?? mayHaveWallet(type),
    show: () => handle.body?.sheet?.show(),
  };
  bodies.set(element, () => handle.loadBody());
  return element;
}
