import { readdirSync } from 'node:fs';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { countsReporter } from './scripts/wtr-counts.js';
import { bundledAddresses, bundledTests } from './test/support/bundled-tests.js';
import { cardFrameSite } from './test/support/card-frame-site.js';
import { patience } from './test/support/pace.js';
import { webkitLauncher } from './test/support/webkit-launcher.js';

// One suite, three engines: ENGINE=chromium (the default), firefox, webkit, all, or halves: every file in Chromium, and one
// half of the files in Firefox, the other in WebKit.
const engines = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        headless: true,
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        args: [],
      },
    }),
  webkit: () => webkitLauncher(),
};
const engine = process.env.ENGINE ?? 'chromium';
const wanted = engine === 'all' ? Object.keys(engines) : [engine];
const files = readdirSync('test/elements', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts'))
  .map((file) => `test/elements/${file}`)
  .sort();

const select =
  engine === 'halves'
    ? {
        groups: ['chromium', 'firefox', 'webkit'].map((name, half) => ({
          name,
          files: files.filter((_, at) => name === 'chromium' || at % 2 === half - 1),
          browsers: [engines[name]()],
        })),
      }
    : { files, browsers: wanted.map((name) => engines[name]()) };

export default {
  ...select,
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: patience(240_000),
  reporters: [
    process.env.CI ? summaryReporter() : defaultReporter({ reportTestProgress: false }),
    countsReporter(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [cardFrameSite(), bundledAddresses()],
  plugins: [bundledTests(files)],
  // Three real engines on a busy machine: a test may need a second attempt.
  testFramework: { config: { timeout: patience(10_000), retries: 1 } },
};
