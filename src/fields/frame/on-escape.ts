/** Calls the listener when the shopper presses Escape in this document, unless the key has another effect. */
export const onEscape = (listener: () => void): void =>
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) listener();
  });
