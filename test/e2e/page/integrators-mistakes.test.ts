import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { typesCard } from '../../support/e2e/dropin-page.js';
import { openCheckout } from '../../support/e2e/storefront.js';
import { openTags } from '../../support/e2e/tag-console.js';
import { test } from '../../support/e2e/test.js';
import { OWNER } from '../../support/sample-owner.js';

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

  test('a placeholder in place of the session id', async ({ page, servers, guard }) => {
    const body = '<dr-dropin session-id="{{ session.id }}"></dr-dropin>';
    const lines = await openTags(page, guard, servers, { body });
    await named(lines, 'DR-ELM-001', /invalid-session-id/, /id of a session/);
  });

  test('a session that the service does not know', async ({ page, servers, guard }) => {
    const body = '<dr-dropin session-id="your-session-id"></dr-dropin>';
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
    expect(lines.join('\n')).not.toContain('sk_live_abc');
  });

  test('a key of another account', async ({ page, servers, guard }) => {
    const { sessionId } = await openCheckout(servers);
    const body = `<dr-dropin session-id="${sessionId}"></dr-dropin>`;
    const lines = await openTags(page, guard, servers, { body, key: 'pk_of_somebody_else' });
    await named(lines, 'DR-CFG-010', /dr-dropin/, /refused the publishable key/);
  });

  test('a cart that nobody is billed for: the shopper is not blamed', async ({
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
