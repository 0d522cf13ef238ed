import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { LazyModule } from '../../lazy/lazy-module.js';

// The list does not wait for its marks.
const marks = new LazyModule(() => import('./mark-picture.js'));

/**
 * The place of a mark at the end edge of a row, always 34 by 22: a card brand (`visa`), a method type (`payPal`) or a kind
 * of method (`bank`). Hidden from screen readers: the name stands beside it. The element draws it with `drawMarksOf`.
 */
export const renderMark = (name: string): TemplateResult =>
  html`<span class="mark" aria-hidden="true" data-mark=${name}></span>`;

/** Several of them: most methods have one, which needs no list. */
export function renderMarks(names: readonly string[]): unknown {
  const marks = names.map(renderMark);
  return marks.length === 1 ? marks[0] : marks;
}

/** Draws the marks that an element renders: each once in its place, as soon as the code for them is there. */
export function drawMarksOf(host: ReactiveElement): void {
  const drawn = new WeakMap<Element, string>();
  // Where it cannot be loaded, the next update tries again.
  const drawAfter = (loaded: Promise<unknown>): void => void loaded.then(draw, () => undefined);
  const draw = (): void => {
    for (const place of host.renderRoot.querySelectorAll<HTMLElement>('.mark')) {
      if (!marks.module) return drawAfter(marks.load());
      const { mark = '' } = place.dataset;
      if (drawn.get(place) === mark) continue;
      const picture = marks.module.pictureOf(mark);
      if (picture) {
        drawn.set(place, mark);
        place.replaceChildren(picture);
      } else drawAfter(marks.module.otherMarks.load());
    }
  };
  host.addController({ hostUpdated: draw });
}
