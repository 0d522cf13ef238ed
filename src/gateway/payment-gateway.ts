import type { Owner } from '../domain/address.js';
import type { AmountPrecondition } from '../domain/amount-precondition.js';
import type { Authentication } from '../domain/authentication.js';
import type { Disclosure } from '../domain/compliance-text.js';
import type { IntentOutcome } from '../domain/intent-outcome.js';
import type { Checkout } from '../domain/payment-flow.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { PaymentSource, SourceUsage } from '../domain/payment-source.js';
import type { ChallengeProvider } from '../fields/challenge-provider.js';
import type { FieldLoader, FieldProvider } from '../fields/field-provider.js';

export interface LoadOptions {
  /** The language of legal texts and of unknown methods' names, a BCP 47 tag. */
  readonly language: string;
  readonly signal: AbortSignal;
}

/** The data for a new source. With a session, amount and currency come from the session. */
export interface SourceRequest {
  readonly type: string;
  readonly sessionId?: string;
  /** The amount that the shopper agreed to. Another amount is refused with `amount-changed`. Only with a session. */
  readonly precondition?: AmountPrecondition;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
  /** The member named after the type: `{ returnUrl, cancelUrl }`. Never card data, which goes through a `FieldProvider`. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A source for which the issuer may require authentication. */
export interface AuthenticationRequest {
  /** The id of the session. Absent for a method that is saved without a session. */
  readonly sessionId?: string;
  readonly sourceId: string;
  readonly clientSecret: string;
  /** The URL that the issuer's page returns to if it is opened as a whole page: the source's `redirectUrl`. */
  readonly returnUrl?: string;
}

/** A bank of the online banking method. Foreign text: show as text only. */
export interface Bank {
  readonly bankCode: string;
  readonly bankName: string;
}

/** A store chain of the Konbini method. Foreign text: show as text only. */
export interface Store {
  readonly storeId: string;
  readonly storeName: string;
  /** The name in the chain's own language. */
  readonly localizedStoreName?: string;
}

/** The lists of banks and stores. An empty list means that the method is not available. Both reject with a `PaymentError`. */
export interface MethodLists {
  /** @param country ISO 3166-1 alpha-2. @param currency ISO 4217. */
  banks(
    country: string,
    currency: string,
    options: { readonly signal: AbortSignal },
  ): Promise<readonly Bank[]>;
  stores(options: { readonly signal: AbortSignal }): Promise<readonly Store[]>;
}

export interface MethodFilter {
  readonly country?: string;
  readonly currency?: string;
  readonly supportsStorage?: boolean;
  readonly supportsRecurring?: boolean;
  readonly supportsFreeTrial?: boolean;
}

/**
 * The port to a payment service. Every method rejects with a `PaymentError` and nothing else, and with an `AbortError`
 * `DOMException` when its signal is aborted. An adapter passes `test/gateway/contract.ts`.
 */
export interface PaymentGateway {
  /** Reads session, methods and legal texts in one request. */
  loadCheckout(sessionId: string, options: LoadOptions): Promise<Checkout>;

  /** Reads the available methods without a session, for `managePaymentMethods`. */
  listMethods(filter: MethodFilter, options: LoadOptions): Promise<readonly PaymentMethod[]>;

  /** Reads the legal texts of a seller, independent of a session. */
  readDisclosure(
    query: { readonly businessEntityCode: string; readonly country: string },
    options: LoadOptions,
  ): Promise<Disclosure>;

  /**
   * Creates a source for a method without hosted fields. Calls with the same `idempotencyKey` create one source. Rejects with
   * `outcome-unknown` if the request may have been carried out.
   */
  createSource(
    request: SourceRequest,
    options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * Reads the outcome of the request with `idempotencyKey` for this session, without card data and without the client secret
   * of a saved source. Absent if the adapter cannot query it.
   */
  readIntent?(
    intent: { readonly sessionId: string; readonly idempotencyKey: string },
    options: { readonly signal: AbortSignal },
  ): Promise<IntentOutcome>;

  /**
   * Cancels the request with `idempotencyKey` for this session and resolves to its outcome like `readIntent`. An `unknown`
   * outcome becomes `refused`, so that a request that arrives late creates no source. Absent if the adapter cannot do this: a
   * different request is then sent with the same key.
   */
  cancelIntent?(
    intent: { readonly sessionId: string; readonly idempotencyKey: string },
    options: { readonly signal: AbortSignal },
  ): Promise<IntentOutcome>;

  /**
   * Cancels a source that is not attached, so that it can no longer be charged. Rejects with `conflict` for an attached
   * source. Canceling a canceled source has no effect. Absent if the adapter cannot cancel sources.
   */
  cancelSource?(
    source: { readonly id: string; readonly clientSecret: string },
    options: { readonly signal: AbortSignal },
  ): Promise<void>;

  /** Reads the current state of a source. */
  retrieveSource(
    source: { readonly id: string; readonly clientSecret: string },
    options: { readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * Changes the expiry date of a saved card: month 1 to 12, four-digit year. Rejects with `invalid-details` for a date in the
   * past. Absent if the adapter cannot change it.
   */
  updateSource?(
    source: { readonly id: string; readonly clientSecret: string },
    expires: { readonly month: number; readonly year: number },
    options: { readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * Requests the state of the issuer's authentication for this session. For `challenge`, show the challenge with `challenges`,
   * then call this again. A failed challenge is reported as `failed` once; the next call starts a new authentication. The
   * security code of a saved card is not part of this request: the frame of a `FieldProvider` sends it.
   */
  authenticateSource(
    request: AuthenticationRequest,
    options: { readonly signal: AbortSignal },
  ): Promise<Authentication>;

  /**
   * Requests the proof of the seller's identity for Apple Pay: the unchanged answer of Apple's server at `validationUrl`.
   * Absent if the adapter cannot validate the page: Apple Pay is then not shown.
   */
  validateMerchant?(request: {
    readonly type: 'applePay';
    readonly sessionId: string;
    /** The URL from the browser's event. The service checks that it is one of Apple's. */
    readonly validationUrl: string;
  }): Promise<unknown>;

  /**
   * Preloads the code for paying if the adapter loads it separately. Called when a shopper can pay, because Firefox remembers a
   * failed import: code that first fails on a bad network stays unavailable until the page is reloaded.
   */
  prepare?(): void;

  /** The provider of card fields. Absent if the adapter has none: card methods are then not shown. */
  readonly fields?: FieldProvider | FieldLoader;

  /** The provider that shows issuers' challenges. Absent if the adapter has none: a challenge then counts as failed. */
  readonly challenges?: () => Promise<ChallengeProvider>;

  /** The lists of banks and stores. Absent if the adapter has none: the two methods are then shown as unavailable. */
  readonly lists?: () => Promise<MethodLists>;

  /** The hosts or origins that redirect URLs may point to. Absent means any https origin (loopback http while testing). */
  readonly redirectHosts?: readonly string[];
}
