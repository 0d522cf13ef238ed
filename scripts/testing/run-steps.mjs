import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { installPrograms, installPackages } from '../setup.mjs';

/**
 * A check. `count` reads the numbers of passed and failed tests from its output, `failures` lists the failed tests; without them
 * the step counts as one test, by its exit code. `after` is a step of the same group that must end first.
 * @typedef {{ test: string, message: string }} Failure
 * @typedef {{
 *   name: string, command: string, after?: string,
 *   count?: (output: string) => { passed: number, failed: number }, failures?: () => Failure[],
 * }} Step
 */

const LANES = 2;
/** The durations of the last run's steps. `npm run build:test-times` writes them to docs/testing.md. */
export const TIMES = '.cache/test-times.json';

/**
 * Installs missing dependencies and runs all groups in sequence, the steps of a group in parallel, one per core. It
 * ends with the line `N passed, N failed`. Nothing is skipped, and a failure does not stop the run. Failures are printed
 * again at the end, their first lines after the table, because the start of a long log may be cut. With `words`, only the steps
 * whose names start with one of them run.
 * @param {readonly (readonly Step[])[]} groups
 * @param {readonly string[]} words
 */
export async function runSteps(groups, words) {
  process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
  process.env.NO_UPDATE_NOTIFIER = '1';
  installPackages();
  installPackages('examples/frameworks');
  installPackages('examples/storefront');
  installPrograms();
  mkdirSync('.cache', { recursive: true });

  const isWanted = ({ name }) => words.length === 0 || words.some((word) => name.startsWith(word));
  const started = Date.now();
  const before = processorTime();
  const results = [];
  for (const group of groups) {
    const waiting = group.filter(isWanted);
    const running = new Map();
    // A free lane takes the next step.
    const lane = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        await running.get(step.after);
        const end = run(step);
        running.set(step.name, end);
        results.push(await end);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  report(results, seconds(started), busyShare(before, processorTime()));
}

const seconds = (from) => Math.round((Date.now() - from) / 1000);

/** The total time of all processors since the machine started, in milliseconds. */
function processorTime() {
  const times = cpus().map((cpu) => cpu.times);
  const total = times.flatMap((each) => Object.values(each)).reduce((sum, ms) => sum + ms, 0);
  return { total, idle: times.reduce((sum, { idle }) => sum + idle, 0) };
}

const busyShare = (before, after) => 1 - (after.idle - before.idle) / (after.total - before.total);

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
  console.log(`… ${name}: ${command}`);
  const from = Date.now();
  const { code, output } = await execute(command);
  let { passed, failed } = count?.(output) ?? { passed: code ? 0 : 1, failed: code ? 1 : 0 };
  // A run has also failed if it fails without a failed test (a crash, an import error) or runs no test.
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  console.log(`\n== ${name}\n${output}`);
  const tests = failed ? (failures?.() ?? []) : [];
  // Without a list of tests, the end of the step's output.
  if (failed && tests.length === 0)
    tests.push({ test: command, message: stripVTControlCharacters(output).trim().slice(-3000) });
  return { name, passed, failed, tests, seconds: seconds(from) };
}

function report(results, took, busy) {
  const failures = results.flatMap(({ name, tests }) =>
    tests.map((failure) => ({ name, ...failure })),
  );
  for (const { name, test, message } of failures)
    console.log(`\n== FAILED in ${name}\n${test}\n${message}`);
  console.log(`\nin ${took} s, processors busy ${Math.round(busy * 100)} % of the time`);
  for (const { name, passed, failed, seconds: each } of results)
    console.log(
      `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${each} s`,
    );
  for (const { name, test, message } of failures)
    console.log(`FAIL  ${name}: ${test}: ${message.split('\n', 1)[0].slice(0, 300)}`);
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  writeFileSync(
    TIMES,
    JSON.stringify({
      took,
      busy,
      steps: results.map(({ name, passed, seconds: each }) => ({ name, passed, seconds: each })),
    }),
  );
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exit(total('failed') || !total('passed') ? 1 : 0);
}
