import { safeDocument } from '../../dom/safe-document.js';
import type { CardFieldName } from '../../fields/field-provider.js';

/** A field that was unmounted, waiting to be mounted again. */
interface Parked {
  readonly box: HTMLElement;
  /** Discards the field's value because another element replaces it. */
  readonly forget: () => void;
}

/** At most one parked field of each name per page, so that pages that never destroy elements do not accumulate frames. */
const parked = new Map<CardFieldName, Parked>();
let lot: HTMLElement | undefined;

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
 * within it does not. Fields in shadow roots are not parked, because they find each other in another way.
 *
 * @returns Whether the browser could move it.
 */
export function park(name: CardFieldName, field: Parked): boolean {
  const canMove = 'moveBefore' in safeDocument; // not in Safari
  if (!canMove || field.box.getRootNode() !== document) return false;
  if (!move(field.box, openLot())) return false;
  forgetParked(name);
  parked.set(name, field);
  return true;
}

/** Moves a parked field to its new container. Returns whether it is there and has kept its value. */
export function unpark(name: CardFieldName, box: HTMLElement, holder: HTMLElement): boolean {
  if (parked.get(name)?.box !== box) return false;
  if (holder.getRootNode() !== document || !move(box, holder)) return false;
  parked.delete(name);
  return true;
}

/** Discards a parked field: a card has one field of each name, and the parked one must not stand in for its replacement. */
export function forgetParked(name: CardFieldName): void {
  const field = parked.get(name);
  parked.delete(name);
  field?.forget();
}

/** Creates the place of parked fields in the document: invisible, not focusable, hidden from assistive technology. */
function openLot(): HTMLElement {
  lot ??= safeDocument.createElement('div');
  lot.inert = true;
  for (const [property, value] of Object.entries({
    position: 'absolute',
    'inset-block-start': '0',
    'inline-size': '300px',
    'block-size': '0',
    overflow: 'hidden',
    visibility: 'hidden',
  })) {
    lot.style.setProperty(property, value);
  }
  if (!lot.isConnected) safeDocument.body.append(lot);
  return lot;
}
