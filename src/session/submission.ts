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
   * Makes the source; called at most once. `idempotencyKey` is one per intent.
   * `urls` are for the details block of a method that redirects automatically. `precondition` is `shown`, and goes along.
   */
  createSource(
    idempotencyKey: string,
    signal: AbortSignal,
    urls: ReturnUrls,
    precondition: AmountPrecondition | undefined,
  ): Promise<PaymentSource>;
  /** Whether the store itself sends the shopper to the provider of a `pending_redirect` source. */
  readonly redirectsAutomatically: boolean;
  /** Where the provider's page opens, in place of this page. Closed in any case when the submission is over. */
  readonly window?: ProviderWindow | undefined;
  /** Sends the shopper to the provider where that takes more than an address; says whether it did. */
  leave?(source: PaymentSource): boolean;
  /**
   * The amount that stood on the button, or in the wallet's sheet, when the shopper pressed (REL-11); absent where none was
   * shown. Another one is refused with `amount-changed`.
   */
  readonly shown?: Money | undefined;
  /**
   * Changes when what will be sent changes, and holds nothing of it: a count of edits will do, with something that no other
   * page life shares. After an unknown outcome the same one means the same intent, and so the same key; with another one the
   * service is asked about the last key first.
   */
  readonly fingerprint?: string;
}

export type SubmitResult =
  | { readonly status: 'success'; readonly source: PaymentSource }
  /** The page is being left for the provider. */
  | { readonly status: 'redirecting' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'error'; readonly error: PaymentError };

/** The paying half of a session's store, apart so that a summary alone does not carry it. */
export interface Payments {
  /** Takes up an unfinished redirect of this session, if there is one. Returns an unsubscribe function. */
  subscribe(listener: PaymentListener): () => void;
  /** The latch is here: while a submission runs, a further call returns the same promise. Never rejects. */
  submit(submission: Submission, listener: PaymentListener): Promise<SubmitResult>;
  /** After an unknown outcome: reads the session, and asks the service what became of the last request. Never rejects. */
  checkAgain(listener: PaymentListener): Promise<void>;
  /** Hands a source that is not attached to the page again. */
  attachAgain(listener: PaymentListener): void;
  /** Sends the shopper (again) to the provider of a `pending_redirect` session. */
  continueRedirect(): void;
  /** The window in which the shopper is at a provider, while there is one. */
  readonly window: ProviderWindow | undefined;
}

/** The result of a press that no step has settled: what the session says now. @param made The source that was made. */
export function resultOf(state: FlowState, made: PaymentSource | undefined): SubmitResult {
  const session = 'checkout' in state ? state.checkout?.session : undefined;
  const isUnfunded = session?.state === 'requires_source';
  const source =
    made ?? (isUnfunded ? undefined : session?.sources.find(({ role }) => role === 'primary'));
  if (source) return { status: 'success', source };
  const code = state.view === 'ended' ? 'session-expired' : 'conflict';
  return { status: 'error', error: new PaymentError(code) };
}
