import { safeDocument } from '../../dom/safe-document.js';
import type { CardFieldName } from '../../fields/field-provider.js';

/** A field that was unmounted, waiting to be mounted again. */
interface Parked {
  readonly box: HTMLElement;
  /** Another element takes its part: what was typed is forgotten. */
  readonly forget: () => void;
}

/** One of each name in a page, for all elements: pages that only ever unmount pile up no frames. */
const parked = new Map<CardFieldName, Parked>();
let lot: HTMLElement | undefined;

/** Moves a node and keeps what its frames hold; says whether it could. */
function move(node: HTMLElement, place: HTMLElement): boolean {
  try {
    place.moveBefore(node, null);
    return true;
  } catch {
    return false; // one of them is not in the page
  }
}

/**
 * Takes an unmounted field out of sight. A frame that leaves the document forgets what was typed; one that is moved within
 * it does not. Fields in shadow roots are found through a place of their own, and stay out of this.
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

/** Moves a parked field to where it is mounted again; says whether it is there with what was typed. */
export function unpark(name: CardFieldName, box: HTMLElement, holder: HTMLElement): boolean {
  if (parked.get(name)?.box !== box) return false;
  if (holder.getRootNode() !== document || !move(box, holder)) return false;
  parked.delete(name);
  return true;
}

/** One card has one field of each name: a parked one must not speak for the one that takes its place. */
export function forgetParked(name: CardFieldName): void {
  const field = parked.get(name);
  parked.delete(name);
  field?.forget();
}

/** In the page, and out of reach: not to be seen, focused or read out. */
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
