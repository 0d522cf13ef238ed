import type { AmountPrecondition } from '../domain/amount-precondition.js';
import type { FlowState } from '../domain/flow-state.js';
import type { Money } from '../domain/money.js';
import { PaymentError } from '../domain/payment-error.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { PaymentListener } from './payment-steps.js';
import type { ProviderWindow } from './provider-window.js';
import type { ReturnUrls } from './return-urls.js';

/** One press of the pay button. */
export interface Submission {
  readonly methodType: string;
  /**
   * Creates the source; called at most once. There is one `idempotencyKey` per intent. `urls` are for the details of a method
   * that redirects automatically. `precondition` contains the amount `shown` and is sent with the request.
   */
  createSource(
    idempotencyKey: string,
    signal: AbortSignal,
    urls: ReturnUrls,
    precondition: AmountPrecondition | undefined,
  ): Promise<PaymentSource>;
  /** Whether the store itself sends the shopper to the provider of a `pending_redirect` source. */
  readonly redirectsAutomatically: boolean;
  /** The window in which the provider's page opens instead of this page. Always closed at the end of the submission. */
  readonly window?: ProviderWindow | undefined;
  /** Redirects the shopper to a provider that needs more than a URL. Returns whether it did. */
  leave?(source: PaymentSource): boolean;
  /**
   * The amount on the button or in the wallet's sheet when the shopper pressed it (REL-11); absent if none was shown. Another
   * amount is refused with `amount-changed`.
   */
  readonly shown?: Money | undefined;
  /**
   * A value that changes with the data to be sent but contains none of it, such as a count of edits with a part that is unique to
   * this page load. After an unknown outcome, the same fingerprint means the same intent and therefore the same key; with another
   * one, the service is first queried for the last key.
   */
  readonly fingerprint?: string;
}

export type SubmitResult =
  | { readonly status: 'success'; readonly source: PaymentSource }
  /** The page is being left for the provider. */
  | { readonly status: 'redirecting' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'error'; readonly error: PaymentError };

/** The payment part of a session's store, separate so that a summary alone does not load it. */
export interface Payments {
  /** Adds a listener and resumes an unfinished redirect of this session, if there is one. Returns an unsubscribe function. */
  subscribe(listener: PaymentListener): () => void;
  /** Starts a submission. While one is in progress, a further call returns the same promise. Never rejects. */
  submit(submission: Submission, listener: PaymentListener): Promise<SubmitResult>;
  /** After an unknown outcome: reads the session and queries the service for the outcome of the last request. Never rejects. */
  checkAgain(listener: PaymentListener): Promise<void>;
  /** Passes a source that is not attached to the page again. */
  attachAgain(listener: PaymentListener): void;
  /** Redirects the shopper to the provider of a `pending_redirect` session, also repeatedly. */
  continueRedirect(): void;
  /** The open window with the provider's page, if there is one. */
  readonly window: ProviderWindow | undefined;
}

/** Derives the result of a press that no step has settled from the session. @param made The source that was created. */
export function resultOf(state: FlowState, made: PaymentSource | undefined): SubmitResult {
  const session = 'checkout' in state ? state.checkout?.session : undefined;
  const isUnfunded = session?.state === 'requires_source';
  const source =
    made ?? (isUnfunded ? undefined : session?.sources.find(({ role }) => role === 'primary'));
  if (source) return { status: 'success', source };
  const code = state.view === 'ended' ? 'session-expired' : 'conflict';
  return { status: 'error', error: new PaymentError(code) };
}
