// Prints what a shopper downloads from us beside the goals we set ourselves, and fails when a row grows past its ceiling:
// the goal where it is met, what we have reached where it is not (docs/decisions/0010-size-goals.md).
// Each row is built alone, minified, Lit included, English only. Counted is what the entry loads by itself. So that this
// figure is honest, «in all» stands beside it: with what is fetched right after the first answer for a usual shopper. What
// only some shoppers fetch (other languages, instructions) is listed.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundlePlugins } from './build/bundle-plugins.mjs';

const kit = (...names) => names.map((name) => `import '/src/elements/${name}/define.ts';`).join('');
const connect = `import { configure } from '/src/gateway/connect.ts'; configure({ key: 'pk', serviceUrl: 'https://a.example' });`;

// KB, brotli 11 and gzip 9. `after` names the modules that a usual shopper's page fetches with the first answer.
const rows = [
  {
    name: '<dr-session-summary> alone',
    goal: [19, 21.5],
    ceiling: [21.6, 24.2],
    source: kit('session-summary') + connect,
    after: [],
  },
  {
    name: '<dr-payment-methods> + <dr-session-summary>',
    goal: [23, 26],
    ceiling: [25.9, 29.1],
    source: kit('payment-methods', 'session-summary') + connect,
    after: [],
  },
  {
    name: '<dr-dropin>, page side, until the list is usable',
    goal: [28, 31.5],
    ceiling: [28.3, 31.9],
    source: kit('dropin') + connect,
    after: [
      'src/elements/dropin/notices/index.ts',
      'src/elements/dropin/submit/index.ts',
      'src/elements/dropin/form/index.ts',
      'src/elements/dropin/legal/index.ts',
      'src/fields/frame-fields.ts',
      'src/gateway/http-calls.ts',
    ],
  },
];

const kb = (bytes) => bytes / 1000;
const compressed = (code) => ({
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  gzip: gzipSync(code, { level: 9 }).length,
});

async function chunksOf(source, after) {
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
  /** The chunks that come with these: whatever they import. */
  const withImports = (names, known = new Set()) => {
    for (const name of names) {
      if (known.has(name)) continue;
      known.add(name);
      withImports(byName.get(name)?.imports ?? [], known);
    }
    return known;
  };
  const holderOf = (module) => {
    const holder = chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/${module}`)),
    );
    if (!holder) throw new Error(`no chunk has ${module}`);
    return holder.fileName;
  };
  const first = withImports([chunks.find(({ isEntry }) => isEntry).fileName]);
  const soon = withImports(after.map(holderOf), new Set(first));
  const named = (names) => chunks.filter(({ fileName }) => names.has(fileName));
  return {
    first: named(first),
    soon: named(soon).filter(({ fileName }) => !first.has(fileName)),
    later: chunks.filter(({ fileName }) => !soon.has(fileName)),
  };
}

const failures = [];
const pair = ([brotli, gzip]) => `${brotli.toFixed(1)} / ${gzip.toFixed(1)}`;
const totalOf = (codes) => {
  const sizes = codes.map(compressed);
  return ['brotli', 'gzip'].map((way) => kb(sizes.reduce((sum, size) => sum + size[way], 0)));
};
const report = ({ name, goal, ceiling }, codes, soon = []) => {
  const total = totalOf(codes);
  const fits = (limit) => total.every((size, index) => size <= limit[index]);
  if (!fits(ceiling)) failures.push(name);
  const verdict = fits(goal) ? 'goal met   ' : fits(ceiling) ? 'goal missed' : 'GREW       ';
  const inAll = soon.length ? `   in all ${pair(totalOf([...codes, ...soon]))}` : '';
  console.log(
    `${verdict}  ${name.padEnd(50)} ${pair(total)}   goal ${pair(goal)}   ceiling ${pair(ceiling)}${inAll}`,
  );
};

console.log(
  'what a shopper downloads until the first view is usable, and in all right after, in KB (brotli 11 / gzip 9)',
);
const codesOf = (chunks) => chunks.map(({ code }) => code);
/** What only those shoppers should load who pay that way: a method's description, its form, its words, its wallet. */
const OF_ONE_METHOD =
  /\/src\/(payment-methods\/types\/(?!credit-card)|i18n\/methods|wallets|elements\/(method-form|payment-instructions))/;
let laterOfDropin = [];
let strayed = false;
for (const { source, after, ...row } of rows) {
  const { first, soon, later } = await chunksOf(source, after);
  report(row, codesOf(first), codesOf(soon));
  const strays = [...first, ...soon]
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => OF_ONE_METHOD.test(id));
  if (strays.length) failures.push(`${row.name} loads ${strays.join(', ')}`);
  strayed ||= strays.length > 0;
  laterOfDropin = later;
}
console.log(
  '             of any one method but the card, none of the above loads anything of its own',
);
report({ name: 'card frame', goal: [14, 15.6], ceiling: [14, 15.6] }, [
  await readFile('dist/frames/card-frame.js'),
  await readFile('dist/frames/card-frame.css'),
]);

// The classic script and all that it fetches at once for a drop-in, as they were built.
const folder = 'dist/cdn';
const manifest = JSON.parse(await readFile(`${folder}/.vite/digitalriver-parts.json`, 'utf8'));
const ofDropin = new Set();
const collect = (name) => {
  if (ofDropin.has(name)) return;
  ofDropin.add(name);
  manifest[name].imports?.forEach(collect);
};
collect('src/compat/dropin-part.ts');
report(
  { name: 'DigitalRiver.js with drop-in', goal: [34, 38.5], ceiling: [37, 41.3] },
  await Promise.all(
    ['DigitalRiver.js', ...[...ofDropin].map((name) => manifest[name].file)].map((file) =>
      readFile(`${folder}/${file}`),
    ),
  ),
);

console.log('\nonly for some, with <dr-dropin>');
for (const { name, code } of laterOfDropin) {
  const { brotli, gzip } = compressed(code);
  console.log(`      ${name.padEnd(52)} ${kb(brotli).toFixed(1)} / ${kb(gzip).toFixed(1)} KB`);
}
if (failures.length) {
  console.error(`\npast the ceiling, or more than it should load: ${failures.join(', ')}`);
  process.exit(1);
}
