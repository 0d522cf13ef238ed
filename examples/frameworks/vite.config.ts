import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

/** The output of the Storybook's integration builder, written by scripts/test-frameworks.mjs. */
const generated = ['react', 'vue', 'svelte', 'angular']
  .map((name) => `generated/${name}.html`)
  .filter((page) => existsSync(page));

export default defineConfig({
  plugins: [
    // Vue needs to know which tags are not Vue components.
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
