import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'src/elements/dropin';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const documented = [
  ...readFileSync(`${folder}/dropin.ts`, 'utf8').matchAll(/@csspart ([\w-]+) - /g),
].map(([, name]) => name);

/** `outer` of `inner:outer`, by the nested tag. */
const exported = sources.flatMap((source) =>
  [...source.matchAll(/<(dr-[\w-]+)\s+exportparts="([^"]+)"/g)].map(
    ([, tag = '', parts = '']) => [tag, parts.split(', ')] as const,
  ),
);

it.each(exported)('<dr-dropin> documents the parts of <%s> that it exports', (_, parts) => {
  const outer = parts.map((part) => part.split(':').at(-1));
  expect(documented).toEqual(expect.arrayContaining(outer));
});

it.each(exported)('<%s> has the parts that <dr-dropin> exports', (tag, parts) => {
  const name = tag.replace('dr-', '');
  const own = readdirSync(`src/elements/${name}`)
    .map((file) => readFileSync(`src/elements/${name}/${file}`, 'utf8'))
    .join('\n');
  for (const part of parts) expect(own).toContain(`@csspart ${part.split(':')[0]} - `);
});

it('exports the parts of every element it draws', () => {
  const drawn = sources.flatMap((source) =>
    [...source.replaceAll(/^ *(\*|\/\/).*$/gm, '').matchAll(/<(dr-[\w-]+)\s/g)].map(
      ([, tag]) => tag,
    ),
  );
  expect(new Set(drawn).size).toBeGreaterThan(5);
  expect([...new Set(drawn)].sort()).toEqual(exported.map(([tag]) => tag).sort());
});
