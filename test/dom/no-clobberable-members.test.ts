import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import rule from '../../scripts/lint/no-clobberable-members.mjs';

const linter = new Linter();
const complaintsAbout = (code: string): string[] =>
  linter
    .verify(code, {
      plugins: { kit: { rules: { clobber: rule } } },
      rules: { 'kit/clobber': 'error' },
      languageOptions: { parser: parser as never },
    })
    .map(({ message }) => message);

describe('the lint rule against named elements (F-066)', () => {
  it.each([
    'document.currentScript;',
    'document["body"].append(node);',
    '(document as Page).featurePolicy;',
    'const { head } = document;',
    'document.createElement("p");',
    'window.DigitalRiver;',
    'globalThis.ApplePaySession?.canMakePayments();',
    'const { trustedTypes } = globalThis as { trustedTypes?: object };',
    'self[name];',
  ])('refuses %s', (code) => {
    expect(complaintsAbout(code)).toHaveLength(1);
  });

  it.each([
    'safeDocument.currentScript;',
    'node.getRootNode() === document;',
    'window.addEventListener("online", look);',
    'const { location } = window;',
    'function go(window: ProviderWindow) { window.go(url); }',
    'const document = read(); document.title;',
  ])('lets %s pass', (code) => {
    expect(complaintsAbout(code)).toEqual([]);
  });
});
