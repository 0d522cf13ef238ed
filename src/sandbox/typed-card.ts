/** A card as the shopper types it. It is never stored. */
export interface TypedCard {
  /** Digits only. */
  readonly number: string;
  /** 1 to 12. */
  readonly expirationMonth: number;
  /** Four digits. */
  readonly expirationYear: number;
  /** Absent if none was typed, for example without the shopper. */
  readonly securityCode?: string;
}

/** The answer for a card from a provider that takes cards: its reference for the card, or a refusal. */
export type TakenCard =
  { readonly outcome: 'kept'; readonly reference: string } | { readonly outcome: 'refused' };

/**
 * Ends a call that creates a source from a card which the provider has to take first. The call has changed nothing; it is
 * repeated with the provider's answer.
 */
export class CardNeeded extends Error {
  override readonly name = 'CardNeeded';
  /** Private, so that printing the error does not print the card. */
  readonly #card: TypedCard;

  constructor(card: TypedCard) {
    super('The provider has to take the card first.');
    this.#card = card;
  }

  get card(): TypedCard {
    return this.#card;
  }
}
