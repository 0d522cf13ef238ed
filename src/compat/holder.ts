import { safeDocument } from '../dom/safe-document.js';

/** The node in a container that holds an element's body. */
export interface Holder extends HTMLElement {
  /** Called when the holder was added to the document or moved within it. */
  onEnter?: () => void;
  /** Called when the holder left the document, with or without its container. */
  onLeave?: () => void;
}

const NAME = 'dr-holder';

/** Creates a holder. It is a custom element because only those are notified when a page attaches or removes them. */
export function createHolder(): Holder {
  if (!customElements.get(NAME)) customElements.define(NAME, holderClass());
  const holder: Holder = safeDocument.createElement(NAME);
  holder.style.setProperty('display', 'block');
  return holder;
}

/** Creates the class on first use, because there is no `HTMLElement` outside of browsers. */
const holderClass = (): CustomElementConstructor =>
  class extends HTMLElement implements Holder {
    onEnter?: () => void;
    onLeave?: () => void;

    connectedCallback(): void {
      this.onEnter?.();
    }

    disconnectedCallback(): void {
      if (!this.isConnected) this.onLeave?.(); // else it was moved
    }
  };
