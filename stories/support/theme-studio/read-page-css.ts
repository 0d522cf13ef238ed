/** Values by token name, such as `--dr-color-accent`. */
export type Theme = Readonly<Record<string, string>>;

type Declarations = ReadonlyMap<string, string>;
interface Rule {
  readonly selector: string;
  /** Whether the page has only dark colors. */
  readonly isDark: boolean;
  readonly declarations: Declarations;
}

/** Splits at a character outside of brackets and quotes. */
function splitAt(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const char of text) {
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    if (char === separator && depth === 0 && !quote) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

const readDeclarations = (text: string): Declarations =>
  new Map(
    splitAt(text, ';').flatMap((declaration) => {
      const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/s.exec(declaration) ?? [];
      return name && value
        ? [[name.toLowerCase(), value.replace(/\s*!important$/, '').replaceAll(/\s+/g, ' ')]]
        : [];
    }),
  );

/** The innermost rules of a style sheet, with their enclosing at-rules. */
function readRules(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  const around: string[] = [];
  let text = '';
  for (const char of css.replaceAll(/\/\*.*?\*\//gs, '')) {
    if (char === '{') {
      around.push(text.trim());
      text = '';
    } else if (char === '}') {
      const selector = around.pop() ?? '';
      const isDark = around.some((at) => /prefers-color-scheme:\s*dark/.test(at));
      if (text.trim()) rules.push({ selector, isDark, declarations: readDeclarations(text) });
      text = '';
    } else text += char;
  }
  return rules;
}

/** Replaces the page's custom properties with their values. `undefined` if one is unknown. */
function resolve(value: string, known: Declarations): string | undefined {
  let text = value;
  for (let depth = 0; depth < 8 && text.includes('var('); depth++)
    text = text.replaceAll(
      /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]+))?\)/g,
      (whole, name: string, other: string | undefined) => known.get(name) ?? other ?? whole,
    );
  return text.includes('var(') ? undefined : text;
}

/** Sources of tokens in a page's CSS: selectors, a property, and the token for its value. The last match is used. */
const PLACES: readonly (readonly [
  selector: RegExp,
  tokens: Readonly<Record<string, readonly string[]>>,
])[] = [
  [/^a$|^a:link$/, { '--dr-color-accent': ['color'] }],
  [
    /^(html|body|:root)$/,
    {
      '--dr-color-text': ['color'],
      '--dr-color-surface': ['background-color', 'background'],
      '--dr-font-family': ['font-family'],
      '--dr-font-size': ['font-size'],
      '--dr-line-height': ['line-height'],
    },
  ],
  [
    /\.(card|panel|box|surface)\b/,
    {
      '--dr-color-surface': ['background-color', 'background'],
      '--dr-radius': ['border-radius'],
      '--dr-shadow': ['box-shadow'],
    },
  ],
  [
    /^(input|select|textarea)\b|\.(form-control|input|field)$/,
    {
      '--dr-field-radius': ['border-radius'],
      '--dr-field-height': ['height', 'block-size', 'min-height'],
      '--dr-field-border-width': ['border-width'],
      '--dr-color-field-border': ['border-color'],
      '--dr-field-background': ['background-color', 'background'],
    },
  ],
  [
    /^label$|\.(form-)?label$/,
    {
      '--dr-label-size': ['font-size'],
      '--dr-label-weight': ['font-weight'],
      '--dr-label-case': ['text-transform'],
      '--dr-label-spacing': ['letter-spacing'],
    },
  ],
  [
    /^button$|\.(btn|button)$|\[type=["']?submit|(btn|button)-+(primary|cta)$|\.(primary|cta)$/,
    {
      '--dr-color-accent': ['background-color', 'background'],
      '--dr-color-on-accent': ['color'],
      '--dr-button-radius': ['border-radius'],
      '--dr-button-height': ['height', 'block-size', 'min-height'],
      '--dr-button-weight': ['font-weight'],
      '--dr-button-case': ['text-transform'],
      '--dr-button-spacing': ['letter-spacing'],
    },
  ],
];

/** Custom properties whose names tell their use. */
const NAMES: readonly (readonly [name: RegExp, token: string])[] = [
  [/^--(\w+-)*(primary|brand|accent)(-color)?$/, '--dr-color-accent'],
  [/^--(\w+-)*on-(primary|brand|accent)$/, '--dr-color-on-accent'],
  [/^--(\w+-)*(danger|error)(-color)?$/, '--dr-color-danger'],
  [/^--(\w+-)*success(-color)?$/, '--dr-color-success'],
  [/^--(\w+-)*warning(-color)?$/, '--dr-color-warning'],
  [/^--(\w+-)*(border-)?radius$/, '--dr-radius'],
];

/** The values of a shorthand by kind: `border: 1px solid #ccc`. */
function longhand(declarations: Declarations): Declarations {
  const border = declarations.get('border');
  if (!border) return declarations;
  const [width, , color] = splitAt(border, ' ');
  return new Map([
    ...(width ? [['border-width', width] as const] : []),
    ...(color ? [['border-color', color] as const] : []),
    ...declarations,
  ]);
}

const isUsable = (token: string, value: string): boolean =>
  !/^(inherit|initial|unset|revert|none|transparent|auto|100%)$/.test(value) &&
  !(token.startsWith('--dr-color') && /url\(|gradient\(/.test(value));

/** The kit's tokens from the rules of one color scheme. */
function tokensOf(rules: readonly Rule[], known: Declarations): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const set = (token: string, given: string | undefined): void => {
    const value = given && resolve(given, known);
    if (value && isUsable(token, value)) found.set(token, value);
  };
  for (const { declarations } of rules)
    for (const [name, token] of NAMES)
      for (const [property, value] of declarations) if (name.test(property)) set(token, value);
  for (const [selector, tokens] of PLACES)
    for (const rule of rules) {
      if (!splitAt(rule.selector, ',').some((one) => selector.test(one))) continue;
      const declarations = longhand(rule.declarations);
      for (const [token, properties] of Object.entries(tokens)) {
        const property = properties.find((name) => declarations.has(name));
        set(token, property && declarations.get(property));
      }
    }
  for (const { declarations } of rules)
    for (const [property, given] of declarations) {
      const value = property.startsWith('--dr-') && resolve(given, known);
      if (value) found.set(property, value);
    }
  return found;
}

/**
 * Derives tokens from a page's style sheet: its `--dr-…` properties unchanged, the others from the rules of body, links, cards,
 * fields, labels and buttons, and from custom properties such as `--brand`. With a rule for dark pages, a color becomes
 * `light-dark(…)`.
 */
export function readPageCss(css: string): Theme {
  const rules = readRules(css);
  const [light, dark] = [rules.filter(({ isDark }) => !isDark), rules];
  const variables = (of: readonly Rule[]) =>
    new Map(
      of.flatMap(({ declarations }) => [...declarations].filter(([name]) => name.startsWith('--'))),
    );
  const inLight = tokensOf(light, variables(light));
  const inDark = tokensOf(dark, variables(dark));
  return Object.fromEntries(
    [...inDark].map(([token, value]) => {
      const other = inLight.get(token) ?? value;
      const isPair = token.startsWith('--dr-color') && other !== value;
      return [token, isPair ? `light-dark(${other}, ${value})` : other];
    }),
  );
}

/** Writes the style sheet for a page. */
export const writeThemeCss = (theme: Theme): string =>
  `:root {\n${Object.entries(theme)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;
