// Checks the style sheets for the browsers in package.json (`browserslist`), with the data of caniuse. Unsupported features
// are listed below with their effect; any other feature fails, and so does an unused entry. Its last line is
// `styles: N passed, N failed`. Runs with tsx, because it imports the modules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import doiuse from 'doiuse';
import { CSSResult } from 'lit';
import postcss from 'postcss';

/** Features by caniuse's name, and the effect without them. Focus, labels and errors are always visible. */
const FALLBACKS = {
  'css-has':
    'Firefox before 121: focus rings by :focus-within (test/theme/old-browsers); no look of picked tiles',
  'css-dir-pseudo': 'Chrome before 120: tabs fade out at the wrong end in right-to-left text',
  'css-subgrid': 'Chrome before 117: the labels of a row of fields do not share a line',
  'css-autofill': 'Chrome before 110: a filled field has the browser’s own color',
  'css-masks': 'Chrome before 120: tabs that scroll do not fade out at the end',
  'css-touch-action': 'Firefox on a desktop, in part: a double tap zooms',
  'css-clip-path': 'in part, for shapes that are not used: inset() is everywhere',
  'css-text-indent': 'in part, for keywords that are not used',
  'text-decoration': 'in part, for a shorthand that is not used',
  'css-display-contents': 'in part, for buttons, where it is not used',
  'css-scrollbar': 'Safari: the scrollbar of tabs has its usual width',
  multicolumn: 'in part, for columns; the gap of a grid is everywhere',
  'light-dark()':
    'src/theme/tokens has plain values; other declarations have one before them, or go without a color',
  'color-mix()': 'src/theme/tokens has plain values',
  'word-break: auto-phrase': 'Japanese breaks anywhere',
};

/** Features that are missing from doiuse's data. */
const FURTHER = {
  'light-dark()': /light-dark\(/,
  'color-mix()': /color-mix\(/,
  'word-break: auto-phrase': /auto-phrase/,
  '@starting-style': /@starting-style/,
  'field-sizing': /field-sizing/,
  ':state()': /:state\(/,
  ':popover-open': /:popover-open/,
  '@scope': /@scope/,
  '@property': /@property/,
  'text-wrap': /text-wrap/,
  'anchor positioning': /anchor\(|position-anchor|position-area/,
  'relative colors': /\b(rgb|hsl|oklch)\(from /,
};

const { browserslist: browsers } = JSON.parse(readFileSync('package.json', 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

/** Every style sheet that a module exports, alone or in a list, as text for the browser. */
const sheetsOf = (exported) =>
  exported instanceof CSSResult
    ? [exported.cssText]
    : Array.isArray(exported)
      ? exported.flatMap(sheetsOf)
      : [];

async function sheetsIn(file) {
  if (file.endsWith('.css')) return [readFileSync(file, 'utf8')];
  if (!file.endsWith('.ts') || !/\bcss`/.test(readFileSync(file, 'utf8'))) return [];
  const module = await import(join(process.cwd(), file));
  return Object.values(module).flatMap(sheetsOf);
}

const used = new Map();
let sheets = 0;
for (const file of [...filesIn('src'), ...filesIn('server/pages')]) {
  for (const text of await sheetsIn(file)) {
    sheets++;
    for (const [feature, pattern] of Object.entries(FURTHER))
      if (pattern.test(text)) used.set(feature, `${file}: ${pattern.exec(text)?.[0]}`);
    const onFeatureUsage = ({ feature, usage }) =>
      void used.set(feature, `${file}: ${String(usage).slice(0, 80)}`);
    postcss([doiuse({ browsers, onFeatureUsage })])
      .process(text, { from: file })
      .sync();
  }
}

const unknown = [...used].filter(([feature]) => !(feature in FALLBACKS));
const idle = Object.keys(FALLBACKS).filter((feature) => !used.has(feature));
for (const [feature, where] of unknown) console.log(`FAIL ${feature} has no fallback: ${where}`);
for (const feature of idle) console.log(`FAIL nothing uses ${feature} any more`);
const failed = unknown.length + idle.length + (sheets > 20 ? 0 : 1);
console.log(`styles: ${sheets} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
