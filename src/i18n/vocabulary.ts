import { warnOnce } from '../dom/warn-once.js';
import { LazyModule } from '../lazy/lazy-module.js';
import type { File, Table } from './languages.js';

/** The words of all languages, a file each, fetched when somebody reads it. */
export class Vocabulary<T extends object> {
  readonly #files: ReadonlyMap<string, LazyModule<File<T>>>;

  constructor(table: Table<T>) {
    this.#files = new Map(
      Object.entries(table).map(([language, load]) => [language, new LazyModule(load)]),
    );
  }

  /** The words of a language, once they were fetched. */
  of(language: string): T | undefined {
    return this.#files.get(language)?.module?.default;
  }

  /** The file of a language. Rejects when it cannot be fetched; `undefined` for a language that is not here. */
  file(language: string): Promise<File<T>> | undefined {
    return this.#files.get(language)?.load();
  }

  /**
   * Fetches a language once. Settles in any case: without the file, English is fetched in its place (`DR-I18N-001` in the
   * console), and the file again when the network is back.
   */
  async load(language: string): Promise<void> {
    try {
      await this.file(language);
    } catch {
      warnOnce('DR-I18N-001', language);
      if (language !== 'en') await this.load('en');
    }
  }

  /** Calls back when the words of a language have been fetched, or could not be. Returns an unsubscribe function. */
  subscribe(language: string, listener: () => void): () => void {
    return this.#files.get(language)?.subscribe(listener) ?? (() => undefined);
  }
}
