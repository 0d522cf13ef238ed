import { expect, it } from 'vitest';
import { createConsoleCodesPage } from '../../server/pages/console-codes-page.js';
import { SENTENCES } from '../../src/dom/console-sentences.js';

it('serves a section for each code, at the anchor that the console links to', async () => {
  const response = await createConsoleCodesPage().request('/docs/console-codes');
  expect(response.status).toBe(200);
  const page = await response.text();
  for (const code of Object.keys(SENTENCES)) {
    expect(page).toContain(`<h3 id="${code.toLowerCase()}">${code}</h3>`);
  }
  expect(page).toContain('<code>serviceUrl</code>');
  expect(page).not.toMatch(/\*\*|\]\(/);
});
