// One Chromium for a run, and a fresh context with the mocked network for each load.
import { chromium } from 'playwright-core';
import { install } from './in-page.mjs';
import { mockNetwork, PAGE_ORIGIN } from './network.mjs';

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
    ],
  });

/**
 * Opens the subject's page, which mounts at once unless `query` is `?manual`.
 * @param {{ name: string, probe: Function }} subject
 * @param {{ n: number, files: object, routes: object[], profile: { cpu: number, latency: number, kbps: number }, query?: string }} options
 * @param before What is to be done with the page before it loads anything.
 */
export async function open(
  browser,
  subject,
  { n, files, routes, profile, query = '' },
  before = async () => {},
) {
  const context = await browser.newContext({
    viewport: { width: 800, height: 1000 },
    locale: 'en-US',
  });
  const network = await mockNetwork(context, files, routes, profile);
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 300)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text().slice(0, 300));
  });
  await page.addInitScript(`(${install})(${subject.probe}, ${n})`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (profile.cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await before(page);
  await page.goto(`${PAGE_ORIGIN}/${query}`, { waitUntil: 'commit' });
  return { context, page, cdp, network, errors };
}

export const metricsOf = async (cdp) =>
  Object.fromEntries(
    (await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
  );

export async function collectGarbage(cdp) {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
}

/** Rejects when `promise` takes longer than `ms`. */
export function within(promise, ms, what) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`timeout: ${what}`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
