/** The validity in browsers without form-associated elements: always valid. */
const VALID = {
  badInput: false,
  customError: false,
  patternMismatch: false,
  rangeOverflow: false,
  rangeUnderflow: false,
  stepMismatch: false,
  tooLong: false,
  tooShort: false,
  typeMismatch: false,
  valid: true,
  valueMissing: false,
} satisfies ValidityState;

/**
 * An element's form participation and custom states. If `attachInternals`, `states` or a part of them is not supported (jsdom,
 * happy-dom, Firefox before 126, Safari before 17.4), the element works without them.
 */
export class FormInternals {
  readonly #host: HTMLElement;
  readonly #internals: Partial<ElementInternals>;

  constructor(host: HTMLElement) {
    this.#host = host;
    const canAttach = typeof host.attachInternals === 'function';
    this.#internals = canAttach ? host.attachInternals() : {};
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form ?? null;
  }

  get labels(): NodeList {
    return this.#internals.labels ?? this.#host.querySelectorAll(':not(*)');
  }

  get validity(): ValidityState {
    return this.#internals.validity ?? VALID;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage ?? '';
  }

  get willValidate(): boolean {
    return this.#internals.willValidate ?? false;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity?.() ?? true;
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity?.() ?? true;
  }

  setFormValue(value: string | null): void {
    this.#internals.setFormValue?.(value);
  }

  setValidity(flags: ValidityStateFlags, message: string, anchor: HTMLElement | undefined): void {
    this.#internals.setValidity?.(flags, message, anchor);
  }

  /** Sets a custom state: `:state(loading)`. Chrome before 125 accepts only names with dashes and gets none. */
  mark(state: string, on: boolean): void {
    try {
      if (on) this.#internals.states?.add(state);
      else this.#internals.states?.delete(state);
    } catch {
      // The state is for the page's style sheet; nothing of ours depends on it.
    }
  }
}

/**
 * Whether a form-associated element is disabled, by itself or by a fieldset around it. Does not use `:disabled`, because its
 * attribute is still the previous one during an update. On a server, elements have no ancestors.
 */
export const isDisabled = (host: HTMLElement & { readonly disabled: boolean }): boolean =>
  host.disabled || ('matches' in host && host.matches('fieldset:disabled *'));
