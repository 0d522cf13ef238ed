import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { typesCard } from '../../support/e2e/dropin-page.js';
import { openCheckout } from '../../support/e2e/storefront.js';
import { openTags } from '../../support/e2e/tag-console.js';
import { SANDBOX_ACCOUNT } from '../../../src/sandbox/accounts.js';
import { startServers, type Servers } from '../../support/e2e/start-servers.js';
import { test as base } from '../../support/e2e/test.js';
import { OWNER } from '../../support/sample-owner.js';

const ELSEWHERE = {
  publishableKey: 'pk_web',
  secretKey: 'sk_web',
  allowedOrigins: ['https://shop.example'],
};

const test = base.extend<{ readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers({ accounts: [SANDBOX_ACCOUNT, ELSEWHERE] });
      await use(servers);
      await servers.close();
    },
    { scope: 'file' },
  ],
});

/** The code with its link, at once; then its sentence. */
const named = (lines: readonly string[], code: string, about: RegExp, sentence: RegExp) =>
  expect
    .poll(() => lines.join('\n'))
    .toMatch(
      new RegExp(
        `dr-elements ${code} ${about.source}.* \\(http://\\S+/docs/console-codes#${code.toLowerCase()}\\)` +
          `[^]*dr-elements ${code}: .*${sentence.source}`,
      ),
    );

const shownTo = (page: Page) => page.locator('dr-dropin');

