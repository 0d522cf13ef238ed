/** A card as the shopper enters it. */
export interface TestCardData {
  readonly number: string;
  /** 1 to 12. */
  readonly month: number;
  /** Four digits. */
  readonly year: number;
  readonly securityCode: string;
  readonly brand: string;
}

const card = (brand: string, number: string, more: Partial<TestCardData> = {}): TestCardData => ({
  brand,
  number,
  month: 12,
  year: 2032,
  securityCode: '123',
  ...more,
});

/** The sandbox's test cards by outcome (docs/test-values.md). They move no money. */
export const TEST_CARDS = {
  /** The payment succeeds. */
  visa: card('visa', '4444222233331111'),
  mastercard: card('mastercard', '5466160000000008'),
  amex: card('amex', '343456789012341', { securityCode: '1234' }),
  /** The bank requires a challenge. */
  challenge: card('visa', '4917610000000000', { month: 10, year: 2030, securityCode: '737' }),
  /** The bank declines without a challenge. */
  'challenge-refused': card('visa', '4000120000000305'),
  /** Declined when the source is created. */
  declined: card('visa', '4000000000003295'),
  /** Declined when the order is placed. */
  'declined-at-order': card('visa', '4000000000003600'),
} as const satisfies Readonly<Record<string, TestCardData>>;

export type TestCardName = keyof typeof TEST_CARDS;
