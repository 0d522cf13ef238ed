/** What had focus is gone, and nothing else has taken it. */
export const isFocusLost = (): boolean =>
  !document.activeElement || document.activeElement === document.body;
