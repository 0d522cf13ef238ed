import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox } from '../support/engines/firefox.js';
import { NOT_IN_FIREFOX, NOT_IN_WEBKIT } from '../support/engines/limits.js';
import { WINDOW } from '../support/engines/tab.js';
import { startWebKitDriver } from '../support/webkit-driver.js';

describe('Firefox’s driver cannot', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startFirefox();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(NOT_IN_FIREFOX))('%s', async (_, attempt) => {
    await expect(attempt(await browser.newPage())).rejects.toThrow();
  });
});

describe('WebKit’s driver cannot', () => {
  it.each(Object.entries(NOT_IN_WEBKIT))('%s', async (_, attempt) => {
    const driver = await startWebKitDriver();
    const session = await driver.open(WINDOW.width, WINDOW.height);
    try {
      await expect(attempt(session)).rejects.toThrow(
        /unknown command|session not created|no webSocketUrl/u,
      );
    } finally {
      await session.close();
      driver.stop();
    }
  });
});
