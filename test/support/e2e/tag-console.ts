import type { Page } from 'playwright-core';
import type { PageGuard } from './page-guard.js';
import type { Servers } from './start-servers.js';

const PATH = '/page-with-tags';

/** Opens a page of HTML alone: one script tag of the kit, and this. @returns What it says in the console, as it comes. */
export async function openTags(
  page: Page,
  guard: PageGuard,
  { pages, service, shop }: Servers,
  { body, key = 'pk_sandbox', head = '' }: { body: string; key?: string; head?: string },
): Promise<string[]> {
  guard.expectFault(/DR-(CFG|ELM)-\d+|status of 40[0-9]/u);
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  const html = `<!doctype html><html lang="en"><head><title>Tags</title><link rel="icon" href="data:,">${head}
    <script type="module" src="${service}/cdn/dr-elements.js" data-key="${key}" data-service-url="${service}"></script>
    <script>window.errors = []; document.addEventListener('dr-error', ({ error: { code, owner, details } }) =>
      errors.push({ code, owner, details }));</script></head><body>${body}</body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  pages.set(PATH, () => new Response(html, { headers }));
  await page.goto(`${shop}${PATH}`);
  return lines;
}
