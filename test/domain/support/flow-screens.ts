import { PaymentError } from '../../../src/domain/payment-error.js';
import type { Activity, FlowEvent, LiveState } from '../../../src/domain/payment-flow.js';
import type { PaymentSession } from '../../../src/domain/payment-session.js';
import { checkout, source } from '../../session/support/samples.js';

export const INTENT = { id: 'intent-1', methodType: 'googlePay' };
export const LATER = { id: 'intent-2', methodType: 'googlePay' };
export const CARD = source({ id: 'card', type: 'creditCard', flow: 'standard' });
export const OFFLINE = new PaymentError('offline');
export const DECLINED = new PaymentError('declined');
export const CONFLICT = new PaymentError('conflict');
export const LOAD = { type: 'load' };

export const ACTIVITIES = {
  idle: { name: 'idle' },
  creating: { name: 'creating', intent: INTENT },
  reconciling: { name: 'reconciling', intent: INTENT },
  asked: { name: 'reconciling', intent: INTENT, asked: true },
  consulting: { name: 'reconciling', intent: INTENT, error: CONFLICT },
  redirecting: { name: 'redirecting', intent: INTENT, source: CARD },
  returning: { name: 'returning', methodType: 'payPal' },
  authenticating: { name: 'authenticating', source: CARD, intent: INTENT },
  resumed: { name: 'authenticating', source: CARD },
  attaching: { name: 'attaching', source: CARD },
  slow: { name: 'attaching', source: CARD, slow: true },
  answered: { name: 'attaching', source: CARD, answered: true },
} as const satisfies Readonly<Record<string, Activity>>;
export type Name = keyof typeof ACTIVITIES;
export const NAMES = Object.keys(ACTIVITIES) as Name[];

/** A screen on which this is under way. */
export const screen = (
  activity: Activity,
  more: Partial<PaymentSession> = {},
  rest: Partial<LiveState> = {},
): LiveState => ({
  view: 'open',
  checkout: checkout(more),
  activity,
  refreshing: false,
  expiring: false,
  ...rest,
});
export const loaded = (more: Partial<PaymentSession> = {}): FlowEvent => ({
  type: 'loaded',
  checkout: checkout(more),
});
export const unread: FlowEvent = { type: 'load-failed', error: OFFLINE };
export const failed = (error: PaymentError, methodType: string) => ({
  type: 'fail',
  error,
  methodType,
});
export const FUNDED = { state: 'requires_confirmation' } as const;
