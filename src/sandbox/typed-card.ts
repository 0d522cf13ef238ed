/** A card as it is typed. It is stored nowhere. */
export interface TypedCard {
  /** Digits only. */
  readonly number: string;
  /** 1 to 12. */
  readonly expirationMonth: number;
  /** Four digits. */
  readonly expirationYear: number;
  /** Absent where none was typed: an absent shopper has none. */
  readonly securityCode?: string;
}

/** What a provider that takes cards has made of one: its own name for it, or a refusal. */
export type TakenCard =
  { readonly outcome: 'kept'; readonly reference: string } | { readonly outcome: 'refused' };

/**
 * Ends a call that makes a source of a card which the provider has to take first. The call has changed nothing; it is
 * repeated with what the provider says.
 */
export class CardNeeded extends Error {
  override readonly name = 'CardNeeded';
  /** Private: whatever prints an error must not print it. */
  readonly #card: TypedCard;

  constructor(card: TypedCard) {
    super('The provider has to take the card first.');
    this.#card = card;
  }

  get card(): TypedCard {
    return this.#card;
  }
}
