import { chromium, type Browser } from 'playwright-core';

/** Chromium as the end-to-end tests use it. With `backForwardCache`, pages that are left may come back as they were. */
export const launch = (options: { readonly backForwardCache?: boolean } = {}): Promise<Browser> =>
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
    ],
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
