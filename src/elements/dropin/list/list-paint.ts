import { ownGlobal } from '../../../dom/safe-document.js';

// A page that is not seen paints nothing.
const UNSEEN_MS = 100;

/**
 * Whether the list has been on the screen. The card form takes as long to draw as the list, and opens a frame: the shopper
 * sees the list first, with the form's shape in it.
 */
export class ListPaint {
  isOver = false;
  #isAwaited = false;

  /** To be called when the list was drawn. @param callback Called once, after the first time. */
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
