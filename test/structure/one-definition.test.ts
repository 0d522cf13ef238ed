import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import rule from '../../scripts/lint/one-definition.mjs';

const linter = new Linter();
const complaintsAbout = (code: string, filename: string): string[] =>
  linter
    .verify(
      code,
      {
        files: ['**/*.ts'],
        plugins: { kit: { rules: { 'one-definition': rule } } },
        rules: { 'kit/one-definition': 'error' },
        languageOptions: { parser: parser as never },
      },
      { filename },
    )
    .map(({ message }) => message);

const SECONDS: readonly (readonly [home: string, code: string])[] = [
  ['src/domain/loopback.ts', 'const HERE = /^(localhost|127\\.0\\.0\\.1)$/;'],
  ['src/domain/card-brand.ts', "const KEYS = { americanexpress: 'amex' };"],
  ['src/domain/card-brand.ts', "const KEYS = { 'american-express': 'amex' };"],
  ['src/domain/card-brand.ts', "const digits = brand === 'amex' ? 4 : 3;"],
  ['src/domain/ids.ts', 'const ID = /^[\\w-]{1,128}$/;'],
  ['src/domain/ids.ts', 'const ID = /^\\w[\\w.:~-]{1,200}$/;'],
  ['src/dom/warn-once.ts', 'const warned = new Set<string>();'],
  ['src/dom/warn-once.ts', 'if (!seen.has(code)) console.warn(code);'],
  ['src/elements/shared/wait-until-event.ts', 'class Ask extends Event { waitUntil() {} }'],
  ['src/fields/field-provider.ts', 'const none = { empty: true, valid: false, focused: false };'],
];

describe('a second definition of a rule', () => {
  it.each(SECONDS)('of %s is refused elsewhere: %s', (home, code) => {
    expect(complaintsAbout(code, 'src/session/anything.ts')).toEqual([
      `This rule is defined in ${home}: use that.`,
    ]);
    expect(complaintsAbout(code, home)).toEqual([]);
  });
});
