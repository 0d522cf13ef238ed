import type { Page, PageEvent } from '../../../src/session/page.js';

/** A tab that a test controls. `browser` is the state that tabs share. */
export class FakePage implements Page {
  url: string;
  visible = true;
  isolated = false;
  /** Where the page was sent, in order. */
  readonly left: string[] = [];
  readonly memory: Map<string, string>;
  readonly #listeners = new Set<(event: PageEvent) => void>();
  readonly #locks: Set<string>;

  constructor(
    url = 'https://shop.example/checkout?step=pay#form',
    { memory = new Map<string, string>(), locks = new Set<string>() } = {},
  ) {
    this.url = url;
    this.memory = memory;
    this.#locks = locks;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  leave(url: string): void {
    this.left.push(url);
  }

  rename(url: string): void {
    this.url = url;
  }

  recall(name: string): string | undefined {
    return this.memory.get(name);
  }

  remember(name: string, value: string | undefined): void {
    if (value === undefined) this.memory.delete(name);
    else this.memory.set(name, value);
  }

  listen(listener: (event: PageEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async withLock<T>(name: string, task: (held: boolean) => Promise<T>): Promise<T> {
    if (this.#locks.has(name)) return task(false);
    this.#locks.add(name);
    try {
      return await task(true);
    } finally {
      // A browser takes a while to let go.
      for (let tick = 0; tick < 10; tick++) await undefined;
      this.#locks.delete(name);
    }
  }

  tell(event: PageEvent): void {
    if (event === 'hidden') this.visible = false;
    if (event === 'visible') this.visible = true;
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** The same tab after a navigation: its storage remains, but nothing is running. */
  reload(url = this.url): FakePage {
    return new FakePage(url, { memory: this.memory, locks: new Set() });
  }
}
