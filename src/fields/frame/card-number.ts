import { cardNumber } from 'card-validator/dist/card-number.js';
import { cardBrand, type Brand } from '../../domain/card-brand.js';
import type { FieldError } from '../protocol.js';

// Test numbers of the sandbox whose check digit is wrong.
const PLAYED =
  globalThis.document?.querySelector<HTMLMetaElement>('[name=dr-test-cards]')?.content.split(' ') ??
  [];

const MAX_DIGITS = 19;
const UNKNOWN_GAPS = [4, 8, 12];

export interface NumberReading {
  readonly brand: Brand;
  /** The positions of the digits that follow a space. */
  readonly gaps: readonly number[];
  readonly maxLength: number;
  /** The number of digits of the security code. */
  readonly codeLength: number;
  readonly error?: FieldError;
}

/** Derives brand, grouping and validity from the digits of a card number. */
export function readCardNumber(digits: string): NumberReading {
  const { card, isValid, isPotentiallyValid } = cardNumber(digits);
  const gaps = card?.gaps ?? UNKNOWN_GAPS;
  const reading = {
    brand: cardBrand(card?.type),
    gaps: gaps.includes(12) ? [...gaps, 16] : gaps,
    maxLength: card ? Math.max(...card.lengths) : MAX_DIGITS,
    codeLength: card?.code.size ?? 3,
  } as const;
  if (isValid || PLAYED.includes(digits)) return reading;
  // The brand may also have longer numbers, but at a valid length the number counts as wrong, not as incomplete.
  const isWrong = !isPotentiallyValid || card?.lengths.includes(digits.length);
  return { ...reading, error: isWrong ? 'invalid_card_number' : 'incomplete_card_number' };
}
