import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { LazyModule } from './lazy-module.js';

type Modules = Readonly<Record<string, LazyModule<object>>>;
type ModuleOf<Lazy> = Lazy extends LazyModule<infer Module> ? Module : never;

/**
 * The lazily loaded modules of one element, by name. Updates the element when a module has loaded or failed, and adopts the
 * style sheet that a module exports as `styles`.
 *
 * Call `load()` at the beginning of an update, never in a template. The other members only read.
 *
 * @example
 * readonly #code = new LazyController(this, { chart: new LazyModule(() => import('./chart.js')) });
 * willUpdate() { if (this.open) this.#code.load('chart'); }
 * render() { return this.#code.get('chart')?.renderChart(this.points) ?? renderSkeleton(); }
 */
export class LazyController<All extends Modules> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };
  readonly #modules: All;
  readonly #wanted = new Set<keyof All>();
  readonly #adopted = new Set<keyof All>();
  #unsubscribe: (() => void)[] = [];

  constructor(
    host: ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null },
    modules: All,
  ) {
    this.#host = host;
    this.#modules = modules;
    host.addController(this);
  }

  /** The module, once it has been loaded. */
  get<Name extends keyof All>(name: Name): ModuleOf<All[Name]> | undefined {
    return this.#modules[name]?.module as ModuleOf<All[Name]> | undefined; // matches its name
  }

  /** Whether loading the module has failed and is not in progress: offer `retry()`. */
  hasFailed(name: keyof All): boolean {
    return this.#wanted.has(name) && this.#modules[name]?.status === 'error';
  }

  /** Loads a module once. After a failure it is loaded again by `retry()`, or when the browser is online. */
  load(...names: readonly (keyof All)[]): void {
    for (const name of names) {
      if (this.#wanted.has(name)) continue;
      this.#wanted.add(name);
      // Another element may already have loaded it: then there is no event, and this update can render with it.
      this.#adopt(name);
      void this.loaded(name);
    }
  }

  /** Like `load()`. Resolves when the module has loaded or loading has failed. Never rejects. */
  async loaded<Name extends keyof All>(name: Name): Promise<ModuleOf<All[Name]> | undefined> {
    this.#wanted.add(name);
    await this.#modules[name]?.load().catch(() => undefined);
    return this.get(name);
  }

  retry(name: keyof All): void {
    void this.#modules[name]?.retry();
  }

  hostConnected(): void {
    this.#unsubscribe = Object.values(this.#modules).map((lazy) =>
      lazy.subscribe(() => this.#host.requestUpdate()),
    );
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
  }

  hostUpdate(): void {
    for (const name of this.#wanted) this.#adopt(name);
  }

  #adopt(name: keyof All): void {
    const module = this.get(name) as { readonly styles?: CSSResult } | undefined; // optional
    const root = this.#host.shadowRoot;
    if (!module || !root || this.#adopted.has(name)) return;
    this.#adopted.add(name);
    const sheet = module.styles?.styleSheet;
    if (sheet) root.adoptedStyleSheets.push(sheet);
  }
}
