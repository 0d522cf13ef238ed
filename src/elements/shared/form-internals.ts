/** Nothing is wrong: what a browser without form participation can say. */
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
 * An element's part in a form and its custom states, as far as the platform has them: where `attachInternals`, `states` or
 * a part of them is missing (jsdom, happy-dom, Firefox before 126, Safari before 17.4), the element works without.
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

  /** Sets a custom state: `:state(loading)`. Chrome before 125 takes names with dashes only, and goes without. */
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
 * Whether a form-associated element is disabled, by itself or by a fieldset around it. Not `:disabled`: while the element is
 * drawn, its attribute still says what the property said before. On a server elements have no surroundings to ask.
 */
export const isDisabled = (host: HTMLElement & { readonly disabled: boolean }): boolean =>
  host.disabled || ('matches' in host && host.matches('fieldset:disabled *'));
