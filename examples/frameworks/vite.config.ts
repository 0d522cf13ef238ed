import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const kit = fileURLToPath(new URL('../../dist/', import.meta.url));
/** What the integration builder of the Storybook writes, put here by scripts/test-frameworks.mjs. */
const generated = ['react', 'vue', 'svelte', 'angular']
  .map((name) => `generated/${name}.html`)
  .filter((page) => existsSync(page));

export default defineConfig({
  plugins: [
    // Vue must be told which tags are not its own components.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('dr-') } } }),
    svelte(),
  ],
  // In your own project these come from `npm install dr-elements`.
  resolve: {
    alias: [
      { find: /^dr-elements\/define$/, replacement: `${kit}define.js` },
      { find: /^dr-elements$/, replacement: `${kit}index.js` },
      { find: /^dr-elements\/react$/, replacement: `${kit}frameworks/react.js` },
    ],
    dedupe: ['react'],
  },
  build: {
    target: 'es2022',
    rollupOptions: {
      input: ['react.html', 'vue.html', 'svelte.html', 'angular.html', ...generated],
    },
  },
});
