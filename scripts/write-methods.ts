// Writes what the kit must know of all method types at once from their descriptors in src/payment-methods/types: signs and
// places, small, for the list (faces.ts), and where each descriptor is fetched (loaders.ts).
import { readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { MethodDescriptor } from '../src/payment-methods/method-descriptor.js';

/** @param folder Where the descriptors' folder `types` is; the files are written beside it. */
export async function writeMethods(folder: URL): Promise<void> {
  const files = readdirSync(new URL('types/', folder)).sort();
  const descriptors = await Promise.all(
    files.map(async (file) => {
      const url = pathToFileURL(new URL(`types/${file}`, folder).pathname).href;
      const { default: descriptor } = (await import(url)) as { default: MethodDescriptor };
      return { ...descriptor, module: `./types/${file.replace(/\.ts$/, '.js')}` };
    }),
  );
  const typesWhere = (holds: (descriptor: MethodDescriptor) => boolean) =>
    descriptors.filter(holds).map(({ type }) => type);
  const signs = [...new Set(descriptors.map(({ icon }) => icon))].map(
    (icon) => `${icon}: '${typesWhere((descriptor) => descriptor.icon === icon).join(' ')}',`,
  );
  const list = (types: readonly string[]) => `'${types.join(' ')}'`;
  const made =
    '// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.\n\n';
  await write(
    new URL('faces.ts', folder),
    `${made}/** Our signs, and the types that each stands for. */
export const SIGNS: Readonly<Record<string, string>> = {${signs.join('\n')}};

/** Types for which something is entered: their form is fetched. */
export const WITH_INPUTS = ${list(typesWhere(({ inputs }) => inputs.length > 0))};

/** Types that can be saved, where the service does not say. */
export const STORABLE = ${list(typesWhere(({ storable }) => storable))};

/** Types with a button of their own above the list. */
export const EXPRESS = ${list(typesWhere(({ place }) => place === 'express'))};

/** Types that are not the shopper's to pick. */
export const NEVER = ${list(typesWhere(({ place }) => place === 'never'))};
`,
  );
  await write(
    new URL('loaders.ts', folder),
    `${made}import type { MethodDescriptor } from './method-descriptor.js';

/** Where each type's descriptor is: a chunk of its own. */
export const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: MethodDescriptor }>>> = {
${descriptors.map(({ type, module }) => `${type}: () => import('${module}'),`).join('\n')}
};
`,
  );
}

async function write(file: URL, text: string): Promise<void> {
  const options = await resolveConfig(new URL('../package.json', import.meta.url));
  writeFileSync(file, await format(text, { ...options, parser: 'typescript' }));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await writeMethods(new URL('../src/payment-methods/', import.meta.url));
}
