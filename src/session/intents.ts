import type { AmountPrecondition } from '../domain/amount-precondition.js';
import type { Intent } from '../domain/flow-state.js';
import { present } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import { storageName } from './tab-memory.js';
import type { Page } from './page.js';
import type { Submission } from './submission.js';

/**
 * What the shopper wants, from the press of the button until a source is attached or was refused for good (REL-10). All that
 * is sent under one key stays the same as long as the key does.
 */
export interface KeptIntent {
  /** The Idempotency-Key. */
  readonly id: string;
  /** Marks the return URLs. */
  readonly nonce: string;
  readonly methodType: string;
  /** Method, payload and amount. Holds nothing of the payload. */
  readonly of: string;
  /** Whether a source that wants it sends the shopper to the provider. */
  readonly redirect: boolean;
  /** The amount that the shopper agreed to. */
  readonly precondition?: AmountPrecondition;
  /** `made`: there is a source. `refused`: for now, with nothing under way; the shopper has seen why. */
  readonly state?: 'made' | 'refused';
}

/** A new intent. @throws {PaymentError} `insecure-context` where the page is not served over https. */
export function newIntent(submission: Submission, sessionVersion: number | undefined): KeptIntent {
  if (!('randomUUID' in crypto)) throw new PaymentError('insecure-context');
  const { methodType, shown, redirectsAutomatically } = submission;
  const precondition = shown && { amount: shown, ...present({ sessionVersion }) };
  return {
    id: crypto.randomUUID(),
    nonce: crypto.randomUUID(),
    methodType,
    of: fingerprintOf(submission),
    redirect: redirectsAutomatically,
    ...present({ precondition }),
  };
}

/** Two presses with the same one mean the same. */
export const fingerprintOf = ({ methodType, fingerprint = '', shown }: Submission): string =>
  `${methodType} ${fingerprint} ${shown ? `${shown.minorUnits} ${shown.currency}` : ''}`;

/** The intent that still waits for an answer, or for its source to be attached. */
export function recallIntent(page: Page, sessionId: string | undefined): KeptIntent | undefined {
  try {
    return JSON.parse(page.recall(storageName('intent', sessionId)) ?? '') as KeptIntent; // only we write it
  } catch {
    return undefined; // nothing is kept
  }
}

export const keepIntent = (page: Page, sessionId: string | undefined, intent: KeptIntent): void =>
  page.remember(storageName('intent', sessionId), JSON.stringify(intent));

export const dropIntent = (page: Page, sessionId: string | undefined): void =>
  page.remember(storageName('intent', sessionId), undefined);

/** As the flow knows it. */
export const intentOf = ({ id, methodType }: KeptIntent): Intent => ({ id, methodType });

/** Whether the request may go out again under the same key: it was not refused for what it says. */
export const isIndefinite = ({ owner, code }: PaymentError): boolean =>
  owner === 'network' || /^(too-many|service-un|bad-resp)/.test(code);
