import { fieldsOf } from '../../domain/json-reader.js';
import { applyFieldStyles } from '../../elements/method-form/field-styles.js';
import type { LazyModule } from '../../lazy/lazy-module.js';
import type { Contribution, ElementBody, ElementTeller } from './element-body.js';

/** One of the kit's own tags, not yet more than its name. */
export type Tag<Element extends HTMLElement> = Element & {
  focus?(): void;
  clear?(): void;
};

export interface TagOptions<Element extends HTMLElement> {
  readonly element: Tag<Element>;
  /** The code that defines the tag. */
  readonly code: LazyModule<unknown>;
  /** It is there. */
  readonly onArrival?: () => void;
  /** Sets what the page wants. */
  readonly dress: (options: object) => void;
  /** The page's options at first, where their style is not for the tag to read. */
  readonly styled?: object;
  readonly tell: ElementTeller;
  readonly contribution?: () => Contribution | undefined;
}

/** A body that is one of the kit's elements: it keeps what was typed into it while it is off the page. */
export function tagBody<Element extends HTMLElement>({
  element,
  code,
  onArrival,
  dress,
  styled,
  tell,
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
  // Between two of its fields the focus does not leave it.
  element.addEventListener(
    'focusin',
    ({ relatedTarget }) => isInside(relatedTarget) || tell('focus'),
  );
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => isInside(relatedTarget) || tell('blur'),
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
      dress(options);
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
