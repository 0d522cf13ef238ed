import type { ReactiveControllerHost } from 'lit';

/** A function that registers a form for paying with its values. Returns a function that removes the registration. */
export type Register<Form> = (form: Form) => () => void;

/**
 * Keeps a form registered while it is in the document, with the `register` function that its parent has set. (Lit's `ref` does
 * that for any element, at ten times the size.)
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
