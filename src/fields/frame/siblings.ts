import type { CardForm } from './card-form.js';

/** What a frame shows to the others of its origin; to the page and its other frames it is behind the browser's wall. */
interface Door {
  readonly group: string;
  readonly form: CardForm;
}

/** One symbol for all documents of the service. */
const DOOR = Symbol.for('dr-elements.card-field');

/** The page's frames, as far as they are ours: the browser refuses to show us any other's inside (ARC-08). */
function doorsBeside(): readonly Door[] {
  return Array.from({ length: parent.length }, (_, at): Door | undefined => {
    try {
      return Reflect.get(parent[at] as Window, DOOR) as Door | undefined; // only this file puts one there
    } catch {
      return undefined; // of another origin
    }
  }).filter((door) => door !== undefined);
}

/**
 * Lets the frames of one card find each other. They read each other's documents, which their common origin allows; no
 * port and no message goes through the page, which could step in between.
 *
 * @returns The forms of the card, this one among them, as they are there at the moment of asking.
 */
export function joinSiblings(group: string, form: CardForm): () => readonly CardForm[] {
  Object.defineProperty(window, DOOR, { value: { group, form } satisfies Door });
  return () => {
    const forms = doorsBeside()
      .filter((door) => door.group === group)
      .map((door) => door.form);
    return forms.includes(form) ? forms : [form, ...forms];
  };
}
