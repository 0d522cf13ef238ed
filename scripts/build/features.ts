import { resolve } from 'node:path';

interface Feature {
  /** The chunk: `chunks/<name>.js`. */
  readonly name: string;
  /** The feature's files and folders under `src`. Their imports are included. */
  readonly roots: readonly string[];
}

const under = (folder: string, names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}.ts`);

const element = (name: string): string => `elements/${name}/${name}.ts`;

/**
 * The modules that are loaded together. A module belongs to the first feature that imports it, so features are in the order in
 * which a page loads them, and no chunk imports a later one.
 */
const FEATURES: readonly Feature[] = [
  // The code of every element before the first request.
  {
    name: 'core',
    roots: [
      ...under('elements/shared', ['announcer', 'glyphs', 'is-on-page', 'list-events']),
      ...under('elements/shared', ['localize-controller', 'method-name', 'property']),
      ...under('elements/shared', ['session-controller', 'session-events', 'wait-until-event']),
      // Pages import these classes from `dr-elements`, without loading any element.
      'elements/dropin/submit/submit-events.ts',
      ...['dropin', 'saved-source', 'session-summary'].map((name) => `elements/${name}/events.ts`),
      ...under('domain', ['needs-state', 'session-readiness']),
      // Imported by the language tables of pages and of forms.
      'i18n/language-table.ts',
      'payment-methods/registry.ts',
      'theme/sheets.ts',
    ],
  },
  // The code of method lists, and the code that the drop-in shares with its lazy features: none of
  // them imports the drop-in's own chunk, so that a bundler merges it into the app's chunk.
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
  // The code that the other elements share with the drop-in's outcome.
  { name: 'shared', roots: under('elements/shared', ['focus', 'names-list', 'session-sentence']) },
  { name: 'session-summary', roots: [element('session-summary')] },
  { name: 'payment-methods', roots: [element('payment-methods')] },
  // The seller's texts, and the code that service calls and forms share.
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
  // The card form, requested in parallel with the session.
  {
    name: 'form',
    roots: [
      'elements/dropin/form/index.ts',
      'elements/dropin/notices/index.ts',
      'fields/host/frame-fields.ts',
      ...under('elements/dropin/configuration', [
        'card-options',
        'method-options',
        'pay-button',
        'redirect-mode',
        'source-options',
      ]),
      ...under('fields', ['lazy-fields', 'host/meeting-place']),
      'payment-methods/paid-how.ts',
    ],
  },
  // The screens that replace the list.
  { name: 'outcome', roots: ['elements/dropin/outcome/index.ts'] },
  // The payment after the pay button was pressed. Loaded while the shopper types.
  {
    name: 'paying',
    roots: [
      'elements/dropin/submit/index.ts',
      'elements/dropin/consents/',
      'elements/shared/format-date.ts',
      'session/look-up-outcome.ts',
    ],
  },
  // The forms and the payment of methods other than the card.
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
  // The table of form languages. Each language is its own file.
  { name: 'form-words', roots: ['i18n/form-words.ts'] },
  // Elements that the drop-in loads and that can also be used alone.
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

/** The compiler's helper for decorators. */
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
 * The chunks in Rolldown's form.
 * @param without Features without their own chunk.
 * @param more Additional files and folders of some features.
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

/** Chunks that are not features: a separately loaded module with its exclusive imports. */
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
