import type { ElementClasses } from './types/style.js';

/** The states that have a class on the container. */
export interface ContainerState {
  readonly complete: boolean;
  readonly empty: boolean;
  readonly focus: boolean;
  readonly invalid: boolean;
  readonly webkitAutofill: boolean;
}

export const UNTOUCHED: ContainerState = {
  complete: false,
  empty: false,
  focus: false,
  invalid: false,
  webkitAutofill: false,
};

const DEFAULTS = {
  base: 'DRElement',
  complete: 'DRElement--complete',
  empty: 'DRElement--empty',
  focus: 'DRElement--focus',
  invalid: 'DRElement--invalid',
  webkitAutofill: 'DRElement--autofilled',
} as const;

/** The page's class names, or the default ones. Accepts three spellings of one key. */
function namesOf(classes: ElementClasses): Readonly<Record<keyof typeof DEFAULTS, string>> {
  const { webKitAutofill, autofill, ...rest } = classes;
  const webkitAutofill = rest.webkitAutofill ?? webKitAutofill ?? autofill;
  const given = Object.entries({ ...rest, webkitAutofill });
  return {
    ...DEFAULTS,
    ...Object.fromEntries(given.filter(([, name]) => typeof name === 'string')),
  };
}

/** Returns the state after an event of the element. An untouched field is not reported as empty. */
export function stateAfter(
  state: ContainerState,
  event: string,
  payload: object,
  wasFilled: boolean,
): ContainerState {
  const { complete, empty, error, autofilled } = payload as Readonly<Record<string, unknown>>;
  switch (event) {
    case 'focus':
    case 'blur':
      return { ...state, focus: event === 'focus' };
    case 'complete':
      return { ...state, complete: !error, invalid: Boolean(error) };
    case 'change':
      return {
        ...state,
        complete: complete === true && !error,
        empty: empty === true && wasFilled,
        invalid: Boolean(error),
        webkitAutofill: autofilled === true,
      };
    default:
      return state;
  }
}

const classesOf = new WeakMap<Element, ContainerClasses>();

/** Maintains an element's classes on its container, beside the page's own. Removes those of a previous element. */
export class ContainerClasses {
  readonly #container: Element;
  #put: readonly string[] = [];

  constructor(container: Element) {
    this.#container = container;
    classesOf.get(container)?.remove();
    classesOf.set(container, this);
  }

  show(classes: ElementClasses, state: ContainerState): void {
    if (classesOf.get(this.#container) !== this) return; // another element is in the container now
    const names = namesOf(classes);
    const wanted = (Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) // its own keys
      .filter((key) => key === 'base' || state[key])
      .flatMap((key) => names[key].split(/\s+/).filter(Boolean));
    const { classList } = this.#container;
    classList.remove(...this.#put.filter((name) => !wanted.includes(name)));
    this.#put = wanted.filter((name) => this.#put.includes(name) || !classList.contains(name));
    classList.add(...wanted);
  }

  remove(): void {
    this.#container.classList.remove(...this.#put);
    this.#put = [];
  }
}
