/**
 * Leaves `import()` as it is. Vite wraps it in a helper that preloads style sheets of chunks; ours have none, and the
 * helper would cost every shopper a kilobyte.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});
