import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

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

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it.each([
  ['light-dark', /--_text:var\(--dr-color-text,#11151f\)/],
  ['color-mix', /--_field-border:var\(--dr-color-field-border,var\(--_text\)\)/],
])('colors are plain values where a browser has no %s()', async (name, plain) => {
  const tokens = async () => {
    vi.resetModules();
    return (await import('../../src/theme/tokens.js')).tokens.cssText;
  };
  vi.stubGlobal('CSS', { supports: () => true });
  expect(await tokens()).toContain(`${name}(`);
  vi.stubGlobal('CSS', { supports: (_: string, color: string) => !color.startsWith(name) });
  expect(await tokens()).not.toContain(`${name}(`);
  expect(await tokens()).toMatch(plain);
});
