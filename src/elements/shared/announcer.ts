import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';

// A screen reader hears a region only if it stood in the page before its text came.
const REGION_READY_MS = 100;

/**
 * Says something to screen readers, once, when they have finished their sentence. Stands inside the element's shadow
 * root from its first use on; the element's sheets must have `visuallyHidden`.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#region?.remove();
    this.#region = undefined;
  }

  /** A newer text takes the place of one that was not said yet. The same text again is said again. */
  announce(text: string, language?: string): void {
    const root = this.#host.shadowRoot;
    if (!root || !this.#host.isConnected) return;
    if (!this.#region) {
      this.#region = safeDocument.createElement('div');
      this.#region.className = 'visually-hidden';
      this.#region.role = 'status';
      root.append(this.#region);
    }
    const region = this.#region;
    if (language) region.lang = language;
    region.textContent = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (region.textContent = text), REGION_READY_MS);
  }
}
