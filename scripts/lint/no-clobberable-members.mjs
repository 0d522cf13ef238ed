// A document's named elements win over its own members, a window's stand in for globals that are missing. So the kit reads
// neither directly: `src/dom` knows how. Scopes tell a variable of ours called `window` from the page's.

/** What every engine has: no name of an element stands in for it. */
const ON_EVERY_WINDOW = new Set(
  `addEventListener close closed crossOriginIsolated crypto customElements dispatchEvent focus history innerHeight innerWidth
   isSecureContext location matchMedia navigator open removeEventListener`.split(/\s+/),
);
const WINDOWS = new Set(['window', 'globalThis', 'self']);

/** `document as Page` and `document!` are the document. */
const bare = (node) =>
  /^TS(As|NonNull|Satisfies|TypeAssertion)/.test(node?.type ?? '') ? bare(node.expression) : node;

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      document: 'A named element may stand there: read `safeDocument.{{member}}` (src/dom).',
      window: "A named element may stand there: read `ownGlobal('{{member}}')` (src/dom).",
    },
  },
  create(context) {
    /** The global of that name, and no variable of ours. */
    const globalNameOf = (expression) => {
      const node = bare(expression);
      if (node?.type !== 'Identifier') return undefined;
      const { references, through } = context.sourceCode.getScope(node);
      const found = [...references, ...through].find(({ identifier }) => identifier === node);
      return found?.resolved?.defs.length ? undefined : node.name;
    };
    const check = (node, object, members) => {
      const name = globalNameOf(object);
      const messageId = name === 'document' ? 'document' : WINDOWS.has(name) ? 'window' : undefined;
      for (const member of messageId ? members : []) {
        if (messageId === 'window' && ON_EVERY_WINDOW.has(member)) continue;
        context.report({ node, messageId, data: { member } });
      }
    };
    return {
      MemberExpression: (node) =>
        check(node, node.object, [
          node.computed ? String(node.property.value ?? '…') : node.property.name,
        ]),
      VariableDeclarator: (node) =>
        node.id.type === 'ObjectPattern' &&
        check(
          node,
          node.init,
          node.id.properties.map(({ key }) => key?.name ?? '…'),
        ),
    };
  },
};
