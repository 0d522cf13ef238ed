import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { LazyModule } from '../../lazy/lazy-module.js';

// The list does not wait for its marks.
const marks = new LazyModule(() => import('./mark-picture.js'));

const drawers = new Map<string, (place: Element | undefined) => void>();

/** The same function for the same name, so that a mark is drawn once in each place. */
function drawerOf(name: string): (place: Element | undefined) => void {
  let draw = drawers.get(name);
  if (!draw) {
    draw = (place) => {
      const put = () => marks.module && place?.replaceChildren(marks.module.pictureOf(name));
      if (place && !put()) marks.load().then(put, () => undefined);
    };
    drawers.set(name, draw);
  }
  return draw;
}

/**
 * A mark for the end edge of a row, always 34 by 22: a card brand (`visa`), a method type (`payPal`) or a kind of method
 * (`bank`). Hidden from screen readers: the name stands beside it.
 */
export const renderMark = (name: string): TemplateResult =>
  html`<span class="mark" aria-hidden="true" ${ref(drawerOf(name))}></span>`;
