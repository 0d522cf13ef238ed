import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { defineConfig, type BuildOptions, type Manifest, type Plugin, type UserConfig } from 'vite';
import { digitalRiverCss } from './scripts/build/digital-river-css.mjs';
import { chunkName, featureGroups, rootsOf } from './scripts/build/features.js';
import { plainDecorate } from './scripts/build/plain-decorate.mjs';
import { plainExports } from './scripts/build/plain-exports.mjs';
import { plainStatics } from './scripts/build/plain-statics.mjs';
import { squeezeCode } from './scripts/build/squeeze-code.mjs';
import { squeezeTemplates } from './scripts/build/squeeze-templates.mjs';

const PUBLIC_ELEMENTS = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => `src/elements/${name}/define.ts`)
  .filter((file) => /^export /m.test(readFileSync(file, 'utf8')));

const nameOf = (file: string): string => file.slice('src/'.length, -'.ts'.length);
const named = (files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [nameOf(file), file]));

/** Library mode: Vite does not change `import()` and adds no code. */
const library = (build: BuildOptions): UserConfig => ({
  publicDir: false,
  build: { target: 'es2022', sourcemap: true, ...build },
});

// `vite build`  dist/: modules for every bundler, one chunk per feature; lit is left to the page's bundler
const forBundlers: UserConfig = {
  ...library({
    outDir: 'dist',
    minify: false,
    lib: {
      entry: named([
        'src/index.ts',
        'src/define.ts',
        'src/second-copy.ts',
        'src/compat/index.ts',
        'src/compat/over-digital-river.ts',
        'src/frameworks/react.ts',
        'src/conformance/index.ts',
        'src/sandbox/index.ts',
        'src/testing/index.ts',
        ...PUBLIC_ELEMENTS,
      ]),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^lit-html/, 'react'],
      output: {
        // Next renders modules without this directive on the server.
        banner: ({ name }) => (name === 'frameworks/react' ? "'use client';" : ''),
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
        codeSplitting: { groups: featureGroups() },
      },
    },
  }),
  plugins: [plainDecorate(), plainStatics(), squeezeTemplates(), plainExports()],
};

const cdn = (build: BuildOptions): UserConfig => ({
  // Source maps for debugging. The package contains only those of its readable modules.
  ...library({ outDir: 'dist/cdn', minify: true, sourcemap: 'hidden', ...build }),
  plugins: [plainDecorate(), squeezeTemplates(), plainExports(), squeezeCode()],
});

/** The features in the entry module: all code before the first request. */
const FIRST_LOAD = ['core', 'list', 'dropin', 'shared', 'session-summary', 'payment-methods'];

// `--mode cdn`  dist/cdn/: for pages without a build: one module with lit inside, features as chunks beside it.
// `--mode dr-dropin` …, after it: the same for a page with one tag
const forPages = (name: string): UserConfig =>
  cdn({
    emptyOutDir: name === 'dr-elements',
    ...(name === 'dr-elements' && { license: { fileName: 'licenses.md' } }),
    lib: { entry: { [name]: `src/cdn/${name}.ts` }, formats: ['es'] },
    rolldownOptions: {
      // Chunks import shared code from the entry, so that the first load is one request.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true, // otherwise library mode keeps whitespace
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'first-load', tags: ['$initial'], priority: 100 },
            ...featureGroups(FIRST_LOAD),
          ],
        },
      },
    },
  });

/** The two modules that `DigitalRiver.js` loads from its own folder. */
const MANIFEST = '.vite/digitalriver-parts.json';
const PARTS = { dropin: 'src/compat/dropin-part.ts', parts: 'src/compat/parts.ts' };

// `--mode digitalriver-parts`  the code that `DigitalRiver.js` loads on the first mount or call
const digitalRiverParts: UserConfig = cdn({
  emptyOutDir: false,
  manifest: MANIFEST,
  lib: {
    entry: { 'digitalriver-dropin': PARTS.dropin, 'digitalriver-parts': PARTS.parts },
    formats: ['es'],
  },
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    output: {
      minify: true,
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
      codeSplitting: {
        groups: featureGroups(['session-summary', 'payment-methods', 'list'], {
          core: ['compat/contract-error.ts', 'compat/gateways.ts', ...rootsOf('list')],
          dropin: [PARTS.dropin.slice('src/'.length)],
        }),
      },
    },
  },
});

/** Each module with its imports, so that the script requests them in parallel. */
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
      [...visit(entry, new Set())].flatMap((name) => {
        const file = manifest[name]?.file;
        return file && existsSync(`dist/cdn/${file}`) ? `./${file}` : []; // `plain-exports` removes a chunk
      }),
    ]),
  );
}

/** Deletes the list of parts, which is now in the script. */
const forgetParts = (): void => rmSync('dist/cdn/.vite', { recursive: true, force: true });

/** The classic script loads the sentences of console codes from one of the parts' chunks. */
const sentencesBeside = (): Plugin => ({
  name: 'sentences-beside',
  enforce: 'pre',
  resolveId(source) {
    if (!source.endsWith('/console-sentences.js')) return undefined;
    const manifest = JSON.parse(readFileSync(`dist/cdn/${MANIFEST}`, 'utf8')) as Manifest;
    return { id: `./${manifest['src/dom/console-sentences.ts']?.file}`, external: 'absolute' };
  },
});

// `--mode digitalriver-script`, after it: the classic script, the code that must be available synchronously, and its style sheet
const digitalRiverScript = (): UserConfig => ({
  publicDir: false,
  plugins: [
    sentencesBeside(),
    digitalRiverCss(),
    squeezeCode(),
    { name: 'no-manifest', closeBundle: forgetParts },
  ],
  define: { __DR_PARTS__: JSON.stringify(filesOfParts()) },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    modulePreload: false, // does not change the script's `import()`
    target: 'es2022',
    minify: true,
    sourcemap: 'hidden',
    rolldownOptions: {
      // Vite's preload helper contains `import.meta`. It never runs here, because nothing is preloaded.
      onwarn: (warning, warn) => {
        const isOfHelper =
          warning.code === 'EMPTY_IMPORT_META' && warning.message.includes('vite/preload-helper');
        if (!isOfHelper) warn(warning);
      },
      input: { DigitalRiver: 'src/compat/install.ts' },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});

export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'cdn':
      return forPages('dr-elements');
    case 'dr-dropin':
    case 'dr-payment-methods':
    case 'dr-session-summary':
      return forPages(mode);
    case 'digitalriver-parts':
      return digitalRiverParts;
    case 'digitalriver-script':
      return digitalRiverScript();
    default:
      return forBundlers;
  }
});
