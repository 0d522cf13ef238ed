import type {
  Activity,
  FlowEffect,
  FlowEvent,
  FlowState,
  FlowStep,
  Intent,
  LiveState,
} from './flow-state.js';
import { isSameMoney, isZero } from './money.js';
import { PaymentError } from './payment-error.js';
import { inconsistencyOf } from './inconsistency.js';
import type { SessionTerms } from './payment-session.js';
import type { PaymentSource } from './payment-source.js';
import { primaryShare } from './primary-share.js';
import { LOAD, stepReading } from './reading-flow.js';

export type * from './flow-state.js';

const IDLE: Activity = { name: 'idle' };

/** One step of the payment flow. Total and pure: an event that does not apply to the state changes nothing. */
export function step(state: FlowState, event: FlowEvent): FlowStep {
  if (event.type === 'submit') return submit(state, event);
  const [next, effects] = stepReading(state, event);
  if ('activity' in next) {
    if (event.type === 'loaded') return read(next, state);
    if (event.type === 'load-failed') return readFailed(next, event.error);
    if (next === state) return pay(next, event);
  }
  return [next, [...effects, ...pendingRefusal(state, next)]];
}

/** Reports a refusal that waited for new figures when the session ends instead, unless it ends because the order was placed. */
function pendingRefusal(state: FlowState, next: FlowState): readonly FlowEffect[] {
  if (next.view !== 'ended' || next.reason === 'complete' || !('activity' in state)) return [];
  const { activity } = state;
  if (activity.name !== 'reconciling' || !activity.error) return [];
  return [{ type: 'fail', error: activity.error, methodType: activity.intent.methodType }];
}

/** Applies a new answer of the service to the current activity. */
function read(state: LiveState, before: FlowState): FlowStep {
  const { activity, checkout } = state;
  const isUnfunded = checkout.session.state === 'requires_source';
  switch (activity.name) {
    case 'idle':
      // A notice from the time before a source was attached no longer applies.
      return [isUnfunded || !wasUnfunded(before) ? state : settled(state), []];
    case 'reconciling':
      // An order that was placed elsewhere needs no payment, so the refusal no longer matters.
      if (state.view !== 'open') return [withoutNotice(state), []];
      if (activity.error) return reportError(state, activity.error, activity.intent.methodType);
      if (!activity.asked) return [state, []];
      // The previous primary source is still attached, so it is unknown whether its replacement was created.
      return isUnfunded || primaryOf(checkout.session)?.id === activity.replaces
        ? reportError(state, new PaymentError('outcome-unknown'), activity.intent.methodType)
        : [{ ...state, activity: IDLE }, []];
    case 'attaching':
      return attaching(state, activity);
    case 'authenticating':
      // If the session is no longer open, the order was placed elsewhere.
      return [state.view === 'open' ? state : { ...state, activity: IDLE }, []];
    case 'returning':
      // Already attached, in another tab or before the page was left: there is no redirect to finish.
      return [isUnfunded ? state : { ...state, activity: IDLE }, []];
    default:
      return [state, []];
  }
}

function readFailed(state: LiveState, cause: PaymentError): FlowStep {
  const { activity } = state;
  if (activity.name === 'reconciling' && (activity.error || activity.asked)) {
    const error = activity.error ?? new PaymentError('outcome-unknown', { cause });
    return reportError(state, error, activity.intent.methodType);
  }
  if (activity.name !== 'attaching' || !activity.answered) return [state, []];
  // Neither the page's answer nor the session shows whether the source is attached.
  return readLater(state, activity, new PaymentError('outcome-unknown', { cause }));
}

