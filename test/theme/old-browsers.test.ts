import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    ({ name }) => name.endsWith('.styles.ts') || name.endsWith('.css') || name === 'sheets.ts',
  )
  .map((entry) => `${entry.parentPath}/${entry.name}`);

it.each(sheets)('%s shows focus where a browser has no :has()', (file) => {
  const css = readFileSync(file, 'utf8');
  const rings = css.match(/:has\([^)]*:focus[\w-]*\) \{\s+outline:/g) ?? [];
  const instead =
    css.match(/@supports not selector\(:has\(\*\)\) \{\s+[^{]+:focus-within \{\s+outline:/g) ?? [];
  expect(instead).toHaveLength(rings.length);
});
