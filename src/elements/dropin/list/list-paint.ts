import { ownGlobal } from '../../../dom/safe-document.js';

// A hidden page does not paint.
const UNSEEN_MS = 100;

/**
 * Whether the list has been painted. The card form takes as long to render as the list, and opens a frame: the shopper
 * sees the list first, with a placeholder for the form.
 */
export class ListPaint {
  isOver = false;
  #isAwaited = false;

  /** Call this after the list was rendered. @param callback Called once, after the first paint. */
  follow(callback: () => void): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    const end = (): void => {
      if (!this.isOver) callback();
      this.isOver = true;
    };
    const nextFrame = ownGlobal<typeof requestAnimationFrame>('requestAnimationFrame');
    nextFrame?.(() => setTimeout(end));
    setTimeout(end, UNSEEN_MS);
  }
}
