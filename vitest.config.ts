import { defineConfig } from 'vitest/config';
import { patience } from './test/support/pace.js';

// All tests outside of web-test-runner: pure code, the service over HTTP, tests that drive a real
// browser from Node (end-to-end tests), and tests that measure time, which must run alone.
const browser = {
  environment: 'node',
  // Files run in sequence in one worker, which starts one browser and loads the service once.
  fileParallelism: false,
  isolate: false,
  // Real browsers on a busy machine: a test that passes on its second attempt is listed in the report.
  retry: 1,
  testTimeout: patience(60_000),
  hookTimeout: patience(120_000),
  expect: { poll: { timeout: patience(10_000) } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,engines,kit,timing}/**', 'test/elements/**/!(*.node).test.ts'],
          environment: 'node',
          // Threads without isolation keep loaded modules, which halves the time. No file may leave state for the next one.
          pool: 'threads',
          isolate: false,
          setupFiles: ['test/support/property-seed.ts'],
          // Work is limited by counts. This limit is for tests that hang.
          testTimeout: patience(60_000),
          hookTimeout: patience(30_000),
        },
      },
      // The tests for integrators' test setups, in the two simulated DOMs.
      ...(['jsdom', 'happy-dom'] as const).map((environment) => ({
        test: {
          name: `kit ${environment}`,
          include: ['test/kit/*.test.ts'],
          environment,
          testTimeout: patience(60_000),
        },
      })),
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...browser } },
      { test: { name: 'engines', include: ['test/engines/**/*.test.ts'], ...browser } },
      { test: { name: 'timing', include: ['test/timing/**/*.test.ts'], ...browser } },
    ],
  },
});
