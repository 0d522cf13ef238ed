import type { FlowState } from '../../domain/flow-state.js';
import { readFlow } from '../../domain/payment-method.js';
import type { InputContext } from '../../payment-methods/method-descriptor.js';

/** The context that a page gives by attributes. */
export interface TagContext {
  readonly type?: string;
  readonly sessionId?: string;
  readonly country?: string;
  readonly currency?: string;
}

/**
 * The context of a method from the page's attributes and its session, if it names one. `undefined` while the session is being
 * read. If it cannot be read, only the attributes are used.
 */
export function tagContext(
  { type, sessionId, country, currency }: TagContext,
  state: FlowState,
): InputContext | undefined {
  const isReading = sessionId !== undefined && (state.view === 'idle' || state.view === 'loading');
  if (!type || isReading) return undefined;
  const checkout = 'checkout' in state ? state.checkout : undefined;
  const method = checkout?.methods.find((offered) => offered.type === type) ?? {
    type,
    flow: readFlow(undefined, type),
    supportsRecurring: false,
    supportsFreeTrial: false,
  };
  return {
    method,
    country: country ?? checkout?.session.country,
    currency: currency ?? checkout?.session.currency,
    recurring: checkout?.session.recurring ?? false,
    options: {},
  };
}
