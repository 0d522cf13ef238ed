import type { FlowState } from '../../domain/flow-state.js';
import { readFlow } from '../../domain/payment-method.js';
import type { InputContext } from '../../payment-methods/method-descriptor.js';

/** What a page says by attributes. */
export interface TagContext {
  readonly type?: string;
  readonly sessionId?: string;
  readonly country?: string;
  readonly currency?: string;
}

/**
 * What there is to know of a method that a page names by attributes: from its session, where it names one. `undefined` as
 * long as that is being read. A session that cannot be read leaves what the attributes say.
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
