/**
 * The page's document, past its named elements: `<img name=currentScript>` or `<form name=body>` makes
 * `document.currentScript` and `document.body` that element, since a document's named elements win over the platform's own
 * members. HTML that is written into a page, without any script, could choose the service so. Each member is read from
 * `Document.prototype` instead, when it is used. Lint keeps `document.…` out of all other modules.
 */
export const safeDocument: Document = /* @__PURE__ */ new Proxy({} as Document, {
  get(_, name) {
    const member: unknown = Reflect.get(platform(), name, document);
    return typeof member === 'function' ? (member.bind(document) as unknown) : member;
  },
  has: (_, name) => name in platform(),
});

/** A simulated document of a server or a test, without a class, has no named elements. */
const platform = (): object => (typeof Document === 'undefined' ? document : Document.prototype);

/**
 * A global that a script or the platform has set; `undefined` if there is none. A named element does not count as a global:
 * `<form id=DigitalRiver>` and `<iframe name=google>` are found as `window.DigitalRiver` and `window.google`, but never as the
 * window's own.
 *
 * @typeParam Global The expected type, which is not checked.
 */
export const ownGlobal = <Global>(name: string): Global | undefined =>
  Object.hasOwn(globalThis, name)
    ? (Reflect.get(globalThis, name) as Global) // by contract of the caller
    : undefined;

/**
 * A member as the platform defines it. Documents and forms let their named elements win over their own members: in
 * `<form><input name=parentNode></form>` the form's `parentNode` is the input, and a walk up the tree never arrives. The
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
