import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMethods } from '../../scripts/write-methods.js';
import type * as loading from '../../src/payment-methods/load-descriptor.js';
import type * as registry from '../../src/payment-methods/registry.js';
import type * as signs from '../../src/payment-methods/signs.js';

const ROOT = new URL('../../', import.meta.url);
const COPY = new URL('.cache/adding-a-method/', ROOT);
const METHODS = new URL('payment-methods/', COPY);

const page = readFileSync(new URL('docs/adding-a-payment-method.md', ROOT), 'utf8');
const [, code = ''] = /```ts\n(.+?)```/s.exec(page) ?? [];
const [, file = ''] = /^\/\/ src\/payment-methods\/(.+)$/m.exec(code) ?? [];

describe('docs/adding-a-payment-method.md, done to the letter', () => {
  beforeAll(async () => {
    rmSync(COPY, { recursive: true, force: true });
    mkdirSync(COPY, { recursive: true });
    for (const folder of ['payment-methods', 'domain']) {
      cpSync(new URL(`src/${folder}/`, ROOT), new URL(`${folder}/`, COPY), {
        recursive: true,
        filter: (name) => !name.endsWith('tsconfig.json'), // it extends one that is not there
      });
    }
    writeFileSync(new URL(file, METHODS), code);
    await writeMethods(METHODS);
  });
  afterAll(() => rmSync(COPY, { recursive: true, force: true }));

  const open = async <Module>(name: string): Promise<Module> =>
    (await import(new URL(name, METHODS).pathname)) as Module;
  const method = {
    type: 'moonPay',
    flow: 'redirect',
    supportsRecurring: false,
    supportsFreeTrial: false,
  } as const;

  it('takes ten lines', () => {
    const lines = code.split('\n').filter((line) => line.trim() && !line.startsWith('//'));
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  it('lists the method with its icon and its form', async () => {
    const { listMethods } = await open<typeof registry>('registry.ts');
    expect(listMethods([method], { cardFields: false })).toMatchObject([
      { type: 'moonPay', marks: ['moonPay'], face: { hasInputs: true } },
    ]);
    const { SIGNS } = await open<typeof signs>('signs.ts');
    expect(SIGNS['wallet']?.split(' ')).toContain('moonPay');
  });

  it('checks the input and sends it', async () => {
    const { loadDescriptor } = await open<typeof loading>('load-descriptor.ts');
    const { order, inputs, build } = await loadDescriptor(method);
    const [input] = inputs;
    const urls = { returnUrl: 'https://shop.example/a', cancelUrl: 'https://shop.example/b' };
    expect(order).toBe('STR');
    expect(input?.kind === 'text' && [input.check('x'), input.check('7')]).toEqual([
      'invalid',
      undefined,
    ]);
    expect(build({ urls, entered: { crater: '7' } })).toEqual({
      details: { ...urls, crater: '7' },
    });
  });
});
