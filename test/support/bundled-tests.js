import { build } from 'esbuild';

const FOLDER = '.cache/element-tests';

/**
 * Bundles the element tests once, with chunks for what they share, and serves each under the address of its source: a page
 * then loads a dozen files in place of hundreds, in each engine.
 * @param {readonly string[]} files `test/elements/….test.ts`
 * @returns A plugin of the test runner's server.
 */
export const bundledTests = (files) => ({
  name: 'bundled-tests',
  async serverStart() {
    await build({
      entryPoints: [...files],
      outdir: FOLDER,
      outbase: '.',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['development'],
      chunkNames: 'chunks/[name]-[hash]',
      sourcemap: 'linked',
      logLevel: 'error',
    });
  },
});

/** Maps the addresses of tests, their source maps and chunks to the bundled files. */
export const bundledAddresses = () => (context, next) => {
  const [, test, ending] = /^(\/test\/elements\/.*\.test)\.(ts|js\.map)$/.exec(context.path) ?? [];
  if (test) context.path = `/${FOLDER}${test}.${ending.replace('ts', 'js')}`;
  else if (context.path.startsWith('/chunks/')) context.path = `/${FOLDER}${context.path}`;
  return next();
};
