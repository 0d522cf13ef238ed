import type { ElementBody } from '../element-body.js';

/** One of the kit's own tags, not yet more than its name. */
export type Tag<Element extends HTMLElement> = Element & {
  focus?(): void;
  clear?(): void;
};

export interface TagOptions<Element extends HTMLElement> {
  readonly element: Tag<Element>;
  /** Sets what the page wants. */
  readonly dress: (options: object) => void;
  readonly details?: () => Readonly<Record<string, unknown>> | undefined;
}

/** A body that is one of the kit's elements: it keeps what was typed into it while it is off the page. */
export function tagBody<Element extends HTMLElement>({
  element,
  dress,
  details,
}: TagOptions<Element>): ElementBody {
  return {
    show: (holder) => holder.append(element),
    hide: () => element.remove(),
    focus: () => element.focus(),
    blur: () => element.blur(),
    clear: () => element.clear?.(),
    update: dress,
    destroy: () => element.remove(),
    get details() {
      return details?.();
    },
  };
}
