// `npm run test:full`: the steps of `npm test`, then slower ones; 90 minutes at most on two cores.
// `npm run test:full -- mutants` runs only the steps whose names start with one of the words.
import { runSteps } from './testing/run-steps.mjs';
import { counted, ON_A_DISPLAY, script, STEPS, vitest } from './testing/steps.mjs';

/** Two at a time, the longest first. Each uses the build of `npm test` or a separate folder. */
const LONGER = [
  script('mutants', 'MUTATION_WORKERS=1 node scripts/mutation.mjs'),
  vitest('node', { name: 'simulated runs', files: 'test/simulation', env: 'SIM_RUNS=10000' }),
  counted('package types', 'node scripts/check-package-types.mjs --all'),
  counted('apps', 'node scripts/test-apps.mjs'),
  vitest('e2e', {
    name: 'generated payments',
    files: 'test/e2e/page/generated-payments',
    env: 'SIM_PAGE_RUNS=200',
  }),
  vitest('e2e', {
    name: 'every case',
    files: 'test/e2e/methods/every-method test/e2e/hostile/markup',
    env: 'EVERY_CASE=1',
  }),
  counted('elements in all engines', 'ENGINE=all xvfb-run -a npx wtr'),
  vitest('engines', { name: 'all paths in engines', env: ON_A_DISPLAY }),
  counted('layouts', 'node scripts/check-layout.mjs --full'),
  counted('stories in all looks', 'node scripts/test-stories.mjs --full'),
  counted('clean clone', 'node scripts/test-clean-clone.mjs'),
  counted('reproducible', 'node scripts/test-reproducible.mjs'),
  vitest('node', { name: 'other seeds', env: 'SEED=random' }),
  vitest('node', {
    name: 'storage faults',
    files: 'test/server/storage/shared-storage-faults',
    env: 'FLOWS=200',
  }),
  vitest('node', { name: 'kills', files: 'test/server/storage/kills', env: 'KILLS=100' }),
  vitest('node', { name: 'races', files: 'test/server/storage/races', env: 'ROUNDS=50' }),
  vitest('node', {
    name: 'funding',
    files: 'test/sandbox/funding-rules',
    env: 'FUNDING_RUNS=10000',
  }),
  counted('service install', 'node scripts/check-service-install.mjs'),
  counted('node versions', 'node scripts/check-node-versions.mjs'),
];

await runSteps([...STEPS, LONGER], process.argv.slice(2));
