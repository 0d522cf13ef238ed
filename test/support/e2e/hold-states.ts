import type { Page } from 'playwright-core';

/** As long as the frame's own pause between two states, in milliseconds. */
const STATE_PAUSE = 32;

/**
 * The frames of the payment service hold back for ever what they would tell after their next pause: whoever types and
 * presses is always quicker. To be called before the page is opened.
 */
export async function holdStates(page: Page): Promise<void> {
  await page.addInitScript((pause) => {
    if (!location.pathname.includes('/frames/')) return;
    const { setTimeout } = window;
    const held = (handler: TimerHandler, delay?: number, ...given: unknown[]): number =>
      delay === pause ? Number.MAX_SAFE_INTEGER : setTimeout(handler, delay, ...given);
    Object.assign(window, { setTimeout: held });
  }, STATE_PAUSE);
}
