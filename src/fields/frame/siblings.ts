import type { CardForm } from './card-form.js';

/** What a frame shows to the others of its origin; to the page and its other frames it is behind the browser's wall. */
interface Door {
  group: string;
  readonly form: CardForm;
  readonly window: Window;
}

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

function roomIn(place: Window): Set<Door> {
  const room = (Reflect.get(place, ROOM) as Set<Door> | undefined) ?? new Set<Door>(); // nobody else puts one there
  Reflect.set(place, ROOM, room);
  return room;
}

/**
 * Lets the frames of one card find each other. They read each other's documents, which their common origin allows; no
 * port and no message goes through the page, which could step in between.
 *
 * @returns `team`: the forms of the card, this one first, as they are there at the moment of asking; `join`: makes this one
 * part of another card.
 */
export function joinSiblings(group: string, form: CardForm) {
  const own: Door = { group, form, window };
  Reflect.set(window, DOOR, own);
  const team = (): readonly CardForm[] => {
    const windows = ownWindows();
    if (!windows.includes(window)) for (const place of windows) roomIn(place).add(own);
    const doors = new Set([
      own,
      ...windows.flatMap((one) => [
        ...[Reflect.get(one, DOOR) as Door | undefined].filter((door) => door !== undefined), // as above
        ...roomIn(one),
      ]),
    ]);
    return [...doors]
      .filter((door) => door.group === own.group && !door.window.closed)
      .map((door) => door.form);
  };
  const join = (joined: string): void => void (own.group = joined);
  return { team, join };
}
