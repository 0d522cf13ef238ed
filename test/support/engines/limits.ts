import type { Page } from 'puppeteer-core';
import { startWebKitDriver, type WebKitSession } from '../webkit-driver.js';
import { WINDOW } from './tab.js';

const CARD = {
  number: '4444222233331111',
  name: 'Ada Sample',
  expiryMonth: '12',
  expiryYear: '2032',
  cvc: '123',
};

/**
 * What tests in Chromium do beside the main paths, as `docs/testing.md` lists it, each with an attempt at it in Firefox: it rejects, since
 * the driver has no such command.
 */
export const NOT_IN_FIREFOX: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'search the memory of a page': (page) => page.createCDPSession(),
  'count listeners': (page) => page.createCDPSession(),
  'type through an input method': (page) => page.createCDPSession(),
  'fill in a saved card': async (page) => {
    await page.setContent('<form><input autocomplete="cc-number" /></form>');
    await (await page.$('input'))?.autofill({ creditCard: CARD });
  },
  'prefer dark, or less motion': (page) =>
    page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
};

const needsBidi = async (): Promise<void> => {
  const driver = await startWebKitDriver();
  try {
    const session = await driver.open(WINDOW.width, WINDOW.height, { webSocketUrl: true });
    await session.close();
    if (typeof session.capabilities.webSocketUrl !== 'string') throw new Error('no webSocketUrl');
  } finally {
    driver.stop();
  }
};
const asks =
  (path: string, body: object) =>
  ({ ask }: WebKitSession) =>
    ask('POST', path, body);

/** The same for WebKitGTK. */
export const NOT_IN_WEBKIT: Readonly<Record<string, (session: WebKitSession) => Promise<unknown>>> =
  {
    'read the console': asks('/se/log', { type: 'browser' }),
    'watch, hold, change or lose a request': needsBidi,
    'run a script before the page’s own': needsBidi,
    'set the clock': needsBidi,
    'go offline': needsBidi,
    'allow the clipboard': asks('/permissions', {
      descriptor: { name: 'clipboard-read' },
      state: 'granted',
    }),
  };
