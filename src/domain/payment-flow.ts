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
import type { PaymentSession } from './payment-session.js';
import type { PaymentSource } from './payment-source.js';
import { primaryShare } from './primary-share.js';
import { LOAD, stepReading } from './reading-flow.js';

export type * from './flow-state.js';

const IDLE: Activity = { name: 'idle' };

/** One step of the screen: total and pure. What does not fit the state changes nothing. */
export function step(state: FlowState, event: FlowEvent): FlowStep {
  if (event.type === 'submit') return submit(state, event);
  const [next, effects] = stepReading(state, event);
  if ('activity' in next) {
    if (event.type === 'loaded') return read(next);
    if (event.type === 'load-failed') return unread(next, event.error);
    if (next === state) return pay(next, event);
  }
  return [next, [...effects, ...lastWord(state, next)]];
}

/** A refusal that waited for the new figures, when there are none any more. An order that was placed elsewhere is no failure. */
function lastWord(state: FlowState, next: FlowState): readonly FlowEffect[] {
  if (next.view !== 'ended' || next.reason === 'complete' || !('activity' in state)) return [];
  const { activity } = state;
  if (activity.name !== 'reconciling' || !activity.error) return [];
  return [{ type: 'fail', error: activity.error, methodType: activity.intent.methodType }];
}

/** What a new answer means for what was under way. */
function read(state: LiveState): FlowStep {
  const { activity, checkout } = state;
  const isUnfunded = checkout.session.state === 'requires_source';
  switch (activity.name) {
    case 'reconciling':
      // Whatever was refused, an order that was placed elsewhere needs no payment any more.
      if (state.view !== 'open') return [calm(state), []];
      if (activity.error) return told(state, activity.error, activity.intent.methodType);
      return isUnfunded
        ? refused(state, new PaymentError('outcome-unknown'), activity.intent.methodType)
        : [{ ...state, activity: IDLE }, []];
    case 'attaching':
      return [activity.answered ? { ...state, activity: IDLE } : state, []];
    case 'authenticating':
      // The order was placed elsewhere.
      return [state.view === 'open' ? state : { ...state, activity: IDLE }, []];
    case 'returning':
      // Attached already, in another tab or before the page was left: there is nothing to come back to.
      return [isUnfunded ? state : { ...state, activity: IDLE }, []];
    default:
      return [state, []];
  }
}

function unread(state: LiveState, cause: PaymentError): FlowStep {
  const { activity } = state;
  if (activity.name === 'reconciling') {
    const error = activity.error ?? new PaymentError('outcome-unknown', { cause });
    return told(state, error, activity.intent.methodType);
  }
  const isDone = activity.name === 'attaching' && activity.answered;
  return [isDone ? { ...state, activity: IDLE } : state, []];
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
    return consult(state, intent, new PaymentError('amount-changed'));
  }
  const code = isFull(session) ? 'conflict' : inconsistencyOf(session) && 'data-inconsistent';
  if (code) {
    const notice = new PaymentError(code);
    return [{ ...calm(state), notice }, [fail(notice)]];
  }
  return [calm(state, { name: 'creating', intent }), [{ type: 'create-source', intent }]];
}

/** Store credit leaves nothing to pay: a primary source would be made for nothing. An order that is free may want one all the same. */
function isFull(session: PaymentSession): boolean {
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
      return isAbout(event.intent, activity) && activity.name === 'creating'
        ? created(state, event)
        : stay;
    case 'source-failed':
      return isAbout(event.intent, activity) ? sourceFailed(state, event) : stay;
    case 'outcome-unknown':
      return isAbout(event.intent, activity) && activity.name === 'creating'
        ? [{ ...state, activity: { ...activity, name: 'reconciling' }, refreshing: true }, [LOAD]]
        : stay;
    case 'returned':
      return returned(state, event.methodType);
    case 'return-resolved':
      return activity.name === 'returning' ? attach(state, event.source) : stay;
    case 'return-unfinished':
      return activity.name === 'returning' ? authenticate(state, event.source) : stay;
    case 'authenticated':
      return activity.name === 'authenticating' ? authenticated(state, event.source) : stay;
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
        ? [calm(state), [{ type: 'cancel', methodType: activity.methodType }]]
        : stay;
    case 'return-failed':
      return activity.name === 'returning'
        ? refused(state, event.error, activity.methodType)
        : stay;
    case 'attached':
      return activity.name === 'attaching'
        ? [{ ...state, activity: { ...activity, answered: true }, refreshing: true }, [LOAD]]
        : stay;
    case 'attach-failed':
      return activity.name === 'attaching'
        ? refused(state, event.error, activity.source.type)
        : stay;
    case 'redirect-failed':
      return activity.name === 'idle' ? refused(state, event.error) : stay;
    case 'dismiss':
      return state.notice ? [calm(state, activity), []] : stay;
    default:
      return stay;
  }
}

