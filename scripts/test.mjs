// `npm test`: installs what is missing, runs every check and every test, and closes with one line
// `N passed, N failed`. A check counts as one. Nothing is skipped and nothing stops at the first failure; what failed is
// said again at the end. Two lanes run side by side: one for each core.
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
installPackages('examples/storefront');
installBrowsers();
mkdirSync('.cache', { recursive: true });

const results = [];
const started = Date.now();
const seconds = (from) => Math.round((Date.now() - from) / 1000);

function execute(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
      });
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function run({ name, command, count, failures }) {
  if (wanted.length && !wanted.some((word) => name.startsWith(word))) return;
  console.log(`… ${name}: ${command}`);
  const from = Date.now();
  const { code, output } = await execute(command);
  let { passed, failed } = count?.(output) ?? { passed: code ? 0 : 1, failed: code ? 1 : 0 };
  // A run that fails without a failed test (a crash, an import error) or that ran nothing has failed.
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  console.log(`\n== ${name}\n${output}`);
  const said = failed ? (failures?.() ?? stripVTControlCharacters(output).slice(-3000)) : '';
  results.push({ name, passed, failed, said, seconds: seconds(from) });
}

/** Two at a time: whoever is done takes the next. */
async function inLanes(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await run(step);
  };
  await Promise.all([lane(), lane()]);
}

/** Adds up lines like `Chrome: 12 passed, 0 failed`. */
const closingLines = (output) =>
  [
    ...stripVTControlCharacters(output).matchAll(/^[\w <>-]+: (\d+) passed, (\d+) failed$/gm),
  ].reduce(
    ({ passed, failed }, [, p, f]) => ({ passed: passed + Number(p), failed: failed + Number(f) }),
    { passed: 0, failed: 0 },
  );

/** @param shard One part of the files: `1/3`. */
const vitest = (project, shard) => {
  const file = `.cache/vitest-${project}${shard?.[0] ?? ''}.json`;
  rmSync(file, { force: true });
  return {
    name: shard ? `${project} ${shard}` : project,
    command: `npx vitest run --project ${project}${shard ? ` --shard=${shard}` : ''} --reporter=default --reporter=json --outputFile.json=${file}`,
    count: () => {
      try {
        const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
        return { passed: numPassedTests, failed: numTotalTests - numPassedTests }; // skipped counts as failed
      } catch {
        return { passed: 0, failed: 1 };
      }
    },
    failures: () => {
      try {
        return JSON.parse(readFileSync(file, 'utf8'))
          .testResults.flatMap(({ name, message, assertionResults }) => [
            ...(message ? [`${name}: ${message}`] : []),
            ...assertionResults
              .filter(({ status }) => status !== 'passed')
              .map((test) => `${name}: ${test.fullName}\n${test.failureMessages.join('\n')}`),
          ])
          .join('\n\n');
      } catch {
        return undefined; // it never came to a report: the end of what it printed has to do
      }
    },
  };
};

const script = (name, command = `npm run -s ${name}`) => ({ name, command });

await run(script('build'));
// The longest first, so that both lanes end at about the same time.
await inLanes([
  { name: 'elements', command: 'ENGINE=all xvfb-run -a npx wtr', count: closingLines },
  {
    name: 'stories',
    command: 'npm run -s build:storybook && node scripts/test-stories.mjs',
    count: closingLines,
  },
  ...['1/3', '2/3', '3/3'].map((shard) => vitest('e2e', shard)),
  vitest('node'),
  script('lint code', 'npm run -s lint'),
  script('lint types', 'npm run -s types'),
  { name: 'frameworks', command: 'node scripts/test-frameworks.mjs', count: closingLines },
  script('lint format', 'npm run -s format:check'),
  script('check generated', 'npm run -s check:generated'),
  script('check package', 'npm run -s check:package'),
  script('check size', 'npm run -s check:size'),
  script('lint templates', 'npm run -s lint:templates'),
  script('lint unused', 'npm run -s lint:unused'),
  script('lint imports', 'npm run -s lint:deps'),
  script('lint lock', 'node scripts/check-lock.mjs'),
]);
// Alone, since it measures time.
await run(vitest('timing'));

for (const { name, said } of results) if (said) console.log(`\n== FAILED in ${name}\n${said}`);
console.log(`\nin ${seconds(started)} s`);
for (const { name, passed, failed, seconds: took } of results)
  console.log(
    `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${took} s`,
  );
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') || !total('passed') ? 1 : 0);
