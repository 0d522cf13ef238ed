import { defineConfig } from 'vitest/config';
import { patience } from './test/support/pace.js';

// Everything that needs no browser of the web-test-runner: the pure parts, the service over HTTP, and what drives a real
// browser from Node: the end-to-end tests, and those that measure time, which want the machine for themselves.
const browser = {
  environment: 'node',
  // One file after the other in one worker, which starts one browser and reads the service once.
  fileParallelism: false,
  isolate: false,
  // Real browsers on a busy machine: a test that needs its second try is named in the report.
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
          // Threads that keep what they have read: half the time. No file may leave anything behind for the next.
          pool: 'threads',
          isolate: false,
          setupFiles: ['test/support/property-seed.ts'],
          // Work is bounded by counts. This is for what hangs.
          testTimeout: patience(60_000),
          hookTimeout: patience(30_000),
        },
      },
      // The suite of a page's own tests, in the two documents that pretend to be a browser's.
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
