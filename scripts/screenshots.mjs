// Takes screenshots of the demo shop at every step, in light and dark, wide and narrow, English and Arabic.
// `node scripts/screenshots.mjs [folder] [part of a name] [languages]`: `… pictures narrow-light de,ja` takes only those. Requires
// `npm run build:cdn && npm run build:frame`. `wide-light-en-payment.png` is the picture in the README.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2] ?? '.cache/screenshots');
const wanted = process.argv[3] ?? '';
const languages = (process.argv[4] ?? 'en,ar').split(',');
mkdirSync(folder, { recursive: true });

const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(String(port)));
    });
  });

const [servicePort, shopPort] = [await freePort(), await freePort()];
const start = (file, env) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.stdout.once('data', () => done(child)); // each prints its address
    child.once('exit', (code) => fail(new Error(`${file} ended with ${code}`)));
  });
const service = `http://127.0.0.1:${servicePort}`;
const shop = `http://localhost:${shopPort}`;
const children = await Promise.all([
  start('server/main.ts', { PORT: servicePort }),
  start('examples/shop/server.ts', { PORT: shopPort, SERVICE_URL: service }),
]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--force-device-scale-factor=2',
  ],
});

const SIZES = { wide: { width: 1280, height: 860 }, narrow: { width: 360, height: 740 } };
try {
  await walkAll();
  console.log(`pictures are in ${folder}`);
} finally {
  await browser.close();
  for (const child of children) child.removeAllListeners('exit').kill();
}

async function walkAll() {
  for (const size of Object.keys(SIZES))
    for (const colorScheme of ['light', 'dark'])
      for (const locale of languages) {
        const name = `${size}-${colorScheme}-${locale}`;
        if (!name.includes(wanted)) continue;
        const context = await browser.newContext({
          viewport: SIZES[size],
          colorScheme,
          locale,
          deviceScaleFactor: 2,
          reducedMotion: 'reduce',
        });
        context.setDefaultTimeout(10_000);
        const page = await context.newPage();
        await walk(page, name).catch(async (reason) => {
          await page.screenshot({ path: `${folder}/${name}-failed.png` });
          throw reason;
        });
        await context.close();
      }
}

/** A shopper's path through the shop, by roles and values, which do not depend on the language. */
async function walk(page, name) {
  const { width, height } = page.viewportSize();
  const shoot = async (step) => {
    await page.evaluate(() => document.fonts.ready);
    // The whole page in one window: a full-page picture would be taken while frames of other sites are still resized.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, whole) });
    // Acceptable for a screenshot: no event reports when a cross-site frame has painted at its new size.
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${name}-${step}.png` });
    await page.setViewportSize({ width, height });
  };
  const press = (selector) => page.locator(selector).click();
  const card = page.locator('dr-dropin iframe').contentFrame();
  const type = async (number) => {
    const fields = card.getByRole('textbox');
    for (const [index, text] of [number, '1232', '123'].entries())
      await fields.nth(index).fill(text);
  };
  const pick = (type) => page.locator(`dr-dropin input[type=radio][value=${type}]`).check();
  const pay = () => press('dr-dropin [part~=pay-button]:visible');
  const paid = () => page.locator('a.main[href="/review"]').waitFor();
  const ready = () =>
    page
      .locator('dr-session-summary')
      .getByText(/68[.,٫]01|118[.,٫]01/u)
      .first()
      .waitFor();

  await page.goto(shop);
  await page.locator('.onward').waitFor();
  await shoot('bag');
  await press('[name=use]');
  await page.locator('.onward').waitFor();
  await shoot('bag-credit');

  await press('.onward button.main');
  await ready();
  await card.getByRole('textbox').first().waitFor();
  await shoot('payment-empty');
  await type('4444222233331111');
  await card.getByRole('textbox').first().focus();
  await shoot('payment');

  await page.goto(`${shop}/review`);
  await ready();
  await shoot('review-unpaid');
  await press('form[action="/order"] button');
  await page.locator('.notice').waitFor();
  await ready();
  await card.getByRole('textbox').first().waitFor();
  await shoot('payment-too-early');

  await type('4000000000003295');
  await pay();
  await page.locator('dr-dropin [role=alert], dr-dropin .status.danger').first().waitFor();
  await shoot('payment-declined');

  await type('4444222233331111');
  await pay();
  await paid();
  await shoot('payment-paid');
  await press('a[href="/review"]');
  await page
    .locator('dr-session-summary .success, dr-session-summary [part~=state]')
    .first()
    .waitFor();
  await shoot('review');
  await press('form[action="/order"] button');
  await page.locator('[data-order]').waitFor();
  await page
    .locator('dr-session-summary')
    .getByText(/50[.,٫]00/u)
    .first()
    .waitFor();
  await shoot('confirmation');

  // Klarna, declined on its page
  await page.goto(shop);
  await press('button[value=cups]');
  await page.locator('.onward').waitFor();
  await press('.onward button.main');
  await pick('klarnaCredit');
  await shoot('payment-klarna');
  await pay();
  await paid();
  await press('a[href="/review"]');
  await press('form[action="/order"] button');
  await page.locator('[value=decline]').waitFor();
  await shoot('provider');
  await press('[value=decline]');
  await page.locator('form[action="/again"]').waitFor();
  await shoot('unfinished');

  // a bank transfer
  await press('form[action="/again"] button');
  await pick('wireTransfer');
  await pay();
  await paid();
  await press('a[href="/review"]');
  await press('form[action="/order"] button');
  await page.locator('dr-dropin dl').waitFor();
  await shoot('instructions');

  await page.evaluate(() => (document.querySelector('.panel details').open = true));
  await shoot('panel');
}
