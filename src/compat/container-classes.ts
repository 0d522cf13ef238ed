import type { ElementClasses } from './types/style.js';

/** States that show on the container (protocol 5.2). */
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

/** The page's names as they are written, else the default ones; three spellings of one key (protocol 12.4, 84 and 85). */
function namesOf(classes: ElementClasses): Readonly<Record<keyof typeof DEFAULTS, string>> {
  const { webKitAutofill, autofill, ...rest } = classes;
  const webkitAutofill = rest.webkitAutofill ?? webKitAutofill ?? autofill;
  const given = Object.entries({ ...rest, webkitAutofill });
  return {
    ...DEFAULTS,
    ...Object.fromEntries(given.filter(([, name]) => typeof name === 'string')),
  };
}

const dressed = new WeakMap<Element, ContainerClasses>();

/** Keeps an element's classes on its container, beside the page's own. One at a time: it takes off what a former left. */
export class ContainerClasses {
  readonly #container: Element;
  #put: readonly string[] = [];

  constructor(container: Element) {
    this.#container = container;
    dressed.get(container)?.remove();
    dressed.set(container, this);
  }

  show(classes: ElementClasses, state: ContainerState): void {
    if (dressed.get(this.#container) !== this) return; // somebody else stands there by now
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
