import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { LazyModule } from './lazy-module.js';

/** What a lazily loaded feature may bring for the element that shows it. */
interface Feature {
  readonly styles?: CSSResult;
}

/**
 * Draws an element anew when the code of one of its features arrives, or cannot be fetched, and adopts the feature's style
 * sheet. Loads nothing itself.
 */
export class LazyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #modules: readonly LazyModule<object>[];
  readonly #adopted = new Set<Feature>();
  #unsubscribe: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, modules: readonly LazyModule<object>[]) {
    this.#host = host;
    this.#modules = modules;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.#modules.map((module) =>
      module.subscribe(() => this.#host.requestUpdate()),
    );
    this.#host.requestUpdate(); // what arrived while the element was away
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
  }

  hostUpdate(): void {
    for (const { module } of this.#modules) {
      const feature: Feature | undefined = module;
      const sheet = feature?.styles?.styleSheet;
      if (!feature || !sheet || this.#adopted.has(feature)) continue;
      this.#adopted.add(feature);
      this.#host.shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  }
}
