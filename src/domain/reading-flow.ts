import type {
  Checkout,
  EndReason,
  FlowEffect,
  FlowEvent,
  FlowState,
  FlowStep,
  LiveState,
} from './flow-state.js';
import type { PaymentError, PaymentErrorCode } from './payment-error.js';

/** The time before a session's expiry at which it counts as `expiring` (WCAG 2.2.1), in milliseconds. */
export const EXPIRY_WARNING_MS = 120_000;

export const LOAD: FlowEffect = { type: 'load' };

/**
 * One step of a read-only screen, enough for a summary. Total and pure: an event that does not apply to the state changes
 * nothing. `step` of `payment-flow.ts` handles the whole flow.
 */
export function stepReading(state: FlowState, event: FlowEvent): FlowStep {
  const { type } = event;
  if (type === 'start') return [{ view: 'loading' }, [LOAD]];
  if ('activity' in state) {
    if (type === 'refresh') return [{ ...state, refreshing: true }, [LOAD]];
    if (type === 'expiring') return [state.expiring ? state : { ...state, expiring: true }, []];
  }
  if (type === 'refresh' && state.view === 'unavailable') return [{ view: 'loading' }, [LOAD]];
  if (state.view === 'loading' || 'activity' in state) {
    if (type === 'loaded') return [loaded(state, event.checkout), []];
    if (type === 'load-failed') return [loadFailed(state, event.error), []];
  }
  return [state, []];
}

type Awaiting = LiveState | { readonly view: 'loading' };

function loaded(state: Awaiting, answer: Checkout): FlowState {
  const before = 'activity' in state ? state : undefined;
  // An answer older than the screen does not change the figures, but it completes the read.
  const checkout = before && isOlder(answer, before.checkout) ? before.checkout : answer;
  const { state: of, expiresInMs = Infinity } = checkout.session;
  const isOpen = of === 'requires_source' || of === 'requires_confirmation';
  if (of === 'complete' || of === 'failed' || of === 'cancelled') return end(of, checkout);
  if (isOpen && expiresInMs <= 0) return end('expired', checkout);
  return {
    view: isOpen ? 'open' : 'waiting',
    checkout,
    activity: before?.activity ?? { name: 'idle' },
    notice: before?.stale ? undefined : before?.notice,
    ...(before?.unattached && { unattached: before.unattached }),
    refreshing: false,
    expiring: checkout === before?.checkout ? before.expiring : expiresInMs <= EXPIRY_WARNING_MS,
  };
}

/** Without versions, the latest answer counts: the store sends one request at a time. */
const isOlder = ({ session: a }: Checkout, { session: b }: Checkout): boolean =>
  // An absent version compares as false.
  Number(a.version) < Number(b.version);

const ENDS: Readonly<Partial<Record<PaymentErrorCode, EndReason>>> = {
  'session-expired': 'expired',
  'session-not-found': 'not_found',
};

function loadFailed(state: Awaiting, error: PaymentError): FlowState {
  const before = 'activity' in state ? state : undefined;
  const reason = ENDS[error.code];
  if (reason) return end(reason, before?.checkout);
  if (!before) return { view: 'unavailable', error };
  // An earlier notice is more important than the warning about outdated figures.
  const notice = before.stale ? undefined : before.notice;
  return {
    ...before,
    refreshing: false,
    notice: notice ?? error,
    stale: notice ? undefined : true,
  };
}

const end = (reason: EndReason, checkout: Checkout | undefined): FlowState => ({
  view: 'ended',
  reason,
  checkout,
});
