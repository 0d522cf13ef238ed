import { safeDocument } from './safe-document.js';
import { warnOnce } from './warn-once.js';

/** Pages that import an element's code later have done so by then. */
const WAIT_MS = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Once a page, a while after its first element: `DR-ELM-014` for each tag with our prefix that is not registered. */
export function findUnknownTags(): void {
  timer ??= setTimeout(() => {
    for (const { localName } of safeDocument.querySelectorAll(':not(:defined)')) {
      // To happy-dom, no tag is defined.
      if (localName.startsWith('dr-') && !customElements.get(localName))
        warnOnce('DR-ELM-014', localName);
    }
  }, WAIT_MS);
}
