import type { FrameForm } from './frame-form.js';
import { membersOf, moveDoor, type Door } from './card-group.js';

type CardDoor = Door<FrameForm>;

// Registered symbols, so that all documents of the service use the same ones.
/** The property of a frame's window that holds its door. */
const DOOR = Symbol.for('dr-elements.card-field');
/** The property that holds the doors of frames in shadow roots, which other frames cannot enumerate. */
const ROOM = Symbol.for('dr-elements.card-fields');

/** The page's frames outside of shadow roots with this origin. The browser denies access to all others (ARC-08). */
function ownWindows(): readonly Window[] {
  return Array.from({ length: parent.length }, (_, at) => parent[at] as Window).filter((one) => {
    try {
      return one.origin === origin;
    } catch {
      return false; // of another origin
    }
  });
}

function roomIn(place: Window): Set<CardDoor> {
  const room = (Reflect.get(place, ROOM) as Set<CardDoor> | undefined) ?? new Set<CardDoor>(); // no other code puts one there
  Reflect.set(place, ROOM, room);
  return room;
}

/**
 * Connects the frames of one card. They access each other's documents, which their common origin allows. No port and no
 * message passes through the page, which could intercept it.
 *
 * @param key The publishable key that this document was served for, as written into it by the service.
 * @returns `team`: returns the current forms of the card, this one first; `join`: moves this form to another card.
 */
export function joinSiblings(group: string, key: string, form: FrameForm) {
  const own: CardDoor = { key, group, form, window };
  Reflect.set(window, DOOR, own);
  const team = (): readonly FrameForm[] => {
    const windows = ownWindows();
    if (!windows.includes(window)) for (const place of windows) roomIn(place).add(own);
    const doors = windows.flatMap((one) => [
      ...[Reflect.get(one, DOOR) as CardDoor | undefined].filter((door) => door !== undefined), // as above
      ...roomIn(one),
    ]);
    return membersOf(own, doors, () => crypto.randomUUID()).map((door) => door.form);
  };
  return { team, join: (joined: string): void => moveDoor(own, joined) };
}
