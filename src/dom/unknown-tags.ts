import { safeDocument } from './safe-document.js';
import { warnOnce } from './warn-once.js';

/**
 * Milliseconds from one look to the next: pages that import an element's code later have done so by the first, and add tags
 * after it as shoppers go through the checkout.
 */
const PAUSES_MS = [3000, 7000, 20_000, 60_000];

let isLooking = false;

/**
 * `DR-ELM-014` for each tag with our prefix that is not registered. To be called when an element of ours is added: looks a few
 * times from then on, and again after the next one.
 */
export function findUnknownTags(): void {
  if (isLooking) return;
  isLooking = true;
  lookAfter(PAUSES_MS);
}

function lookAfter([pause, ...later]: readonly number[]): void {
  isLooking = pause !== undefined;
  if (!isLooking) return;
  setTimeout(() => {
    for (const { localName } of safeDocument.querySelectorAll(':not(:defined)')) {
      // To happy-dom, no tag is defined.
      if (localName.startsWith('dr-') && !customElements.get(localName))
        warnOnce('DR-ELM-014', localName);
    }
    lookAfter(later);
  }, pause);
}
