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
  /** BCP 47; decides the language of legal texts and of unknown methods' names. */
  readonly language: string;
  readonly signal: AbortSignal;
}

/** What a source is made from. With a session, amount and currency come from the session. */
export interface SourceRequest {
  readonly type: string;
  readonly sessionId?: string;
  /** The amount that the shopper agreed to: another one is refused with `amount-changed`. Only with a session. */
  readonly precondition?: AmountPrecondition;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
  /** The block named after the type: `{ returnUrl, cancelUrl }`. Never card data: cards go through a `FieldProvider`. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A source whose shopper the issuer may want to see. */
export interface AuthenticationRequest {
  /** Absent for a method that is saved without a session. */
  readonly sessionId?: string;
  readonly sourceId: string;
  readonly clientSecret: string;
  /** Where the issuer's page leads back to, where it is not shown in a frame: the source's `redirectUrl`. */
  readonly returnUrl?: string;
}

/** A bank of the online banking method. Foreign text: show as text only. */
export interface Bank {
  readonly bankCode: string;
  readonly bankName: string;
}

/** A chain of stores of the Konbini method. Foreign text: show as text only. */
export interface Store {
  readonly storeId: string;
  readonly storeName: string;
  /** Its name at home. */
  readonly localizedStoreName?: string;
}

/** The lists of banks and stores; an empty one says that the method cannot be used here. Both reject with a `PaymentError`. */
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
  /** Session, methods and legal texts in one request. */
  loadCheckout(sessionId: string, options: LoadOptions): Promise<Checkout>;

  /** Methods without a session, for `managePaymentMethods`. */
  listMethods(filter: MethodFilter, options: LoadOptions): Promise<readonly PaymentMethod[]>;

  /** Legal texts by hand. */
  readDisclosure(
    query: { readonly businessEntityCode: string; readonly country: string },
    options: LoadOptions,
  ): Promise<Disclosure>;

  /**
   * Makes a source from a method that needs no hosted fields.
   * Calls with one `idempotencyKey` make one source. Rejects with `outcome-unknown` when the request may have been carried out.
   */
  createSource(
    request: SourceRequest,
    options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * What became of the request that was sent with `idempotencyKey` for this session: without card facts, and without the
   * client secret of a saved source. Absent where the service cannot be asked.
   */
  readIntent?(
    intent: { readonly sessionId: string; readonly idempotencyKey: string },
    options: { readonly signal: AbortSignal },
  ): Promise<IntentOutcome>;

  /**
   * Gives up the request that was sent with `idempotencyKey` for this session, and answers as `readIntent`: `unknown` became
   * `refused` by that, and a request that comes in late makes nothing. Absent where the service cannot: a request for something else
   * then goes out under the same key.
   */
  cancelIntent?(
    intent: { readonly sessionId: string; readonly idempotencyKey: string },
    options: { readonly signal: AbortSignal },
  ): Promise<IntentOutcome>;

  /**
   * Cancels a source that is attached to nothing, so that it can no longer be charged. Rejects with `conflict` for one that
   * is attached. Canceling a canceled source changes nothing. Absent where the adapter cannot.
   */
  cancelSource?(
    source: { readonly id: string; readonly clientSecret: string },
    options: { readonly signal: AbortSignal },
  ): Promise<void>;

  /** The source as it stands now. */
  retrieveSource(
    source: { readonly id: string; readonly clientSecret: string },
    options: { readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * Gives a saved card another expiry: month 1 to 12, year of four digits. Rejects with `invalid-details` for
   * one that is past. Absent where the adapter cannot.
   */
  updateSource?(
    source: { readonly id: string; readonly clientSecret: string },
    expires: { readonly month: number; readonly year: number },
    options: { readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * The state of the issuer's authentication for this session. `challenge`: show it with `challenges`, then call this again.
   * A failed challenge is `failed` once; the next call starts a new authentication. A saved card's security code is not
   * part of it: the frame of a `FieldProvider` sends the code.
   */
  authenticateSource(
    request: AuthenticationRequest,
    options: { readonly signal: AbortSignal },
  ): Promise<Authentication>;

  /**
   * What Apple Pay is shown in proof of who sells here: the answer of Apple's server at `validationUrl`, as it came. Absent
   * where the service does not vouch for the page: Apple Pay is then not shown.
   */
  validateMerchant?(request: {
    readonly type: 'applePay';
    readonly sessionId: string;
    /** From the browser; the service checks that it is Apple's. */
    readonly validationUrl: string;
  }): Promise<unknown>;

  /**
   * Fetches the code that paying needs, where an adapter keeps it apart. Called once a shopper can pay: code that is first
   * asked for when the network is bad stays missing until the page is loaded again (Firefox keeps a failed import).
   */
  prepare?(): void;

  /** Where card data is typed. Absent where the adapter has no cards: card methods are then not shown. */
  readonly fields?: FieldProvider | FieldLoader;

  /** Where issuers ask the shopper. Absent where there is no way to: a challenge has then failed. */
  readonly challenges?: () => Promise<ChallengeProvider>;

  /** What two methods offer a choice of. Absent where the adapter cannot ask: these methods then say that they are out of order. */
  readonly lists?: () => Promise<MethodLists>;

  /** Origins that redirect URLs may point to; absent means any https origin (loopback http while testing). */
  readonly redirectHosts?: readonly string[];
}
