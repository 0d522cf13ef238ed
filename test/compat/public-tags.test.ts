import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);
const tagOf = (name = '') => `dr${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const index = read('src/index.ts');
const classes = all(index, /\bDr([A-Z]\w+) \}/g).map((name) => tagOf(name));
const paths = Object.keys((JSON.parse(read('package.json')) as { exports: object }).exports);
/** The tags that the script loads if the page contains them. */
const rare = all(read('src/cdn/autoload.ts'), /'(dr-[\w-]+)':/g);
/** Every public tag of the kit: what `dr-elements` exports. */
const tags = [...classes].sort();

it('a plain page can use every public tag: the script contains it, or loads it if the page does', () => {
  const atOnce = all(read('src/define.ts'), /elements\/([\w-]+)\/define/g).map(
    (name) => `dr-${name}`,
  );
  expect([...atOnce, ...rare].sort()).toEqual(tags);
});

it('every public tag has its own path that registers it and declares its type', () => {
  for (const tag of tags) {
    const name = tag.slice('dr-'.length);
    expect(paths).toContain(`./${name}`);
    expect(read(`src/elements/${name}/define.ts`)).toContain(`'${tag}': Dr`);
  }
});

it('the page about the tags lists each public tag, and each has a story and a description', () => {
  expect(all(read('docs/elements.md'), /^## `<([\w-]+)>`/gm).sort()).toEqual(tags);
  const stories = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
  const shown = stories.flatMap((file) => all(read(`stories/${file}`), /component: '([\w-]+)'/g));
  expect(shown).toEqual(expect.arrayContaining(tags));
  const { modules } = JSON.parse(read('custom-elements.json')) as {
    modules: { declarations?: { tagName?: string; summary?: string }[] }[];
  };
  const told = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ summary }) => summary)
    .map(({ tagName }) => tagName);
  expect(told).toEqual(expect.arrayContaining(tags));
});

it('the page about migrating sends readers to public tags only', () => {
  const named = all(read('docs/migrating.md'), /`<(dr-[\w-]+)/g);
  expect(named.length).toBeGreaterThan(5);
  for (const tag of named) expect(tags).toContain(tag);
});