function submit(state: FlowState, event: Extract<FlowEvent, { type: 'submit' }>): FlowStep {
  const { intent, shown } = event;
  const fail = (error: PaymentError): FlowEffect => ({
    type: 'fail',
    error,
    methodType: intent.methodType,
  });
  if (state.view === 'ended') return [state, [fail(new PaymentError('session-expired'))]];
  if (state.view !== 'open' || state.activity.name !== 'idle') {
    return [state, [fail(new PaymentError('conflict'))]];
  }
  const { session } = state.checkout;
  if (shown && !isSameMoney(shown, primaryShare(session))) {
    return reloadThenReport(state, intent, new PaymentError('amount-changed'));
  }
  const code = isFull(session) ? 'conflict' : inconsistencyOf(session) && 'data-inconsistent';
  if (code) {
    const notice = new PaymentError(code);
    return [{ ...withoutNotice(state), notice }, [fail(notice)]];
  }
  const next = { ...withoutNotice(state, { name: 'creating', intent }), unattached: undefined };
  return [next, [{ type: 'create-source', intent }]];
}

/** Whether store credit covers the whole total, so that a primary source is pointless. A free order may still require one. */
function isFull(session: SessionTerms): boolean {
  const { state, sources, total } = session;
  if (state === 'requires_source') return false;
  const share = primaryShare(session);
  return (
    sources.every(({ role }) => role === 'secondary') ||
    (share !== undefined && isZero(share) && total !== undefined && !isZero(total))
  );
}

function pay(state: LiveState, event: FlowEvent): FlowStep {
  const { activity } = state;
  const stay: FlowStep = [state, []];
  switch (event.type) {
    case 'source-created':
      return belongsTo(event.intent, activity) && canCreateSource(activity)
        ? created(state, event)
        : stay;
    case 'source-failed':
      return belongsTo(event.intent, activity) ? sourceFailed(state, event) : stay;
    case 'outcome-unknown':
      return belongsTo(event.intent, activity) && activity.name === 'creating'
        ? reconcile(state, event.intent)
        : stay;
    case 'check':
      return activity.name === 'idle' && state.view === 'open'
        ? reconcile(state, event.intent)
        : stay;
    case 'not-found-out':
      return belongsTo(event.intent, activity) && activity.name === 'reconciling' && !activity.error
        ? [{ ...state, activity: { ...activity, asked: true }, refreshing: true }, [LOAD]]
        : stay;
    case 'returned':
      return returned(state, event.methodType);
    case 'return-resolved':
      return activity.name === 'returning' ? attach(state, event.source) : stay;
    case 'return-unfinished':
      return activity.name === 'returning' ? authenticate(state, event.source) : stay;
    case 'authenticated':
      return activity.name === 'authenticating' ? authenticated(state, event.source) : stay;
    case 'authentication-left':
      return activity.name === 'authenticating' ? [withoutNotice(state), []] : stay;
    case 'authentication-elsewhere':
      return activity.name === 'authenticating' && activity.intent
        ? leave(state, activity.intent, activity.source)
        : stay;
    case 'authentication-failed':
      return activity.name === 'authenticating'
        ? refused(state, event.error, methodOf(activity))
        : stay;
    case 'return-cancelled':
      return activity.name === 'returning'
        ? [withoutNotice(state), [{ type: 'cancel', methodType: activity.methodType }]]
        : stay;
    case 'return-failed':
      return activity.name === 'returning'
        ? refused(state, event.error, activity.methodType)
        : stay;
    case 'attached':
      return activity.name === 'attaching'
        ? [
            {
              ...state,
              activity: {
                ...activity,
                answered: true,
                ...(event.isPromised === false && { isPromised: false }),
              },
              refreshing: true,
            },
            [LOAD],
          ]
        : stay;
    case 'attach-failed':
      return activity.name === 'attaching'
        ? [
            {
              ...state,
              activity: { ...activity, answered: true, error: event.error },
              refreshing: true,
            },
            [LOAD],
          ]
        : stay;
    case 'attach-slow':
      return activity.name === 'attaching' && !activity.answered
        ? [{ ...state, activity: { ...activity, slow: true } }, []]
        : stay;
    case 'attach-again':
      return activity.name === 'idle' && state.view === 'open' && state.unattached
        ? attach(state, state.unattached)
        : stay;
    case 'redirect-failed':
      return activity.name === 'idle' ? refused(state, event.error) : stay;
    case 'dismiss':
      return state.notice ? [withoutNotice(state, activity), []] : stay;
    default:
      return stay;
  }
}

