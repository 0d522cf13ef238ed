// Builds the published files twice, in two clones, and compares every byte, including source maps. Its last line is
// `reproducible: N passed, N failed`.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './setup.mjs';

const STEPS = [
  'build:lib',
  'build:types',
  'build:cdn',
  'build:frame',
  'build:papers',
  'build:manifest',
];

function build() {
  const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
  run('git', ['clone', '--quiet', process.cwd(), folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const step of STEPS)
    run('npm', ['run', '-s', step], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const dist = join(folder, 'dist');
  const hashes = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [
      file.slice(dist.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]);
  rmSync(folder, { recursive: true, force: true });
  return new Map(hashes);
}

const [first, second] = [build(), build()];
const files = [...new Set([...first.keys(), ...second.keys()])];
const different = files.filter((file) => first.get(file) !== second.get(file));
for (const file of different) console.log(`FAIL ${file}`);
console.log(`reproducible: ${files.length - different.length} passed, ${different.length} failed`);
process.exit(different.length || !files.length ? 1 : 0);
