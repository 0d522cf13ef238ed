import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Manifest, type UserConfig } from 'vite';
import { digitalRiverCss } from './scripts/build/digital-river-css.mjs';
import { bundlePlugins } from './scripts/build/bundle-plugins.mjs';
import { squeezeCode } from './scripts/build/squeeze-code.mjs';

const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => `src/elements/${name}/define.ts`);

/** The two modules that `DigitalRiver.js` fetches from beside itself. */
const MANIFEST = '.vite/digitalriver-parts.json';
const PARTS = { dropin: 'src/compat/dropin-part.ts', parts: 'src/compat/parts.ts' };

/** What the classic script `DigitalRiver.js` fetches when a page mounts or calls for the first time. */
const digitalRiverParts: UserConfig = {
  publicDir: false,
  plugins: bundlePlugins(),
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { 'digitalriver-dropin': PARTS.dropin, 'digitalriver-parts': PARTS.parts },
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
    manifest: MANIFEST,
  },
  base: './',
};

/** Each module with all that it needs at once, so that the script asks for them together. */
function filesOfParts(): Record<string, string[]> {
  const manifest = JSON.parse(readFileSync(`dist/cdn/${MANIFEST}`, 'utf8')) as Manifest;
  const visit = (name: string, seen: Set<string>): Set<string> => {
    if (!seen.has(name)) {
      seen.add(name);
      manifest[name]?.imports?.forEach((needed) => visit(needed, seen));
    }
    return seen;
  };
  return Object.fromEntries(
    Object.entries(PARTS).map(([part, entry]) => [
      part,
      [...visit(entry, new Set())].map((name) => `./${manifest[name]?.file}`),
    ]),
  );
}

/** The classic script itself: what has to be there on the next line, and its style sheet. */
const digitalRiverScript = (): UserConfig => ({
  publicDir: false,
  plugins: [digitalRiverCss(), squeezeCode()],
  define: { __DR_PARTS__: JSON.stringify(filesOfParts()) },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    sourcemap: true,
    rollupOptions: {
      input: { DigitalRiver: 'src/compat/install.ts' },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});

// `vite build`             dist/      ES modules, one file per source module, lit left to the page's bundler
// `vite build --mode cdn`  dist/cdn/  for pages without a build: one module with lit inside, lazy parts as chunks beside it
// `--mode digitalriver-parts`, `--mode digitalriver-script`, after it: `DigitalRiver.js` in the same folder
export default defineConfig(({ mode }) =>
  mode === 'digitalriver-parts'
    ? digitalRiverParts
    : mode === 'digitalriver-script'
      ? digitalRiverScript()
      : mode === 'cdn'
        ? {
            publicDir: false,
            plugins: bundlePlugins(),
            build: {
              outDir: 'dist/cdn',
              license: { fileName: 'licenses.md' },
              target: 'es2022',
              minify: true,
              sourcemap: true,
              modulePreload: { polyfill: false },
              rollupOptions: {
                input: { 'dr-elements': 'src/cdn/dr-elements.ts' },
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
                  [
                    'src/index.ts',
                    'src/define.ts',
                    'src/compat/index.ts',
                    'src/compat/over-digital-river.ts',
                    ...elements,
                  ].map((file) => [file.slice('src/'.length, -'.ts'.length), file]),
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
