import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PaymentPage } from '../../support/e2e/payment-page.js';
import type { PageGuard } from '../../support/e2e/page-guard.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';
import { patience } from '../../support/pace.js';

const CHALLENGED = '4917610000000000';
const SAID_NO = 'Your bank couldn’t confirm it’s you.';
const CANCELLED = 'The payment was canceled.';

/** A page on which a card was submitted. */
async function submitted(page: Page, servers: Servers, number = CHALLENGED): Promise<PaymentPage> {
  const shop = new PaymentPage(page, servers);
  await shop.opens();
  await shop.starts();
  await shop.types(number);
  await shop.pays();
  return shop;
}

/** … and whose bank requires a challenge. */
async function challenged(page: Page, servers: Servers): Promise<PaymentPage> {
  const shop = await submitted(page, servers);
  await shop.bank.getByLabel('Password').waitFor();
  return shop;
}

/**
 * Puts another bank into the frame: a document of a third origin.
 * @param pages What it answers, by path; it is entered at `/acs`.
 */
async function otherBank(
  page: Page,
  servers: Servers,
  guard: PageGuard,
  pages: Readonly<Record<string, string>>,
): Promise<string> {
  const bank = servers.shop.replace('localhost', '127.0.0.1');
  guard.expectFault(new RegExp(`request to a stranger: (GET|POST) ${bank}`));
  await page.route('**/v1/frames/challenge/steps', async (route) => {
    const response = await route.fetch();
    const step = (await response.json()) as { step: string; url?: string };
    if (step.step === 'challenge') step.url = `${bank}/acs`;
    await route.fulfill({ response, json: step });
  });
  const headers = { 'content-type': 'text/html' };
  for (const [path, body] of Object.entries(pages))
    servers.pages.set(path, () => new Response(body, { headers }));
  return bank;
}

