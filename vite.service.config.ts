import {
  copyFileSync,
  cpSync,
  existsSync,
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

// `vite build -c vite.service.config.ts`: server/dist/, which is what the package `dr-elements-service` holds. Its
// dependencies stay imports; the kit's own folders come along, built before.
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
        copyFileSync('server/pages/pages.css', 'server/dist/pages.css');
        copyFileSync('LICENSE', 'server/dist/LICENSE');
        for (const folder of ['frames', 'cdn']) {
          if (!existsSync(`dist/${folder}`)) throw new Error(`dist/${folder} is not built yet`);
          cpSync(`dist/${folder}`, `server/dist/${folder}`, { recursive: true });
          precompress(`server/dist/${folder}`);
        }
      },
    },
  ],
});

/** Puts `name.js.br` beside `name.js`, for `serveFolder`. */
function precompress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:css|js)$/.test(name))
      writeFileSync(
        join(folder, `${name}.br`),
        brotliCompressSync(readFileSync(join(folder, name))),
      );
}
