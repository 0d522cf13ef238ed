import { warnOnce } from '../dom/warn-once.js';
import { LazyModule } from '../lazy/lazy-module.js';
import type { PageFile } from './en/index.js';
import type { File } from './language-table.js';
import { isLanguage, LANGUAGES, type Language } from './languages.js';
import { nearestOf } from './locale.js';

/** The texts of all languages, one file each, fetched on demand. */
export class Vocabulary<T extends object> {
  readonly #fetch: (language: Language) => Promise<File<T>>;
  /** The modules of the requested languages. */
  readonly #files = new Map<string, LazyModule<File<T>>>();

  constructor(fetch: (language: Language) => Promise<File<T>>) {
    this.#fetch = fetch;
  }

  /** The texts of a language, once fetched. */
  of(language: string): T | undefined {
    return this.#files.get(language)?.module?.default;
  }

  /** Loads the file of a language. Rejects if it cannot be fetched; `undefined` for an unsupported language. */
  file(language: string): Promise<File<T>> | undefined {
    if (isLanguage(language) && !this.#files.has(language))
      this.#files.set(language, new LazyModule(() => this.#fetch(language)));
    return this.#files.get(language)?.load();
  }

  /**
   * Fetches a language once. Never rejects: if the file cannot be fetched, English is fetched instead (`DR-I18N-001` in the
   * console), and the file is fetched again when the browser is online.
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
   * Calls the listener when the texts of a requested language have been fetched or could not be fetched. Returns an unsubscribe
   * function.
   */
  subscribe(language: string, listener: () => void): () => void {
    return this.#files.get(language)?.subscribe(listener) ?? (() => undefined);
  }
}

/** The language whose texts are shown for a locale: `de-AT` → `de`, `it` → `en`. */
export const languageOf = (locale: string | null | undefined): string =>
  nearestOf(LANGUAGES, locale);

/** The page's texts. English is imported directly, so that it is fetched at once; the others through the table of files. */
const pageFile = async (language: Language): Promise<File<PageFile>> =>
  language === 'en'
    ? import('./en/index.js')
    : (await import('./page-languages.js')).PAGE[language]();

/** The texts of the page, without those of forms (`form-words`). */
export const pageWords = new Vocabulary(pageFile);
