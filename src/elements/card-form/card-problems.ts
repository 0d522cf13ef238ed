import { securityCodeLength } from '../../domain/card-brand.js';
import type { ServiceErrorDetail } from '../../domain/payment-error.js';
import type { CardFieldName, CardFieldsState } from '../../fields/field-provider.js';
import { fillIn } from '../../i18n/fill-in.js';
import { loadCardMessages, type CardTexts } from '../../i18n/load-card-messages.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { FIELDS } from './mounted-fields.js';

const MISSING: Readonly<Record<CardFieldName, string>> = {
  number: 'incomplete_card_number',
  expiration: 'incomplete_expiration_date',
  securityCode: 'incomplete_security_code',
};

/** The errors of the card fields with the messages that are shown below them. */
export class CardProblems {
  readonly #localize: LocalizeController;
  #texts: CardTexts | undefined;
  #textsFor: string | undefined;

  constructor(localize: LocalizeController) {
    this.#localize = localize;
  }

  /** Returns the errors in the order of the fields. */
  of(state: CardFieldsState | undefined): readonly ServiceErrorDetail[] {
    return FIELDS.flatMap((name) => {
      const field = state?.fields[name];
      if (field?.valid) return [];
      const code = field?.errorCode ?? MISSING[name];
      const key = field?.empty === false ? code : `${name}.missing`;
      return { code, message: this.#messageOf(key, state?.brand ?? '') };
    });
  }

  /** Loads the messages of the fields. */
  async load(locale: string): Promise<void> {
    if (locale === this.#textsFor) return;
    this.#textsFor = locale;
    const texts = await loadCardMessages(locale);
    if (locale === this.#textsFor) this.#texts = texts;
  }

  #messageOf(key: string, brand: string): string {
    const messages: Readonly<Record<string, string>> | undefined = this.#texts?.messages;
    const message = messages?.[key];
    if (!message) return this.#localize.text('error.invalid-details');
    return fillIn(message, { digits: String(securityCodeLength(brand)) });
  }
}
