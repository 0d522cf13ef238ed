/** Calls back when the shopper presses Escape in this document, where nothing else is meant by it. */
export const onEscape = (listener: () => void): void =>
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) listener();
  });
