import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws its host again when the shopper switches between light and dark. A card frame cannot read the page's tokens: its host
 * sends their values whenever it is drawn.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
