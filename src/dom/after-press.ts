import { safeDocument } from './safe-document.js';

/** Frames: about a second. A browser may miss a release, after a drag out of its window for example. */
const LONGEST_PRESS = 60;

/**
 * Runs `change` once no button or key is pressed, for changes that move what stands below them. A press takes focus from a
 * field first; a message that appeared at once would push the button from under the pointer, and the click would be lost.
 */
export function afterPress(change: () => void, frames = LONGEST_PRESS): void {
  if (frames === 0 || !safeDocument.querySelector(':active')) return change();
  requestAnimationFrame(() => afterPress(change, frames - 1));
}
