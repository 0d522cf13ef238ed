import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { LazyModule } from '../../lazy/lazy-module.js';

// Loaded separately, so that the list does not wait for its marks.
const marks = new LazyModule(() => import('./mark-picture.js'));

/**
 * Renders the placeholder of a mark at the end of a row, 34 by 22 pixels: a card brand (`visa`), a method type (`payPal`) or a kind
 * of method (`bank`). Hidden from screen readers, because the name is next to it. `drawMarksOf` draws the mark.
 */
export const renderMark = (name: string): TemplateResult =>
  html`<span class="mark" aria-hidden="true" data-mark=${name}></span>`;

/** Renders the placeholders of several marks. Most methods have one, which needs no list. */
export function renderMarks(names: readonly string[]): unknown {
  const marks = names.map(renderMark);
  return marks.length === 1 ? marks[0] : marks;
}

/** Draws the marks into an element's placeholders, when the code for them is loaded. */
export function drawMarksOf(host: ReactiveElement): void {
  const drawn = new WeakMap<Element, string>();
  // If it cannot be loaded, the next update tries again.
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
