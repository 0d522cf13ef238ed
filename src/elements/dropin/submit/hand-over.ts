import type { SuccessDetail } from '../events.js';
import type { DropinCallbacks } from '../page-events.js';
import { SuccessEvent } from './submit-events.js';

/**
 * Tells the page of a source, and waits for what it hands to `waitUntil` or returns from `onSuccess`. A page's mistake is a
 * line in the console, and no failed payment: the session then says whether the source was attached.
 *
 * - `DR-ELM-006` no listener has said by `waitUntil` when the source is attached. A page that gives `onSuccess` uses
 *   Drop-in's callbacks, which have no way to say it, and where methods are saved without a session there is nothing to say
 * - `DR-ELM-007` `onSuccess` has thrown
 *
 * @returns Whether the page has said when it is attached. Rejects where it says that it could not attach it.
 */
export async function handOver(
  page: HTMLElement & Pick<DropinCallbacks, 'onSuccess'>,
  detail: SuccessDetail,
  hasSession: boolean,
): Promise<boolean> {
  const event = new SuccessEvent(detail);
  page.dispatchEvent(event);
  try {
    const answer = page.onSuccess?.(detail);
    if (isPromise(answer)) event.waitUntil(answer);
  } catch (reason) {
    reportError(reason);
    console.warn('dr-elements DR-ELM-007 onSuccess');
  }
  await event.settle(!page.onSuccess && hasSession ? 'DR-ELM-006' : undefined);
  return event.answered;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;
