// Type-checks an app that has the packed tarball, under `strict` with `skipLibCheck: false`, in each way of finding modules.
// Closes with `package types: N passed, N failed`. Runs on a build, with the packages of examples/frameworks installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Beside the packages of the frameworks, and above those that the package itself needs.
const APP = 'examples/frameworks/.cache/types-app';
const PACKAGE = `${APP}/node_modules/dr-elements`;
const RESOLUTIONS = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  // Older apps: entries are found by `types` and `typesVersions`.
  ['node10', 'esnext'],
];

rmSync(APP, { recursive: true, force: true });
mkdirSync(PACKAGE, { recursive: true });
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', APP], {
    encoding: 'utf8',
  }),
);
execFileSync('tar', ['-xzf', `${APP}/${filename}`, '-C', PACKAGE, '--strip-components=1']);
cpSync('examples/package-types/app.tsx', `${APP}/app.tsx`);
writeFileSync(`${APP}/package.json`, '{ "type": "module" }');

let failed = 0;
for (const [moduleResolution, module] of RESOLUTIONS) {
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    jsx: 'react-jsx',
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    module,
    moduleResolution,
    ...(moduleResolution === 'node10' && { ignoreDeprecations: '6.0' }),
  };
  writeFileSync(`${APP}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['app.tsx'] }));
  const { stdout, error } = spawnSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '-p', '.'],
    {
      cwd: APP,
      encoding: 'utf8',
    },
  );
  if (error) throw error;
  // What other packages have wrong in their own types is theirs.
  const ours = stdout
    .split('\n')
    .filter((line) => /^(app\.tsx|node_modules\/dr-elements\/)/.test(line));
  if (ours.length) failed++;
  console.log(
    ours.length ? `FAIL ${moduleResolution}\n${ours.join('\n')}` : `ok   ${moduleResolution}`,
  );
}
console.log(`package types: ${RESOLUTIONS.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
