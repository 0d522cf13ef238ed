import type { Money } from './money.js';
import type { PaymentError } from './payment-error.js';
import type { PaymentMethod } from './payment-method.js';
import type { PaymentSession, SavingTerms } from './payment-session.js';
import type { PaymentSource } from './payment-source.js';

/** The service's answer for a session. */
export interface Checkout {
  /** The session; without an id when a method is saved without a session. */
  readonly session: PaymentSession | SavingTerms;
  /** The available methods in the service's order. */
  readonly methods: readonly PaymentMethod[];
  /**
   * The seller and its legal texts in the requested language, unread: `disclosureOf` reads them where they are shown, so that
   * a summary does not load the reader.
   */
  readonly legal?: unknown;
  /** The customer's saved sources, unread: `savedSourcesOf` reads them where they are shown. */
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
  /** The source is being made; never aborted silently. */
  | { readonly name: 'creating'; readonly intent: Intent }
  /** The outcome of creating the source is unknown: the service is being asked. */
  | {
      readonly name: 'reconciling';
      readonly intent: Intent;
      /** The service has refused, and knows more than the screen: the refusal is shown with the new figures. */
      readonly error?: PaymentError;
      /** What can be found out under the key has been: the session is being read. */
      readonly asked?: true;
      /** The id of the primary source that was attached when the question came up. */
      readonly replaces?: string;
    }
  /** The shopper is being sent to the provider. */
  | { readonly name: 'redirecting'; readonly intent: Intent; readonly source: PaymentSource }
  /** The shopper is back from the provider; the service is being asked what became of it. */
  | { readonly name: 'returning'; readonly methodType: string }
  /** The bank is being asked whether the shopper must authenticate, or authenticates the shopper. */
  | {
      readonly name: 'authenticating';
      readonly source: PaymentSource;
      /** Absent where a page that was left is taken up again. */
      readonly intent?: Intent;
    }
  /** The page's back end is attaching the source (`dr-success` with `waitUntil`). */
  | {
      readonly name: 'attaching';
      readonly source: PaymentSource;
      /** The primary source that was attached before. */
      readonly replaces?: string;
      /** The page takes long to answer: the shopper may have the session looked at. */
      readonly slow?: true;
      /** The page has answered, or never will; the session is being read again, and decides. */
      readonly answered?: true;
      /** The page's answer, where it was that the source could not be attached. */
      readonly error?: PaymentError;
      /** The page does not say when the source is attached. */
      readonly isPromised?: false;
      /** How often the session was read since and did not have the source yet. */
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
  /** The session expires soon. */
  readonly expiring: boolean;
}

/**
 * The state of a session's screen, shared by every element of the session. `view` selects the screen; the other members are
 * its data.
 */
export type FlowState =
  /** No usable `session-id` yet. */
  | { readonly view: 'idle' }
  /** The first answer is under way: a skeleton in the final shape. */
  | { readonly view: 'loading' }
  /** The first answer failed: the reason and, if `error.recoverable`, a retry. */
  | { readonly view: 'unavailable'; readonly error: PaymentError }
  /** The session takes (another) source: the list, and what is under way. Funded or not: `orderReadiness` tells. */
  | ({ readonly view: 'open' } & Live)
  /**
   * The order was placed and something is still to come: `pending_redirect`, `pending_funds`, `pending`, or a state
   * the kit does not know (calm and read-only).
   */
  | ({ readonly view: 'waiting' } & Live)
  /** Nothing more can be done with this session. The last answer is kept for the summary where there was one. */
  | {
      readonly view: 'ended';
      readonly reason: EndReason;
      readonly checkout?: Checkout | undefined;
    };

export type LiveState = Extract<FlowState, Live>;

export type FlowEvent =
  /** A session id was set: everything known so far is dropped. */
  | { readonly type: 'start' }
  | { readonly type: 'loaded'; readonly checkout: Checkout }
  | { readonly type: 'load-failed'; readonly error: PaymentError }
  /** A re-read is due: `refresh()`, back online, page shown again, time to poll. */
  | { readonly type: 'refresh' }
  /** `shown` is the amount that the shopper agreed to: on the button, or in the wallet's sheet, at the press (REL-11). */
  | { readonly type: 'submit'; readonly intent: Intent; readonly shown?: Money | undefined }
  /** `redirect`: the store itself sends the shopper to the provider. */
  | {
      readonly type: 'source-created';
      readonly intent: Intent;
      readonly source: PaymentSource;
      readonly redirect: boolean;
    }
  /** Also when the shopper could not be sent to the provider. `cancelled` is no failure. */
  | { readonly type: 'source-failed'; readonly intent: Intent; readonly error: PaymentError }
  /** The request was lost after it may have been carried out. */
  | { readonly type: 'outcome-unknown'; readonly intent: Intent }
  /** The shopper, or a page that was loaded again, wants to know what became of an intent. */
  | { readonly type: 'check'; readonly intent: Intent }
  /** The service cannot say what became of the intent: the session may. */
  | { readonly type: 'not-found-out'; readonly intent: Intent }
  /** The page was loaded or shown again with an unfinished redirect. */
  | { readonly type: 'returned'; readonly methodType: string }
  /** The provider approved; the source can be attached. */
  | { readonly type: 'return-resolved'; readonly source: PaymentSource }
  /** The page was left while the bank was being asked. */
  | { readonly type: 'return-unfinished'; readonly source: PaymentSource }
  /** Cancelled at the provider, or Back. */
  | { readonly type: 'return-cancelled' }
  /** Declined at the provider, or the service cannot say. */
  | { readonly type: 'return-failed'; readonly error: PaymentError }
  /** The bank approved, or did not have to be asked; the source as it is then. */
  | { readonly type: 'authenticated'; readonly source: PaymentSource }
  /** The bank refused, or cannot be asked. `cancelled` is no failure. */
  | { readonly type: 'authentication-failed'; readonly error: PaymentError }
  /** The element that showed the bank's question went away: the question can be taken up again. */
  | { readonly type: 'authentication-left' }
  /** The bank's page cannot be framed here: the shopper is sent to it, at the source's own address. */
  | { readonly type: 'authentication-elsewhere' }
  /**
   * The page says that the source is attached, or says nothing.
   * `isPromised: false` where the page does not say when the source is attached, as pages with Drop-in's callbacks do not.
   */
  | { readonly type: 'attached'; readonly isPromised?: false }
  | { readonly type: 'attach-failed'; readonly error: PaymentError }
  | { readonly type: 'attach-slow' }
  /** The shopper wants the source that is not attached handed to the page again. */
  | { readonly type: 'attach-again' }
  /** The way to the provider of a `pending_redirect` session is closed. */
  | { readonly type: 'redirect-failed'; readonly error: PaymentError }
  /** A notice has done its work: the shopper picked another method or edits. */
  | { readonly type: 'dismiss' }
  /** `EXPIRY_WARNING_MS` are left. */
  | { readonly type: 'expiring' };

/** What the store is to do, as data, so that tests can model it. Subscribers see what changed by (state, previous). */
export type FlowEffect =
  | { readonly type: 'load' }
  | { readonly type: 'create-source'; readonly intent: Intent }
  | { readonly type: 'redirect'; readonly source: PaymentSource; readonly intent: Intent }
  | { readonly type: 'resolve-return' }
  /** Ask the service what became of a request that was sent under the intent's key. */
  | { readonly type: 'find-out'; readonly intent: Intent }
  /** Read the session again in a while. `round` counts from 0. */
  | { readonly type: 'await-attachment'; readonly round: number }
  /** This source will not be used: it is to be canceled. */
  | { readonly type: 'give-up'; readonly source: PaymentSource }
  /** Let the bank authenticate the shopper where it wants to, until the service says what came of it. */
  | { readonly type: 'authenticate'; readonly source: PaymentSource }
  /** Tell the page, and wait for its answer. */
  | { readonly type: 'succeed'; readonly source: PaymentSource }
  | { readonly type: 'fail'; readonly error: PaymentError; readonly methodType?: string }
  | { readonly type: 'cancel'; readonly methodType: string };

/** One step: the next state, and what is to be done. */
export type FlowStep = readonly [FlowState, readonly FlowEffect[]];
