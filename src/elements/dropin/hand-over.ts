import type { SuccessDetail } from './events.js';
import type { DropinCallbacks } from './page-reports.js';
import { SuccessEvent } from './paying-events.js';

/**
 * Tells the page of a source, and waits for what it hands to `waitUntil` or returns from `onSuccess`. A page's mistake is a
 * line in the console, and no failed payment: the session then says whether the source was attached.
 *
 * - `DR-ELM-006` nobody has said by `waitUntil`, or by what `onSuccess` returned, when the source is attached
 * - `DR-ELM-007` `onSuccess` has thrown
 *
 * Rejects where the page says that it could not attach it.
 */
export async function handOver(
  page: HTMLElement & Pick<DropinCallbacks, 'onSuccess'>,
  detail: SuccessDetail,
): Promise<void> {
  const event = new SuccessEvent(detail);
  page.dispatchEvent(event);
  try {
    const answer = page.onSuccess?.(detail);
    if (isPromise(answer)) event.waitUntil(answer);
  } catch (reason) {
    reportError(reason);
    console.warn('dr-elements DR-ELM-007 onSuccess');
  }
  if (!event.answered) console.warn('dr-elements DR-ELM-006 dr-success');
  await event.settle();
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;
