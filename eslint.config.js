import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import storybook from 'eslint-plugin-storybook';
import noClobberableMembers from './scripts/lint/no-clobberable-members.mjs';
import oneDefinition from './scripts/lint/one-definition.mjs';

const banned = [
  ['MemberExpression[property.name=/^(inner|outer)HTML$/]', 'text bindings only'],
  ['CallExpression[callee.property.name="insertAdjacentHTML"]', 'text bindings only'],
  [
    'ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map|static-html/]',
    'strict CSP and Trusted Types',
  ],
  [
    'CallExpression[callee.property.name="postMessage"][arguments.1.value="*"]',
    'name the target origin',
  ],
  ['Identifier[name="localStorage"]', 'nothing of ours outlives the tab'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores([
    '**/dist',
    'storybook-static',
    'coverage',
    '**/node_modules',
    '.cache',
    'examples/apps',
    'examples/frameworks',
    'examples/storefront',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      // A leading underscore marks an intentionally unused parameter.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
    settings: { litHtmlSources: true },
  },
  {
    files: ['src/**/*.ts', 'server/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...banned],
    },
  },
  {
    files: ['src/**/*.ts', 'server/**/*.ts'],
    plugins: { once: { rules: { 'one-definition': oneDefinition } } },
    rules: { 'once/one-definition': 'error' },
  },
  {
    // The card frame's document belongs to the service, and no other code writes HTML into it.
    files: ['src/**/*.ts'],
    ignores: ['src/dom/**', 'src/fields/frame/**'],
    plugins: { kit: { rules: { 'no-clobberable-members': noClobberableMembers } } },
    rules: { 'kit/no-clobberable-members': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message: 'gives up after a second: take test/support/harness/wait-until.js',
            },
          ],
        },
      ],
    },
  },
  storybook.configs['flat/recommended'],
  {
    // Generated: their interfaces only extend an interface of the framework and add no members.
    files: ['types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    // Parts of it run in the measured page.
    files: ['bench/**/*.mjs'],
    languageOptions: {
      globals: {
        addEventListener: 'readonly',
        clearTimeout: 'readonly',
        MessageChannel: 'readonly',
        performance: 'readonly',
        PerformanceObserver: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}', '*.ts', 'scripts/**/*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        module: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        window: 'readonly',
        document: 'readonly',
      },
    },
  },
  {
    // Runs inside pages.
    files: ['scripts/layout/**', 'scripts/check-layout.mjs'],
    languageOptions: {
      globals: {
        Node: 'readonly',
        SVGElement: 'readonly',
        clearTimeout: 'readonly',
        getComputedStyle: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
);