describe('a challenge', () => {
  test('that is passed pays, that is failed does not, and another try does, without reload (F-100)', async ({
    page,
    servers,
  }) => {
    const shop = await challenged(page, servers);
    await shop.answersBank('1234');
    await shop.isPaid();
    expect(await shop.heard('dr-success')).toMatchObject([
      { detail: { source: { state: 'chargeable' } } },
    ]);

    await shop.starts();
    await shop.types(CHALLENGED);
    await shop.pays();
    for (const left of ['Attempts left: 2', 'Attempts left: 1']) {
      await shop.answersBank('wrong');
      await shop.bank.getByText(left).waitFor();
    }
    await shop.answersBank('wrong');
    await shop.seesNotice(SAID_NO);
    expect(await shop.heard('dr-error')).toHaveLength(1);

    await shop.types(CHALLENGED);
    await shop.pays();
    await shop.answersBank('password');
    await shop.isPaid();
  });

  test('that the bank’s own page cancels counts as failed, and can be tried again (F-100)', async ({
    page,
    servers,
  }) => {
    const shop = await challenged(page, servers);
    await shop.bank.getByRole('button', { name: 'I did not ask for this' }).click();
    await shop.seesNotice(SAID_NO);
    await shop.types(CHALLENGED);
    await shop.pays();
    await shop.answersBank();
    await shop.isPaid();
  });

  test.for(['Escape', 'the button'])(
    'that the shopper leaves by %s is cancelled, and focus is where they read of it (F-101)',
    async (way, { page, servers }) => {
      const shop = await challenged(page, servers);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await shop.dialog.getByRole('button', { name: 'Cancel payment' }).click();
      await shop.dialog.waitFor({ state: 'hidden' });
      await shop.seesNotice(CANCELLED);
      expect(await shop.heard('dr-cancel')).toMatchObject([
        { detail: { paymentMethod: 'creditCard' } },
      ]);
      expect(await shop.heard('dr-success')).toEqual([]);
      await expect
        .poll(() =>
          page.evaluate(
            () =>
              document
                .querySelector('dr-dropin')
                ?.shadowRoot?.activeElement?.getAttribute('part') ?? '',
          ),
        )
        .toContain('notice');

      await shop.types(CHALLENGED);
      await shop.pays();
      await shop.answersBank();
      await shop.isPaid();
    },
  );

  test('whose bank never answers is reported after 20 s, can be tried again, and ends after ten minutes (F-102)', async ({
    page,
    servers,
    guard,
  }) => {
    await page.clock.install();
    const bank = await otherBank(page, servers, guard, {});
    await page.route(`${bank}/acs`, () => undefined); // for ever
    const shop = await submitted(page, servers);
    await shop.dialog.getByText('Opening your bank’s page…').waitFor();
    await page.clock.runFor(20_000);
    await shop.dialog.getByText('Your bank’s page is taking a while.').waitFor();
    await shop.dialog.getByRole('button', { name: 'Try again' }).click();
    await shop.dialog.getByText('Your bank’s page is taking a while.').waitFor({ state: 'hidden' });
    await page.clock.runFor(490_000);
    await shop.dialog.getByText('You have less than two minutes left').waitFor();
    await page.clock.runFor(120_000);
    await shop.seesNotice('Your bank didn’t get an answer in time.');
    expect(await shop.heard('dr-error')).toHaveLength(1);
  });

  test('stays unpaid when a page or frame claims that it is over (F-103)', async ({
    page,
    servers,
    guard,
  }) => {
    const done = `${servers.service}/v1/frames/challenge/done`;
    const asked = () => servers.log.filter((line) => line.includes('/authenticate ')).length;
    const before = asked();
    await otherBank(page, servers, guard, {
      '/acs': `<script>
        for (const at of [parent, top]) for (const data of [{ t: 'done', v: 2 }, { dr: 'hello' }, 'complete'])
          at.postMessage(data, '*');
        location = ${JSON.stringify(done)};
      </script>`,
    });
    const shop = await submitted(page, servers);
    await page.evaluate(() => {
      for (const data of [{ t: 'done', v: 2 }, { status: 'complete' }])
        window.postMessage(data, location.origin);
    });
    // Asked when the source was made, at the hint, and again soon after it.
    await expect
      .poll(() => asked() - before, { timeout: patience(10_000) })
      .toBeGreaterThanOrEqual(3);
    expect(await shop.dialog.isVisible()).toBe(true);
    expect(await shop.heard('dr-success')).toEqual([]);
    const checkout = await servers.ask<{ payment: { session: { state: string } } }>(
      `GET /checkouts/${shop.checkoutId}`,
    );
    expect(checkout.payment.session.state).toBe('requires_source');
  });

  test('whose bank tries to navigate the page cannot (F-104)', async ({ page, servers, guard }) => {
    guard.expectFault(
      /Unsafe attempt to initiate navigation|SecurityError|permission to navigate/u,
    );
    await otherBank(page, servers, guard, {
      '/acs': `<p id="said">asked</p><script>
        const said = document.getElementById('said');
        try { top.location = 'https://evil.example/'; } catch (error) { said.textContent = error.name; }
        try { parent.document.body; said.textContent += ' read'; } catch { said.textContent += ' closed'; }
      </script>`,
    });
    const shop = await submitted(page, servers);
    await shop.bank.getByText('SecurityError closed').waitFor();
    expect(new URL(page.url()).origin).toBe(servers.shop);
    await shop.dialog.getByRole('button', { name: 'Cancel payment' }).click();
    await shop.seesNotice(CANCELLED);
  });

  test('whose bank redirects three times and submits a form is passed (F-105)', async ({
    page,
    servers,
    guard,
  }) => {
    const form = (action: string, id: string) =>
      `<form method="post" action="${action}" id="${id}"><input name="cres" value="e30"></form>
       <script>document.getElementById('${id}').submit()</script>`;
    const bank = await otherBank(page, servers, guard, {
      '/acs': form('/acs/first', 'a'),
      '/acs/first': `<script>location = '/acs/second'</script>`,
      '/acs/second': `<button onclick="document.forms[0].submit()">It is me</button>
        <form method="post" action="${servers.service}/v1/frames/challenge/done"></form>`,
    });
    const shop = await submitted(page, servers);
    await shop.bank.getByRole('button', { name: 'It is me' }).waitFor();
    expect([servers.service, servers.shop]).not.toContain(bank);
    // The bank notifies the service, then redirects the frame back.
    servers.approveChallenge();
    await shop.bank.getByRole('button', { name: 'It is me' }).click();
    await shop.isPaid();
  });

  test('continues without the browser check if that takes more than ten seconds (F-106)', async ({
    page,
    servers,
  }) => {
    await page.clock.install();
    await page.route('**/challenge/*/fingerprint', () => undefined); // for ever
    const asked = page.waitForRequest('**/challenge/*/fingerprint');
    const shop = await submitted(page, servers);
    await asked;
    await page.clock.runFor(5000); // half of it, in case that the machine is slow
    expect(await shop.bank.getByLabel('Password').count()).toBe(0);
    await page.clock.runFor(5000);
    await shop.bank.getByLabel('Password').waitFor();
    await shop.answersBank();
    await shop.isPaid();
  });

  test('that is passed after the page gave up is honoured from the service (F-107)', async ({
    page,
    servers,
  }) => {
    await page.clock.install();
    const shop = await submitted(page, servers);
    await shop.bank.getByLabel('Password').waitFor();
    servers.approveChallenge(); // in the bank's app, without a message to the frame
    await page.clock.runFor(600_000);
    await shop.isPaid();
    expect(await shop.heard('dr-success')).toHaveLength(1);
  });

  test('is taken up when the page was reloaded, and pays when it was passed meanwhile (F-108)', async ({
    page,
    servers,
  }) => {
    const shop = await challenged(page, servers);
    await page.reload();
    await shop.shows();
    await shop.bank.getByLabel('Password').waitFor();
    await shop.answersBank();
    await shop.isPaid();

    await shop.starts();
    await shop.types(CHALLENGED);
    await shop.pays();
    await shop.bank.getByLabel('Password').waitFor();
    servers.approveChallenge();
    await page.reload();
    await shop.shows();
    await shop.isPaid();
    expect(await shop.heard('dr-success')).toHaveLength(1);
  });

  test('outlasts a network that is gone for a while', async ({ page, servers, context, guard }) => {
    guard.expectFault(/ERR_INTERNET_DISCONNECTED/u);
    const shop = await challenged(page, servers);
    await context.setOffline(true);
    await page.locator('dr-dropin').getByText('You seem to be offline.').waitFor();
    expect(await shop.dialog.isVisible()).toBe(true);
    await context.setOffline(false);
    await shop.answersBank();
    await shop.isPaid();
  });
});

