import type { Page, PageEvent } from '../../../src/session/page.js';

/** The state that tabs of a browser share: the holders of locks. */
export type Locks = Map<string, KeptPage>;

/** A page in a tab. The tab's storage outlives it; after it is unloaded, its actions have no effect. */
export class KeptPage implements Page {
  readonly visible = true;
  readonly isolated = false;
  url: string;
  /** Where it was sent. */
  left: string | undefined;
  isGone = false;
  readonly #memory: Map<string, string>;
  readonly #locks: Locks;
  readonly #listeners = new Set<(event: PageEvent) => void>();

  /** @param memory Of the tab. @param locks Of the browser. */
  constructor(url: string, memory: Map<string, string>, locks: Locks) {
    this.url = url;
    this.#memory = memory;
    this.#locks = locks;
  }

  listen(listener: (event: PageEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  leave(url: string): void {
    if (!this.isGone) this.left = url;
  }

  rename(url: string): void {
    this.url = url;
  }

  recall(name: string): string | undefined {
    return this.isGone ? undefined : this.#memory.get(name);
  }

  remember(name: string, value: string | undefined): void {
    if (this.isGone) return;
    if (value === undefined) this.#memory.delete(name);
    else this.#memory.set(name, value);
  }

  async withLock<T>(name: string, task: (held: boolean) => Promise<T>): Promise<T> {
    if (this.#locks.has(name)) return task(false);
    this.#locks.set(name, this);
    try {
      return await task(true);
    } finally {
      if (this.#locks.get(name) === this) this.#locks.delete(name);
    }
  }

  tell(event: PageEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** The page is loaded again, or its tab is closed: the browser lets its locks go. */
  end(): void {
    this.isGone = true;
    this.#listeners.clear();
    for (const [name, holder] of this.#locks) if (holder === this) this.#locks.delete(name);
  }
}
