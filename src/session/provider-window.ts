import type { Page } from './page.js';
import { recallRedirect, rememberRedirect } from './redirects.js';
import type { WayBack } from './tab-memory.js';
import type { SessionStore } from './session-store.js';

/** A window for the provider's page, opened by the press of the pay button. */
export interface ProviderWindow {
  readonly closed: boolean;
  /** Only addresses that passed `safeUrl`. */
  go(url: string): void;
  focus(): void;
  close(): void;
}

/** How often to check whether the window is closed, in milliseconds: there is no event for it. */
const LOOK = 400;
/** How long the page that waits may take to answer, in milliseconds. */
const PATIENCE = 500;

const channelOf = (nonce: string): BroadcastChannel => new BroadcastChannel(`dr-return:${nonce}`);

/**
 * Waits until the shopper is done in the provider's window. Our own page, loaded there by the return URL, reports the way back;
 * then the window is closed. `undefined` if it was closed by other means: the service is then asked.
 */
function whenDone(
  window: ProviderWindow,
  nonce: string,
  signal: AbortSignal,
): Promise<WayBack | undefined> {
  return new Promise((resolve) => {
    const channel = channelOf(nonce);
    const end = (way?: WayBack): void => {
      clearInterval(timer);
      channel.close();
      signal.removeEventListener('abort', onAbort);
      window.close();
      resolve(way);
    };
    const onAbort = (): void => end();
    const timer = setInterval(() => window.closed && end(), LOOK);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== 'return' && data !== 'cancel') return;
      channel.postMessage('taken');
      end(data);
    };
    signal.addEventListener('abort', onAbort);
  });
}

/** Settles when the shopper is done in the window, and stores the way back in the tab. */
export async function follow(
  { sessionId, signal }: Pick<SessionStore, 'sessionId' | 'signal'>,
  page: Page,
  window: ProviderWindow,
  nonce: string,
): Promise<void> {
  const back = await whenDone(window, nonce, signal);
  const redirect = recallRedirect(page, sessionId);
  if (back && redirect) rememberRedirect(page, { ...redirect, back });
}

/**
 * For a page that was loaded by a return URL which this tab did not create: notifies a waiting window of this site.
 * @returns Whether one was waiting; this window can then be closed.
 */
export function passReturn(nonce: string, way: WayBack): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = channelOf(nonce);
    const end = (taken: boolean): void => {
      clearTimeout(timer);
      channel.close();
      resolve(taken);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'taken') end(true);
    };
    channel.postMessage(way);
  });
}
