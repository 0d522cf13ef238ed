import { chromium, type Browser } from 'playwright-core';

interface LaunchOptions {
  /** Pages that are left may come back as they were: only the whole browser can. */
  readonly backForwardCache?: boolean;
  /** Pages of the wide world may frame pages of this machine, which Chromium keeps from them otherwise. */
  readonly localFrames?: boolean;
}

/** Chromium as the end-to-end tests use it: its engine without a window's surroundings, which takes two thirds of the time. */
export const launch = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath:
      process.env.CHROMIUM ??
      (options.backForwardCache ? '/usr/bin/chromium' : '/usr/bin/chromium-headless-shell'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.localFrames ? ['--disable-features=LocalNetworkAccessChecks'] : []),
    ],
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
