import { safeDocument } from '../dom/safe-document.js';
import { warnOnce } from '../dom/warn-once.js';
import { configureByScript } from './script-configuration.js';
import { kitIsHere } from './script-guard.js';

/** The classes of a module by their tags. */
type Tags = Readonly<Record<string, CustomElementConstructor>>;

/**
 * To be called at the end of each module that a page names in a script tag: all of it has been evaluated. Once the page is
 * read, with all tags that it came with, the kit is configured from the module's own script tag.
 *
 * @param moduleUrl The module's `import.meta.url`.
 * @param tags `DR-CFG-008` in the console: another copy of the kit has registered one of them.
 * @param begin What else is to be done then.
 */
export function startScript(moduleUrl: string, tags: Tags, begin?: () => void): void {
  kitIsHere();
  for (const [tag, element] of Object.entries(tags)) {
    if (customElements.get(tag) !== element) warnOnce('DR-CFG-008');
  }
  const start = (): void => {
    configureByScript(moduleUrl);
    begin?.();
  };
  if (safeDocument.readyState === 'loading') {
    safeDocument.addEventListener('DOMContentLoaded', start, { once: true }); // an `async` tag
  } else start();
}
