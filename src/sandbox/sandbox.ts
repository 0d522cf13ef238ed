import type { Provider, Verdict } from './provider.js';
import type { Transactions } from './transactions.js';
import type { TakenCard } from './typed-card.js';

/** JSON as it is sent. The shapes are those of the contract (protocol parts 1, 2, 9). */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** The inputs of a run other than its requests. Set them for repeatable runs. */
export interface SandboxOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** A number in [0, 1), for all ids and secrets. */
  readonly random?: () => number;
  readonly accounts?: readonly SandboxAccount[];
  /** The lifetime of a session, in milliseconds. */
  readonly sessionLifetimeMs?: number;
  /** The origin of the bank and challenge pages: `http://127.0.0.1:8787`. */
  readonly pagesOrigin?: string;
  /** Whether offered wallets open a simulated sheet in the page; otherwise they have no button. */
  readonly pretendWallets?: boolean;
  /** The provider that moves the money. Defaults to the sandbox. */
  readonly provider?: Provider;
  /** The transactions over the storage of all rows. Defaults to memory. */
  readonly transactions?: Transactions;
  /** The number of this engine among all that have used the storage. Assigned from the storage by default. */
  readonly engineNumber?: number;
}

export interface SandboxAccount {
  readonly publishableKey: string;
  readonly secretKey: string;
  /** The previous secret key, which is accepted as well while back ends change to the new one. */
  readonly formerSecretKey?: string;
  /** The time from which both keys are refused (`api_key_expired`), in milliseconds since 1970. */
  readonly expiresAt?: number;
  /** The exact origins that may use the publishable key, or `loopback` for every loopback origin. */
  readonly allowedOrigins: readonly string[] | 'loopback';
  /**
   * The origins of allowed return URLs: `https://shop.example`; `any` for every http(s) address, as in the contract.
   * Defaults to the allowed origins, or `any` if those are `loopback`.
   */
  readonly returnOrigins?: readonly string[] | 'any';
  /** The method types that the account has enabled. Defaults to all. */
  readonly enabledMethods?: readonly string[];
  /** The web fonts of the card frame, one file per weight. Defaults to none. */
  readonly fonts?: readonly FrameFont[];
}

/** A file of a web font for card fields. */
export interface FrameFont {
  /** The name in a page's `font-family`. */
  readonly family: string;
  /** The weight, from 100 to 900. */
  readonly weight: number;
  readonly url: string;
}

/** The calling account. The APIs authenticate it; the engine checks that the requested resources belong to it. */
export interface Caller {
  readonly publishableKey: string;
  /** The origin of the calling page; absent for servers and for a page that runs the engine itself. */
  readonly origin?: string;
}

/** A request with an `Idempotency-Key`. */
export interface KeyedRequest {
  readonly key: string;
  /** The scope of the key within the account: a page's origin or a shopper; empty for the account's servers. */
  readonly scope: string;
  /** The operation of the key: `POST /orders`. */
  readonly operation: string;
  readonly sessionId?: string;
  /** The request body; `null` if there is none. */
  readonly body: Json;
  /** Other parts that a repeated request must share with the first one: its query, a secret. */
  readonly beside?: Json;
  /** Whether the body may contain data that is not stored, such as a bank account, so that its digest is keyed. */
  readonly isConfidential?: boolean;
}

/** The stored answer of a key. */
export interface StoredAnswer {
  readonly status: number;
  /** The body; `null` if there is none. */
  readonly body: Json;
}

/** A refusal in the contract's form. The refused call has changed nothing. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly status: number;
  readonly type: string;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly parameter?: string;
  }[];
  readonly retryAfterSeconds?: number;
  /** The id of the order that the checkout has become. For servers only. */
  readonly orderId?: string;

  constructor(
    status: number,
    type: string,
    errors: SandboxError['errors'],
    options: { readonly retryAfterSeconds?: number; readonly orderId?: string } = {},
  ) {
    super(errors.map(({ code }) => code).join(', '));
    this.status = status;
    this.type = type;
    this.errors = errors;
    if (options.retryAfterSeconds !== undefined) this.retryAfterSeconds = options.retryAfterSeconds;
    if (options.orderId !== undefined) this.orderId = options.orderId;
  }
}

/**
 * The engine of the sandbox payment service, used by several APIs.
 * Methods are synchronous and atomic: they return the new resource, or throw a `SandboxError` and change nothing.
 * All bodies are `unknown`: the engine validates them for every caller.
 */
export interface Sandbox {
  // ---- browser API: called with a publishable key ----

