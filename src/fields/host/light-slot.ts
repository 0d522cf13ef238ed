import { safeDocument } from '../../dom/safe-document.js';

let count = 0;

/**
 * A node of the document that shows where `container` stands, through every shadow root above: others' code finds it by
 * its id. In each tree on the way up stands a slot of one name.
 */
export function lightSlot(container: HTMLElement): {
  readonly node: HTMLElement;
  /** Takes the node and its slots away. */
  remove(): void;
} {
  const name = `dr-light-${++count}`;
  const node = safeDocument.createElement('div');
  node.id = name;
  const put: HTMLElement[] = [node];
  let place: Element = container;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode()) {
    const slot = safeDocument.createElement('slot');
    slot.name = name;
    // Within a host it is what the slot inside it shows.
    if (place !== container) slot.slot = name;
    place.append(slot);
    put.push(slot);
    place = root.host;
  }
  if (place !== container) node.slot = name;
  place.append(node);
  return { node, remove: () => put.forEach((each) => each.remove()) };
}
