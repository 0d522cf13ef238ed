// `dr-elements/digital-river-gateway`: the kit's tags over a `DigitalRiver` global.
import { securityCodeLength } from '../domain/card-brand.js';
import {
  digitalRiverFields,
  type CardWords,
  type DigitalRiverForFields,
} from '../fields/digital-river-fields.js';
import type { DigitalRiverApi } from '../gateway/digital-river-api.js';
import {
  digitalRiverGateway as gatewayOver,
  type DigitalRiverGatewayOptions,
} from '../gateway/digital-river-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { loadCardMessages } from '../i18n/load-card-messages.js';
import { fillIn } from '../i18n/fill-in.js';

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
    fields: digitalRiverFields({ digitalRiver: options.digitalRiver, words }),
  });

/** What is said of a code that the kit has no sentence for. */
const WRONG = {
  number: 'invalid_card_number',
  expiration: 'invalid_expiration_date',
  securityCode: 'invalid_security_code',
} as const;

/** As the card frame words it. */
async function words(locale: string): Promise<CardWords> {
  const { messages } = await loadCardMessages(locale);
  const byCode: Readonly<Record<string, string>> = messages;
  return {
    labels: {
      number: messages['number.label'],
      expiration: messages['expiration.label'],
      securityCode: messages['securityCode.label'],
    },
    complaint(name, { empty, errorCode = '' }, brand) {
      const known = Object.hasOwn(byCode, errorCode) ? byCode[errorCode] : undefined;
      const message = empty ? messages[`${name}.missing`] : known;
      return fillIn(message ?? messages[WRONG[name]], {
        digits: String(securityCodeLength(brand)),
      });
    },
  };
}

export type { DigitalRiverApi, DigitalRiverForFields };
