import type { PageWatch } from './page.js';

/**
 * Waits before the next request: `ms` milliseconds, or until the page becomes visible or `signal` is aborted. A hidden page does
 * not poll (REL-16). Never rejects.
 */
export const pauseFor = (page: PageWatch, signal: AbortSignal, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(() => {
      if (page.visible) go();
    }, ms);
    const stop = page.listen((event) => {
      if (event === 'visible') go();
    });
    signal.addEventListener('abort', go);
  });
