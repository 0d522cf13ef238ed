import { readOwner } from '../../../domain/address.js';
import { defaultGateway } from '../../../gateway/connect.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import { NO_SESSION, withoutSession } from '../../../session/without-session.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { sourceOptionsOf } from '../configuration/source-options.js';

/** What saving takes the place of: the session a drop-in is drawn for, and the way to it. */
export interface Place {
  readonly sessionId?: string | undefined;
  readonly gateway?: PaymentGateway | undefined;
}

/**
 * Where a drop-in saves methods without a session (protocol 3.7): on offer is what can be saved at the billing address,
 * which is required.
 */
export function placeOf(
  configuration: Pick<DropinConfiguration, 'usage' | 'billingAddress'>,
  gateway = defaultGateway(),
): Place {
  if (!gateway) return { sessionId: NO_SESSION };
  const { owner, usage } = sourceOptionsOf(configuration);
  const country = readOwner(owner)?.address.country;
  const recurring = usage === 'subscription';
  const query = country && {
    country,
    supportsStorage: true,
    ...(recurring && { supportsRecurring: true, recurring }),
  };
  return { sessionId: NO_SESSION, gateway: withoutSession(gateway, query || undefined) };
}
