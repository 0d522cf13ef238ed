import type { FrameForm } from './frame-form.js';
import { membersOf, moveDoor, type Door } from './card-group.js';

type CardDoor = Door<FrameForm>;

// One symbol each for all documents of the service.
/** A frame's own door. */
const DOOR = Symbol.for('dr-elements.card-field');
/** Doors of frames in shadow roots, which no other frame finds by itself. */
const ROOM = Symbol.for('dr-elements.card-fields');

/** The page's frames outside its shadow roots, as far as they are ours: the browser shows us no other's inside (ARC-08). */
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
 * Lets the frames of one card find each other. They read each other's documents, which their common origin allows; no
 * port and no message goes through the page, which could step in between.
 *
 * @param key The publishable key this document was served for: the service wrote it into it.
 * @returns `team`: the forms of the card, this one first, as they are there at the moment of asking; `join`: makes this one
 * part of another card.
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
