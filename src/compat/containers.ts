import { safeDocument } from '../dom/safe-document.js';
import { warnOnce } from '../dom/warn-once.js';

/**
 * Where something is to be mounted: by bare id, by `#id`, or the node itself.
 * @returns `undefined` where there is none: `DR-DRJ-003`, with the id.
 */
export function findContainer(place: unknown): Element | undefined {
  if (place instanceof Element) return place;
  const name = String(place);
  const found =
    safeDocument.getElementById(name) ??
    (name.startsWith('#') ? safeDocument.getElementById(name.slice(1)) : null);
  if (!found) warnOnce('DR-DRJ-003', `there is no element "${name.slice(0, 100)}"`);
  return found ?? undefined;
}

const HOLDER = '[data-dr-mounted]';

/**
 * Puts what is mounted into its place, and takes away what a former mount left there.
 * @param kind For the style sheet: an element's type.
 */
export function mountInto(container: Element, mounted: HTMLElement, kind = ''): void {
  for (const former of container.querySelectorAll(`:scope > ${HOLDER}`)) {
    if (former !== mounted) former.remove();
  }
  mounted.dataset.drMounted = kind;
  if (mounted.parentNode !== container) container.append(mounted);
}
