// `dr-elements/digital-river-gateway`: the kit's elements over a `DigitalRiver` global.
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
  /** The instance made by `new DigitalRiver(key, options)`, of the original library or of the kit. */
  readonly digitalRiver: DigitalRiverApi & DigitalRiverForFields;
}

/**
 * Creates a gateway over a `DigitalRiver` instance, including cards: set it as `gateway` of each element. Sessions are read by
 * `loadSession` from the page's own back end.
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

/** The messages for codes that the kit does not know. */
const WRONG = {
  number: 'invalid_card_number',
  expiration: 'invalid_expiration_date',
  securityCode: 'invalid_security_code',
} as const;

/** Loads the card frame's texts. */
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
