import { applePaySession } from '../../wallets/apple-pay-api.js';
import { arrival } from '../arrival.js';
import { ContainerClasses, UNTOUCHED, type ContainerState } from '../container-classes.js';
import { findContainer, mountInto } from '../containers.js';
import type { ElementBody } from './element-body.js';
import { EVENTS } from './element-kinds.js';
import type { Connection, Parts } from '../environment.js';
import { createHolder } from '../holder.js';
import type { ElementType, WalletElement } from '../types/elements.js';
import type { ElementClasses } from '../types/style.js';
import { warnOnce } from '../../dom/warn-once.js';

const bodies = new WeakMap<object, () => Promise<ElementBody | undefined>>();

/**
 * What an element that the page hands to a call stands for; settles when its code is there, and rejects when it cannot be
 * had for now.
 */
export const bodyOf = (element: object): Promise<ElementBody | undefined> =>
  bodies.get(element)?.() ?? Promise.resolve(undefined);

/** What the browser alone can tell, while the wallet and the service have not answered: pages ask on the next line. */
const mayHaveWallet = (type: ElementType): boolean =>
  isSecureContext && (type !== 'applepay' || (applePaySession()?.canMakePayments() ?? false));

/**
 * What `createElement` gives: there at once, and lent its body when the code is there. Every element has the common
 * functions (protocol 5.1), also where its table lists fewer.
 */
export function createElement(
  connection: Connection,
  type: ElementType,
  given: object,
  load: () => Promise<Parts>,
): WalletElement {
  const listeners = new Map<string, ((event: never) => void)[]>();
  const holder = createHolder();
  let options: { readonly classes?: ElementClasses } = { ...given };
  let state: ContainerState = UNTOUCHED;
  let classes: ContainerClasses | undefined;
  let body: ElementBody | undefined;
  let isShown = false;
  let wasFilled = false;
  let isGone = false;

  const tell = (event: string, payload: object = {}): boolean => {
    const listening = listeners.get(event) ?? [];
    if (isGone) return false;
    follow(event, payload);
    for (const listener of listening) {
      try {
        listener({ elementType: type, ...payload } as never); // each event has its own payload
      } catch (error) {
        reportError(error); // a page's bug stops at the page
      }
    }
    return listening.length > 0;
  };

  /** The container's classes follow what is told. */
  const follow = (event: string, payload: object): void => {
    const { complete, empty, error, autofilled } = payload as Readonly<Record<string, unknown>>;
    if (event === 'focus' || event === 'blur') state = { ...state, focus: event === 'focus' };
    if (event === 'complete') state = { ...state, complete: !error, invalid: Boolean(error) };
    if (event === 'change') {
      wasFilled ||= empty !== true;
      state = {
        ...state,
        complete: complete === true && !error,
        empty: empty === true && wasFilled, // what nobody has touched is no empty field (protocol 5.2)
        invalid: Boolean(error),
        webkitAutofill: autofilled === true,
      };
    }
    classes?.show(options.classes ?? {}, state);
  };

  const { arrive, again, stop } = arrival(load, ({ createBody }) => {
    body = createBody(connection, type, options, tell);
    show();
  });
  const bodyArrives = async (): Promise<ElementBody | undefined> => {
    if (isGone) return undefined;
    await arrive();
    await body?.arrive?.();
    return body;
  };

  /** Puts the body on the page, as soon as there are both. */
  const show = (): void => {
    if (!body || isShown || !holder.isConnected) return;
    isShown = true;
    body.show(holder);
  };

  const dress = (container: Element): void => {
    classes = new ContainerClasses(container);
    classes.show(options.classes ?? {}, state);
  };

  const undress = (): void => {
    classes?.remove();
    classes = undefined;
    state = { ...state, focus: false };
  };

  holder.onEnter = () => {
    classes?.remove();
    if (holder.parentElement) dress(holder.parentElement);
    show();
  };
  // Whoever emptied the container has taken the body away; what it had on is left to us.
  holder.onLeave = undress;

  const hide = (): void => {
    if (isShown) body?.hide();
    isShown = false;
    undress();
  };

  const use = (): boolean => {
    if (isGone) warnOnce('DR-DRJ-006', `${type} was used after destroy()`);
    return !isGone;
  };
  /** Done when the body is there. */
  const later = (act: (body: ElementBody) => void): void => {
    if (!use()) return;
    if (body) act(body);
    else
      arrive().then(
        () => body && act(body),
        () => undefined, // there is nothing to do it with
      );
  };

  const element: WalletElement = {
    mount(place) {
      const container = use() && findContainer(place);
      if (!container) return;
      again();
      hide();
      mountInto(container, holder, type);
      dress(container);
      show();
    },
    unmount() {
      hide();
      holder.remove();
    },
    destroy() {
      hide();
      holder.remove();
      body?.destroy();
      body = undefined;
      isGone = true;
      stop();
      listeners.clear();
    },
    on(event: string, listener: (event: never) => void) {
      if (!EVENTS[type].includes(event)) warnOnce('DR-DRJ-007', `${type} has no event "${event}"`);
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    focus: () => later((there) => there.focus()),
    blur: () => later((there) => there.blur()),
    clear: () => later((there) => there.clear()),
    update(changes) {
      if (!use()) return;
      options = { ...options, ...changes };
      classes?.show(options.classes ?? {}, state);
      // What comes later is made with them.
      body?.update(options);
    },
    canMakePayment: () => body?.sheet?.canMakePayment() ?? mayHaveWallet(type),
    show: () => body?.sheet?.show(),
  };
  bodies.set(element, bodyArrives);
  return element;
}
