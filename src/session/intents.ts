import { PaymentError } from '../domain/payment-error.js';
import type { Page } from './page.js';

/** What the shopper wants, from the first press of the button to the service's definite answer (REL-10). */
export interface KeptIntent {
  /** The Idempotency-Key. */
  readonly id: string;
  /** Marks the return URLs. They are part of what is sent, so they stay the same as long as the key does. */
  readonly nonce: string;
}

const nameOf = (sessionId: string): string => `dr-intent:${sessionId}`;

/**
 * The intent that still waits for an answer, if it is the same one, else a new one.
 * @param fingerprint What makes it the same; holds nothing of the payload.
 * @throws {PaymentError} `insecure-context` where the page is not served over https.
 */
export function keepIntent(page: Page, sessionId: string, fingerprint: string): KeptIntent {
  try {
    const kept = JSON.parse(page.recall(nameOf(sessionId)) ?? '') as KeptIntent & { of: string }; // only we write it
    if (kept.of === fingerprint) return kept;
  } catch {
    // Nothing is kept.
  }
  if (!('randomUUID' in crypto)) throw new PaymentError('insecure-context');
  const intent = { id: crypto.randomUUID(), nonce: crypto.randomUUID(), of: fingerprint };
  page.remember(nameOf(sessionId), JSON.stringify(intent));
  return intent;
}

export const dropIntent = (page: Page, sessionId: string): void =>
  page.remember(nameOf(sessionId), undefined);
