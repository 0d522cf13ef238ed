import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

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
  build: {
    target: 'es2022',
    rollupOptions: {
      input: ['react.html', 'vue.html', 'svelte.html', 'angular.html', ...generated],
    },
  },
});
