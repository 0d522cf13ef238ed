import { safeDocument } from '../../dom/safe-document.js';

let count = 0;

/**
 * Creates a node outside of shadow trees that is displayed inside `container`, so that other code finds it by its id. A slot
 * of the same name in each enclosing shadow tree projects it.
 */
export function lightSlot(container: HTMLElement): {
  readonly node: HTMLElement;
  /** Removes the node and its slots. */
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
    // As a child of a host, it is projected into the slot inside it.
    if (place !== container) slot.slot = name;
    place.append(slot);
    put.push(slot);
    place = root.host;
  }
  if (place !== container) node.slot = name;
  place.append(node);
  return { node, remove: () => put.forEach((each) => each.remove()) };
}
