import { safeDocument } from '../dom/safe-document.js';
import type { PageEvent, PageWatch } from './page.js';

/** The `PageWatch` of a browser. */
export const browserWatch: PageWatch = {
  get visible() {
    return !safeDocument.hidden;
  },
  listen(listener) {
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, read: (event: Event) => PageEvent | false) =>
      target.addEventListener(
        type,
        (event) => {
          const pageEvent = read(event);
          if (pageEvent) listener(pageEvent);
        },
        stop,
      );
    on(safeDocument, 'visibilitychange', () => (safeDocument.hidden ? 'hidden' : 'visible'));
    on(window, 'online', () => 'online');
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && 'restored'); // what pageshow is
    return () => stop.abort();
  },
};
