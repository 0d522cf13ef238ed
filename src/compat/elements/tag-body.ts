import { fieldsOf } from '../../domain/json-reader.js';
import { applyFieldStyles } from '../../elements/method-form/field-styles.js';
import type { LazyModule } from '../../lazy/lazy-module.js';
import type { Contribution, ElementBody, ElementNotifier } from './element-body.js';

/** An element of the kit that may not be defined yet. */
export type Tag<Element extends HTMLElement> = Element & {
  focus?(): void;
  clear?(): void;
};

export interface TagOptions<Element extends HTMLElement> {
  readonly element: Tag<Element>;
  /** The code that defines the element. */
  readonly code: LazyModule<unknown>;
  /** Called when the code has loaded. */
  readonly onArrival?: () => void;
  /** Applies the page's options. */
  readonly applyOptions: (options: object) => void;
  /** The page's initial options, for elements that do not read their style from them. */
  readonly styled?: object;
  readonly notify: ElementNotifier;
  readonly contribution?: () => Contribution | undefined;
}

/** Makes a body from one of the kit's elements. It keeps the shopper's input while it is off the page. */
export function tagBody<Element extends HTMLElement>({
  element,
  code,
  onArrival,
  applyOptions,
  styled,
  notify,
  contribution,
}: TagOptions<Element>): ElementBody {
  let { style } = fieldsOf(styled);
  const paint = (): void => {
    if (styled) applyFieldStyles(element.shadowRoot, style);
  };
  const stop = code.whenReady(() => {
    paint();
    onArrival?.();
  });
  const load = (): void => void code.load().catch(() => undefined);
  load();
  // Moving focus between two of its fields is not a blur of the element.
  element.addEventListener(
    'focusin',
    ({ relatedTarget }) => isInside(relatedTarget) || notify('focus'),
  );
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => isInside(relatedTarget) || notify('blur'),
  );
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && (target === element || element.contains(target));
  return {
    show: (holder) => {
      holder.append(element);
      paint();
      load();
    },
    hide: () => element.remove(),
    focus: () => element.focus(),
    blur: () => {
      const { activeElement } = element.shadowRoot ?? {};
      if (activeElement instanceof HTMLElement) activeElement.blur();
    },
    clear: () => element.clear?.(),
    update(options) {
      applyOptions(options);
      ({ style } = fieldsOf(options));
      paint();
    },
    destroy: () => {
      stop();
      element.remove();
    },
    arrive: () => code.load(),
    get contribution() {
      return contribution?.();
    },
  };
}
