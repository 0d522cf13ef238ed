import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listTokens, writeTokens } from '../../scripts/write-tokens.js';

interface Declared {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string; readonly default: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declared[] }[];
}

describe('the tokens', () => {
  it('are all that the sheets take, each with one default and a use', () => {
    const tokens = listTokens(); // throws where list and sheets differ
    expect(tokens.length).toBeGreaterThanOrEqual(80);
    for (const token of tokens) expect(token.default && token.description, token.name).toBeTruthy();
  });

  it('are those of docs/styling.md and docs/tokens.json: run `npm run build:tokens` after a change', async () => {
    for (const [path, text] of Object.entries(await writeTokens()))
      expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('are in the manifest of each tag that takes them', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const tokens = listTokens();
    for (const { tagName, cssProperties = [] } of declared.filter(({ tagName }) => tagName)) {
      const own = tokens.filter(({ tags }) => tags.includes(tagName ?? ''));
      expect(cssProperties.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
    }
  });

  it.each(readdirSync('docs/themes'))('are the only properties of the theme %s', (file) => {
    const set = [...readFileSync(`docs/themes/${file}`, 'utf8').matchAll(/^ +(--[\w-]+):/gm)];
    const names = listTokens().map(({ name }) => name);
    expect(set.length).toBeGreaterThan(10);
    expect(names).toEqual(expect.arrayContaining(set.map(([, name]) => name)));
  });
});
