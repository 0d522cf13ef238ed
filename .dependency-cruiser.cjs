// Who may import whom (docs/architecture.md). An arrow that is not drawn there fails here.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|server|stories|test|examples)/', pathNot: [from, ...allowed].join('|') },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('domain-is-a-leaf', '^src/domain/', [], 'domain knows nothing but itself'),
    only('sandbox-knows-domain', '^src/sandbox/', ['^src/domain/'], 'the engine runs anywhere'),
    only(
      'dom-is-a-leaf',
      '^src/dom/',
      [],
      'the page as the platform has it, past its named elements',
    ),
    only('lazy-is-a-leaf', '^src/lazy/', [], 'the one way to load code later'),
    only('theme-is-a-leaf', '^src/theme/', [], 'tokens and style sheets only'),
    only('lazy-is-a-leaf', '^src/lazy/', [], 'the one way to load code later'),
    only('i18n-knows-lazy', '^src/i18n/', ['^src/lazy/', '^src/dom/'], 'messages by key'),
    only(
      'frame-knows-the-wire',
      '^src/fields/frame/',
      [
        '^src/fields/((challenge-)?protocol|retry-after)\\.ts',
        '^src/domain/',
        '^src/i18n/',
        '^src/theme/',
      ],
      'what runs inside the card frame is its own small bundle',
    ),
    only(
      'fields-know-domain',
      '^src/fields/(host/)?[^/]+\\.ts',
      ['^src/fields/', '^src/domain/', '^src/dom/', '^src/lazy/'],
      'the page side of the card frame',
    ),
    only(
      'ports-and-adapters',
      '^src/gateway/',
      ['^src/domain/', '^src/dom/', '^src/fields/(host/)?[^/]+\\.ts', '^src/sandbox/sandbox\\.ts'],
      'adapters hang off the port; only connect chooses one',
    ),
    only(
      'wallets-know-domain',
      '^src/wallets/',
      ['^src/domain/', '^src/dom/'],
      'the browser’s wallets, as they are',
    ),
    only('methods-know-domain', '^src/payment-methods/', ['^src/domain/'], 'descriptors are data'),
    only(
      'session-knows-ports',
      '^src/session/',
      [
        '^src/domain/',
        '^src/dom/',
        '^src/lazy/',
        '^src/gateway/payment-gateway\\.ts',
        '^src/fields/(field|challenge)-provider\\.ts',
      ],
      'the store never learns which adapter it has',
    ),
    only(
      'elements-know-the-left',
      '^src/elements/',
      [
        '^src/domain/',
        '^src/dom/',
        '^src/lazy/',
        '^src/gateway/(payment-gateway|connect)\\.ts',
        '^src/fields/((field|challenge)-provider|lazy-fields)\\.ts',
        '^src/session/',
        '^src/payment-methods/',
        '^src/wallets/',
        '^src/i18n/',
        '^src/theme/',
      ],
      'views reach the service through the store only',
    ),
    {
      name: 'nobody-imports-the-outside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(server|stories|test|examples|scripts)/' },
    },
    {
      name: 'wire-schemas-stay-off-the-page',
      severity: 'error',
      comment: 'the page reads answers with the domain readers; the schemas are the service’s',
      from: { path: '^src/', pathNot: '^src/gateway/wire(-texts)?\\.ts' },
      to: { path: '^src/gateway/wire(-texts)?\\.ts' },
    },
    {
      name: 'only-lit-on-the-page',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(fields/frame/|frameworks/|gateway/wire(-texts)?\\.ts)',
      },
      to: {
        dependencyTypes: ['npm', 'npm-dev'],
        pathNot: 'node_modules/(lit|@lit|lit-html|lit-element)/',
      },
    },
    only(
      'conformance-reads-answers',
      '^src/conformance/',
      ['^src/domain/', '^src/gateway/read-'],
      'it asks a service over HTTP and reads as the kit does',
    ),
    only(
      'testing-plays-the-service',
      '^src/testing/',
      [
        '^src/(domain|sandbox|gateway|session|elements)/',
        '^src/fields/(field|challenge)-provider\\.ts',
      ],
      'a page’s tests have the engine in the page',
    ),
    only(
      'frameworks-wrap-elements',
      '^src/frameworks/',
      ['^src/elements/', '^src/index\\.ts'],
      'a framework’s side of the tags',
    ),
    {
      name: 'only-react-in-the-wrappers',
      severity: 'error',
      from: { path: '^src/frameworks/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer'],
        pathNot: 'node_modules/(@types/)?react/',
      },
    },
    {
      name: 'only-card-libraries-in-the-frame',
      severity: 'error',
      from: { path: '^src/fields/frame/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev'],
        pathNot: 'node_modules/(card-validator|credit-card-type|@maskito/core)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^server/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
