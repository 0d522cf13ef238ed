import { resolve } from 'node:path';

interface Feature {
  /** The chunk: `chunks/<name>.js`. */
  readonly name: string;
  /** Files and folders under `src` that are the feature; what they import comes with them. */
  readonly roots: readonly string[];
}

const under = (folder: string, names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}.ts`);

const element = (name: string): string => `elements/${name}/${name}.ts`;

/**
 * What is loaded together. A module belongs to the first feature that needs it, so features stand in the order in which a
 * page asks for them, and no chunk imports a later one.
 */
const FEATURES: readonly Feature[] = [
  // What every element needs before the first question is asked.
  {
    name: 'core',
    roots: [
      ...under('elements/shared', ['announcer', 'cut-off', 'is-same-session', 'list-events']),
      ...under('elements/shared', [
        'localize-controller',
        'method-name',
        'method-row',
        'method-row.styles',
      ]),
      ...under('elements/shared', ['property', 'rows', 'session-controller', 'session-events']),
      'domain/session-readiness.ts',
      'elements/session-summary/events.ts',
      ...under('elements/shared', ['form-internals', 'is-on-page']),
      'payment-methods/registry.ts',
      'session/redirect-name.ts',
      ...under('theme', ['palette', 'sheets', 'tokens']),
    ],
  },
  {
    name: 'dropin',
    roots: [
      element('dropin'),
      // Pages import these classes from `dr-elements`, and so they are never apart from it.
      'elements/dropin/submit/submit-events.ts',
      'elements/saved-source/events.ts',
    ],
  },
  // What the elements beside the drop-in have in common, and its outcome.
  { name: 'shared', roots: under('elements/shared', ['focus', 'names-list', 'session-sentence']) },
  { name: 'session-summary', roots: [element('session-summary')] },
  { name: 'payment-methods', roots: [element('payment-methods')] },
  // What several later features need.
  {
    name: 'later',
    roots: [
      ...under('domain', ['authentication', 'card-brand', 'compliance-text', 'describe-source']),
      'domain/disclosure-of.ts',
      'domain/normalize-submission.ts',
      'elements/card-form/frame-style.ts',
      ...under('elements/dropin/configuration', ['card-options', 'source-options']),
      'elements/dropin/consents/consents.ts',
      'elements/dropin/register-maker.ts',
      'elements/dropin/submit/submission-of.ts',
      'elements/shared/format-date.ts',
      ...under('fields', ['lazy-fields', 'protocol', 'host/meeting-place']),
      ...under('gateway', ['request', 'read-answers', 'refusal']),
      'i18n/load-card-messages.ts',
      ...under('session', ['pause-for', 'redirects']),
    ],
  },
  // From the card form to the outcome; asked for beside the session.
  {
    name: 'paying',
    roots: [
      ...['form', 'submit', 'notices', 'outcome'].map((name) => `elements/dropin/${name}/index.ts`),
      'fields/host/frame-fields.ts',
      'session/find-out.ts',
    ],
  },
  // What methods other than the card are asked and paid with.
  {
    name: 'methods',
    roots: [
      'elements/invoice-attribute/invoice-types.ts',
      ...under('elements/method-form', ['entries', 'field-styles', 'method-form.styles']),
      'domain/tax-identifiers.ts',
      'payment-methods/iban.ts',
      'payment-methods/load-descriptor.ts',
      'wallets/drawn-button.ts',
      'wallets/load-wallet.ts',
    ],
  },
  // Elements that the drop-in loads, and that also stand alone.
  { name: 'compliance', roots: ['elements/compliance/'] },
  { name: 'method-form', roots: ['elements/method-form/', 'payment-methods/types/'] },
  { name: 'payment-instructions', roots: ['elements/payment-instructions/define.ts'] },
  { name: 'legal', roots: ['elements/dropin/legal/', 'elements/dropin/consents/'] },
  {
    name: 'inputs',
    roots: [
      'elements/dropin/inputs/',
      'elements/dropin/submit/method-request.ts',
      'gateway/method-lists.ts',
    ],
  },
  { name: 'instructions', roots: ['elements/dropin/instructions/'] },
  { name: 'saved', roots: ['elements/dropin/saved/', 'elements/dropin/saving/'] },
  {
    name: 'wallets',
    roots: ['elements/dropin/express/', 'gateway/validate-merchant.ts', 'wallets/'],
  },
  { name: 'challenge', roots: ['elements/challenge/', 'fields/host/frame-challenges.ts'] },
  {
    name: 'marks',
    roots: ['elements/shared/mark-picture.ts', 'theme/marks/', 'payment-methods/signs.ts'],
  },
  { name: 'redirect', roots: ['session/provider-window.ts'] },
  { name: 'layouts', roots: ['elements/dropin/layouts/'] },
  { name: 'store-credit', roots: [element('store-credit')] },
  {
    name: 'papers',
    roots: ['iban', 'tax-identifier', 'invoice-attribute', 'offline-refund'].map(element),
  },
  { name: 'sandbox', roots: ['fields/pretend-issuer.ts', 'gateway/sandbox-gateway.ts'] },
];

const src = `${resolve('src')}/`;

/** What the compiler puts in for decorators, and the bundler for modules that are loaded as a whole. */
const HELPERS = /oxc-project|rolldown\/runtime/;

const isIn =
  ({ name, roots }: Feature) =>
  (id: string): boolean =>
    (id.startsWith(src) && roots.some((root) => id.startsWith(src + root))) ||
    (name === 'core' && HELPERS.test(id));

/** The chunks as Rolldown takes them. @param without Features that are not to be chunks of their own. */
export const featureGroups = (without: readonly string[] = []) => {
  const features = FEATURES.filter(({ name }) => !without.includes(name));
  return features.map((feature, index) => ({
    name: feature.name,
    test: isIn(feature),
    priority: features.length - index,
  }));
};

/** Chunks that are no feature: a module that is loaded by itself, with what only it needs. */
export const chunkName = ({
  name,
  facadeModuleId,
}: {
  name: string;
  facadeModuleId?: string | null;
}): string => {
  const language = /i18n\/([\w-]+)\/index\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return language ? `language-${language}` : name;
};
