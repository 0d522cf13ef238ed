import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { DigitalRiverInstance } from '../../../src/compat/types/index.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { openSession } from '../../support/e2e/plain-page.js';
import { test } from '../../support/e2e/test.js';

// Every request to it is a fault, which fails the test (page-guard.ts).
const EVIL = 'http://evil.localhost:1';

const kitTag = (servers: Servers, { query = '', url = servers.service, more = '' } = {}) =>
  `<script type="module" ${more} src="${servers.service}/cdn/dr-elements.js${query}"
    data-key="pk_sandbox" data-service-url="${url}"></script>`;

const riverTag = (servers: Servers, more = '', query = '') =>
  `<script src="${servers.service}/cdn/DigitalRiver.js${query}" ${more}></script>`;

async function open(page: Page, servers: Servers, head: string, body: string): Promise<string[]> {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const html = `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">
    ${head}</head><body>${body}</body></html>`;
  servers.pages.set(
    '/hostile',
    () => new Response(html, { headers: { 'content-type': 'text/html' } }),
  );
  await page.goto(`${servers.shop}/hostile`);
  return told;
}

const listOf = (page: Page) => page.locator('dr-dropin').getByRole('radio').first();
/** Of the sentences that explain codes, whose lines go on with a colon, nothing. */
const codesIn = (told: readonly string[]) =>
  told.flatMap((line) => /DR-[A-Z]{3}-\d{3}(?!:)/.exec(line) ?? []);

describe('dr-elements.js', () => {
  const dropin = (session: string) => `<dr-dropin session-id="${session}"></dr-dropin>`;

  test.for([
    ['in front of the shop’s own', true, ''],
    ['after it', false, ''],
    ['in front of it, and does not wait for the page', true, 'async'],
  ] as const)(
    'is configured by nobody where a tag of another service stands %s (F-065)',
    async ([, isFirst, more], { guard, page, servers }) => {
      guard.expectFault(/DR-CFG-00[68]/);
      const evil = kitTag(servers, { query: '?x', url: EVIL, more });
      const tags = [evil, kitTag(servers)];
      const session = await openSession(servers);
      const asked = servers.log.length;
      const head = (isFirst ? tags : tags.toReversed()).join('');
      const told = await open(page, servers, head, dropin(session));
      await page.locator('dr-dropin').getByText('You can’t pay here right now.').waitFor();
      expect(codesIn(told).filter((code) => code === 'DR-CFG-006')).toHaveLength(1); // not once for each copy
      expect(codesIn(told)).not.toContain('DR-ELM-002');
      expect(servers.log.slice(asked).filter((line) => line.includes('/v1/'))).toEqual([]);
    },
  );

  test('works with two copies on the page, and reports it (F-119)', async ({
    guard,
    page,
    servers,
  }) => {
    guard.expectFault(/DR-CFG-008/);
    const head = kitTag(servers) + kitTag(servers, { query: '?version=2' });
    const told = await open(page, servers, head, dropin(await openSession(servers)));
    await listOf(page).waitFor();
    expect(codesIn(told)).toEqual(['DR-CFG-008']);
  });

  test('works with element names that shadow Lit’s globals (F-066)', async ({ page, servers }) => {
    const names = 'litHtmlVersions litElementVersions reactiveElementVersions trustedTypes ShadyCSS'
      .concat(' litHtmlPolyfillSupport litElementPolyfillSupport reactiveElementPolyfillSupport')
      .split(' ')
      .map((name) => `<form id="${name}"></form>`);
    await open(page, servers, kitTag(servers), names.join('') + dropin(await openSession(servers)));
    await listOf(page).waitFor();
  });
});

// In the page.
declare const dr: DigitalRiverInstance;
const MADE = `<div id="drop-in"></div><script>
  window.dr = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
</script>`;
const mounts = (page: Page, sessionId: string) =>
  page.evaluate((id) => dr.createDropin({ sessionId: id }).mount('drop-in'), sessionId);

describe('DigitalRiver.js', () => {
  test.for([
    `<img name="currentScript" alt="" src="/none" data-service-url="${EVIL}">`,
    `<form id="DigitalRiver"></form>`,
    `<form name="querySelector"></form><form name="querySelectorAll"></form><img name="getElementById" alt="">`,
    `<img name="createElement" alt=""><img name="body" alt=""><img name="head" alt="">`,
  ])('is led nowhere by %s (F-066)', async (markup, { guard, page, servers }) => {
    guard.expectFault(/\/none|404/);
    const session = await openSession(servers);
    const isLits = markup.includes('createElement'); // nothing of Lit lives beside it
    const told = await open(page, servers, '', markup + riverTag(servers) + MADE);
    expect(await page.evaluate(() => typeof dr.createDropin)).toBe('function');
    if (!isLits) {
      await mounts(page, session);
      await listOf(page).waitFor();
    }
    expect(codesIn(told)).toEqual([]);
  });

  test('has no service if the tags of copies name different ones (F-065)', async ({
    guard,
    page,
    servers,
  }) => {
    guard.expectFault(/DR-DRJ-0(02|11|12)/);
    const head = riverTag(servers, `data-service-url="${EVIL}"`, '?x') + riverTag(servers);
    const told = await open(page, servers, head, MADE);
    expect(codesIn(told).toSorted()).toEqual(['DR-DRJ-002', 'DR-DRJ-011', 'DR-DRJ-012']);
  });

  test('works with two copies on the page, and reports it (F-119)', async ({
    guard,
    page,
    servers,
  }) => {
    guard.expectFault(/DR-DRJ-011/);
    const session = await openSession(servers);
    const told = await open(page, servers, riverTag(servers) + riverTag(servers, '', '?v=2'), MADE);
    await mounts(page, session);
    await listOf(page).waitFor();
    expect(codesIn(told)).toEqual(['DR-DRJ-011']);
  });
});
