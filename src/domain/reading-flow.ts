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

/** How long before its end a session is called `expiring` (WCAG 2.2.1), in milliseconds. */
export const EXPIRY_WARNING_MS = 120_000;

export const LOAD: FlowEffect = { type: 'load' };

/**
 * One step of a screen that only reads: all that a summary needs. Total and pure: what does not fit the state changes
 * nothing. `step` of `payment-flow.ts` knows the whole flow.
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
  // An answer that is older than what is shown says nothing, but it is an answer.
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

/** Without versions the newest answer is the truth: the store asks once at a time. */
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
  // What the shopper was told before matters more than that the figures may be old.
  const told = before.stale ? undefined : before.notice;
  return {
    ...before,
    refreshing: false,
    notice: told ?? error,
    stale: told ? undefined : true,
  };
}

const end = (reason: EndReason, checkout: Checkout | undefined): FlowState => ({
  view: 'ended',
  reason,
  checkout,
});
