import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { createShop } from '../../../examples/shop/shop.js';
import { startServers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';

interface AxeRun {
  run(options: object): Promise<axe.AxeResults>;
}

test('has no axe finding at any step, in light and dark', async ({ page, shopper }) => {
  await page.addInitScript({ content: axe.source });
  const findings: string[] = [];
  const look = async (step: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: AxeRun }).axe.run({ iframes: false }),
      );
      for (const { id, nodes } of violations)
        findings.push(`${step}, ${colorScheme}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
    }
  };
  await shopper.opensTheShop();
  await look('bag');
  await page.getByRole('link', { name: 'Your account' }).click();
  await shopper.typesCard();
  await page.locator('dr-dropin').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Save card' }).click();
  await page.locator('.cards summary').click();
  await look('account, with a question open');
  await page.getByRole('link', { name: 'Back to the shop' }).click();
  await shopper.usesStoreCredit();
  await shopper.goesToPayment('Bank transfer');
  await look('payment');
  await shopper.goesToReview();
  await shopper.placesTheOrder();
  await page.getByText('$68.01 is still to be paid').waitFor();
  await look('too early');
  await shopper.method('Bank transfer').check();
  await shopper.pays();
  await shopper.seesRemaining('$0.00');
  await look('paid');
  await shopper.goesToReview();
  await look('review');
  await shopper.placesTheOrder();
  await shopper.seesThanks();
  await page.locator('dr-dropin dl').waitFor();
  await page.locator('.panel summary').click();
  await look('confirmation with the panel open');
  expect(findings).toEqual([]);
});

describe('the shop’s back end', () => {
  const shop = createShop('http://127.0.0.1:1'); // where nobody listens

  it('shows that payment is unavailable when the service does not answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await shop.request('/');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain('We cannot reach our payment service right now.');
    expect(page).not.toMatch(/charged/iu); // which nobody knows now
  });

  it('refuses forms that other sites send', async () => {
    const answer = await shop.request('/order', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ use: 'yes' }),
    });
    expect(answer.status).toBe(403);
  });

  it('redirects only to its own pages', async () => {
    const answer = await shop.request('/settings', {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'same-origin',
        referer: 'https://elsewhere.example//evil.example',
      },
      body: new URLSearchParams({ theme: 'dark' }),
    });
    expect(answer.headers.get('location')).toBe('/');
  });

  it('puts nothing into the plain page but an id', async () => {
    const answer = await shop.request(
      `/plain?session=${encodeURIComponent('"><script>1</script>')}`,
    );
    expect((await answer.text()).match(/<script/gu)).toHaveLength(1);
  });

  it('shows neither the secret key nor a client secret on any page', async () => {
    const servers = await startServers();
    try {
      const first = await fetch(servers.shop);
      const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
      const pages = [await first.text()];
      for (const path of [
        '/checkout',
        '/review',
        '/assets/checkout.js',
        '/assets/panel.js',
        '/plain',
      ])
        pages.push(await (await fetch(servers.shop + path, { headers: { cookie } })).text());
      expect(pages.join('\n')).toContain('pk_sandbox');
      expect(pages.join('\n')).not.toMatch(/sk_sandbox|clientSecret/u);
    } finally {
      await servers.close();
    }
  });
});
