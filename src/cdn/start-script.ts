import { safeDocument } from '../dom/safe-document.js';
import { warnOnce } from '../dom/warn-once.js';
import { configureByScript } from './script-configuration.js';
import { kitIsHere } from './script-guard.js';

/** The classes of a module by tag name. */
type Tags = Readonly<Record<string, CustomElementConstructor>>;

/**
 * Call this at the end of each module that pages load with a script tag. Once the page has been parsed, with all of its tags,
 * it configures the kit from the module's own script tag.
 *
 * @param moduleUrl The module's `import.meta.url`.
 * @param tags If another copy of the kit has already registered one of them, `DR-CFG-008` is logged.
 * @param begin An optional callback that runs after configuration.
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
    safeDocument.addEventListener('DOMContentLoaded', start, { once: true }); // loaded by an `async` tag
  } else start();
}
