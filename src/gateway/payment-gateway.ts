import type { Owner } from '../domain/address.js';
import type { Disclosure } from '../domain/compliance-text.js';
import type { Checkout } from '../domain/payment-flow.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { PaymentSource, SourceUsage } from '../domain/payment-source.js';
import type { FieldProvider } from '../fields/field-provider.js';

export interface LoadOptions {
  /** BCP 47; decides the language of legal texts and of unknown methods' names. */
  readonly language: string;
  readonly signal: AbortSignal;
}

/** What a source is made from (protocol 2.3). With a session, amount and currency come from the session. */
export interface SourceRequest {
  readonly type: string;
  readonly sessionId?: string;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
  /** The block named after the type: `{ returnUrl, cancelUrl }`. Never card data: cards go through a `FieldProvider`. */
  readonly details: Readonly<Record<string, unknown>>;
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
  /** Session, methods and legal texts in one request (architecture, decision 16). */
  loadCheckout(sessionId: string, options: LoadOptions): Promise<Checkout>;

  /** Methods without a session, for `managePaymentMethods` (protocol 2.7). */
  listMethods(filter: MethodFilter, options: LoadOptions): Promise<readonly PaymentMethod[]>;

  /** Legal texts by hand (protocol 8.2). */
  readDisclosure(
    query: { readonly businessEntityCode: string; readonly country: string },
    options: LoadOptions,
  ): Promise<Disclosure>;

  /**
   * Makes a source from a method that needs no hosted fields (protocol 2.3).
   * Calls with one `idempotencyKey` make one source. Rejects with `outcome-unknown` when the request may have been carried out.
   */
  createSource(
    request: SourceRequest,
    options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /** The source as it stands now (protocol 2.5). */
  retrieveSource(
    source: { readonly id: string; readonly clientSecret: string },
    options: { readonly signal: AbortSignal },
  ): Promise<PaymentSource>;

  /**
   * Fetches the code that paying needs, where an adapter keeps it apart. Called once somebody can pay: code that is first
   * asked for when the network is bad stays missing until the page is loaded again (Firefox keeps a failed import).
   */
  prepare?(): void;

  /** Where card data is typed. Absent where the adapter has no cards: card methods are then not shown. */
  readonly fields?: FieldProvider;

  /** Origins that redirect URLs may point to; absent means any https origin (loopback http while testing). */
  readonly redirectHosts?: readonly string[];
}
