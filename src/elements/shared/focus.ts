import { safeDocument } from '../../dom/safe-document.js';

/** What had focus is gone, and nothing else has taken it. */
export const isFocusLost = (): boolean =>
  !safeDocument.activeElement || safeDocument.activeElement === safeDocument.body;
