import type { Provider, Verdict } from './provider.js';
import type { Transactions } from './transactions.js';
import type { TakenCard } from './typed-card.js';

/** Plain JSON as it goes over the wire. Shapes are the contract's (protocol parts 1, 2, 9). */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Everything a run depends on and that is not in the requests: give your own to repeat a run. */
export interface SandboxOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** A number in [0, 1), for all ids and secrets. */
  readonly random?: () => number;
  readonly accounts?: readonly SandboxAccount[];
  /** How long a session lives, in milliseconds. */
  readonly sessionLifetimeMs?: number;
  /** Origin under which the bank and challenge pages are reached: `http://127.0.0.1:8787`. */
  readonly pagesOrigin?: string;
  /** Offers wallets with a pretend sheet in the page, wherever they are on offer; without it they have no button. */
  readonly pretendWallets?: boolean;
  /** Who moves the money; the sandbox when absent. */
  readonly provider?: Provider;
  /** Over the storage that has all rows; in memory when absent. */
  readonly transactions?: Transactions;
  /** The number of this engine among all that ever used the storage; it takes one itself when absent. */
  readonly engineNumber?: number;
}

export interface SandboxAccount {
  readonly publishableKey: string;
  readonly secretKey: string;
  /** From then on, in milliseconds since 1970, both keys are refused (`api_key_expired`). */
  readonly expiresAt?: number;
  /** Exact origins, or `loopback` for every loopback origin. */
  readonly allowedOrigins: readonly string[] | 'loopback';
  /**
   * Origins that shoppers may be sent back to: `https://shop.example`; `any` for every http(s) address, as in the contract.
   * When absent: the allowed origins, and `any` where those are `loopback`.
   */
  readonly returnOrigins?: readonly string[] | 'any';
  /** Types the account has enabled; all when absent. */
  readonly enabledMethods?: readonly string[];
  /** Web fonts of the card frame, one file per weight; none when absent. */
  readonly fonts?: readonly FrameFont[];
}

/** One file of a web font that card fields may be set in. */
export interface FrameFont {
  /** As a page's `font-family` names it. */
  readonly family: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly url: string;
}

/** Which account asks. The doors authenticate; the engine checks that what is asked for belongs to it. */
export interface Caller {
  readonly publishableKey: string;
  /** Of the page that asks; absent for servers, and for a page that has the engine in itself. */
  readonly origin?: string;
}

/** A request with an `Idempotency-Key`. */
export interface KeyedRequest {
  readonly key: string;
  /** Whose keys these are within the account: a page's origin, a shopper; empty for the account's servers. */
  readonly scope: string;
  /** What a key is good for: `POST /orders`. */
  readonly operation: string;
  readonly sessionId?: string;
  /** `null` where there is none. */
  readonly body: Json;
  /** What else a repeated request has in common with the first one: its query, a secret. */
  readonly beside?: Json;
  /** The body may hold data that is not stored, like a bank account, so its digest is keyed. */
  readonly isConfidential?: boolean;
}

/** An answer that a key gives again. */
export interface StoredAnswer {
  readonly status: number;
  /** `null` for an answer without a body. */
  readonly body: Json;
}

/** A refusal in the contract's form. Nothing was changed. */
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
  /** The order that a checkout has become. For servers only. */
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
 * The pretend payment service: one engine, several doors.
 * Methods are synchronous and atomic: they return the new resource, or throw a `SandboxError` and change nothing.
 * All bodies are `unknown`: the engine validates them for every caller.
 */
