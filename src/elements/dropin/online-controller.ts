import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the browser reports being offline. This is only a hint, so it shows a line and blocks nothing (REL-06). */
export class OnlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  offline = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#update);
    addEventListener('offline', this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#update);
    removeEventListener('offline', this.#update);
  }

  readonly #update = (): void => {
    this.offline = !navigator.onLine;
    this.#host.requestUpdate();
  };
}
