import { browserWatch } from './browser-watch.js';
import type { Page } from './page.js';
import { readStored, writeStored } from './browser-storage.js';

/** The `Page` of a browser. */
export const browserPage: Page = {
  get visible() {
    return browserWatch.visible;
  },
  listen: (listener) => browserWatch.listen(listener),
  get url() {
    return location.href;
  },
  get isolated() {
    return globalThis.crossOriginIsolated;
  },
  leave: (url) => location.assign(url),
  close: () => window.close(),
  rename: (url) => history.replaceState(history.state, '', url),
  recall: (name) => readStored(name) ?? undefined,
  remember: writeStored,
  async withLock(name, task) {
    try {
      return await navigator.locks.request(name, { ifAvailable: true }, (lock) => task(!!lock));
    } catch {
      // Insecure pages have no locks and sandboxed ones may not use them.
      return task(true);
    }
  },
};
