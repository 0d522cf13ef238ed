import type { FlowEvent } from '../domain/flow-state.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { Page } from './page.js';
import { pauseFor } from './pause-for.js';
import type { SessionStore } from './session-store.js';
import type { PaymentListener } from './payment-steps.js';

/** Milliseconds after which a page that attaches is slow. */
const SLOW_MS = 30_000;

/** Tells the page of a source and waits for its answer, which is a hint: the session is read next. Never rejects. */
export async function handOver(
  store: SessionStore,
  listener: PaymentListener | undefined,
  source: PaymentSource,
): Promise<FlowEvent> {
  const slow = setTimeout(() => store.dispatch({ type: 'attach-slow' }), SLOW_MS);
  const forget = (): void => clearTimeout(slow);
  store.signal.addEventListener('abort', forget);
  try {
    let answer: Promise<unknown> | undefined;
    listener?.({ type: 'success', source, waitFor: (given) => void (answer = given) });
    const isPromised = (await answer) !== false;
    return isPromised ? { type: 'attached' } : { type: 'attached', isPromised };
  } catch (cause) {
    return { type: 'attach-failed', error: new PaymentError('attach-failed', { cause }) };
  } finally {
    store.signal.removeEventListener('abort', forget);
    forget();
  }
}

/** Has the session read again while a source is not attached yet: 1, 2, 4, 8 seconds apart. */
export async function awaitAttachment(
  store: SessionStore,
  page: Page,
  round: number,
): Promise<void> {
  await pauseFor(page, store.signal, 1000 * 2 ** round);
  const { state } = store;
  const isStill = 'activity' in state && state.activity.name === 'attaching';
  if (isStill && !store.signal.aborted) store.dispatch({ type: 'refresh' });
}
