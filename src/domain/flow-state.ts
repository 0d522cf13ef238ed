import type { Money } from './money.js';
import type { PaymentError } from './payment-error.js';
import type { PaymentMethod } from './payment-method.js';
import type { PaymentSession, SavingTerms } from './payment-session.js';
import type { PaymentSource } from './payment-source.js';

/** The service's answer for a session. */
export interface Checkout {
  /** The session, or terms without an id while a method is saved without a session. */
  readonly session: PaymentSession | SavingTerms;
  /** The available methods in the service's order. */
  readonly methods: readonly PaymentMethod[];
  /**
   * The seller and its legal texts in the requested language, unparsed: `disclosureOf` parses them where they are shown, so
   * that a summary does not load the parser.
   */
  readonly legal?: unknown;
  /** The customer's saved sources, unparsed: `savedSourcesOf` parses them where they are shown. */
  readonly saved?: unknown;
}

/** One payment attempt, without the details of the source. */
export interface Intent {
  /** The Idempotency-Key of one press of the button, kept until the service gives a definitive answer. */
  readonly id: string;
  readonly methodType: string;
}

/** The activity in progress while the list is visible. One at a time. */
export type Activity =
  | { readonly name: 'idle' }
  /** The source is being created. This request is never aborted silently. */
  | { readonly name: 'creating'; readonly intent: Intent }
  /** The outcome of creating the source is unknown; the service is queried for it. */
  | {
      readonly name: 'reconciling';
      readonly intent: Intent;
      /** The refusal that shows the screen's figures to be outdated. It is shown together with the new figures. */
      readonly error?: PaymentError;
      /** The query by idempotency key is finished without a result; the session is being read. */
      readonly asked?: true;
      /** The id of the primary source that was attached when the outcome became unknown. */
      readonly replaces?: string;
    }
  /** The shopper is being sent to the provider. */
  | { readonly name: 'redirecting'; readonly intent: Intent; readonly source: PaymentSource }
  /** The shopper is back from the provider; the service is queried for the outcome. */
  | { readonly name: 'returning'; readonly methodType: string }
  /** The bank decides whether the shopper must authenticate, or is authenticating the shopper. */
  | {
      readonly name: 'authenticating';
      readonly source: PaymentSource;
      /** The attempt that led here. Absent when a payment is resumed after the page was left. */
      readonly intent?: Intent;
    }
  /** The page's back end is attaching the source (`dr-success` with `waitUntil`). */
  | {
      readonly name: 'attaching';
      readonly source: PaymentSource;
      /** The id of the primary source that was attached before. */
      readonly replaces?: string;
      /** Set when the page's answer takes long: the shopper may then have the session read. */
      readonly slow?: true;
      /** Set when the page has answered or cannot answer any more: the session is read again, and its state decides. */
      readonly answered?: true;
      /** The page's error if it could not attach the source. */
      readonly error?: PaymentError;
      /** `false` for a page that does not report when the source is attached. */
      readonly isPromised?: false;
      /** The number of reads since the page's answer in which the session did not have the source yet. */
      readonly reads?: number;
    };

export type EndReason = 'complete' | 'failed' | 'cancelled' | 'expired' | 'not_found';

interface Live {
  readonly checkout: Checkout;
  readonly activity: Activity;
  /** The latest refusal or failure, shown above the open form until the next attempt. */
  readonly notice?: PaymentError | undefined;
  /** A source that was created but is not attached: a retry passes it to the page again without asking the shopper. */
  readonly unattached?: PaymentSource | undefined;
  /** The last re-read failed for the reason in `notice`: the amounts may be outdated. */
  readonly stale?: true | undefined;
  /** A re-read is in progress; the screen stays as it is. */
  readonly refreshing: boolean;
  /** Whether the session expires soon (`EXPIRY_WARNING_MS`). */
  readonly expiring: boolean;
}

/**
 * The state of a session's screen, shared by every element of the session. `view` selects the screen; the other members are
 * its data.
 */
export type FlowState =
  /** No usable `session-id` yet. */
  | { readonly view: 'idle' }
  /** The first request is in progress: a skeleton in the final shape is shown. */
  | { readonly view: 'loading' }
  /** The first answer failed: the reason and, if `error.recoverable`, a retry. */
  | { readonly view: 'unavailable'; readonly error: PaymentError }
  /** The session accepts a source, or another one: the list and the current activity. For funding, see `orderReadiness`. */
  | ({ readonly view: 'open' } & Live)
  /**
   * The order was placed, but a step is outstanding: `pending_redirect`, `pending_funds`, `pending`, or a state unknown to the
   * kit, which is shown neutrally and read-only.
   */
  | ({ readonly view: 'waiting' } & Live)
  /** The session has ended. The last answer, if any, is kept for the summary. */
  | {
      readonly view: 'ended';
      readonly reason: EndReason;
      readonly checkout?: Checkout | undefined;
    };

