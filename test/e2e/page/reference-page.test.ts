import { expect } from 'vitest';
import { test } from '../../support/e2e/test.js';

// What the page must not do besides (ask somebody else, break its policy), `guard` looks after.
test('the page of the API draws every part of the description, to read only', async ({
  page,
  servers,
}) => {
  await page.goto(`${servers.service}/docs`);

  await page.getByRole('link', { name: 'Server, Commerce form' }).waitFor();
  for (const part of ['Browser', 'Server, Digital River form', 'Sandbox controls', 'Operating'])
    expect(await page.getByRole('link', { name: part, exact: true }).count()).toBe(1);
  await page.getByText('Places the order of a funded checkout').click();
  await page.getByText('Use a new Idempotency-Key after a refusal').waitFor();

  for (const name of ['Try it out', 'Authorize'])
    expect(await page.getByRole('button', { name }).count()).toBe(0);
});