export interface Sandbox {
  // ---- browser half: a publishable key asks ----

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
  /** `{ accepted: true }`: where a refund goes, by who holds its `refundToken`. */
  submitOfflineRefund(caller: Caller, body: unknown): JsonObject;
  /**
   * A pretend merchant session of Apple Pay for an open session that offers it: a real device refuses it. `validationUrl`
   * must be Apple's; it is never asked.
   * @param domain Of the page that asks, without a port: `shop.example`.
   */
  createMerchantSession(caller: Caller, body: unknown, domain: string): JsonObject;
  /**
   * The new source. One `idempotencyKey` makes one source, or gives one refusal; another body under the same key
   * is 422, except for its card data. `precondition` is the amount that the shopper was shown: another one is 412.
   * Over a remote provider that takes cards, a new card ends the call with `CardNeeded`: it is repeated with `takenCard`.
   */
  createSource(
    caller: Caller,
    body: unknown,
    options?: { readonly idempotencyKey?: string; readonly takenCard?: TakenCard },
  ): JsonObject;
  /** `{ outcome: 'made'|'refused'|'unknown', … }`: what became of a source under its `idempotencyKey`, for the same origin. */
  readIntent(caller: Caller, sessionId: string, idempotencyKey: string): JsonObject;
  /**
   * As `readIntent`. Where nothing was made or refused under the key yet, nothing will be: it is `refused` with `conflict` from
   * then on.
   */
  cancelIntent(caller: Caller, sessionId: string, idempotencyKey: string): JsonObject;
  /** Ends a source that is attached to nothing and not saved: it becomes `cancelled`, if it was not. Else 409. */
  cancelSource(caller: Caller, sourceId: string, clientSecret: string): JsonObject;
  retrieveSource(caller: Caller, sourceId: string, clientSecret: string): JsonObject;
  /** Cards only: `owner`, expiration. */
  updateSource(caller: Caller, sourceId: string, clientSecret: string, body: unknown): JsonObject;
  /**
   * `{ status }`, or `{ status: 'challenge', challengeToken, redirectUrl }` while the shopper must pass a
   * challenge. `creditCard.cvv` may come along: the security code of a saved card.
   */
  authenticateSource(caller: Caller, body: unknown): JsonObject;

  // ---- the bank's and the issuer's pages, for the holder of the token ----

  /**
   * `{ account, kind: 'bank'|'challenge', type, amount, currency, returnUrl, cancelUrl, status: 'open'|'approved'|'declined' }`, for a
   * challenge also `{ creditCard?: { brand, lastFourDigits }, attemptsLeft }`. Absent values are `null`.
   */
  readRedirect(token: string): JsonObject;
  /**
   * The next step of a challenge in a frame (EMV 3-D Secure): first `{ step: 'fingerprint', url }`, where the issuer looks
   * at the browser; with `{ fingerprint: 'Y'|'N' }`, whether it could, `{ step: 'challenge', url }` or, where it does not
   * want to see the shopper or has, `{ step: 'done' }`. What came of it is for `authenticateSource` to say.
   */
  continueChallenge(token: string, body: unknown): JsonObject;
  /**
   * Moves the source (and, after the order, the charge) on. Returns `{ location, status }`: where to send the shopper. A wrong
   * password leaves a challenge `open` with itself as the location, three make it `declined`. Without a return URL the
   * location is the page itself. What was declined may still be approved (the shopper comes back), except a failed challenge.
   */
  decideRedirect(
    token: string,
    decision: 'approve' | 'decline',
    input?: { readonly password?: string },
  ): JsonObject;

  // ---- server half: a secret key asks; resources in Digital River API form ----

