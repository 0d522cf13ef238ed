// `npm test`: installs what is missing, runs every check and every test, and closes with one line
// `N passed, N failed`. A check counts as one. Nothing is skipped and nothing stops at the first failure.
// `npm test -- lint e2e` runs only the steps whose names start with one of the words.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { installBrowsers, installPackages } from './setup.mjs';

const wanted = process.argv.slice(2);
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
process.env.NO_UPDATE_NOTIFIER = '1';

installPackages();
installPackages('examples/frameworks');
installBrowsers();
mkdirSync('.cache', { recursive: true });

const results = [];
const started = Date.now();

function execute(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        process.stdout.write(data);
      });
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function step(name, command, count = () => undefined) {
  if (wanted.length && !wanted.some((word) => name.startsWith(word))) return;
  console.log(`\n== ${name}: ${command}`);
  const from = Date.now();
  const { code, output } = await execute(command);
  let { passed, failed } = count(output) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
  };
  // A run that fails without a failed test (a crash, an import error) or that ran nothing has failed.
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  results.push({ name, passed, failed, seconds: Math.round((Date.now() - from) / 1000) });
}

/** Adds up lines like `Chrome: 12 passed, 0 failed`. */
const closingLines = (output) =>
  [
    ...stripVTControlCharacters(output).matchAll(/^[\w <>-]+: (\d+) passed, (\d+) failed$/gm),
  ].reduce(
    ({ passed, failed }, [, p, f]) => ({ passed: passed + Number(p), failed: failed + Number(f) }),
    { passed: 0, failed: 0 },
  );

const vitest = (project) => {
  const file = `.cache/vitest-${project}.json`;
  rmSync(file, { force: true });
  return [
    `npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
    () => {
      try {
        const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
        return { passed: numPassedTests, failed: numTotalTests - numPassedTests }; // skipped counts as failed
      } catch {
        return { passed: 0, failed: 1 };
      }
    },
  ];
};

await step('lint lock', 'node scripts/check-lock.mjs');
await step('lint format', 'npm run -s format:check');
await step('lint code', 'npm run -s lint');
await step('lint types', 'npm run -s types');
await step('lint templates', 'npm run -s lint:templates');
await step('lint imports', 'npm run -s lint:deps');
await step('lint unused', 'npm run -s lint:unused');
await step('build', 'npm run -s build');
await step('check generated', 'npm run -s check:generated');
await step('check package', 'npm run -s check:package');
await step('check size', 'npm run -s check:size');
await step('node', ...vitest('node'));
await step('elements', 'ENGINE=all xvfb-run -a npx wtr', closingLines);
await step('stories', 'npm run -s build:storybook && node scripts/test-stories.mjs', closingLines);
await step('frameworks', 'node scripts/test-frameworks.mjs', closingLines);
await step('e2e', ...vitest('e2e'));

console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds} s`,
  );
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') || !total('passed') ? 1 : 0);
