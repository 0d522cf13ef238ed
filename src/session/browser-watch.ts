import type { PageEvent, PageWatch } from './page.js';

/** The page in a browser, as far as reading goes. */
export const browserWatch: PageWatch = {
  get visible() {
    return !document.hidden;
  },
  listen(listener) {
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, read: (event: Event) => PageEvent | false) =>
      target.addEventListener(
        type,
        (event) => {
          const told = read(event);
          if (told) listener(told);
        },
        stop,
      );
    on(document, 'visibilitychange', () => (document.hidden ? 'hidden' : 'visible'));
    on(window, 'online', () => 'online');
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && 'restored'); // what pageshow is
    return () => stop.abort();
  },
};
