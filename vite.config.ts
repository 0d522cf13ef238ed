import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { plainImports } from './scripts/build/plain-imports.mjs';
import { squeezeTemplates } from './scripts/build/squeeze-templates.mjs';

const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => `src/elements/${name}/define.ts`);

// `vite build`             dist/      ES modules, one file per source module, lit left to the page's bundler
// `vite build --mode cdn`  dist/cdn/  for pages without a build: one module with lit inside, lazy parts as chunks beside it
export default defineConfig(({ mode }) =>
  mode === 'cdn'
    ? {
        publicDir: false,
        plugins: [plainImports(), squeezeTemplates()],
        build: {
          outDir: 'dist/cdn',
          target: 'es2022',
          minify: true,
          sourcemap: true,
          modulePreload: { polyfill: false },
          rollupOptions: {
            input: { 'dr-elements': 'src/cdn.ts' },
            // Lazy parts import what they share from the entry, so that the first load is one request.
            preserveEntrySignatures: 'allow-extension',
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'chunks/[name]-[hash].js',
              codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'] }] },
            },
          },
        },
        // Chunks are found beside the module, wherever the folder is put.
        base: './',
      }
    : {
        publicDir: false,
        build: {
          outDir: 'dist',
          target: 'es2022',
          minify: false,
          sourcemap: true,
          lib: {
            entry: Object.fromEntries(
              ['src/index.ts', 'src/define.ts', ...elements].map((file) => [
                file.slice('src/'.length, -'.ts'.length),
                file,
              ]),
            ),
            formats: ['es'],
          },
          rollupOptions: {
            external: [/^lit(\/|$)/, /^@lit\//, /^lit-html/],
            output: {
              preserveModules: true,
              preserveModulesRoot: 'src',
              // The compiler's decorator helper sits at a versioned path; give it a stable one.
              entryFileNames: (chunk) =>
                chunk.name.includes('oxc-project') ? 'internal/decorate.js' : '[name].js',
            },
          },
        },
      },
);
