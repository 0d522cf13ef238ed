import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../examples/storefront/', import.meta.url));

/** A storefront of `examples/storefront` with React inside, in development mode: StrictMode runs each effect twice there. */
export async function bundleStorefront(entry: `${string}.tsx`): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'storefront' },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code.replaceAll('</script', '<\\/script');
}
