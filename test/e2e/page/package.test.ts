import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default?: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;

describe('the package', () => {
  it('runs nothing where it is installed, and holds the build and its papers alone (F-131)', async () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'])
      expect(manifest.scripts).not.toHaveProperty(name);
    expect(Object.keys(manifest.dependencies)).toEqual(['lit']);
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
    const [packed] = JSON.parse(stdout) as [
      { files: { path: string; size: number }[]; unpackedSize: number },
    ];
    const paths = packed.files.map(({ path }) => path);
    const outside = paths.filter(
      (path) => !/^(bin|dist|docs|examples\/smallest|types)\//u.test(path),
    );
    expect(outside.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'llms.txt',
      'package.json',
    ]);
    expect(
      paths.filter((path) =>
        /\.(test|stories)\.|sandbox-data|\.env|\.map\.map|\.vite|^dist\/cdn\/.*\.map$/u.test(path),
      ),
    ).toEqual([]);
    for (const path of ['dist/index.js', 'dist/define.js', 'dist/cdn/dr-elements.js'])
      expect(paths).toContain(path);
    // Maps of the modules, 31 languages and the docs included. More than this is something that does not belong here.
    expect(packed.unpackedSize).toBeLessThan(9_800_000);
  });

  it('registers no tag when its classes are imported', async () => {
    const source = `
      const before = Object.keys(await import(new URL('dist/index.js', 'file://' + process.cwd() + '/')));
      const tags = before.filter((name) => /^Dr[A-Z]/.test(name))
        .map((name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()).slice(1));
      const inside = ['dr-method-form', 'dr-compliance', 'dr-payment-instructions', 'dr-card-form'];
      console.log(JSON.stringify([tags.length, [...tags, ...inside].filter((tag) => customElements.get(tag))]));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', source]);
    expect(JSON.parse(stdout)).toEqual([8, []]);
  });

  it('can be imported without a browser, by every name, and registers nothing (F-132)', async () => {
    const modules = Object.values(manifest.exports).flatMap((target) => {
      const path = typeof target === 'string' ? target : target.default;
      return path?.endsWith('.js') ? [path] : [];
    });
    expect(modules.length).toBeGreaterThan(3);
    const source = `
      const names = {};
      for (const path of ${JSON.stringify(modules)})
        names[path] = Object.keys(await import(new URL(path, 'file://' + process.cwd() + '/'))).length;
      console.log(JSON.stringify({ names, globals: ['window', 'document', 'DigitalRiver'].filter((name) => name in globalThis) }));`;
    const { stdout, stderr } = await run(process.execPath, [
      '--input-type=module',
      '--eval',
      source,
    ]);
    const { names, globals } = JSON.parse(stdout) as {
      names: Record<string, number>;
      globals: string[];
    };
    expect(Object.keys(names)).toEqual(modules);
    expect(names['./dist/index.js']).toBeGreaterThan(5);
    expect(globals).toEqual([]);
    expect(stderr).toBe('');
  });
});