  createCheckout(caller: Caller, body: unknown): JsonObject;
  updateCheckout(caller: Caller, checkoutId: string, body: unknown): JsonObject;
  readCheckout(caller: Caller, checkoutId: string): JsonObject;
  deleteCheckout(caller: Caller, checkoutId: string): void;
  /** A primary replaces the primary; a secondary is added. */
  attachSource(
    caller: Caller,
    checkoutId: string,
    sourceId: string,
    options?: {
      readonly maxSecondarySources?: number;
      readonly besideCredit?: readonly string[];
    },
  ): JsonObject;
  /** A source that is not reusable becomes `cancelled`. */
  detachSource(caller: Caller, checkoutId: string, sourceId: string): void;
  /** `customerCredit` (secret key only), and server-side reads with no client secret. */
  createSecondarySource(caller: Caller, body: unknown): JsonObject;
  readSource(caller: Caller, sourceId: string): JsonObject;
  createCustomer(caller: Caller, body: unknown): JsonObject;
  updateCustomer(caller: Caller, customerId: string, body: unknown): JsonObject;
  readCustomer(caller: Caller, customerId: string): JsonObject;
  saveSource(caller: Caller, customerId: string, sourceId: string): JsonObject;
  removeSavedSource(caller: Caller, customerId: string, sourceId: string): void;
  /** 201, or 400 `order_submit_failed`, 404 (with `orderId` where the checkout has its order), 409. */
  createOrder(caller: Caller, body: unknown): JsonObject;
  readOrder(caller: Caller, orderId: string): JsonObject;
  /** The order as the provider now sees it. */
  refreshOrder(caller: Caller, orderId: string): JsonObject;
  readCharge(caller: Caller, chargeId: string): JsonObject;
  /** What a remote provider has answered to an operation, by its idempotency key. The second report changes nothing. */
  reportOperation(caller: Caller, operationId: string, verdict: Verdict): void;
  /**
   * Ends the review of an order: it becomes `accepted`, or `blocked`, and what was authorized is released. Returns the order.
   * 409 `restricted_update` for one that is not `in_review`.
   */
  closeReview(caller: Caller, orderId: string, verdict: 'passed' | 'blocked'): JsonObject;

  // ---- levers for tests and demos: a secret key asks ----

  /** The money for a receiver source arrived. */
  receiveFunds(caller: Caller, sourceId: string): JsonObject;
  /** Ends a session as if its time had run out. */
  expireSession(caller: Caller, sessionId: string): void;
  /**
   * Charges what an order has authorised, store credit first. Here, in `cancelOrder` and in `refundOrder`
   * the test cards and names (docs/test-values.md) show that fail late. Returns the order.
   */
  captureOrder(caller: Caller, orderId: string): JsonObject;
  /** Releases what was not captured, the primary first. Returns the order, `cancelled`. */
  cancelOrder(caller: Caller, orderId: string): JsonObject;
  /** Gives back `{ amount? }` of what was captured: the primary until it is empty, then store credit. Returns the order. */
  refundOrder(caller: Caller, orderId: string, body: unknown): JsonObject;
  /** For scenarios: puts a session into a state that its life does not lead to (`processing`, one of your own invention). */
  overrideState(caller: Caller, sessionId: string, state: string): void;
  /**
   * For scenarios: what a session offers instead of what its country and currency would. Entries are
   * `{ type, flow?, displayName?, supportsRecurring?, supportsFreeTrial?, supportsStorage? }`; the types may be invented.
   */
  overrideMethods(caller: Caller, sessionId: string, methods: readonly JsonObject[]): void;

  // ---- idempotency of a door's other calls ----

  /** What was answered under a key; `undefined` for a new one. 422 for one that came with another request, which counts. */
  recallAnswer(caller: Caller, request: KeyedRequest): StoredAnswer | undefined;
  /** Keeps an answer under its key, unless it is a refusal that may pass. */
  rememberAnswer(caller: Caller, request: KeyedRequest, answer: StoredAnswer): void;

  // ---- survival ----

  /**
   * Several calls as one transaction: committed together when `calls` returns or throws a `SandboxError`, which leaves
   * what the calls before it did; not at all when it throws anything else. It must be synchronous, and may run again
   * when a row had to be fetched first or another process was faster. Over a storage that answers later, every other
   * method throws a `TypeError` outside of it.
   * @throws {StorageError} As a rejection, when the storage fails.
   */
  together<Result>(calls: () => Result): Promise<Result>;

  /** All rows as JSON; `createSandbox(options, snapshot)` goes on from it. Holds no card number and no security code. */
  snapshot(): JsonObject;
  /** All accounts, for what is asked before a key is known: the preflights of browsers. */
  readonly accounts: readonly SandboxAccount[];
  /** The account a key belongs to. */
  findAccount(
    key: { readonly publishableKey: string } | { readonly secretKey: string },
  ): SandboxAccount | undefined;
}
