import { chromium } from 'playwright-core';

/** Headless Chromium as this project's scripts start it: no sandbox (containers run as root), no calls home. */
export const launchChromium = (options = {}) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...options,
  });
