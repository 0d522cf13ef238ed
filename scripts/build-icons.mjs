// Writes the brand marks (src/theme/marks, docs/marks.md) and the signs on wallet buttons (src/wallets/wallet-marks.ts), with
// paths from simple-icons (CC0-1.0), a dependency of this script only. Run it after changing scripts/marks/marks.mjs:
// node scripts/build-icons.mjs && npx prettier --write src/wallets/wallet-marks.ts
// The names and logos remain trademarks of their owners.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as icons from 'simple-icons';
import { CARD_MARKS, METHOD_MARKS, OTHER_MARKS } from './marks/marks.mjs';

const ARGUMENTS = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/**
 * Rounds a path to the precision that is visible at 34 by 22. Arc flags may be written without spaces: `a4 4 0 01.5 2`.
 * The rounding error of a relative step is added to the next one, so that errors do not accumulate.
 */
function shorten(path, digits = 2, [scale, ...shift] = [1, 0, 0]) {
  let out = '';
  let rest = path;
  let command = '';
  // The exact position, and its difference from the rounded one.
  let pen = [0, 0];
  let off = [0, 0];
  let start = { pen, off };
  while ((rest = rest.replace(/^[\s,]+/, ''))) {
    if (/^[a-z]/i.test(rest)) {
      command = rest[0];
      rest = rest.slice(1);
      out += command;
    }
    const lower = command.toLowerCase();
    const relative = command === lower;
    const count = ARGUMENTS[lower];
    const before = { pen, off };
    let reached = [...pen];
    for (let index = 0; index < count; index++) {
      rest = rest.replace(/^[\s,]+/, '');
      const flag = lower === 'a' && (index === 3 || index === 4);
      const token = (flag ? /^[01]/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i).exec(rest)[0];
      rest = rest.slice(token.length);
      const isPoint = lower !== 'a' || index > 4;
      const axis = lower === 'h' ? 0 : lower === 'v' ? 1 : (index - (lower === 'a' ? 5 : 0)) % 2;
      const size = flag || (lower === 'a' && index === 2) ? 1 : scale;
      const value = Number(token) * size + (isPoint && !relative ? shift[axis] : 0);
      const exact = isPoint && relative ? value + before.off[axis] : value;
      const rounded = Number(exact.toFixed(digits));
      if (isPoint) {
        reached = reached.with(axis, (relative ? before.pen[axis] : 0) + value);
        off = off.with(axis, exact - rounded);
      }
      const number = String(rounded).replace(/^(-?)0\./, '$1.');
      const glued = /[a-z]$/i.test(out) || number.startsWith('-');
      out += glued ? number : ` ${number}`;
    }
    if (count) pen = reached;
    else ({ pen, off } = start);
    if (lower === 'm') start = { pen, off };
  }
  return out;
}

/** A mark in the form that the code draws: the background, then the shapes in order. */
function drawingOf({ icon, place, drawing: [ground, ...shapes] }) {
  const drawn = shapes.map(([fill, shape, ...rest]) => [
    fill,
    shape === 'icon' ? shorten(icons[icon].path, 1, place) : shape,
    ...rest,
  ]);
  return [ground, ...drawn];
}

const tableOf = (marks) =>
  Object.entries(marks)
    .map(([name, mark]) => `  ${name}: ${JSON.stringify(drawingOf(mark))},`)
    .join('\n');

const MADE = `// Made by scripts/build-icons.mjs from scripts/marks/marks.mjs. Names and logos are trademarks of their owners
// (docs/marks.md).

import type { Mark } from './mark.js';
`;

