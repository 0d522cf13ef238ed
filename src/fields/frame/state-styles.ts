import type { FieldStyles, FrameState } from '../protocol.js';
import type { isStyleValue } from './style-filter.js';

type Test = (value: string) => boolean;

/** The states in ascending order of precedence. */
const STATES = ['base', 'complete', 'empty', 'webkitAutofill', 'focus', 'invalid'] as const;
type State = (typeof STATES)[number];

const PSEUDO: Readonly<Record<string, string>> = {
  ':hover': ':hover',
  ':focus': ':focus',
  ':disabled': ':read-only', // the fields are read-only while the card is being sent
  ':-webkit-autofill': ':autofill',
  '::placeholder': '::placeholder',
  '::selection': '::selection',
};

const MAX_LENGTH = 64;
const SHADOW = /^(none|(inset )?(-?\d{1,2}(\.\d+)?(px)? ){2,4}(#[\da-f]{3,8}|[a-z]{3,20}))$/i;

const isWord =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value);

/**
 * The style properties that a page may set, with the check of their values. None of them can hide or move a field, remove its
 * outline, load a resource or display text.
 */
function grammar(check: typeof isStyleValue): Readonly<Record<string, Test>> {
  const isOpaque: Test = (value) => check('text', value);
  const isColor: Test = (value) => check('surface', value);
  const isLength: Test = (value) => value === '0' || check('radius', value);
  const isPadding: Test = (value) => {
    const lengths = value.split(' ');
    return lengths.length < 5 && lengths.every(isLength);
  };
  return {
    accentColor: isColor,
    backgroundColor: isColor,
    borderColor: isColor,
    borderRadius: isLength,
    borderWidth: isLength,
    boxShadow: (value) => SHADOW.test(value),
    caretColor: isOpaque,
    color: isOpaque,
    colorScheme: (value) => check('colorScheme', value),
    fontFamily: (value) => check('fontFamily', value),
    fontSize: (value) => check('fontSize', value),
    fontSmoothing: isWord('auto', 'antialiased', 'subpixel-antialiased'),
    fontStyle: isWord('normal', 'italic', 'oblique'),
    fontVariant: isWord('normal', 'small-caps', 'tabular-nums', 'oldstyle-nums', 'lining-nums'),
    fontVariantNumeric: isWord('normal', 'tabular-nums', 'oldstyle-nums', 'lining-nums'),
    fontWeight: (value) => /^(normal|bold|bolder|lighter|[1-9]00)$/.test(value),
    height: isLength,
    labelSize: isLength,
    letterSpacing: (value) => value === 'normal' || isLength(value),
    lineHeight: (value) => value === 'normal' || /^[1-3](\.\d+)?$/.test(value) || isLength(value),
    outlineColor: isOpaque,
    padding: isPadding,
    paddingBottom: isLength,
    paddingLeft: isLength,
    paddingRight: isLength,
    paddingTop: isLength,
    textAlign: isWord('left', 'right', 'center', 'start', 'end'),
    textDecoration: isWord('none', 'underline', 'overline', 'line-through'),
    textShadow: (value) => SHADOW.test(value) && !value.startsWith('inset'),
  };
}

/** The properties of elements around an input that the frame draws: their CSS names and the selectors of the elements. */
const AROUND: Readonly<Record<string, readonly [name: string, place: string]>> = {
  borderWidth: ['border-width', '.box'],
  labelSize: ['font-size', 'label'],
};

const NAMES: Readonly<Record<string, string>> = { fontSmoothing: '-webkit-font-smoothing' };
const cssName = (name: string): string =>
  NAMES[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

let sheet: CSSStyleSheet | undefined;
const refused = new Set<string>();
const filled = new Set<string>();

/** Adds an empty rule at the end of the style sheet. */
function ruleFor(selector: string): CSSStyleRule | undefined {
  const at = sheet?.insertRule(`${selector} {}`, sheet.cssRules.length) ?? 0;
  return sheet?.cssRules[at] as CSSStyleRule | undefined; // what was just inserted
}

/** Fills a rule with the allowed properties. Values are never concatenated to CSS text: the browser parses each separately. */
function addRule(
  selector: string,
  properties: object,
  rules: Readonly<Record<string, Test>>,
): void {
  const rule = ruleFor(selector);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue; // a pseudo key, with a rule of its own
    const test = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (value.length <= MAX_LENGTH && test?.(value)) rule?.style.setProperty(cssName(name), value);
    else refused.add(name);
  }
}

/**
 * Applies the page's styles to the fields by state, and logs refused properties once.
 *
 * @returns A function to call when the state may have changed.
 */
export function applyStateStyles(
  styles: FieldStyles | undefined,
  check: typeof isStyleValue,
  root: HTMLElement,
): (state: FrameState) => void {
  const rules = grammar(check);
  const known = refused.size;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync('');
  for (const state of STATES) {
    const properties = styles?.[state];
    if (typeof properties !== 'object') continue;
    const field = `.field[data-state~='${state}'] :is(.box > input, .veil)`;
    addRule(field, properties, rules);
    for (const [name, [property, place]] of Object.entries(AROUND)) {
      const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (typeof value !== 'string' || !rules[name]?.(value)) continue;
      const selector = `:root:not([data-look='bare']) .field[data-state~='${state}'] ${place}`;
      ruleFor(selector)?.style.setProperty(property, value);
    }
    for (const [pseudo, suffix] of Object.entries(PSEUDO)) {
      const nested = Object.hasOwn(properties, pseudo) ? properties[pseudo] : undefined;
      if (typeof nested === 'object') addRule(field + suffix, nested, rules);
    }
  }
  if (refused.size > known) console.warn(`dr-elements [style-refused] ${[...refused].join(' ')}`);

  return ({ fields }) => {
    for (const [name, field] of Object.entries(fields)) {
      if (!field.empty) filled.add(name);
      const holds: Readonly<Record<State, boolean | undefined>> = {
        base: true,
        complete: field.valid,
        empty: field.empty && filled.has(name),
        webkitAutofill: field.autofilled,
        focus: field.focused,
        invalid: !!field.errorCode,
      };
      const place = root.querySelector<HTMLElement>(`.field.${name}`); // names are words of ours
      if (place) place.dataset['state'] = STATES.filter((state) => holds[state]).join(' ');
    }
  };
}