export type LiveState = Extract<FlowState, Live>;

export type FlowEvent =
  /** A session id was set: the previous state is discarded. */
  | { readonly type: 'start' }
  | { readonly type: 'loaded'; readonly checkout: Checkout }
  | { readonly type: 'load-failed'; readonly error: PaymentError }
  /** The session must be read again: `refresh()`, back online, page shown again, time to poll. */
  | { readonly type: 'refresh' }
  /** `shown` is the amount on the button or in the wallet's sheet when the shopper pressed it (REL-11). */
  | { readonly type: 'submit'; readonly intent: Intent; readonly shown?: Money | undefined }
  /** `redirect`: whether the store itself sends the shopper to the provider. */
  | {
      readonly type: 'source-created';
      readonly intent: Intent;
      readonly source: PaymentSource;
      readonly redirect: boolean;
    }
  /** Also emitted if the shopper could not be sent to the provider. `cancelled` is not shown as a failure. */
  | { readonly type: 'source-failed'; readonly intent: Intent; readonly error: PaymentError }
  /** The request was lost after it may have been carried out. */
  | { readonly type: 'outcome-unknown'; readonly intent: Intent }
  /** The shopper, or a page that was loaded again, asks for the outcome of an intent. */
  | { readonly type: 'check'; readonly intent: Intent }
  /** The service does not know the outcome of the intent; the session may show it. */
  | { readonly type: 'not-found-out'; readonly intent: Intent }
  /** The page was loaded or shown again with an unfinished redirect. */
  | { readonly type: 'returned'; readonly methodType: string }
  /** The provider approved; the source can be attached. */
  | { readonly type: 'return-resolved'; readonly source: PaymentSource }
  /** The page was left during authentication. */
  | { readonly type: 'return-unfinished'; readonly source: PaymentSource }
  /** Cancelled at the provider, or Back. */
  | { readonly type: 'return-cancelled' }
  /** Declined at the provider, or the outcome could not be read. */
  | { readonly type: 'return-failed'; readonly error: PaymentError }
  /** The bank approved, or no authentication was required; `source` is the source after that. */
  | { readonly type: 'authenticated'; readonly source: PaymentSource }
  /** The bank refused, or authentication was not possible. `cancelled` is not shown as a failure. */
  | { readonly type: 'authentication-failed'; readonly error: PaymentError }
  /** The element that showed the challenge was removed: authentication can be resumed. */
  | { readonly type: 'authentication-left' }
  /** The bank's page cannot be framed here: the shopper is redirected to it, at the source's `redirectUrl`. */
  | { readonly type: 'authentication-elsewhere' }
  /**
   * The page reports that the source is attached, or gave no promise to wait for.
   * `isPromised: false` for a page that does not report when the source is attached, such as one with Drop-in's callbacks.
   */
  | { readonly type: 'attached'; readonly isPromised?: false }
  | { readonly type: 'attach-failed'; readonly error: PaymentError }
  | { readonly type: 'attach-slow' }
  /** The shopper requests another try to attach the source: it is passed to the page again. */
  | { readonly type: 'attach-again' }
  /** The provider's page of a `pending_redirect` session cannot be opened. */
  | { readonly type: 'redirect-failed'; readonly error: PaymentError }
  /** The notice is obsolete: the shopper picked another method or edited a field. */
  | { readonly type: 'dismiss' }
  /** `EXPIRY_WARNING_MS` are left. */
  | { readonly type: 'expiring' };

/** A side effect for the store, as data, so that tests can model it. Subscribers compare `state` with `previous` instead. */
export type FlowEffect =
  | { readonly type: 'load' }
  | { readonly type: 'create-source'; readonly intent: Intent }
  | { readonly type: 'redirect'; readonly source: PaymentSource; readonly intent: Intent }
  | { readonly type: 'resolve-return' }
  /** Query the service for the outcome of the request with the intent's key. */
  | { readonly type: 'find-out'; readonly intent: Intent }
  /** Read the session again after a pause. `round` counts from 0. */
  | { readonly type: 'await-attachment'; readonly round: number }
  /** Cancel a source that will not be used. */
  | { readonly type: 'give-up'; readonly source: PaymentSource }
  /** Have the bank authenticate the shopper if it requires that, until the service reports the result. */
  | { readonly type: 'authenticate'; readonly source: PaymentSource }
  /** Dispatch the success event to the page and wait for its answer. */
  | { readonly type: 'succeed'; readonly source: PaymentSource }
  | { readonly type: 'fail'; readonly error: PaymentError; readonly methodType?: string }
  | { readonly type: 'cancel'; readonly methodType: string };

/** One step: the next state and its side effects. */
export type FlowStep = readonly [FlowState, readonly FlowEffect[]];