const isAbout = ({ id }: Intent, activity: Activity): boolean =>
  'intent' in activity && activity.intent?.id === id;

/** Nothing to complain about, and nothing under way unless it is said. */
const calm = (state: LiveState, activity: Activity = IDLE): LiveState => ({
  ...state,
  activity,
  notice: undefined,
  stale: undefined,
});

function created(
  state: LiveState,
  { intent, source, redirect }: Extract<FlowEvent, { type: 'source-created' }>,
): FlowStep {
  // Meanwhile the order was placed elsewhere: a source that came too late is not handed on.
  if (state.view !== 'open') return refused(state, new PaymentError('conflict'), intent.methodType);
  if (source.state === 'failed' || source.state === 'cancelled') {
    return refused(state, new PaymentError('declined'), intent.methodType);
  }
  if (redirect && source.state === 'pending_redirect') {
    return leave(state, intent, source);
  }
  return wantsIssuer(source) ? authenticate(state, source, intent) : attach(state, source);
}

const leave = (state: LiveState, intent: Intent, source: PaymentSource): FlowStep => [
  { ...state, activity: { name: 'redirecting', intent, source } },
  [{ type: 'redirect', source, intent }],
];

/** A new card whose issuer wants to see the shopper, and every saved one: the service knows whether it is due. */
const wantsIssuer = ({ state, flow, reusable }: PaymentSource): boolean =>
  flow === 'standard' && (state === 'requires_action' || reusable);

function authenticate(state: LiveState, source: PaymentSource, intent?: Intent): FlowStep {
  const activity: Activity = { name: 'authenticating', source, ...(intent && { intent }) };
  return [calm(state, activity), [{ type: 'authenticate', source }]];
}

function authenticated(state: LiveState, source: PaymentSource): FlowStep {
  const methodType = methodOf(state.activity) ?? source.type;
  if (state.view !== 'open') return refused(state, new PaymentError('conflict'), methodType);
  if (source.state === 'chargeable') return attach(state, source);
  const code = source.state === 'requires_action' ? 'authentication-failed' : 'declined';
  return refused(state, new PaymentError(code), methodType);
}

const methodOf = (activity: Activity): string | undefined => {
  if ('intent' in activity && activity.intent) return activity.intent.methodType;
  return 'source' in activity ? activity.source.type : undefined;
};

const attach = (state: LiveState, source: PaymentSource): FlowStep => [
  calm(state, { name: 'attaching', source }),
  [{ type: 'succeed', source }],
];

function returned(state: LiveState, methodType: string): FlowStep {
  const { view, activity, checkout } = state;
  if (activity.name !== 'idle' && activity.name !== 'redirecting') return [state, []];
  return view === 'open' && checkout.session.state === 'requires_source'
    ? [calm(state, { name: 'returning', methodType }), [{ type: 'resolve-return' }]]
    : [{ ...state, activity: IDLE }, []];
}

/** Whoever refuses may know more than the screen: a changed total, an ended session. */
const knowsMore = ({ code }: PaymentError): boolean =>
  /^(conflict|amount|session|attach)/.test(code);

function sourceFailed(
  state: LiveState,
  { intent, error }: Extract<FlowEvent, { type: 'source-failed' }>,
): FlowStep {
  return knowsMore(error)
    ? consult(state, intent, error)
    : refused(state, error, intent.methodType);
}

/** Reads the session before it says why: the reason is shown beside the figures that it is about. */
const consult = (state: LiveState, intent: Intent, error: PaymentError): FlowStep => [
  { ...calm(state, { name: 'reconciling', intent, error }), refreshing: true },
  [LOAD],
];

function refused(state: LiveState, error: PaymentError, methodType?: string): FlowStep {
  if (error.code === 'cancelled' && methodType !== undefined) {
    return [calm(state), [{ type: 'cancel', methodType }]];
  }
  const [next, effects] = told(state, error, methodType);
  if (!knowsMore(error)) return [next, effects];
  return [{ ...next, refreshing: true }, [...effects, LOAD]];
}

/** Says what went wrong, above the form and to the page. */
const told = (
  state: LiveState,
  error: PaymentError,
  methodType?: string,
): readonly [LiveState, FlowEffect[]] => [
  { ...calm(state), notice: error },
  [{ type: 'fail', error, ...(methodType !== undefined && { methodType }) }],
];
