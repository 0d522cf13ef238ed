import { defineConfig } from 'vitest/config';

// Everything that needs no browser of the web-test-runner: the pure parts, the service over HTTP, and the end-to-end
// tests, which drive a real browser from Node.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,elements}/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // Real browsers on a busy machine: a test that needs its second try is named in the report.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
