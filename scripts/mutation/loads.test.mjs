import { expect, it } from 'vitest';

// If a file does not load, its tests are not registered and the runner counts no failure. This test fails then.
it.each(JSON.parse(process.env.MUTATION_FILES ?? '[]'))('%s loads', async (file) => {
  expect(await import(/* @vite-ignore */ `${process.cwd()}/${file}`)).toBeDefined();
});
