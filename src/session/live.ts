import { plainReadiness } from '../domain/plain-readiness.js';
import type { SessionFault } from '../domain/inconsistency.js';
import type { PaymentSession } from '../domain/payment-session.js';
import type { OrderReadiness } from '../domain/session-readiness.js';

type Live = typeof import('./live-part.js');

let part: Live | undefined;

/**
 * What goes on after the first answer: the store, and the closer look at a session. Fetched with that answer, so that it
 * does not delay it; `undefined` until then.
 */
export const live = (): Live | undefined => part;

/** Fetches it, once. Rejects where it cannot be had. */
export const loadLive = async (): Promise<Live> => (part ??= await import('./live-part.js'));

/** What `readinessOf` of the domain says; `undefined` for a session that needs the closer look, until that can be had. */
export const readinessOf = (session: PaymentSession): OrderReadiness | undefined =>
  plainReadiness(session) ?? part?.readinessOf(session);

/** What `inconsistencyOf` of the domain says, as far as it is known: a plain session has no fault. */
export const faultOf = (session: PaymentSession): SessionFault | undefined =>
  plainReadiness(session) ? undefined : part?.inconsistencyOf(session);
