// `dr-elements/digital-river-gateway`: the kit's tags over a `DigitalRiver` global.
import { digitalRiverFields, type DigitalRiverForFields } from '../fields/digital-river-fields.js';
import type { DigitalRiverApi } from '../gateway/digital-river-api.js';
import {
  digitalRiverGateway as gatewayOver,
  type DigitalRiverGatewayOptions,
} from '../gateway/digital-river-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { loadCardMessages } from '../i18n/card/load-card-messages.js';

export interface OverDigitalRiverOptions extends Omit<
  DigitalRiverGatewayOptions,
  'digitalRiver' | 'fields'
> {
  /** What `new DigitalRiver(key, options)` gave: the original's, or ours. */
  readonly digitalRiver: DigitalRiverApi & DigitalRiverForFields;
}

/**
 * The port over a `DigitalRiver` instance, cards included: set it as `gateway` of each tag. Sessions come through
 * `loadSession`, which asks the page's own back end.
 *
 * ```ts
 * dropin.gateway = digitalRiverGateway({
 *   digitalRiver: new DigitalRiver('pk_…'),
 *   loadSession: (id, { signal }) => fetch(`/session/${id}`, { signal }),
 * });
 * ```
 */
export const digitalRiverGateway = (options: OverDigitalRiverOptions): PaymentGateway =>
  gatewayOver({
    ...options,
    fields: digitalRiverFields({ digitalRiver: options.digitalRiver, labels }),
  });

async function labels(locale: string) {
  const { messages } = await loadCardMessages(locale);
  return {
    number: messages['number.label'],
    expiration: messages['expiration.label'],
    securityCode: messages['securityCode.label'],
  };
}

export type { DigitalRiverApi, DigitalRiverForFields };
