import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = '.cache/mutation';

/**
 * Mutates a target and runs its tests on each mutant.
 * @param {{ name: string, files: string[], tests: string[] }} target
 * @param {{ mutate?: string[] }} [options] `mutate`: ranges instead of whole files, as Stryker writes them.
 * @returns The mutants with their files, lines and replaced texts.
 */
export function runStryker({ name, files, tests }, { mutate = files } = {}) {
  if (tests.length === 0) throw new Error(`mutation target "${name}" has no test`);
  mkdirSync(FOLDER, { recursive: true });
  const report = `${FOLDER}/report.json`;
  const config = `${FOLDER}/stryker.json`;
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      packageManager: 'npm',
      testRunner: 'vitest',
      plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
      // Only the target's tests run, so that no other test kills a mutant by chance.
      vitest: { configFile: 'vitest.mutation.config.ts', related: false },
      coverageAnalysis: 'perTest',
      mutate,
      mutator: { excludedMutations: ['StringLiteral'] },
      ignorePatterns: [
        '/dist',
        '/storybook-static',
        '/examples',
        '/stories',
        '/docs',
        '/test/e2e',
        '/test/elements',
      ],
      reporters: ['json'],
      jsonReporter: { fileName: report },
      // Mutants in an endless loop are stopped by their hit count; this limit is for those that wait.
      timeoutMS: 30_000,
      concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
      tempDirName: `${FOLDER}/sandbox`,
      allowConsoleColors: false,
      logLevel: 'warn',
      warnings: { slow: false },
    }),
  );
  const { status } = spawnSync('npx', ['stryker', 'run', config], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      MUTATION_TESTS: JSON.stringify([...tests, 'scripts/mutation/loads.test.mjs']),
      MUTATION_FILES: JSON.stringify(files),
    },
  });
  if (status !== 0) throw new Error(`mutation of "${name}" did not come to an end`);
  const { files: reported } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(reported).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status: state }) => state !== 'Ignored')
      .map((mutant) => ({
        ...mutant,
        file,
        original: textAt(source, mutant.location),
        line: source.split('\n')[mutant.location.start.line - 1],
      })),
  );
}

/** The text at a location. Lines and columns count from 1, as in the report. */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  return [lines[0].slice(start.column - 1), ...lines.slice(1)].join('\n');
}
