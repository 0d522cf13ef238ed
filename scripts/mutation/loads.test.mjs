import { expect, it } from 'vitest';

// Where a file does not even load, its tests are never made, and the runner counts none that fails. This one fails then.
it.each(JSON.parse(process.env.MUTATION_FILES ?? '[]'))('%s loads', async (file) => {
  expect(await import(/* @vite-ignore */ `${process.cwd()}/${file}`)).toBeDefined();
});
