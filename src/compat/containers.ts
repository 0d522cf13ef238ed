import { safeDocument } from '../dom/safe-document.js';
import { warnOnce } from '../dom/warn-once.js';

/**
 * Finds the container by bare id, by `#id`, or by the node itself.
 * @returns `undefined` if there is none, which is logged as `DR-DRJ-003` with the id.
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
 * Adds a mounted node to its container and removes the previous one.
 * @param kind The element's type, for the style sheet.
 */
export function mountInto(container: Element, mounted: HTMLElement, kind = ''): void {
  for (const former of container.querySelectorAll(`:scope > ${HOLDER}`)) {
    if (former !== mounted) former.remove();
  }
  mounted.dataset.drMounted = kind;
  if (mounted.parentNode !== container) container.append(mounted);
}