const wasUnfunded = (state: FlowState): boolean =>
  'checkout' in state && state.checkout?.session.state === 'requires_source';

/** Whether the session has the source, or another one that replaced it. */
function isAttached(
  { checkout: { session } }: LiveState,
  source: PaymentSource,
  replaces?: string,
): boolean {
  const primary = primaryOf(session);
  if (primary?.id === source.id) return true;
  return session.state !== 'requires_source' && (!primary || primary.id !== replaces);
}

const primaryOf = ({ sources }: SessionTerms): PaymentSource | undefined =>
  sources.find(({ role, state }) => role === 'primary' && !/^(cancelled|failed)$/.test(state));

type Attaching = Extract<Activity, { name: 'attaching' }>;

/** Applies a new session answer while a source is being attached. It takes precedence over the page's own answer. */
function attaching(state: LiveState, activity: Attaching): FlowStep {
  const { source, answered, slow, error, replaces } = activity;
  if (!answered && !slow) return [state, []];
  const isHere = isAttached(state, source, replaces);
  if (!answered) return [isHere ? settled(state) : state, []];
  // Without a session, only the page's answer counts.
  const isSaved = state.checkout.session.id === undefined && !error;
  if (isHere || isSaved || state.view !== 'open') return [settled(state), []];
  return error
    ? unattached(state, source, error)
    : readLater(state, activity, new PaymentError('attach-failed'));
}

/** The number of times the session is read again before a source is reported as not attached. */
const ATTACH_READS = 4;

function readLater(state: LiveState, activity: Attaching, error: PaymentError): FlowStep {
  const { reads = 0, source } = activity;
  if (activity.error || reads >= ATTACH_READS) {
    // A page that gave no promise may attach the source later: the form is offered again and keeps the same source.
    const isLater = activity.isPromised === false && error.code === 'attach-failed';
    return isLater
      ? [{ ...withoutNotice(state), unattached: source }, []]
      : unattached(state, source, error);
  }
  return [
    { ...state, activity: { ...activity, reads: reads + 1 } },
    [{ type: 'await-attachment', round: reads }],
  ];
}

function unattached(state: LiveState, source: PaymentSource, error: PaymentError): FlowStep {
  const [next, effects] = reportError(state, error, source.type);
  return [{ ...next, unattached: source }, effects];
}

/** The state after the source was attached. */
const settled = (state: LiveState): LiveState => ({
  ...withoutNotice(state),
  unattached: undefined,
});

const belongsTo = ({ id }: Intent, activity: Activity): boolean =>
  'intent' in activity && activity.intent?.id === id;

/** Whether a source can still result from the activity. */
const canCreateSource = (activity: Activity): boolean =>
  activity.name === 'creating' || (activity.name === 'reconciling' && !activity.error);

function reconcile(state: LiveState, intent: Intent): FlowStep {
  const replaces = primaryOf(state.checkout.session)?.id;
  const activity = { name: 'reconciling', intent, ...(replaces && { replaces }) } as const;
  return [withoutNotice(state, activity), [{ type: 'find-out', intent }]];
}

/** The state without a notice and, unless one is given, without an activity. */
const withoutNotice = (state: LiveState, activity: Activity = IDLE): LiveState => ({
  ...state,
  activity,
  notice: undefined,
  stale: undefined,
});

function created(
  state: LiveState,
  { intent, source, redirect }: Extract<FlowEvent, { type: 'source-created' }>,
): FlowStep {
  // The order was placed elsewhere in the meantime: this source is not passed on.
  if (state.view !== 'open') return [withoutNotice(state), [{ type: 'give-up', source }]];
  if (primaryOf(state.checkout.session)?.id === source.id) return [settled(state), []];
  // An order was placed with this source: the session shows it.
  if (source.state === 'consumed') {
    const activity: Activity = { name: 'reconciling', intent, asked: true };
    return [{ ...withoutNotice(state, activity), refreshing: true }, [LOAD]];
  }
  if (source.state === 'failed' || source.state === 'cancelled') {
    return refused(state, new PaymentError('declined'), intent.methodType);
  }
  if (redirect && source.state === 'pending_redirect') {
    return leave(state, intent, source);
  }
  return needsAuthentication(source) ? authenticate(state, source, intent) : attach(state, source);
}

