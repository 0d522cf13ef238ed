// Rules of the kit that must have one definition. A second one drifts apart from the first: five hosts were loopback
// in one file but not in another. Each entry has a pattern of further definitions and the file of the only one.
const RULES = [
  {
    home: 'src/domain/loopback.ts',
    selectors: ['Literal[regex.pattern=/localhost|127/]'],
  },
  {
    home: 'src/domain/card-brand.ts',
    selectors: [
      'Property[key.name=/^(americanexpress|diners)$/]',
      'Property[key.value=/^(american-express|diners-club)$/]',
      'ConditionalExpression[test.operator="==="][test.right.value="amex"]',
    ],
  },
  {
    home: 'src/domain/ids.ts',
    selectors: [String.raw`Literal[regex.pattern=/^\^\S*\[\\w\S*-\]\{1,\d+\}\$$/]`],
  },
  {
    home: 'src/dom/warn-once.ts',
    selectors: [
      'VariableDeclarator[id.name=/^(warned|told)$/] > NewExpression[callee.name="Set"]',
      'IfStatement[test.operator="!"] CallExpression[callee.object.name="console"][callee.property.name="warn"]',
    ],
  },
  {
    home: 'src/elements/shared/wait-until-event.ts',
    selectors: ['MethodDefinition[key.name="waitUntil"]'],
  },
  {
    home: 'src/fields/field-provider.ts',
    selectors: [
      'ObjectExpression:has(> Property[key.name="empty"][value.value=true]):has(> Property[key.name="focused"][value.value=false])',
    ],
  },
];

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { second: 'This rule is defined in {{home}}: use that.' },
  },
  create(context) {
    const filename = context.filename.replaceAll('\\', '/');
    return Object.fromEntries(
      RULES.filter(({ home }) => !filename.endsWith(home)).flatMap(({ home, selectors }) =>
        selectors.map((selector) => [
          selector,
          (node) => context.report({ node, messageId: 'second', data: { home } }),
        ]),
      ),
    );
  },
};
