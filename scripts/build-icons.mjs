// Writes src/elements/shared/brand-paths.ts and src/wallets/wallet-marks.ts from simple-icons (CC0-1.0), which is needed here only. Run it by hand after
// changing the list: node scripts/build-icons.mjs && npx prettier --write src/elements/shared/brand-paths.ts src/wallets/wallet-marks.ts
// The names and logos remain trademarks of their owners.
import { writeFile } from 'node:fs/promises';
import * as icons from 'simple-icons';

const BRANDS = {
  visa: 'siVisa',
  payPal: 'siPaypal',
  klarna: 'siKlarna',
};

// Two circles with a gap around what they share: simple-icons takes four times the bytes for it.
const OWN = {
  mastercard:
    'M11.5 18.2A7.4 7.4 0 1 1 11.5 5.8 8 8 0 0 0 11.5 18.2zM12.5 18.2A7.4 7.4 0 1 0 12.5 5.8 8 8 0 0 1 12.5 18.2zM12 6.2A7.4 7.4 0 0 0 12 17.8 7.4 7.4 0 0 0 12 6.2z',
};

const ARGUMENTS = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/**
 * The path with as many decimals as anybody can see at 34 by 22. Arc flags may stand without blanks: `a4 4 0 01.5 2`.
 * What rounding takes from one relative step is given to the next, so that errors do not add up.
 */
function shorten(path, digits = 2) {
  let out = '';
  let rest = path;
  let command = '';
  // Where the pen is, and how far that is from where the rounded path has it.
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
      const value = Number(token);
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

const taken = Object.entries(BRANDS).map(([name, icon]) => [name, shorten(icons[icon].path, 1)]);
const entries = [...taken, ...Object.entries(OWN)].map(([name, path]) => `  ${name}: '${path}',`);
await writeFile(
  new URL('../src/elements/shared/brand-paths.ts', import.meta.url),
  `// Made by scripts/build-icons.mjs, most from simple-icons (CC0-1.0). Names and logos are trademarks of their owners.

/** One path on a grid of 24 by 24 for each brand that we draw. */
export const BRAND_PATHS = {
${entries.join('\n')}
} as const;
`,
);

// Signs on buttons: their grids are cut to what is drawn, and a word stands beside those that have none in them.
const WALLETS = {
  applePay: { icon: 'siApple', box: '1 0 22 24', word: 'Pay' },
  googlePay: { icon: 'siGooglepay', box: '0 7 24 10' },
  payPal: { icon: 'siPaypal', box: '1 0 22 24', word: 'PayPal' },
};

const marks = Object.entries(WALLETS).map(([name, { icon, box, word = '' }]) => {
  const path = shorten(icons[icon].path);
  return `  ${name}: { box: '${box}', word: '${word}', path: '${path}' },`;
});
await writeFile(
  new URL('../src/wallets/wallet-marks.ts', import.meta.url),
  `// Made by scripts/build-icons.mjs from simple-icons (CC0-1.0). Names and logos are trademarks of their owners.

/** What stands on a wallet's button: a path in its box, and the word beside it. */
export const WALLET_MARKS = {
${marks.join('\n')}
} as const;
`,
);
