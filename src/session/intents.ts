import type { AmountPrecondition } from '../domain/amount-precondition.js';
import type { Intent } from '../domain/flow-state.js';
import { present } from '../domain/json-reader.js';
import { PaymentError } from '../domain/payment-error.js';
import { storageName } from './tab-memory.js';
import type { Page } from './page.js';
import type { Submission } from './submission.js';

/**
 * A payment intent, from the press of the button until its source is attached or definitively refused (REL-10). Everything that
 * is sent with its key stays the same.
 */
export interface KeptIntent {
  /** The Idempotency-Key. */
  readonly id: string;
  /** Identifies the intent in return URLs. */
  readonly nonce: string;
  readonly methodType: string;
  /** Fingerprint of method, payload and amount. Contains nothing of the payload. */
  readonly of: string;
  /** Whether the store redirects the shopper to the provider if the source requires it. */
  readonly redirect: boolean;
  /** The amount that the shopper agreed to. */
  readonly precondition?: AmountPrecondition;
  /** `made`: the source exists. `refused`: refused for now, nothing is in progress, and the shopper has seen the reason. */
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

/** The fingerprint of a submission; equal ones are the same intent. */
export const fingerprintOf = ({ methodType, fingerprint = '', shown }: Submission): string =>
  `${methodType} ${fingerprint} ${shown ? `${shown.minorUnits} ${shown.currency}` : ''}`;

/** The stored intent, whose outcome or attachment is open. */
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

/** The intent as the flow's events have it. */
export const intentOf = ({ id, methodType }: KeptIntent): Intent => ({ id, methodType });

/** Whether the request may be repeated with the same key: the refusal does not depend on its content. */
export const isIndefinite = ({ owner, code }: PaymentError): boolean =>
  owner === 'network' || /^(too-many|service-un|bad-resp)/.test(code);
