// Writes the data that the kit needs for all method types from their descriptors in src/payment-methods/types: the traits
// for the list (method-traits.ts), the icons (signs.ts), the types without an owner (without-owner.ts) and loaders (loaders.ts).
import { readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import forms from '../src/i18n/en/forms.js';
import page from '../src/i18n/en/index.js';
import type { MethodDescriptor } from '../src/payment-methods/method-descriptor.js';

type Described = MethodDescriptor & { readonly module: string };

const readAll = (folder: URL): Promise<readonly Described[]> =>
  Promise.all(
    readdirSync(new URL('types/', folder))
      .sort()
      .map(async (file) => {
        const url = pathToFileURL(new URL(`types/${file}`, folder).pathname).href;
        const { default: descriptor } = (await import(url)) as { default: MethodDescriptor };
        return { ...descriptor, module: `./types/${file.replace(/\.ts$/, '.js')}` };
      }),
  );

/** @param folder The parent of the descriptors' folder `types`. The files are written to it. */
export async function writeMethods(folder: URL): Promise<void> {
  const descriptors = await readAll(folder);
  const typesWhere = (holds: (descriptor: MethodDescriptor) => boolean) =>
    descriptors.filter(holds).map(({ type }) => type);
  const signs = [...new Set(descriptors.map(({ icon }) => icon))].map(
    (icon) => `${icon}: '${typesWhere((descriptor) => descriptor.icon === icon).join(' ')}',`,
  );
  const list = (types: readonly string[]) => `'${types.join(' ')}'`;
  const made =
    '// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.\n\n';
  await write(
    new URL('method-traits.ts', folder),
    `${made}/** Types for which something is entered: their form is fetched. */
export const WITH_INPUTS = ${list(typesWhere(({ inputs }) => inputs.length > 0))};

/** Types with a separate button above the list. */
export const EXPRESS = ${list(typesWhere(({ place }) => place === 'express'))};

/** Types that the shopper cannot select. */
export const NEVER = ${list(typesWhere(({ place }) => place === 'never'))};

/** Types that are authorized at a provider before the order. */
export const AUTHORIZED_FIRST = ${list(typesWhere(({ order }) => order === 'RTS'))};
`,
  );
  await write(
    new URL('paid-how.ts', folder),
    `${made}/** Types whose name is a place or a brand: sentences may name it. */
export const NAMED = ${list(typesWhere(({ provider }) => provider === 'named'))};

/** Types that are paid at the shopper's bank. */
export const BANKS = ${list(typesWhere(({ provider }) => provider === 'bank'))};

/** Types that can be saved, if the service does not specify it. */
export const STORABLE = ${list(typesWhere(({ storable }) => storable))};
`,
  );
  await write(
    new URL('signs.ts', folder),
    `${made}/** Our signs, and the types that each stands for. */
export const SIGNS: Readonly<Record<string, string>> = {${signs.join('\n')}};
`,
  );
  await write(
    new URL('without-owner.ts', folder),
    `${made}/** Types whose provider knows the payer: no owner is sent with them. */
export const WITHOUT_OWNER = ${list(typesWhere(({ sendsOwner }) => !sendsOwner))};
`,
  );
  await write(
    new URL('loaders.ts', folder),
    `${made}import type { MethodDescriptor } from './method-descriptor.js';

/** The descriptor of each type, in its own chunk. */
export const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: MethodDescriptor }>>> = {
${descriptors.map(({ type, module }) => `${type}: () => import('${module}'),`).join('\n')}
};
`,
  );
}

const formatted = async (text: string, parser: 'typescript' | 'markdown'): Promise<string> => {
  const options = await resolveConfig(new URL('../package.json', import.meta.url));
  return format(text, { ...options, parser });
};

const write = async (file: URL, text: string): Promise<void> =>
  writeFileSync(file, await formatted(text, 'typescript'));

/** The English texts by key. */
export const englishTexts = (): Readonly<Record<string, string>> => ({ ...page, ...forms });

const ORDERS: Readonly<Record<MethodDescriptor['order'], string>> = {
  STD: 'attach, order',
  RTS: 'redirect, attach, order',
  STR: 'attach, order, redirect',
  DLY: 'attach, order, money later',
};

const PLACES: Readonly<Record<MethodDescriptor['place'], string>> = {
  row: '',
  card: 'card fields in a frame',
  express: 'a button above the list',
  never: 'by your back end',
};

/** docs/ways-to-pay.md: one line per type, in the contract's order. */
export async function methodsPage(
  folder: URL,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const lines = (await readAll(folder)).map(({ type, order, place, storable, inputs }) => {
    const asked = inputs
      .filter(({ kind }) => kind !== 'mandate' && kind !== 'link')
      .map(({ name }) => texts[`input.${name}`] ?? name);
    const how = [PLACES[place], ...asked].filter(Boolean).join('; ');
    const name = texts[`method.${type}`] ?? type;
    return `| \`${type}\` | ${name} | ${ORDERS[order]} | ${storable ? 'yes' : ''} | ${how} |`;
  });
  return formatted(
    `# Ways to pay

Made by \`npm run build:methods\` from \`src/payment-methods/types\`. What a session offers is the service's word; a type that
does not stand here is listed under the service's name and paid in the way of its flow
([adding one](adding-a-payment-method.md)). Wallets are described in [wallets](wallets.md).

| type | name | order of work | can be saved | what the shopper enters |
| ---- | ---- | ------------- | ------------ | ----------------------- |
${lines.join('\n')}
`,
    'markdown',
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = new URL('../src/payment-methods/', import.meta.url);
  await writeMethods(folder);
  const page = new URL('../docs/ways-to-pay.md', import.meta.url);
  writeFileSync(page, await methodsPage(folder, englishTexts()));
}
