import { cardNumber } from 'card-validator/dist/card-number.js';
import { cardBrand, type Brand } from '../../domain/card-brand.js';
import type { FieldError } from '../protocol.js';

// Numbers that a pretend service plays roles with, and that no check digit would let through.
const PLAYED =
  globalThis.document?.querySelector<HTMLMetaElement>('[name=dr-test-cards]')?.content.split(' ') ??
  [];

const MAX_DIGITS = 19;
const UNKNOWN_GAPS = [4, 8, 12];

export interface NumberReading {
  readonly brand: Brand;
  /** Before which digits a space stands. */
  readonly gaps: readonly number[];
  readonly maxLength: number;
  /** Digits of the security code. */
  readonly codeLength: number;
  readonly error?: FieldError;
}

/** What the digits of a card number tell. */
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
  // A brand may have longer numbers too; at a length that could be the whole number, the digits are to blame.
  const isWrong = !isPotentiallyValid || card?.lengths.includes(digits.length);
  return { ...reading, error: isWrong ? 'invalid_card_number' : 'incomplete_card_number' };
}
