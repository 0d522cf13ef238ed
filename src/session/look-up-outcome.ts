import { refusalOfIntent } from '../domain/intent-outcome.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { Page } from './page.js';
import { pauseFor } from './pause-for.js';
import type { SessionStore } from './session-store.js';

/** The outcome of a request, looked up by its key. */
export type Finding =
  | { readonly outcome: 'made'; readonly source: PaymentSource }
  /** The source was created and has been saved since: its secret is not available. */
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'refused'; readonly error: PaymentError }
  /** The service has not received it, or is still processing it. */
  | { readonly outcome: 'unseen' }
  /** The service cannot be asked, or cannot be reached. */
  | { readonly outcome: 'unclear' };

type Asked = Pick<SessionStore, 'gateway' | 'sessionId'>;

/**
 * Asks the service once. Never rejects.
 * @param isGivenUp Cancels the request as well: a service that has not received it will refuse it.
 */
export async function lookUpOutcome(
  { gateway, sessionId }: Asked,
  idempotencyKey: string,
  signal: AbortSignal,
  isGivenUp = false,
): Promise<Finding> {
  try {
    if (sessionId === undefined) return { outcome: 'unclear' };
    const call = isGivenUp && gateway.cancelIntent ? 'cancelIntent' : 'readIntent';
    const answer = await gateway[call]?.({ sessionId, idempotencyKey }, { signal });
    switch (answer?.outcome) {
      case 'refused':
        return { outcome: 'refused', error: refusalOfIntent(answer.code) };
      case 'unknown':
        return { outcome: 'unseen' };
      case 'made': {
        const { sourceId: id, clientSecret } = answer;
        if (clientSecret === undefined) return { outcome: 'saved' };
        const source = await gateway.retrieveSource({ id, clientSecret }, { signal });
        return { outcome: 'made', source: { ...source, clientSecret } };
      }
      default:
        return { outcome: 'unclear' };
    }
  } catch {
    return { outcome: 'unclear' };
  }
}

/** Milliseconds between two lookups of a request that the service may still be processing. */
const PAUSES = [1000, 3000];

/** Like `lookUpOutcome`, after a lost answer: asks at most three times, because the service may receive the request later. */
export async function pollOutcome(
  store: Asked,
  page: Page,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<Finding> {
  let finding = await lookUpOutcome(store, idempotencyKey, signal);
  for (const pause of PAUSES) {
    if (finding.outcome !== 'unseen' || signal.aborted) break;
    await pauseFor(page, signal, pause);
    finding = await lookUpOutcome(store, idempotencyKey, signal);
  }
  return finding;
}

/**
 * Cancels the last request before another source is created, and its source, if there is one that is neither attached nor
 * saved.
 * @returns `unseen` if the service has not received it and cannot cancel it: the next request is then sent with the same key, so
 * that only one of the two is carried out.
 * @throws {PaymentError} `outcome-unknown` if the outcome cannot be determined; `conflict` if the source is in use.
 */
export async function giveUpEarlier(
  store: Pick<SessionStore, 'gateway' | 'sessionId' | 'state'>,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<'gone' | 'unseen'> {
  const finding = await lookUpOutcome(store, idempotencyKey, signal, true);
  if (finding.outcome === 'unclear') throw new PaymentError('outcome-unknown');
  if (finding.outcome === 'unseen') return 'unseen';
  if (finding.outcome !== 'made') return 'gone';
  const { id, clientSecret = '', state } = finding.source;
  const session = 'checkout' in store.state ? store.state.checkout?.session : undefined;
  const isAttached = session?.sources.some((attached) => attached.id === id);
  if (isAttached || /^(failed|cancelled|consumed)$/.test(state)) return 'gone';
  try {
    await store.gateway.cancelSource?.({ id, clientSecret }, { signal });
    return 'gone';
  } catch (cause) {
    const isUsed = cause instanceof PaymentError && cause.code === 'conflict';
    throw new PaymentError(isUsed ? 'conflict' : 'outcome-unknown', { cause });
  }
}

/** Cancels a source that will not be used, and ignores failures: an unattached source is never charged. */
export function giveUp(
  { gateway }: Pick<SessionStore, 'gateway'>,
  { id, clientSecret }: Pick<PaymentSource, 'id' | 'clientSecret'>,
): void {
  if (clientSecret === undefined) return;
  const { signal } = new AbortController();
  gateway.cancelSource?.({ id, clientSecret }, { signal }).catch(() => undefined);
}

/** Reads the session again while a source is not attached yet: 1, 2, 4, 8 seconds apart. */
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
