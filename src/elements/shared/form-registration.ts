import type { ReactiveControllerHost } from 'lit';

/** Makes a form known to whoever pays with what is entered in it. Returns how to take that back. */
export type Register<Form> = (form: Form) => () => void;

/**
 * Keeps a form registered for as long as it is on the page, with the `register` that whoever renders it has set. (Lit's
 * `ref` does that for any element, at ten times the size.)
 */
export function keepRegistered<
  Form extends ReactiveControllerHost & { readonly register?: Register<Form> },
>(form: Form): void {
  let unregister: (() => void) | undefined;
  form.addController({
    hostConnected() {
      unregister = form.register?.(form);
    },
    hostDisconnected() {
      unregister?.();
    },
  });
}
