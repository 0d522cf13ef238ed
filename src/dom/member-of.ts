/**
 * A member as the platform defines it. Documents and forms let their named elements win over their own members: in
 * `<form><input name=parentNode></form>` the form's `parentNode` is the input, and whoever walks up never arrives. The
 * prototype's member has no such names.
 */
export const memberOf = <Target extends Node, Name extends keyof Target>(
  node: Target,
  name: Name,
): Target[Name] => Reflect.get(Object.getPrototypeOf(node) as object, name, node);

/** The node around this one: its slot, its parent, or the host of its shadow root. */
export const parentOf = (node: Node): Node | null =>
  (node instanceof Element && memberOf(node, 'assignedSlot')) ||
  memberOf(node, 'parentNode') ||
  (node instanceof ShadowRoot ? node.host : null);

export const attributeOf = (element: Element, name: string): string | null =>
  memberOf(element, 'getAttribute').call(element, name);
