import type { Contribution, ElementBody, ElementTeller } from '../element-body.js';

/** One of the kit's own tags, not yet more than its name. */
export type Tag<Element extends HTMLElement> = Element & {
  focus?(): void;
  clear?(): void;
};

export interface TagOptions<Element extends HTMLElement> {
  readonly element: Tag<Element>;
  /** Sets what the page wants. */
  readonly dress: (options: object) => void;
  readonly tell: ElementTeller;
  readonly contribution?: () => Contribution | undefined;
}

/** A body that is one of the kit's elements: it keeps what was typed into it while it is off the page. */
export function tagBody<Element extends HTMLElement>({
  element,
  dress,
  tell,
  contribution,
}: TagOptions<Element>): ElementBody {
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
    show: (holder) => holder.append(element),
    hide: () => element.remove(),
    focus: () => element.focus(),
    blur: () => {
      const { activeElement } = element.shadowRoot ?? {};
      if (activeElement instanceof HTMLElement) activeElement.blur();
    },
    clear: () => element.clear?.(),
    update: dress,
    destroy: () => element.remove(),
    get contribution() {
      return contribution?.();
    },
  };
}
