// A Storybook page that shows one story after the other without reloading its code.
import { patience } from '../../test/support/pace.js';

/** Makes the page report the end of a story by `window.__onEnd(why)`, without a reason on success. */
function reportEnds() {
  let channel;
  // The first story may end before the script waits for it.
  const report = (storyId, why) =>
    window.__onEnd ? window.__onEnd(storyId, why) : (window.__firstEnd ??= [storyId, why]);
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      value.on('storyFinished', ({ storyId, status }) =>
        report(storyId, status === 'success' ? '' : status),
      );
      for (const name of ['playFunctionThrewException', 'storyErrored', 'storyThrewException'])
        value.on(name, (event) =>
          report(
            undefined,
            `${name}: ${(event?.message ?? event?.description ?? '').split('\n')[0]}`,
          ),
        );
      value.on('storyMissing', (storyId) => report(storyId, 'there is no such story'));
    },
  });
}

/**
 * Settles like `work`, or rejects after a time limit: Playwright itself waits endlessly for a document that never loads.
 * @template T
 * @param {Promise<T>} work
 * @param {string} subject The awaited thing, as the subject of the error message.
 * @returns {Promise<T>}
 */
export async function withLimit(work, subject) {
  const limit = patience(20_000);
  let timer;
  const late = new Promise((_, reject) => {
    const seconds = Math.round(limit / 1000);
    timer = setTimeout(() => reject(new Error(`${subject} gave no answer in ${seconds} s`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs all jobs in order, several at a time.
 * @template T
 * @param {readonly T[]} jobs
 * @param {number} atOnce
 * @param {(job: T) => Promise<void>} work
 */
export async function runTogether(jobs, atOnce, work) {
  const left = [...jobs];
  const worker = async () => {
    for (let job = left.shift(); job; job = left.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Waits until no placeholder is shown, unless the story declares that it remains. */
function hasNoSkeleton() {
  const isOn = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.matches('.skeleton, .coming, .place:empty') && element.checkVisibility()) ||
        (element.shadowRoot &&
          !element.closest('[data-stays-loading]') &&
          isOn(element.shadowRoot)),
    );
  return !isOn(document);
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} origin The origin of the Storybook.
 * @param {Readonly<Record<string, string>>} globals The values of the toolbar.
 */
export async function openStories(context, origin, globals) {
  const page = await context.newPage();
  await page.addInitScript(reportEnds);
  const settings = Object.entries({ ...globals, 'a11y.manual': '!true' })
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  let shown = '';

  /**
   * Shows a story and waits for its play function.
   * @param {string} id
   * @returns {Promise<string>} The failure; empty on success.
   */
  async function show(id) {
    const isFirst = !shown;
    shown = id;
    if (isFirst) {
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${settings}`);
      await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__);
    }
    const end = await page.evaluate(
      ([storyId, again, limit]) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, limit, 'took too long');
          window.__onEnd = (ended, why) => {
            if (ended && ended !== storyId) return;
            clearTimeout(timer);
            resolve(why);
          };
          if (window.__firstEnd) window.__onEnd(...window.__firstEnd);
          delete window.__firstEnd;
          if (again)
            window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {
              storyId,
              viewMode: 'story',
            });
        }),
      [id, !isFirst, patience(15_000)],
    );
    if (end) return end;
    return settle().then(
      () => '',
      (error) => `does not come to rest: ${error.message.split('\n')[0]}`,
    );
  }

  /** Waits until the content has loaded and its size is stable. */
  async function settle() {
    await Promise.all(
      page.frames().map((frame) => frame.waitForLoadState('load').catch(() => undefined)),
    );
    if (!/loading|idle/.test(shown)) await page.waitForFunction(hasNoSkeleton);
    const isStill = page.evaluate(async () => {
      await document.fonts.ready;
      const height = () => document.documentElement.scrollHeight;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let [before, same] = [height(), 0]; same < 8;) {
        await frame();
        same = height() === before ? same + 1 : 0;
        before = height();
      }
    });
    await withLimit(isStill, 'a page that keeps its height');
  }
  return { page, show };
}
