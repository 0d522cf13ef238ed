import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync('server/package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** The viewer of the API description, with its license. */
const VIEWER = [
  'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt',
  'swagger-ui.css',
  'LICENSE',
  'NOTICE',
];

function copyAll(from: string, to: string, files: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const file of files) copyFileSync(`${from}/${file}`, `${to}/${file}`);
}

// `vite build -c vite.service.config.ts`: server/dist/, the contents of the package `dr-elements-service`. Its
// dependencies stay imports. The kit's folders, which were built before, are included.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'server/dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { main: 'server/main.ts' },
      external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`)),
      output: {
        banner: '#!/usr/bin/env node',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
      },
    },
  },
  plugins: [
    {
      name: 'service-files',
      closeBundle() {
        for (const file of ['pages.css', 'reference.js'])
          copyFileSync(`server/pages/${file}`, `server/dist/${file}`);
        copyFileSync('LICENSE', 'server/dist/LICENSE');
        copyAll('docs', 'server/dist/docs', ['console-codes.md', 'openapi.json']);
        copyAll('node_modules/swagger-ui-dist', 'server/dist/viewer', VIEWER);
        precompress('server/dist/viewer');
        for (const folder of ['frames', 'cdn']) {
          if (!existsSync(`dist/${folder}`)) throw new Error(`dist/${folder} is not built yet`);
          cpSync(`dist/${folder}`, `server/dist/${folder}`, { recursive: true });
          precompress(`server/dist/${folder}`);
        }
      },
    },
  ],
});

/** Writes `name.js.br` next to `name.js`, for `serveFolder`. */
function precompress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:css|js)$/.test(name))
      writeFileSync(
        join(folder, `${name}.br`),
        brotliCompressSync(readFileSync(join(folder, name))),
      );
}
