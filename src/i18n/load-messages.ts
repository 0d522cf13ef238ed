import { warnOnce } from '../dom/warn-once.js';
import { LazyModule } from '../lazy/lazy-module.js';
import type { Messages } from './en/index.js';
import { PAGE } from './languages.js';
import { languageIn } from './locale.js';

const modules = new Map(
  Object.entries(PAGE).map(([language, load]) => [language, new LazyModule(load)]),
);

/** The language whose texts are shown for a locale: `de-AT` → `de`, `it` → `en`. */
export const languageOf = (locale: string | null | undefined): string => languageIn(PAGE, locale);

/** The texts of a language, once they were fetched. */
export const messagesOf = (language: string): Messages | undefined =>
  modules.get(language)?.module?.default;

/**
 * Fetches a language once. Settles in any case: without the file, English is fetched in its place (`DR-I18N-001` in the
 * console), and the file again when the network is back.
 */
export async function loadMessages(language: string): Promise<void> {
  try {
    await modules.get(language)?.load();
  } catch {
    warnOnce('DR-I18N-001', language);
    if (language !== 'en') await loadMessages('en');
  }
}

/** Calls back when the texts of a language have been fetched, or could not be. Returns an unsubscribe function. */
export const onMessages = (language: string, listener: () => void): (() => void) =>
  modules.get(language)?.subscribe(listener) ?? (() => undefined);
