import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Adds up lines like `Chrome: 12 passed, 0 failed`. */
export const closingLines = (output) =>
  [
    ...stripVTControlCharacters(output).matchAll(/^[\w <>-]+: (\d+) passed, (\d+) failed$/gm),
  ].reduce(
    ({ passed, failed }, [, p, f]) => ({ passed: passed + Number(p), failed: failed + Number(f) }),
    { passed: 0, failed: 0 },
  );

/**
 * A step that runs the tests of a project.
 * @param {string} project
 * @param {{ name?: string, shard?: string, files?: string, env?: string }} [options] `shard`: one part of the files, `1/3`;
 * `files`: only those whose paths contain it; `env`: the prefix of the command, `SEED=random` or `xvfb-run -a`.
 */
export const vitest = (
  project,
  { shard, name = shard ? `${project} ${shard}` : project, files = '', env = '' } = {},
) => {
  const file = `.cache/vitest-${name.replaceAll(/\W+/g, '-')}.json`;
  rmSync(file, { force: true });
  const part = shard ? `--shard=${shard}` : files;
  return {
    name,
    command:
      `${env} npx vitest run --project ${project} ${part} --reporter=default --reporter=json --outputFile.json=${file}`.trim(),
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
        return JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap(
          ({ name: path, message, assertionResults }) => [
            ...(message ? [{ test: relative('.', path), message }] : []),
            ...assertionResults
              .filter(({ status }) => status !== 'passed')
              .map(({ fullName, failureMessages }) => ({
                test: `${relative('.', path)} ${fullName}`,
                message: failureMessages.join('\n'),
              })),
          ],
        );
      } catch {
        return []; // the run ended before its report: the end of its output is shown
      }
    },
  };
};

export const script = (name, command = `npm run -s ${name}`) => ({ name, command });

/** A script whose last line is `name: N passed, N failed`. */
export const counted = (name, command) => ({ name, command, count: closingLines });

/** WebKitGTK needs a display. */
export const ON_A_DISPLAY = 'xvfb-run -a';

/** A step that depends on the build. */
const built = (step) => ({ ...step, after: 'build' });

/** The groups of `npm test`, in sequence; the steps of a group run in parallel. */
export const STEPS = [
  // The longest first, so that both lanes end at about the same time.
  [
    script('build'),
    counted('elements', 'ENGINE=halves xvfb-run -a npx wtr'),
    ...[
      counted(
        'stories',
        'npm run -s build:storybook && node scripts/test-stories.mjs && node scripts/check-layout.mjs',
      ),
      ...['1/3', '2/3', '3/3'].map((shard) => vitest('e2e', { shard })),
      vitest('engines', { files: 'test/engines/card', env: ON_A_DISPLAY }),
      vitest('node'),
      vitest('kit*', { name: 'kit' }),
      counted('mutation', 'MUTATION_WORKERS=1 node scripts/check-mutation.mjs'),
      script('lint code', 'npm run -s lint'),
      counted('frameworks', 'node scripts/test-frameworks.mjs'),
      script('lint format', 'npm run -s format:check'),
      script('check package', 'npm run -s check:package'),
      script('check size', 'npm run -s check:size'),
      script('lint types', 'npm run -s types'),
      script('check generated', 'npm run -s check:generated'),
      script('lint templates', 'npm run -s lint:templates'),
      script('lint unused', 'npm run -s lint:unused'),
      script('lint imports', 'npm run -s lint:deps'),
      counted('lint styles', 'npm run -s lint:styles'),
      counted('fault matrix', 'node scripts/check-fault-matrix.mjs'),
      counted('claims', 'node scripts/check-claims.mjs'),
      script('lint docker', 'npm run -s lint:docker'),
      script('lint lock', 'npm run -s lint:lock'),
    ].map(built),
  ],
  // Runs alone, because it measures time.
  [vitest('timing')],
];
