import { basename } from 'node:path';

// One list of payment methods for every subject: card first, then redirect methods.
const NAMES = [
  'iDEAL',
  'Bancontact',
  'Sofort',
  'Trustly',
  'EPS',
  'Przelewy24',
  'Swish',
  'Vipps',
  'MobilePay',
  'Multibanco',
];
export const methods = (n) => [
  { type: 'card', name: 'Credit card' },
  ...Array.from({ length: n - 1 }, (_, i) => ({
    type: `redirect${i + 1}`,
    name: i < NAMES.length ? NAMES[i] : `Method ${i + 1}`,
  })),
];
export const SVG = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="26"><rect width="40" height="26" rx="3" fill="#ccd"/></svg>',
};

/**
 * Bundle one page entry with esbuild the same way for every subject. Returns the page's files, with the source maps beside
 * the scripts, which no page asks for.
 */
export async function page({
  esbuild,
  entry,
  resolveDir,
  head = '',
  body = '<div id="host"></div>',
  alias = {},
  plugins = [],
}) {
  const { metafile, outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir, loader: 'js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
    outdir: '/out',
    entryNames: 'app',
    chunkNames: 'chunk-[hash]',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    legalComments: 'none',
    sourcemap: 'external',
    metafile: true,
    logLevel: 'error',
    alias,
    plugins,
  });
  const files = {};
  for (const f of outputFiles) {
    const name = f.path.slice('/out'.length);
    files[name] = {
      body: Buffer.from(f.contents),
      contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
    };
  }
  const sheet = files['/app.css'] ? '<link rel="stylesheet" href="/app.css">' : '';
  const chunks = chunksOf(metafile).map((path) => `<link rel="modulepreload" href="${path}">`);
  files['/'] = {
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>${head}${sheet}${chunks.join('')}<script type="module" src="/app.js"></script></head><body>${body}</body></html>`,
  };
  return files;
}

/** What the entry imports at once. A page names it, as those of Vite do, so that it is not found only when the entry runs. */
function chunksOf({ outputs }) {
  const nameOf = (output) => `/${basename(output)}`;
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  const found = new Set([entry]);
  for (const output of found)
    for (const { path, kind } of outputs[output].imports)
      if (kind === 'import-statement') found.add(path);
  found.delete(entry);
  return [...found].map(nameOf);
}

/** Tail of every page entry: mount at once, unless the harness drives it (?manual). */
export const AUTO = `if (!location.search.includes('manual')) window.bench.mount(document.querySelector('#host'));`;
