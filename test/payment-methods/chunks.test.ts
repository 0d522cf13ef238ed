import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Rollup } from 'vite';
import { LOADERS } from '../../src/payment-methods/loaders.js';

const ENTRY = '/chunks-entry.js';
const KIT = `
  import '/src/elements/dropin/define.ts';
  import { configure } from '/src/gateway/connect.ts';
  configure({ key: 'pk', serviceUrl: 'https://a.example' });`;

type Chunk = Rollup.OutputChunk;

/** A page with a drop-in, as a bundler cuts it into chunks. */
async function bundle(): Promise<readonly Chunk[]> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? KIT : undefined),
      },
    ],
    build: { write: false, minify: false, target: 'es2022', rollupOptions: { input: ENTRY } },
  })) as Rollup.RollupOutput;
  return output.filter((file): file is Chunk => file.type === 'chunk');
}

describe('the chunks that a page loads', () => {
  let chunks: readonly Chunk[];
  beforeAll(async () => (chunks = await bundle()));

  const modulesOf = (chunk: Chunk): string[] =>
    Object.keys(chunk.modules).map((id) => id.replace(/^.*\/src\//, ''));
  const chunkOf = (module: string): Chunk =>
    chunks.find((chunk) => modulesOf(chunk).includes(module)) ??
    expect.unreachable(`${module} is in no chunk`);
  /** A chunk with all that comes along. */
  const closure = (start: Chunk): readonly string[] => {
    const seen = new Set([start.fileName]);
    for (const name of seen) {
      chunks.find(({ fileName }) => fileName === name)?.imports.forEach((one) => seen.add(one));
    }
    return chunks.filter(({ fileName }) => seen.has(fileName)).flatMap(modulesOf);
  };

  it('for cards only is nothing of other methods, but for their signs and the room of wallets', () => {
    const entry = chunks.find(({ isEntry }) => isEntry)!;
    const parts = [
      'submit/index',
      'form/index',
      'notices/index',
      'consents/index',
      'outcome/index',
      'legal/index',
    ];
    const loaded = [entry, ...parts.map((name) => chunkOf(`elements/dropin/${name}.ts`))].flatMap(
      closure,
    );
    const foreign = loaded.filter((module) =>
      /^(payment-methods|i18n\/form|wallets|elements\/(method-form|payment-instructions))\//.test(
        module,
      ),
    );
    expect([...new Set(foreign)].sort()).toEqual([
      'payment-methods/method-traits.ts',
      'payment-methods/paid-how.ts',
      'payment-methods/registry.ts',
    ]);
  });

  it('for one method is that method and no other', () => {
    const described = chunks.filter((chunk) =>
      modulesOf(chunk).some((module) => module.startsWith('payment-methods/types/')),
    );
    expect(described).toHaveLength(Object.keys(LOADERS).length);
    for (const chunk of described) {
      const types = closure(chunk).filter((module) => module.startsWith('payment-methods/types/'));
      expect(types).toHaveLength(1);
    }
  });

  it('for a transfer draws no code before there is one', () => {
    const loaded = closure(chunkOf('elements/payment-instructions/payment-instructions.ts'));
    expect(loaded).not.toContain('elements/payment-instructions/qr-code.ts');
  });
});
