// Type-checks an app with the packed tarball, `strict` and `skipLibCheck: false`, for each kind of module resolution; with
// `--all` with each TypeScript version from 5.4 to the newest, installed in a separate folder. Its last line is
// `package types: N passed, N failed`. Requires a build and the installed packages of examples/frameworks.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unpackInto } from './shipping/pack.mjs';

// Next to the packages of the frameworks, so that the package's own dependencies are found too.
const APP = 'examples/frameworks/.cache/types-app';
const PACKAGE = `${APP}/node_modules/dr-elements`;
const RESOLUTIONS = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  // Older apps resolve entries by `types` and `typesVersions`.
  ['node10', 'esnext'],
];
const ALL = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', 'latest'];
const chosen = process.argv.slice(2).filter((word) => ALL.includes(word));
/** `--all 5.4 latest` checks only these versions. */
const VERSIONS = chosen.length ? chosen : ALL;

rmSync(APP, { recursive: true, force: true });
unpackInto(PACKAGE);
cpSync('examples/package-types/app.tsx', `${APP}/app.tsx`);
writeFileSync(`${APP}/package.json`, '{ "type": "module" }');

let passed = 0;
let failed = 0;
for (const [version, compiler] of compilers())
  for (const [moduleResolution, module] of RESOLUTIONS) {
    // Removed in TypeScript 7.
    if (moduleResolution === 'node10' && version === 'latest') continue;
    const problems = check(compiler, { moduleResolution, module, version });
    const name = `TypeScript ${version}, ${moduleResolution}`;
    if (problems.length) failed++;
    else passed++;
    console.log(problems.length ? `FAIL ${name}\n${problems.join('\n')}` : `ok   ${name}`);
  }
console.log(`package types: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

/** The versions with their files; without `--all`, the project's own version. */
function compilers() {
  if (!process.argv.includes('--all'))
    return [['of the project', 'node_modules/typescript/bin/tsc']];
  const folder = '.cache/compilers';
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({
      private: true,
      dependencies: Object.fromEntries(
        VERSIONS.map((version) => [
          `typescript-${version}`,
          `npm:typescript@${version === 'latest' ? version : `~${version}.0`}`,
        ]),
      ),
    }),
  );
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  });
  return VERSIONS.map((version) => [
    version,
    `${folder}/node_modules/typescript-${version}/bin/tsc`,
  ]);
}

function check(compiler, { moduleResolution, module, version }) {
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
    ...(moduleResolution === 'node10' && !version.startsWith('5') && { ignoreDeprecations: '6.0' }),
  };
  writeFileSync(`${APP}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['app.tsx'] }));
  const { stdout, stderr, error } = spawnSync(process.execPath, [resolve(compiler), '-p', '.'], {
    cwd: APP,
    encoding: 'utf8',
  });
  if (error) throw error;
  // Errors in the types of other packages are ignored. An error without a file is one of the compiler.
  return `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /^(app\.tsx|node_modules\/dr-elements\/|error |Error)/.test(line));
}
