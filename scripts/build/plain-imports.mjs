const WRAPPERS = ['vite:build-import-analysis', 'native:import-analysis-build'];

/**
 * Leaves `import()` as it is. Vite wraps each in a helper that preloads style sheets of chunks; ours have none, and helper
 * and wrappers would cost every shopper a quarter of a kilobyte.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  configResolved({ plugins }) {
    for (const wrapper of WRAPPERS) {
      const index = plugins.findIndex(({ name }) => name === wrapper);
      if (index < 0) throw new Error(`Vite wraps imports by another name than ${wrapper} now`);
      plugins.splice(index, 1);
    }
  },
});
