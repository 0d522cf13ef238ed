import { refusalOfIntent } from '../domain/intent-outcome.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { Page } from './page.js';
import { pauseFor } from './pause-for.js';
import type { SessionStore } from './session-store.js';

/** What became of a request that was sent under a key. */
export type Finding =
  | { readonly outcome: 'made'; readonly source: PaymentSource }
  /** The customer has saved what was made: its secret is not told. */
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'refused'; readonly error: PaymentError }
  /** The service has not seen it, or is at it still. */
  | { readonly outcome: 'unseen' }
  /** The service cannot be asked, or not just now. */
  | { readonly outcome: 'unclear' };

type Asked = Pick<SessionStore, 'gateway' | 'sessionId'>;

/**
 * Asks the service once. Never rejects.
 * @param isGivenUp The request is not wanted any more: where the service has not seen it, it is not to be carried out later.
 */
export async function findOut(
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

/** Milliseconds between two questions about a request that the service may be working on. */
const PAUSES = [1000, 3000];

/** As `findOut`, for a request that was lost just now: the service may see it a little later. Asks three times at most. */
export async function findOutSoon(
  store: Asked,
  page: Page,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<Finding> {
  let finding = await findOut(store, idempotencyKey, signal);
  for (const pause of PAUSES) {
    if (finding.outcome !== 'unseen' || signal.aborted) break;
    await pauseFor(page, signal, pause);
    finding = await findOut(store, idempotencyKey, signal);
  }
  return finding;
}

/**
 * Before a source is made for something else: the last request is given up, and its source is canceled, if there is one and it is
 * neither attached nor saved.
 * @returns `unseen` where nothing has come of it yet, and the service cannot give it up: the next request goes out under the
 * same key, so that not more than one source is made of both.
 * @throws {PaymentError} `outcome-unknown` where it cannot be found out; `conflict` where the source is in use by now.
 */
export async function giveUpEarlier(
  store: Pick<SessionStore, 'gateway' | 'sessionId' | 'state'>,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<'gone' | 'unseen'> {
  const finding = await findOut(store, idempotencyKey, signal, true);
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

/** Tries to cancel a source that will not be used: nothing was charged with it either way. */
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