/** @returns {Promise<Readonly<Record<string, string>>>} The files to write, by path. */
export async function writeMarks() {
  const types = Object.entries({ ...METHOD_MARKS, ...OTHER_MARKS }).flatMap(([name, { types }]) =>
    (types ?? []).filter((type) => type !== name).map((type) => `  ${type}: '${name}',`),
  );
  const files = {
    'src/theme/marks/card-marks.ts': `${MADE}
/** Card brands by their key. */
export const CARD_MARKS = {
${tableOf(CARD_MARKS)}
} as const satisfies Readonly<Record<string, Mark>>;
`,
    'src/theme/marks/method-marks.ts': `${MADE}
/** Methods that many shops offer, by their type, or by the name that several types share. */
export const METHOD_MARKS: Readonly<Record<string, Mark>> = {
${tableOf(METHOD_MARKS)}
};

/** The names of other-marks.ts. */
export const OTHER_NAMES: readonly string[] = [
${Object.keys(OTHER_MARKS)
  .map((name) => `  '${name}',`)
  .join('\n')}
];

/** Types that share the mark of another type. */
export const DRAWN_AS: Readonly<Record<string, string>> = {
${types.join('\n')}
};
`,
    'src/theme/marks/other-marks.ts': `${MADE}
/** Methods that fewer shops offer, by their type, or by the name that several types share. */
export const OTHER_MARKS: Readonly<Record<string, Mark>> = {
${tableOf(OTHER_MARKS)}
};
`,
    'docs/marks.md': marksPage(),
  };
  const formatted = Object.entries(files).map(async ([path, text]) => {
    const options = await resolveConfig(path);
    return [path, await format(text, { ...options, filepath: path })];
  });
  return Object.fromEntries(await Promise.all(formatted));
}

function marksPage() {
  const rows = Object.entries({ ...CARD_MARKS, ...METHOD_MARKS, ...OTHER_MARKS }).map(
    ([name, { owner, icon, types = [name] }]) => {
      const source = icon
        ? `path \`${icons[icon].slug}\` of [simple-icons](https://simpleicons.org), CC0-1.0`
        : 'drawn for this package, MIT';
      const trademark = owner ? `Trademark of ${owner}` : 'No trademark';
      return `| ${types.map((type) => `\`${type}\``).join(', ')} | ${source} | ${trademark} |`;
    },
  );
  return `# Brand marks

Made by \`node scripts/build-icons.mjs\` from \`scripts/marks/marks.mjs\`; a test fails when this page or a mark is missing.

The list and the card frame draw the same marks, in the brands' colors, in a box of 34 by 22 pixels. They are
fetched after the list is there, those of less common methods only for a list that shows one. A license on a drawing is no license on a name: **names and logos are
trademarks of their owners**, shown to say which ways to pay a shop takes. Before you go live, check the owner's guidelines
and put their own artwork in where they ask for it.

- **Your own mark**: \`<img slot="mark-klarnaCredit" src="…" alt="">\` inside the tag takes the place of the marks of that row.
- **All in one tone**: \`--dr-mark-filter: grayscale(1)\`.
- **A method without a brand** (bank transfer, invoice, voucher) has a line drawing in the color of the text.

| type or brand | source and license | trademark |
| --- | --- | --- |
${rows.join('\n')}
`;
}

// Button logos: the view box is cropped to the drawing, and a logo without a word is followed by one.
const WALLETS = {
  applePay: { icon: 'siApple', box: '1 0 22 24', word: 'Pay' },
  googlePay: { icon: 'siGooglepay', box: '0 7 24 10' },
  payPal: { icon: 'siPaypal', box: '1 0 22 24', word: 'PayPal' },
};

async function writeAll() {
  const marks = Object.entries(WALLETS).map(([name, { icon, box, word = '' }]) => {
    const path = shorten(icons[icon].path);
    return `  ${name}: { box: '${box}', word: '${word}', path: '${path}' },`;
  });
  await writeFile(
    new URL('../src/wallets/wallet-marks.ts', import.meta.url),
    `// Made by scripts/build-icons.mjs from simple-icons (CC0-1.0). Names and logos are trademarks of their owners.

/** The logo of a wallet button: a path in its view box, and the word next to it. */
export const WALLET_MARKS = {
${marks.join('\n')}
} as const;
`,
  );
  for (const [path, text] of Object.entries(await writeMarks())) await writeFile(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAll();