describe('a mistake of the page is named in the console', () => {
  test.for([
    ['', /dr-dropin session-id/],
    ['session="x"', /dr-dropin session-id, not session/],
    ['sessionId="x"', /dr-dropin session-id, not sessionid/],
  ] as const)('no session id, but %s', async ([attribute, about], { page, servers, guard }) => {
    await page.clock.install();
    const body = `<dr-dropin ${attribute}></dr-dropin>`;
    const lines = await openTags(page, guard, servers, { body });
    await page.clock.runFor(3_000);
    await named(lines, 'DR-ELM-008', about, /session-id/);
    await shownTo(page).locator('[part=loading]').waitFor(); // the skeleton stays
    await page.clock.runFor(7_000);
    await shownTo(page).getByText('You can’t pay here right now').first().waitFor();
    const { sessionId } = await openCheckout(servers);
    await shownTo(page).evaluate((tag, id) => tag.setAttribute('session-id', id), sessionId);
    await shownTo(page).getByRole('radio').first().waitFor();
  });

  test('nothing, where a method is saved without a session', async ({ page, servers, guard }) => {
    await page.clock.install();
    const body = `<dr-dropin flow="managePaymentMethods"></dr-dropin>
      <script>document.querySelector('dr-dropin').billingAddress = ${JSON.stringify(OWNER)};</script>`;
    const lines = await openTags(page, guard, servers, { body });
    await shownTo(page).getByRole('radio').first().waitFor();
    await page.clock.runFor(11_000);
    await shownTo(page).getByRole('radio').first().waitFor(); // and no calm view in its place
    expect(lines.filter((line) => line.includes('DR-ELM'))).toEqual([]);
  });

  test.for(['{{ session.id }}', 'SESSION_ID', 'YOUR_SESSION_ID'])(
    'a placeholder in place of the session id: %s',
    async (id, { page, servers, guard }) => {
      const body = `<dr-dropin session-id="${id}"></dr-dropin>`;
      const lines = await openTags(page, guard, servers, { body });
      await named(lines, 'DR-ELM-001', /invalid-session-id/, /id of a session/);
    },
  );

  test('a session that is unknown to the service', async ({ page, servers, guard }) => {
    const body = '<dr-dropin session-id="an-old-session"></dr-dropin>';
    const lines = await openTags(page, guard, servers, { body });
    await named(lines, 'DR-ELM-010', /dr-dropin/, /does not know this session/);
  });

  test('a secret key, which is to be rotated, and is not printed', async ({
    page,
    servers,
    guard,
  }) => {
    const body = '<dr-dropin session-id="a"></dr-dropin>';
    const lines = await openTags(page, guard, servers, { body, key: 'sk_live_abc' });
    await named(lines, 'DR-CFG-009', /key/, /secret key.*rotate it/);
    await shownTo(page).getByText('You can’t pay here right now').first().waitFor();
    expect(lines.join('\n')).not.toContain('sk_live_abc');
    expect(lines.join('\n')).not.toContain('DR-ELM-002'); // one mistake, one code
  });

  test('a key of another account', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dr-dropin session-id="${sessionId}"></dr-dropin>`;
    const lines = await openTags(page, guard, servers, { body, key: 'pk_of_somebody_else' });
    await named(lines, 'DR-CFG-010', /dr-dropin/, /refused the publishable key/);
  });

  test('a page that the key does not allow: no useless retry', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dr-dropin session-id="${sessionId}"></dr-dropin>`;
    const lines = await openTags(page, guard, servers, { body, key: 'pk_web' });
    const origin = new URL(servers.shop).origin;
    await named(lines, 'DR-CFG-010', new RegExp(`dr-dropin on ${origin}`), /allowedOrigins/);
    await shownTo(page).getByText('You can’t pay here right now').first().waitFor();
    expect(await shownTo(page).getByRole('button').count()).toBe(0);
    expect(servers.log.join('\n')).toContain(`(refused origin ${origin})`);
  });

  test('a service that is not there', async ({ page, servers, guard }) => {
    guard.expectFault(/ERR_FAILED/);
    await page.route('**/v1/sessions/**', (route) => route.abort());
    const body = '<dr-dropin session-id="a"></dr-dropin>';
    const lines = await openTags(page, guard, servers, { body });
    await named(lines, 'DR-CFG-011', /dr-dropin/, /cannot be reached/);
  });

  test('a cart without a billing contact: the shopper is not blamed', async ({
    page,
    servers,
    guard,
  }) => {
    const { sessionId } = await openCheckout(servers, { billTo: undefined });
    const body = `<dr-dropin session-id="${sessionId}" button-type="payNow"></dr-dropin>`;
    const lines = await openTags(page, guard, servers, { body });
    await typesCard(page);
    await shownTo(page).getByRole('button', { name: /^Pay / }).click();
    await shownTo(page).getByText('You can’t pay here right now').first().waitFor();
    await named(lines, 'DR-ELM-013', /owner/, /billing address/);
    expect(await page.evaluate('errors')).toMatchObject([
      { owner: 'integrator', details: [{ parameter: 'owner.address' }] },
    ]);
  });

  test('values and options that do not exist, with those that do', async ({
    page,
    servers,
    guard,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dr-dropin session-id="${sessionId}" layout="tab" usage="later" flow="pay" button-type="pay"></dr-dropin>
      <script>document.querySelector('dr-dropin').options = { showTerms: true };</script>`;
    const lines = await openTags(page, guard, servers, { body });
    await named(
      lines,
      'DR-ELM-011',
      /layout="tab" is not one of accordion, tabs, radios/,
      /allowed/,
    );
    await named(lines, 'DR-ELM-011', /usage="later" is not one of subscription/, /allowed/);
    await named(lines, 'DR-ELM-011', /flow="pay" is not one of checkout/, /allowed/);
    await named(lines, 'DR-ELM-011', /button-type="pay" is not one of continue/, /allowed/);
    await named(lines, 'DR-ELM-012', /options\.showTerms is not one of flow/, /no such option/);
    await shownTo(page).getByRole('radio').first().waitFor(); // and goes on with the defaults
  });

  test('a tag that no element of the kit has', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dr-session-summary session-id="${sessionId}"></dr-session-summary><dr-drop-in></dr-drop-in>`;
    const lines = await openTags(page, guard, servers, { body });
    await named(lines, 'DR-ELM-014', /dr-drop-in/, /No element of the kit/);
  });

  test('the service has a page about the codes', async ({ page, servers, guard }) => {
    const lines = await openTags(page, guard, servers, { body: '', key: 'sk_x' });
    await named(lines, 'DR-CFG-009', /key/, /rotate it/);
    await page.goto(/\((http\S+)\)/.exec(lines.join('\n'))?.[1] ?? '');
    await page.locator('#dr-cfg-009').waitFor();
  });
});
