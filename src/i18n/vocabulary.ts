import { warnOnce } from '../dom/warn-once.js';
import { LazyModule } from '../lazy/lazy-module.js';
import type { PageFile } from './en/index.js';
import type { File } from './language-table.js';
import { isLanguage, LANGUAGES, type Language } from './languages.js';
import { nearestOf } from './locale.js';

/** The words of all languages, a file each, fetched when somebody reads it. */
export class Vocabulary<T extends object> {
  readonly #fetch: (language: Language) => Promise<File<T>>;
  /** Of the languages that somebody asked for. */
  readonly #files = new Map<string, LazyModule<File<T>>>();

  constructor(fetch: (language: Language) => Promise<File<T>>) {
    this.#fetch = fetch;
  }

  /** The words of a language, once they were fetched. */
  of(language: string): T | undefined {
    return this.#files.get(language)?.module?.default;
  }

  /** The file of a language. Rejects when it cannot be fetched; `undefined` for a language that is not here. */
  file(language: string): Promise<File<T>> | undefined {
    if (isLanguage(language) && !this.#files.has(language))
      this.#files.set(language, new LazyModule(() => this.#fetch(language)));
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
export const languageOf = (locale: string | null | undefined): string =>
  nearestOf(LANGUAGES, locale);

/** The page's words in a language. English is asked for at once, others by way of the table of their files. */
const pageFile = async (language: Language): Promise<File<PageFile>> =>
  language === 'en'
    ? import('./en/index.js')
    : (await import('./page-languages.js')).PAGE[language]();

/** What the page says, without what is said in forms (`form-words`). */
export const pageWords = new Vocabulary(pageFile);
