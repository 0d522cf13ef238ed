import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const kit = fileURLToPath(new URL('../../dist/', import.meta.url));

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
    ],
  },
  build: {
    target: 'es2022',
    rollupOptions: { input: ['react.html', 'vue.html', 'svelte.html', 'angular.html'] },
  },
});
