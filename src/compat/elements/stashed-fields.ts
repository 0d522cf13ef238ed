import { safeDocument } from '../../dom/safe-document.js';
import type { CardFieldName } from '../../fields/field-provider.js';

/** A field that was unmounted, waiting to be mounted again. */
interface StashedField {
  readonly box: HTMLElement;
  /** Discards the field's value because another element replaces it. */
  readonly discard: () => void;
}

/** At most one stashed field of each name per page, so that pages that never destroy elements do not accumulate frames. */
const stashed = new Map<CardFieldName, StashedField>();
let container: HTMLElement | undefined;

/** Moves a node without reloading its frames. Returns whether that was possible. */
function move(node: HTMLElement, place: HTMLElement): boolean {
  try {
    place.moveBefore(node, null);
    return true;
  } catch {
    return false; // one of them is not in the page
  }
}

/**
 * Hides an unmounted field elsewhere in the document. A frame that leaves the document loses its value; one that is moved
 * within it does not. Fields in shadow roots are not stashed, because they find each other in another way.
 *
 * @returns Whether the browser could move it.
 */
export function stash(name: CardFieldName, field: StashedField): boolean {
  const canMove = 'moveBefore' in safeDocument; // not in Safari
  if (!canMove || field.box.getRootNode() !== document) return false;
  if (!move(field.box, createContainer())) return false;
  discardStashed(name);
  stashed.set(name, field);
  return true;
}

/** Moves a stashed field to its new container. Returns whether it is there and has kept its value. */
export function restore(name: CardFieldName, box: HTMLElement, holder: HTMLElement): boolean {
  if (stashed.get(name)?.box !== box) return false;
  if (holder.getRootNode() !== document || !move(box, holder)) return false;
  stashed.delete(name);
  return true;
}

/** Discards a stashed field: a card has one field of each name, and the stashed one must not be used instead of its replacement. */
export function discardStashed(name: CardFieldName): void {
  const field = stashed.get(name);
  stashed.delete(name);
  field?.discard();
}

/** Creates the container of stashed fields in the document: invisible, not focusable, hidden from assistive technology. */
function createContainer(): HTMLElement {
  container ??= safeDocument.createElement('div');
  container.inert = true;
  for (const [property, value] of Object.entries({
    position: 'absolute',
    'inset-block-start': '0',
    'inline-size': '300px',
    'block-size': '0',
    overflow: 'hidden',
    visibility: 'hidden',
  })) {
    container.style.setProperty(property, value);
  }
  if (!container.isConnected) safeDocument.body.append(container);
  return container;
}
