import type { AmountPrecondition } from '../domain/amount-precondition.js';
import { present } from '../domain/json-reader.js';
import type { Money } from '../domain/money.js';
import { PaymentError } from '../domain/payment-error.js';
import type { Page } from './page.js';

/**
 * What the shopper wants, from the first press of the button to the service's definite answer (REL-10). All that is sent
 * under one key stays the same as long as the key does.
 */
export interface KeptIntent {
  /** The Idempotency-Key. */
  readonly id: string;
  /** Marks the return URLs. */
  readonly nonce: string;
  readonly precondition?: AmountPrecondition;
}

/** One press, as far as it says whether it is the same intent as the last one. */
export interface Pressed {
  /** Method and payload. Holds nothing of them. */
  readonly of: string;
  /** The amount that the shopper agreed to. */
  readonly shown: Money | undefined;
  /** The version of the session that was on the screen. */
  readonly version: number | undefined;
}

const nameOf = (sessionId: string): string => `dr-intent:${sessionId}`;

/**
 * The intent that still waits for an answer, if it is the same one, else a new one.
 * @throws {PaymentError} `insecure-context` where the page is not served over https.
 */
export function keepIntent(page: Page, sessionId: string, pressed: Pressed): KeptIntent {
  const { shown, version } = pressed;
  const of = `${pressed.of} ${shown ? `${shown.minorUnits} ${shown.currency}` : ''}`;
  try {
    const kept = JSON.parse(page.recall(nameOf(sessionId)) ?? '') as KeptIntent & { of: string }; // only we write it
    if (kept.of === of) return kept;
  } catch {
    // Nothing is kept.
  }
  if (!('randomUUID' in crypto)) throw new PaymentError('insecure-context');
  const precondition = shown && { amount: shown, ...present({ sessionVersion: version }) };
  const intent = {
    id: crypto.randomUUID(),
    nonce: crypto.randomUUID(),
    of,
    ...present({ precondition }),
  };
  page.remember(nameOf(sessionId), JSON.stringify(intent));
  return intent;
}

export const dropIntent = (page: Page, sessionId: string): void =>
  page.remember(nameOf(sessionId), undefined);