  /**
   * `{ session, paymentMethods, savedSources?, sessionInformation, disclosure }`.
   */
  readBrowserCheckout(
    caller: Caller,
    sessionId: string,
    query: { readonly language?: string },
  ): JsonObject;
  /** `{ paymentMethods }`, filtered by the query's documented filters. */
  listMethods(caller: Caller, query: JsonObject): JsonObject;
  /** `{ disclosure }`. */
  readDisclosure(caller: Caller, query: JsonObject): JsonObject;
  /** `[{ bankCode, bankName }]`. */
  listBanks(caller: Caller, query: JsonObject): readonly JsonObject[];
  /** `[{ storeId, storeName, … }]`. */
  listKonbiniStores(caller: Caller): readonly JsonObject[];
  /** `{ id, type, attributes }` of an invoice in Taiwan. */
  createInvoiceAttribute(caller: Caller, body: unknown): JsonObject;
  /** `{ accepted: true }`: stores the account for a refund. Authorized by the `refundToken`. */
  submitOfflineRefund(caller: Caller, body: unknown): JsonObject;
  /**
   * A simulated merchant session of Apple Pay for an open session that offers it; real devices reject it. `validationUrl`
   * must be Apple's; no request is sent to it.
   * @param domain The domain of the calling page, without a port: `shop.example`.
   */
  createMerchantSession(caller: Caller, body: unknown, domain: string): JsonObject;
  /**
   * Creates a source. One `idempotencyKey` creates one source or gives one refusal; another body under the same key
   * is 422, except for its card data. `precondition` is the amount shown to the shopper: a different amount is 412.
   * With a remote provider that takes cards, a new card ends the call with `CardNeeded`; it is repeated with `takenCard`.
   */
  createSource(
    caller: Caller,
    body: unknown,
    options?: { readonly idempotencyKey?: string; readonly takenCard?: TakenCard },
  ): JsonObject;
  /** `{ outcome: 'made'|'refused'|'unknown', … }` of a source request, by its `idempotencyKey` and for the same origin. */
  readIntent(caller: Caller, sessionId: string, idempotencyKey: string): JsonObject;
  /**
   * Like `readIntent`. If nothing has been created or refused under the key yet, it is `refused` with `conflict` from
   * then on.
   */
  cancelIntent(caller: Caller, sessionId: string, idempotencyKey: string): JsonObject;
  /** Cancels a source that is neither attached nor saved. Otherwise 409. */
  cancelSource(caller: Caller, sourceId: string, clientSecret: string): JsonObject;
  retrieveSource(caller: Caller, sourceId: string, clientSecret: string): JsonObject;
  /** Updates a card: `owner` and expiration. */
  updateSource(caller: Caller, sourceId: string, clientSecret: string, body: unknown): JsonObject;
  /**
   * `{ status }`, or `{ status: 'challenge', challengeToken, redirectUrl }` while the shopper must pass a
   * challenge. The body may include `creditCard.cvv`, the security code of a saved card.
   */
  authenticateSource(caller: Caller, body: unknown): JsonObject;

  // ---- pages of the bank and the issuer: authorized by a token ----

  /**
   * `{ account, kind: 'bank'|'challenge', type, amount, currency, returnUrl, cancelUrl, status: 'open'|'approved'|'declined' }`, for a
   * challenge also `{ creditCard?: { brand, lastFourDigits }, attemptsLeft }`. Absent values are `null`.
   */
  readRedirect(token: string): JsonObject;
  /**
   * The next step of a challenge in a frame (EMV 3-D Secure): first `{ step: 'fingerprint', url }`, the issuer's check of
   * the browser. After its result, `{ fingerprint: 'Y'|'N' }`, `{ step: 'challenge', url }` or, if no challenge is
   * required or it is over, `{ step: 'done' }`. Call `authenticateSource` for the outcome.
   */
  continueChallenge(token: string, body: unknown): JsonObject;
  /**
   * Updates the source and, after the order, the charge. Returns `{ location, status }`, the URL to redirect to. A wrong
   * password leaves a challenge `open`, with its own page as the location; three make it `declined`. Without a return URL the
   * location is the page itself. A declined source can still be approved if the shopper comes back, but not a failed challenge.
   */
  decideRedirect(
    token: string,
    decision: 'approve' | 'decline',
    input?: { readonly password?: string },
  ): JsonObject;

  // ---- server API: called with a secret key; resources in Digital River API form ----

