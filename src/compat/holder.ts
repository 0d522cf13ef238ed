import { safeDocument } from '../dom/safe-document.js';

/** What stands in a container and holds an element's body. */
export interface Holder extends HTMLElement {
  /** It came onto the page, or was moved on it. */
  onEnter?: () => void;
  /** It left the page, with its container or out of it. */
  onLeave?: () => void;
}

const NAME = 'dr-holder';

/** Makes one. It is a tag of its own, since only a tag is notified when a page attaches or removes it. */
export function createHolder(): Holder {
  if (!customElements.get(NAME)) customElements.define(NAME, holderClass());
  const holder: Holder = safeDocument.createElement(NAME);
  holder.style.setProperty('display', 'block');
  return holder;
}

/** Made when it is first needed: outside of a browser there is nothing to extend. */
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
