// Writes the tables of docs/styling.md, and docs/tokens.json for the manifest and the stories, from
// scripts/tokens/tokens.mjs and the sheets: `npm run build:tokens`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tokens } from '../src/theme/tokens.js';
import { readTokens } from './tokens/read-tokens.mjs';
import { FOUNDATION, PARTS, TOKENS } from './tokens/tokens.mjs';

/** A custom property that a page may set. */
interface Token {
  readonly name: string;
  readonly default: string;
  readonly description: string;
  /** The tags that use it. */
  readonly tags: readonly string[];
}

const WITHIN_DROPIN =
  /elements\/(dropin|shared|card-form|saved-source|method-form|compliance|express-wallets|payment-instructions)\//;
const LISTS = ['dr-dropin', 'dr-payment-methods'];
const ALL = [
  ...['dr-dropin', 'dr-payment-methods', 'dr-session-summary', 'dr-store-credit'],
  ...['dr-payment-instructions', 'dr-method-form', 'dr-iban', 'dr-tax-identifier'],
  ...['dr-invoice-attribute', 'dr-offline-refund', 'dr-compliance'],
];
const PAPERS = ['dr-iban', 'dr-tax-identifier', 'dr-invoice-attribute', 'dr-offline-refund'];

/** The tags that include a file's style sheets. */
function tagsOf(path: string): readonly string[] {
  if (path.startsWith('src/theme/')) return ALL;
  if (path.includes('elements/shared/')) return LISTS;
  const own = `dr-${/elements\/([\w-]+)\//.exec(path)?.[1]}`;
  return [
    ...(ALL.includes(own) ? [own] : []),
    ...(own === 'dr-method-form' ? PAPERS : []),
    ...(WITHIN_DROPIN.test(path) ? ['dr-dropin'] : []),
  ];
}

/** @throws {Error} If a sheet uses an unlisted property, a listed property is unused, or a property has two defaults. */
export function listTokens(): readonly Token[] {
  const found = readTokens(String(tokens));
  const listed = Object.entries(TOKENS);
  const unlisted = [...found.keys()].filter((name) => !Object.hasOwn(TOKENS, name));
  const unused = listed.map(([name]) => name).filter((name) => !found.has(name));
  if (unlisted.length || unused.length)
    throw new Error(`not listed: ${unlisted.join(' ')}; in no sheet: ${unused.join(' ')}`);
  return listed.map(([name, description]) => {
    const { defaults, files } = found.get(name) ?? { defaults: [], files: [] };
    const [fallback = '', ...others] = [...defaults].filter(Boolean);
    if (others.length)
      throw new Error(`${name} falls back to ${[fallback, ...others].join(' and ')}`);
    const tags = ALL.filter((tag) => files.some((path) => tagsOf(path).includes(tag)));
    return { name, default: fallback, description, tags };
  });
}

/** The files to write, by path. */
export async function writeTokens(): Promise<Readonly<Record<string, string>>> {
  const list = listTokens();
  const table = ([title, group]: (typeof FOUNDATION)[number]): string => {
    const rows = list
      .filter(({ name }) => Object.hasOwn(group, name))
      .map((token) => `| \`${token.name}\` | \`${token.default}\` | ${token.description} |`);
    return `### ${title}\n\n| property | default | for |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  };
  const tables = `## First tier: what all parts share

Set these first: colors that follow from others are mixed from what you set.

${FOUNDATION.map(table).join('\n')}
## Second tier: single parts

${PARTS.map(table).join('\n')}`;
  const page = readFileSync('docs/styling.md', 'utf8').replace(
    /(<!-- tokens -->)[^]*(<!-- \/tokens -->)/,
    (_, open: string, close: string) => `${open}\n\n${tables}\n${close}`,
  );
  const files = { 'docs/styling.md': page, 'docs/tokens.json': JSON.stringify(list) };
  const formatted = Object.entries(files).map(async ([path, text]) => {
    const options = await resolveConfig(path);
    return [path, await format(text, { ...options, filepath: path })] as const;
  });
  return Object.fromEntries(await Promise.all(formatted));
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const [path, text] of Object.entries(await writeTokens())) writeFileSync(path, text);
