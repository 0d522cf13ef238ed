// Named elements override members of `document` and define missing globals on `window`. So the kit reads
// neither directly, but through `src/dom`. Scope analysis distinguishes local variables called `window` from the global.

/** Members that exist in every engine, so that no named element can define them. */
const ON_EVERY_WINDOW = new Set(
  `addEventListener close closed crossOriginIsolated crypto customElements dispatchEvent focus history innerHeight innerWidth
   isSecureContext location matchMedia navigator open removeEventListener`.split(/\s+/),
);
const WINDOWS = new Set(['window', 'globalThis', 'self']);

/** Unwraps `document as Page` and `document!`. */
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
    /** Whether it is the global of that name and not a local variable. */
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
