// Reads the custom properties that the style sheets use, and their defaults, from the source.
import { readdirSync, readFileSync } from 'node:fs';

/** Style sheets outside of `.styles.ts` files. */
const SHEETS =
  /(\.styles|\/(sheets|tokens|wallet-room|fields-skeleton|render-mark|accent-button))\.ts$/;

const sheetsUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => SHEETS.test(path))
    .sort();

/** The position of the bracket that closes the one before `from`. */
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error('a bracket is not closed');
}

/** @returns {readonly (readonly [name: string, fallback: string])[]} Each use of a `--dr-…` property with its fallback. */
function usesIn(text) {
  return [...text.matchAll(/var\(\s*(--dr-[\da-z-]+)\s*(,)?/g)].map(
    ({ 0: whole, 1: name, 2: comma, index }) => {
      const from = index + whole.length;
      return [name, comma ? text.slice(from, closing(text, from)).trim().replace(/\s+/g, ' ') : ''];
    },
  );
}

/** Converts to the public name: `--_accent` in the kit's sheets is `--dr-color-accent`. */
const publicly = (value, names) =>
  value.replace(/var\(--_([\da-z-]+)\)/g, (_, name) => `var(${names.get(name) ?? `--_${name}`})`);

/**
 * @param {string} firstTier The text of `tokens` (src/theme/tokens.ts): `:host{--_text:var(--dr-color-text,…);…}`.
 * @returns {ReadonlyMap<string, { readonly defaults: ReadonlySet<string>, readonly files: readonly string[] }>}
 */
export function readTokens(firstTier) {
  const names = new Map(
    [...firstTier.matchAll(/--_([\da-z-]+):var\((--dr-[\da-z-]+)/g)].map(([, own, name]) => [
      own,
      name,
    ]),
  );
  const found = new Map();
  const add = (path, text) => {
    for (const [name, fallback] of usesIn(text)) {
      const token = found.get(name) ?? { defaults: new Set(), files: [] };
      token.defaults.add(publicly(fallback, names).replace(/^0?\./, '0.'));
      if (!token.files.includes(path)) token.files.push(path);
      found.set(name, token);
    }
  };
  add('src/theme/tokens.ts', firstTier);
  for (const path of [...sheetsUnder('src/theme'), ...sheetsUnder('src/elements')])
    if (!path.endsWith('/tokens.ts')) add(path, readFileSync(path, 'utf8'));
  return found;
}