test('on a page that cannot frame the bank, the shopper is redirected to the bank and returns paid', async ({
  page,
  servers,
}) => {
  const shop = new PaymentPage(page, servers);
  await shop.opens({ isolated: true });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await shop.starts();
  await shop.types(CHALLENGED);
  await shop.pays();
  await page.waitForURL((url) => url.origin === servers.service);
  await page.getByLabel('Password').fill('1234');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL((url) => url.origin === servers.shop);
  await shop.shows();
  await shop.isPaid();
  expect(new URL(page.url()).search).toBe('');
});

describe('the frame around banks’ pages', () => {
  /** Puts another script into the frame's place. */
  const serves = (page: Page, body: string) =>
    page.route('**/assets/frames/challenge-frame.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `addEventListener('message', ({ data: hello, ports: [port] }) => {
          if (!port) return;
          const post = (message) => port.postMessage({ v: 2, ...message });
          const ready = { t: 'ready', nonce: hello.nonce, build: 'x' };
          ${body}
        }, { once: true });`,
      }),
    );
  const OUT_OF_REACH = 'We couldn’t open your bank’s page.';

  test.for([
    [
      'answers another page’s greeting (F-017)',
      `post({ ...ready, nonce: 'x' }); post({ t: 'challenge' });`,
    ],
    ['says nothing', ''],
    ['is of another version (F-016)', 'port.postMessage({ ...ready, v: 1 });'],
    [
      'says what it may not say (F-018)',
      `post(ready); for (let n = 0; n < 25; n++) post({ t: 'done', status: 'complete' });`,
    ],
    [
      'floods the page (F-021)',
      `post(ready); for (let n = 0; n < 5000; n++) post({ t: 'shown' });`,
    ],
  ] as const)('that %s is given up, with another try', async ([, body], { page, servers }) => {
    await page.clock.install();
    await serves(page, body);
    const shop = await submitted(page, servers);
    await page.locator('dr-challenge').waitFor({ state: 'attached' });
    await expect
      .poll(
        async () => {
          await page.clock.runFor(5000);
          return shop.dialog.getByText(OUT_OF_REACH).isVisible();
        },
        { timeout: patience(15_000) },
      )
      .toBe(true);
    await page.unroute('**/assets/frames/challenge-frame.js');
    await shop.dialog.getByRole('button', { name: 'Try again' }).click();
    await shop.answersBank();
    await shop.isPaid();
    expect(await shop.heard('dr-success')).toHaveLength(1);
  });

  test('that the page navigates is set up again (F-025)', async ({ page, servers }) => {
    const shop = await challenged(page, servers);
    await page.evaluate(() => {
      const root = document.querySelector('dr-dropin')?.shadowRoot;
      const frame = root?.querySelector('dr-challenge')?.shadowRoot?.querySelector('iframe');
      if (frame) frame.src = String(frame.src);
    });
    await shop.answersBank();
    await shop.isPaid();
  });

  test('holds no secret in its address, and no way to the page in its sandbox (T20)', async ({
    page,
    servers,
  }) => {
    const shop = await challenged(page, servers);
    const frame = page.locator('dr-challenge iframe');
    expect(await frame.getAttribute('src')).toBe(
      `${servers.service}/v1/frames/challenge?key=pk_sandbox`,
    );
    const inner = shop.wrapper.locator('iframe[name=challenge]');
    for (const of of [frame, inner]) {
      const sandbox = (await of.getAttribute('sandbox'))?.split(' ') ?? [];
      expect(sandbox).toContain('allow-scripts');
      expect(sandbox).not.toContain('allow-top-navigation');
      expect(sandbox).not.toContain('allow-top-navigation-by-user-activation');
    }
  });

  test.for([
    ['05', 360, 740, 360],
    ['04', 1000, 620, 600],
    ['03', 1280, 900, 500],
  ] as const)(
    'is of size %s on a screen of %i by %i',
    async ([size, width, height, wide], { page, servers }) => {
      await page.setViewportSize({ width, height });
      await challenged(page, servers);
      const box = await page.locator('dr-challenge iframe').boundingBox();
      expect(box?.width).toBe(wide);
      expect(await page.locator('dr-challenge dialog').getAttribute('class')).toBe(
        `window-${size}`,
      );
    },
  );
});