  createCheckout(caller: Caller, body: unknown): JsonObject;
  updateCheckout(caller: Caller, checkoutId: string, body: unknown): JsonObject;
  readCheckout(caller: Caller, checkoutId: string): JsonObject;
  deleteCheckout(caller: Caller, checkoutId: string): void;
  /** Attaches a source. A primary source replaces the previous one; a secondary one is added. */
  attachSource(
    caller: Caller,
    checkoutId: string,
    sourceId: string,
    options?: {
      readonly maxSecondarySources?: number;
      readonly besideCredit?: readonly string[];
    },
  ): JsonObject;
  /** Detaches a source. One that is not reusable becomes `cancelled`. */
  detachSource(caller: Caller, checkoutId: string, sourceId: string): void;
  /** `customerCredit` (secret key only), and server-side reads with no client secret. */
  createSecondarySource(caller: Caller, body: unknown): JsonObject;
  readSource(caller: Caller, sourceId: string): JsonObject;
  createCustomer(caller: Caller, body: unknown): JsonObject;
  updateCustomer(caller: Caller, customerId: string, body: unknown): JsonObject;
  readCustomer(caller: Caller, customerId: string): JsonObject;
  saveSource(caller: Caller, customerId: string, sourceId: string): JsonObject;
  removeSavedSource(caller: Caller, customerId: string, sourceId: string): void;
  /** Creates an order: 201, or 400 `order_submit_failed`, 404 (with `orderId` if the checkout already has an order), 409. */
  createOrder(caller: Caller, body: unknown): JsonObject;
  readOrder(caller: Caller, orderId: string): JsonObject;
  /** Updates the order from the provider and returns it. */
  refreshOrder(caller: Caller, orderId: string): JsonObject;
  readCharge(caller: Caller, chargeId: string): JsonObject;
  /** Reports a remote provider's answer to an operation, by its idempotency key. A second report changes nothing. */
  reportOperation(caller: Caller, operationId: string, verdict: Verdict): void;
  /**
   * Ends the review of an order: it becomes `accepted`, or `blocked` and its authorizations are released. Returns the order.
   * 409 `restricted_update` if it is not `in_review`.
   */
  closeReview(caller: Caller, orderId: string, verdict: 'passed' | 'blocked'): JsonObject;

  // ---- controls for tests and demos: called with a secret key ----

  /** Reports that the money for a receiver source has arrived. */
  receiveFunds(caller: Caller, sourceId: string): JsonObject;
  /** Expires a session. */
  expireSession(caller: Caller, sessionId: string): void;
  /**
   * Captures the authorizations of an order, store credit first. Here, in `cancelOrder` and in `refundOrder`,
   * the test cards and names that fail late (docs/test-values.md) take effect. Returns the order.
   */
  captureOrder(caller: Caller, orderId: string): JsonObject;
  /** Releases the authorizations that were not captured, the primary first. Returns the order, `cancelled`. */
  cancelOrder(caller: Caller, orderId: string): JsonObject;
  /** Refunds `{ amount? }`, by default everything captured: first the primary source, then store credit. Returns the order. */
  refundOrder(caller: Caller, orderId: string, body: unknown): JsonObject;
  /** For scenarios: sets a session's state to one that it does not reach by itself (`processing`, or an invented one). */
  overrideState(caller: Caller, sessionId: string, state: string): void;
  /**
   * For scenarios: replaces the methods that a session offers for its country and currency. Entries are
   * `{ type, flow?, displayName?, supportsRecurring?, supportsFreeTrial?, supportsStorage? }`; the types may be invented.
   */
  overrideMethods(caller: Caller, sessionId: string, methods: readonly JsonObject[]): void;

  // ---- idempotency of an API's other calls ----

  /** The stored answer of a key; `undefined` for a new key. 422, and counted, if the key was used for another request. */
  recallAnswer(caller: Caller, request: KeyedRequest): StoredAnswer | undefined;
  /** Stores an answer under its key, unless it is a temporary refusal. */
  rememberAnswer(caller: Caller, request: KeyedRequest, answer: StoredAnswer): void;

  // ---- transactions and snapshots ----

  /**
   * Runs several calls as one transaction, committed together if `calls` returns or throws a `SandboxError`, which keeps
   * the changes of the previous calls, and not at all if it throws anything else. It must be synchronous and may run again
   * if a row had to be fetched first or another process was faster. With an asynchronous storage, every other
   * method throws a `TypeError` outside of it.
   * @throws {StorageError} As a rejection, when the storage fails.
   */
  together<Result>(calls: () => Result): Promise<Result>;

  /** All rows as JSON, to pass to `createSandbox(options, snapshot)`. Contains no card number and no security code. */
  snapshot(): JsonObject;
  /** All accounts, for requests without a key: the preflights of browsers. */
  readonly accounts: readonly SandboxAccount[];
  /** The account of a key. */
  findAccount(
    key: { readonly publishableKey: string } | { readonly secretKey: string },
  ): SandboxAccount | undefined;
}
