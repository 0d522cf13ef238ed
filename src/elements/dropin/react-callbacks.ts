import type { DropinCallbacks } from './page-events.js';

const CALLBACKS: Readonly<Record<string, keyof DropinCallbacks>> = {
  Ready: 'onReady',
  Success: 'onSuccess',
  Error: 'onError',
  Cancel: 'onCancel',
};

const callbackOf = (type: string): keyof DropinCallbacks | undefined =>
  Object.hasOwn(CALLBACKS, type) ? CALLBACKS[type] : undefined;

/**
 * React 19 turns a function property `onX` of a custom element into a listener for an event `X`: the drop-in's callbacks
 * would be attached to events that are never fired. A listener for one of those becomes the callback of that name, called with
 * the callback's payload.
 */
export function acceptReactCallbacks(host: HTMLElement & DropinCallbacks): void {
  const add = host.addEventListener.bind(host);
  const remove = host.removeEventListener.bind(host);
  host.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
    const name = callbackOf(type);
    if (name && typeof listener === 'function')
      host[name] = listener as () => void; // the page wrote it as a callback
    else add(type, listener, options);
  };
  host.removeEventListener = (...[type, listener, options]: Parameters<typeof remove>) => {
    const name = callbackOf(type);
    if (!name) remove(type, listener, options);
    else if (Object.is(host[name], listener)) host[name] = undefined; // else another one has replaced it
  };
}