const leave = (state: LiveState, intent: Intent, source: PaymentSource): FlowStep => [
  { ...state, activity: { name: 'redirecting', intent, source } },
  [{ type: 'redirect', source, intent }],
];

/** Whether to ask the service for authentication: for a new card that requires it, and for every saved card. */
const needsAuthentication = ({ state, flow, reusable }: PaymentSource): boolean =>
  flow === 'standard' && (state === 'requires_action' || reusable);

function authenticate(state: LiveState, source: PaymentSource, intent?: Intent): FlowStep {
  const activity: Activity = { name: 'authenticating', source, ...(intent && { intent }) };
  return [withoutNotice(state, activity), [{ type: 'authenticate', source }]];
}

function authenticated(state: LiveState, source: PaymentSource): FlowStep {
  const methodType = methodOf(state.activity) ?? source.type;
  if (state.view !== 'open') return [withoutNotice(state), [{ type: 'give-up', source }]];
  if (source.state === 'chargeable') return attach(state, source);
  const code = source.state === 'requires_action' ? 'authentication-failed' : 'declined';
  return refused(state, new PaymentError(code), methodType);
}

const methodOf = (activity: Activity): string | undefined => {
  if ('intent' in activity && activity.intent) return activity.intent.methodType;
  return 'source' in activity ? activity.source.type : undefined;
};

function attach(state: LiveState, source: PaymentSource): FlowStep {
  const replaces = primaryOf(state.checkout.session)?.id;
  const activity: Activity = { name: 'attaching', source, ...(replaces && { replaces }) };
  return [
    { ...withoutNotice(state, activity), unattached: undefined },
    [{ type: 'succeed', source }],
  ];
}

function returned(state: LiveState, methodType: string): FlowStep {
  const { view, activity, checkout } = state;
  if (activity.name !== 'idle' && activity.name !== 'redirecting') return [state, []];
  return view === 'open' && checkout.session.state === 'requires_source'
    ? [withoutNotice(state, { name: 'returning', methodType }), [{ type: 'resolve-return' }]]
    : [{ ...state, activity: IDLE }, []];
}

/** Whether a refusal shows that the screen is outdated: a changed total, an ended session. */
const needsReload = ({ code }: PaymentError): boolean => /^(conflict|amount|session)/.test(code);

function sourceFailed(
  state: LiveState,
  { intent, error }: Extract<FlowEvent, { type: 'source-failed' }>,
): FlowStep {
  return needsReload(error)
    ? reloadThenReport(state, intent, error)
    : refused(state, error, intent.methodType);
}

/** Reads the session before it reports the error, so that the reason is shown beside the new figures. */
const reloadThenReport = (state: LiveState, intent: Intent, error: PaymentError): FlowStep => [
  { ...withoutNotice(state, { name: 'reconciling', intent, error }), refreshing: true },
  [LOAD],
];

function refused(state: LiveState, error: PaymentError, methodType?: string): FlowStep {
  if (error.code === 'cancelled' && methodType !== undefined) {
    return [withoutNotice(state), [{ type: 'cancel', methodType }]];
  }
  const [next, effects] = reportError(state, error, methodType);
  if (!needsReload(error)) return [next, effects];
  return [{ ...next, refreshing: true }, [...effects, LOAD]];
}

/** Reports an error above the form and to the page. */
const reportError = (
  state: LiveState,
  error: PaymentError,
  methodType?: string,
): readonly [LiveState, FlowEffect[]] => [
  { ...withoutNotice(state), notice: error },
  [{ type: 'fail', error, ...(methodType !== undefined && { methodType }) }],
];
