// `npm run test:full`: what `npm test` runs, then what takes longer; 90 minutes at most on two cores.
// `npm run test:full -- mutants` runs only the steps whose names start with one of the words.
import { runSteps } from './testing/run-steps.mjs';
import { counted, ON_A_DISPLAY, script, STEPS, vitest } from './testing/steps.mjs';

/** One line each; they run one after the other. */
const LONGER = [
  counted('clean clone', 'node scripts/test-clean-clone.mjs'),
  counted('package types', 'node scripts/check-package-types.mjs --all'),
  counted('apps', 'node scripts/test-apps.mjs'),
  counted('node versions', 'node scripts/check-node-versions.mjs'),
  counted('service install', 'node scripts/check-service-install.mjs'),
  counted('reproducible', 'node scripts/test-reproducible.mjs'),
  script('mutants', 'node scripts/mutation.mjs'),
  vitest('node', { name: 'simulated runs', files: 'test/simulation', env: 'SIM_RUNS=10000' }),
  vitest('node', {
    name: 'funding',
    files: 'test/sandbox/funding-rules',
    env: 'FUNDING_RUNS=10000',
  }),
  vitest('node', { name: 'kills', files: 'test/server/storage/kills', env: 'KILLS=100' }),
  vitest('node', { name: 'races', files: 'test/server/storage/races', env: 'ROUNDS=50' }),
  vitest('node', {
    name: 'storage faults',
    files: 'test/server/storage/shared-storage-faults',
    env: 'FLOWS=200',
  }),
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
  vitest('node', { name: 'other seeds', env: 'SEED=random' }),
  counted('stories in all looks', 'node scripts/test-stories.mjs --full'),
  counted('layouts', 'node scripts/check-layout.mjs --full'),
];

await runSteps([...STEPS, ...LONGER.map((step) => [step])], process.argv.slice(2));
