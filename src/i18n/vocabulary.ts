import { warnOnce } from '../dom/warn-once.js';
import { LazyModule } from '../lazy/lazy-module.js';
import { PAGE, type File, type Table } from './languages.js';
import { languageIn } from './locale.js';

/** The words of all languages, a file each, fetched when somebody reads it. */
export class Vocabulary<T extends object> {
  readonly #table: Table<T>;
  /** Of the languages that somebody asked for. */
  readonly #files = new Map<string, LazyModule<File<T>>>();

  constructor(table: Table<T>) {
    this.#table = table;
  }

  /** The words of a language, once they were fetched. */
  of(language: string): T | undefined {
    return this.#files.get(language)?.module?.default;
  }

  /** The file of a language. Rejects when it cannot be fetched; `undefined` for a language that is not here. */
  file(language: string): Promise<File<T>> | undefined {
    const load = Object.hasOwn(this.#table, language) && this.#table[language];
    if (load && !this.#files.has(language)) this.#files.set(language, new LazyModule(load));
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

  /**
   * Calls back when the words of a language that was asked for have been fetched, or could not be. Returns an unsubscribe
   * function.
   */
  subscribe(language: string, listener: () => void): () => void {
    return this.#files.get(language)?.subscribe(listener) ?? (() => undefined);
  }
}

/** The language whose texts are shown for a locale: `de-AT` → `de`, `it` → `en`. */
export const languageOf = (locale: string | null | undefined): string => languageIn(PAGE, locale);

/** What the page says, without what is said in forms (`form-words`). */
export const pageWords = new Vocabulary(PAGE);
