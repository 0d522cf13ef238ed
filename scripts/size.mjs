// Prints what a shopper downloads from us beside the goals we set ourselves, and fails when a row grows past its ceiling:
// the goal where it is met, what we have reached where it is not (docs/decisions/0010-size-goals.md).
// Each row is built alone, minified, Lit included, English only. Counted is what the entry loads by itself: chunks that
// are fetched on demand (other languages, the card fields' page side, instructions) are listed but not counted.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundlePlugins } from './build/bundle-plugins.mjs';

const kit = (...names) => names.map((name) => `import '/src/elements/${name}/define.ts';`).join('');
const connect = `import { configure } from '/src/gateway/connect.ts'; configure({ key: 'pk', serviceUrl: 'https://a.example' });`;

// KB, brotli 11 and gzip 9.
const rows = [
  {
    name: '<dr-session-summary> alone',
    goal: [12, 13.5],
    ceiling: [18.6, 20.5],
    source: kit('session-summary') + connect,
  },
  {
    name: '<dr-payment-methods> + <dr-session-summary>',
    goal: [16, 18],
    ceiling: [23.2, 25.9],
    source: kit('payment-methods', 'session-summary') + connect,
  },
  {
    name: '<dr-dropin>, page side, until the list is usable',
    goal: [22, 25],
    ceiling: [25.3, 28.3],
    source: kit('dropin') + connect,
  },
];

const kb = (bytes) => bytes / 1000;
const compressed = (code) => ({
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  gzip: gzipSync(code, { level: 9 }).length,
});

async function chunksOf(source) {
  const entry = '/size-entry.js';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      ...bundlePlugins(),
      {
        name: 'size-entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'] }] },
        },
      },
    },
  });
  const chunks = result.output.filter(({ type }) => type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set();
  const visit = (name) => {
    if (first.has(name)) return;
    first.add(name);
    byName.get(name)?.imports.forEach(visit);
  };
  visit(chunks.find(({ isEntry }) => isEntry).fileName);
  return {
    first: chunks.filter(({ fileName }) => first.has(fileName)),
    lazy: chunks.filter(({ fileName }) => !first.has(fileName)),
  };
}

const failures = [];
const pair = ([brotli, gzip]) => `${brotli.toFixed(1)} / ${gzip.toFixed(1)}`;
const report = ({ name, goal, ceiling }, codes) => {
  const sizes = codes.map(compressed);
  const total = ['brotli', 'gzip'].map((way) =>
    kb(sizes.reduce((sum, size) => sum + size[way], 0)),
  );
  const fits = (limit) => total.every((size, index) => size <= limit[index]);
  if (!fits(ceiling)) failures.push(name);
  const verdict = fits(goal) ? 'goal met   ' : fits(ceiling) ? 'goal missed' : 'GREW       ';
  console.log(
    `${verdict}  ${name.padEnd(50)} ${pair(total)}   goal ${pair(goal)}   ceiling ${pair(ceiling)}`,
  );
};

console.log('what a shopper downloads, in KB (brotli 11 / gzip 9)');
let lazyOfDropin = [];
for (const { source, ...row } of rows) {
  const { first, lazy } = await chunksOf(source);
  report(
    row,
    first.map(({ code }) => code),
  );
  lazyOfDropin = lazy;
}
report({ name: 'card frame', goal: [12.5, 14], ceiling: [12.5, 14] }, [
  await readFile('dist/frames/card-frame.js'),
  await readFile('dist/frames/card-frame.css'),
]);

console.log('\non demand, with <dr-dropin>');
for (const { name, code } of lazyOfDropin) {
  const { brotli, gzip } = compressed(code);
  console.log(`      ${name.padEnd(52)} ${kb(brotli).toFixed(1)} / ${kb(gzip).toFixed(1)} KB`);
}
if (failures.length) {
  console.error(`\npast the ceiling: ${failures.join(', ')}`);
  process.exit(1);
}
