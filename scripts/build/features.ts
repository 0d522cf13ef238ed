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
      ...under('elements/shared', ['announcer', 'glyphs', 'is-on-page', 'list-events']),
      ...under('elements/shared', ['localize-controller', 'method-name', 'property']),
      ...under('elements/shared', ['session-controller', 'session-events', 'wait-until-event']),
      // Pages import these classes from `dr-elements`, which is to bring no element with them.
      'elements/dropin/submit/submit-events.ts',
      ...['dropin', 'saved-source', 'session-summary'].map((name) => `elements/${name}/events.ts`),
      ...under('domain', ['needs-state', 'session-readiness']),
      // Tables of languages import it: the page's, and the forms'.
      'i18n/language-table.ts',
      'payment-methods/registry.ts',
      'theme/sheets.ts',
    ],
  },
  // What lists of methods are drawn with, and what the drop-in has in common with the features it loads later: none of
  // them imports the drop-in's own chunk, so that a bundler puts it into the app's.
  {
    name: 'list',
    roots: [
      ...under('elements/shared', ['cut-off', 'form-internals']),
      ...under('elements/shared', ['method-row', 'method-row.styles', 'rows']),
      'elements/card-form/fields-skeleton.ts',
      ...under('elements/dropin', ['configuration/dropin-configuration', 'dropin-words']),
      ...under('elements/dropin/list', ['row', 'row-body']),
      'elements/express-wallets/wallet-room.ts',
      'domain/primary-share.ts',
      ...under('session', ['browser-storage', 'tab-memory']),
    ],
  },
  { name: 'dropin', roots: [element('dropin')] },
  // What the elements beside the drop-in have in common, and its outcome.
  { name: 'shared', roots: under('elements/shared', ['focus', 'names-list', 'session-sentence']) },
  { name: 'session-summary', roots: [element('session-summary')] },
  { name: 'payment-methods', roots: [element('payment-methods')] },
  // What a page says of the seller, with what the calls to the service and the forms have in common.
  {
    name: 'disclosure',
    roots: [
      'dom/after-press.ts',
      ...under('domain', ['address', 'amount-precondition', 'disclosure-of', 'safe-url']),
      'elements/shared/form-registration.ts',
      'theme/accent-button.ts',
    ],
  },
  { name: 'service', roots: ['gateway/http-calls.ts'] },
  // The card form: asked for beside the session.
  {
    name: 'form',
    roots: [
      'elements/dropin/form/index.ts',
      'elements/dropin/notices/index.ts',
      'fields/host/frame-fields.ts',
      'elements/dropin/configuration/card-options.ts',
      ...under('fields', ['lazy-fields', 'host/meeting-place']),
      'payment-methods/paid-how.ts',
    ],
  },
  // The screens in place of the list.
  { name: 'outcome', roots: ['elements/dropin/outcome/index.ts'] },
  // From the press of the button on: comes while the shopper types.
  {
    name: 'paying',
    roots: [
      'elements/dropin/submit/index.ts',
      'elements/dropin/consents/',
      ...under('elements/dropin/configuration', ['source-options']),
      'elements/shared/format-date.ts',
      'session/find-out.ts',
    ],
  },
  // What methods other than the card are asked and paid with.
  {
    name: 'methods',
    roots: [
      'elements/invoice-attribute/invoice-types.ts',
      ...under('elements/method-form', [
        'entries',
        'field-styles',
        'method-form.styles',
        'text-field.styles',
      ]),
      'domain/tax-identifiers.ts',
      'payment-methods/check-iban.ts',
      'payment-methods/load-descriptor.ts',
      'wallets/drawn-button.ts',
      'wallets/load-wallet.ts',
    ],
  },
  // Which languages there are for what forms say; each is a file of its own.
  { name: 'form-words', roots: ['i18n/form-words.ts'] },
  // Elements that the drop-in loads, and that also stand alone.
  { name: 'compliance', roots: ['elements/compliance/'] },
  { name: 'method-form', roots: ['elements/method-form/', 'payment-methods/types/'] },
  { name: 'payment-instructions', roots: ['elements/payment-instructions/define.ts'] },
  { name: 'legal', roots: ['elements/dropin/legal/'] },
  {
    name: 'inputs',
    roots: [
      'elements/dropin/inputs/',
      'elements/dropin/submit/method-request.ts',
      'gateway/method-lists.ts',
    ],
  },
  { name: 'owner', roots: ['elements/dropin/owner/'] },
  { name: 'instructions', roots: ['elements/dropin/instructions/'] },
  { name: 'saved', roots: ['elements/dropin/saved/', 'elements/dropin/saving/'] },
  {
    name: 'wallets',
    roots: ['elements/dropin/express/', 'gateway/validate-merchant.ts', 'wallets/'],
  },
  { name: 'challenge', roots: ['elements/challenge/', 'fields/host/frame-challenges.ts'] },
  {
    name: 'marks',
    roots: ['elements/shared/mark-picture.ts', 'payment-methods/signs.ts'],
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

/** What the compiler puts in for decorators. */
const HELPERS = /oxc-project/;

const isIn =
  ({ name, roots }: Feature) =>
  (id: string): boolean =>
    (id.startsWith(src) && roots.some((root) => id.startsWith(src + root))) ||
    (name === 'core' && HELPERS.test(id));

/** The files and folders of a feature. */
export const rootsOf = (name: string): readonly string[] =>
  FEATURES.find((feature) => feature.name === name)?.roots ?? [];

/**
 * The chunks as Rolldown takes them.
 * @param without Features that are not to be chunks of their own.
 * @param more Further files and folders of some features.
 */
export const featureGroups = (
  without: readonly string[] = [],
  more: Readonly<Record<string, readonly string[]>> = {},
) => {
  const features = FEATURES.filter(({ name }) => !without.includes(name)).map((feature) => ({
    ...feature,
    roots: [...feature.roots, ...(more[feature.name] ?? [])],
  }));
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
  const [, language, words] = /i18n\/([\w-]+)\/(index|forms)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `${words === 'forms' ? 'forms' : 'language'}-${language}` : name;
};
