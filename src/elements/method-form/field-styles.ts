import { fieldsOf, recordOf, type JsonRecord } from '../../domain/json-reader.js';

const TEXTS = ["input[type='text']", 'select'];
const TILE = '.tile';

/** The selectors of each state, in ascending order of precedence. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  base: [...TEXTS, TILE],
  complete: [...TEXTS.map((text) => `${text}[data-state='complete']`), `${TILE}:has(:checked)`],
  empty: TEXTS.map((text) => `${text}[data-state='empty']`),
  webkitAutofill: TEXTS.map((text) => `${text}:autofill`),
  focus: [...TEXTS.map((text) => `${text}:focus`), `${TILE}:has(:focus-visible)`],
  invalid: [...TEXTS.map((text) => `${text}[aria-invalid]`), `[aria-invalid] ${TILE}`],
};

const PSEUDO: Readonly<Record<string, string>> = {
  ':hover': ':hover',
  ':focus': ':focus',
  ':disabled': ':is(:disabled, [readonly])',
  ':-webkit-autofill': ':autofill',
  '::placeholder': '::placeholder',
  '::selection': '::selection',
};

/** The documented style properties and those that card fields also accept. */
const PROPERTIES: ReadonlySet<string> = new Set(
  [
    'accentColor backgroundColor borderColor borderRadius borderWidth boxShadow caretColor color colorScheme fontFamily',
    'fontSize fontSmoothing fontStyle fontVariant fontVariantNumeric fontWeight height letterSpacing lineHeight outlineColor padding',
    'paddingBottom paddingLeft paddingRight paddingTop textAlign textDecoration textShadow',
  ].flatMap((line) => line.split(' ')),
);
const cssName = (name: string): string =>
  name === 'fontSmoothing'
    ? '-webkit-font-smoothing'
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

interface Look {
  readonly styles: unknown;
  readonly sheet: CSSStyleSheet;
}

const looks = new WeakMap<ShadowRoot, Look>();

/** Whether constructed style sheets are supported. Without them (jsdom), a form has the kit's style. */
const hasSheets = (root: ShadowRoot): boolean => 'adoptedStyleSheets' in root;

/**
 * Applies the page's style to the inputs of a form by state.
 * @param styles Drop-in's style object, unchecked. Ignores properties that the contract does not list, and invalid values.
 */
export function applyFieldStyles(root: ShadowRoot | null, styles: unknown): void {
  if (!root || looks.get(root)?.styles === styles || !hasSheets(root)) return;
  const sheet = looks.get(root)?.sheet ?? new CSSStyleSheet();
  if (!looks.has(root)) root.adoptedStyleSheets.push(sheet);
  looks.set(root, { styles, sheet });
  sheet.replaceSync('');
  const { webKitAutofill, autofill, ...states } = fieldsOf(styles);
  const given: JsonRecord = { webkitAutofill: webKitAutofill ?? autofill, ...states }; // three spellings of one key
  for (const [state, selectors] of Object.entries(STATES)) {
    const look = recordOf(given[state]);
    if (!look) continue;
    addRule(sheet, selectors, look);
    for (const [key, suffix] of Object.entries(PSEUDO)) {
      const nested = recordOf(look[key]);
      if (nested)
        addRule(
          sheet,
          selectors.map((selector) => selector + suffix),
          nested,
        );
    }
  }
}

/** Adds a rule. Values are never concatenated to CSS text: the browser parses each separately. */
function addRule(sheet: CSSStyleSheet, selectors: readonly string[], look: JsonRecord): void {
  const at = sheet.insertRule(`${selectors.join()} {}`, sheet.cssRules.length);
  const { style } = sheet.cssRules[at] as CSSStyleRule; // what was just inserted
  for (const [name, value] of Object.entries(look)) {
    if (PROPERTIES.has(name) && typeof value === 'string') style.setProperty(cssName(name), value);
  }
}
