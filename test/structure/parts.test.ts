import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly {
      readonly tagName: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;

/** Written in a template, or handed to what draws it. */
const PART = /\bpart(?:="|: ')([a-z -]+)["']/gu;
/** What a tag draws with a part of `shared/`. */
const SHARED = readdirSync('src/elements/shared').filter((name) => name.endsWith('.ts'));

const partsIn = (text: string): readonly string[] =>
  [...text.matchAll(PART)].flatMap(([, names = '']) => names.split(' '));

function partsOf(folder: string): Set<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const shared = SHARED.filter((name) =>
    sources.some((source) => source.includes(`shared/${name.replace('.ts', '.js')}'`)),
  ).map((name) => readFileSync(`src/elements/shared/${name}`, 'utf8'));
  return new Set([...sources, ...shared].flatMap(partsIn));
}

describe('the manifest', () => {
  it.each(
    modules.flatMap(({ path, declarations }) =>
      declarations.map(({ tagName, cssParts = [] }) => ({
        tagName,
        folder: path.replace(/^dist\/(.+)\/define\.js$/u, 'src/$1'),
        declared: cssParts.map(({ name }) => name).sort(),
      })),
    ),
  )('names every part that $tagName draws', ({ folder, declared }) => {
    const drawn = [...partsOf(folder)].filter((name) => !declared.includes(name));
    expect(drawn).toEqual([]);
  });
});
