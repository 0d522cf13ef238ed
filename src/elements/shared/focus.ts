import { safeDocument } from '../../dom/safe-document.js';

/** Whether the focused element was removed and no other has focus. */
export const isFocusLost = (): boolean =>
  !safeDocument.activeElement || safeDocument.activeElement === safeDocument.body;
