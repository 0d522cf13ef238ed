/**
 * The page's document, past its named elements: `<img name=currentScript>` or `<form name=body>` makes
 * `document.currentScript` and `document.body` that element, since a document's named elements win over the platform's own
 * members. Somebody who can write HTML, but run no script, could so choose the service. Each member is read from
 * `Document.prototype` instead, when it is used. Lint keeps `document.…` out of all other modules.
 */
export const safeDocument: Document = /* @__PURE__ */ new Proxy({} as Document, {
  get(_, name) {
    const member: unknown = Reflect.get(platform(), name, document);
    return typeof member === 'function' ? (member.bind(document) as unknown) : member;
  },
  has: (_, name) => name in platform(),
});

/** Where there is a document and no class for it, nothing has named elements: a server's or a test's stand-in. */
const platform = (): object => (typeof Document === 'undefined' ? document : Document.prototype);
