import { defineConfig } from 'vitest/config';
import { patience } from './test/support/pace.js';

// The tests of one target of the mutation run (`scripts/mutation`), without retries.
export default defineConfig({
  test: {
    include: JSON.parse(process.env['MUTATION_TESTS'] ?? '[]') as string[],
    environment: 'node',
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: patience(60_000),
  },
});
