import type { PaymentFlow } from '../domain/payment-method.js';
import type { SourceRole, SourceState, SourceUsage } from '../domain/payment-source.js';
import type { Behaviour } from './behaviour.js';
import type { CheckoutContent, Totals } from './checkout-content.js';
import type { OperationKind } from './provider.js';
import type { Json, JsonObject, StoredAnswer } from './sandbox.js';
import type { Table, Transactions } from './transactions.js';

// The state of the engine, as JSON. Amounts are in minor units of the row's currency, times in milliseconds since 1970.
// `account` is the publishable key of the account that owns the row.

export interface SessionRow {
  readonly id: string;
  readonly account: string;
  readonly clientSecret: string;
  readonly checkoutId: string;
  readonly orderId?: string;
  /** A state of the contract, or another one that a scenario has set. */
  readonly state: string;
  readonly version: number;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly currency: string;
  readonly total: number;
  /** In the order in which they were attached. */
  readonly attached: readonly Attachment[];
  /** The times of card attempts in this session. */
  readonly cardAttempts: readonly number[];
  /** The types that can be combined with its store credit, if the API that attached the credit has its own table. */
  readonly besideCredit?: readonly string[];
  /** The methods that a scenario offers instead of the catalog. */
  readonly offers?: readonly JsonObject[];
}

export interface Attachment {
  readonly sourceId: string;
  readonly role: SourceRole;
  /** For a primary source, the amount that the secondary sources leave. */
  readonly amount: number;
}

export interface SourceRow {
  readonly id: string;
  readonly account: string;
  readonly clientSecret: string;
  readonly type: string;
  readonly flow: PaymentFlow;
  readonly role: SourceRole;
  readonly state: SourceState;
  readonly reusable: boolean;
  readonly storable: boolean;
  readonly amount?: number;
  readonly currency?: string;
  readonly owner?: JsonObject;
  readonly sessionId?: string;
  readonly customerId?: string;
  readonly upstreamId?: string;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
  readonly metadata?: Json;
  /** The object that is named after the type. For a card: brand, last four digits and expiry, nothing else. */
  readonly details: JsonObject;
  /** The redirect for the shopper's authorization. */
  readonly redirect?: {
    readonly token: string;
    readonly returnUrl?: string;
    readonly cancelUrl?: string;
  };
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expirationAt?: number;
  /** The provider's id of the card, if it takes cards. */
  readonly cardReference?: string;
  /** Its behavior in later steps. */
  readonly behaviour: Behaviour;
  /** The sessions for which the shopper passed a challenge. */
  readonly authenticatedFor: readonly string[];
  /** The open sessions that it is attached to. */
  readonly attachedTo: readonly string[];
  /** Whether an order was placed with it. */
  readonly isOrdered?: true;
}

export interface RedirectRow {
  /** The token. */
  readonly id: string;
  readonly account: string;
  readonly sourceId: string;
  readonly kind: 'bank' | 'challenge';
  readonly status: 'open' | 'approved' | 'declined';
  /** Whether a challenge has finally failed. */
  readonly closed: boolean;
  /** The number of wrong passwords. */
  readonly misses: number;
  /** The session of a challenge; empty if there is none. */
  readonly sessionId?: string;
  readonly returnUrl?: string;
  readonly cancelUrl?: string;
}

export interface CheckoutRow {
  readonly id: string;
  readonly account: string;
  readonly sessionId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly content: CheckoutContent;
  readonly totals: Totals;
  /** Whether the checkout was deleted or ordered. The row is kept for its order and its session. */
  readonly closed: boolean;
  readonly isOrdered?: true;
  /** Whether `creditAmount` was set, which has an effect only once. */
  readonly creditGiven?: boolean;
}

/** The result of an order's fraud check. */
export type FraudState = 'passed' | 'review_opened' | 'blocked';

export interface OrderRow {
  readonly id: string;
  readonly account: string;
  readonly checkoutId: string;
  readonly sessionId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The progress of the order. */
  readonly state:
    | 'accepted'
    | 'in_review'
    | 'blocked'
    | 'pending_payment'
    | 'cancelled'
    | 'complete'
    | 'returned';
  /** The fraud check's result; `passed` if absent. */
  readonly fraudState?: FraudState;
  readonly transitions: Readonly<Record<string, number>>;
  /** Secondaries first: the order in which they are captured. */
  readonly chargeIds: readonly string[];
  /** Whether the account for a refund that cannot be sent back to its source is known. */
  readonly hasRefundAccount?: true;
}

export interface ChargeRow {
  readonly id: string;
  readonly account: string;
  readonly orderId: string;
  readonly sourceId: string;
  readonly role: SourceRole;
  readonly chargeType: string;
  readonly currency: string;
  readonly amount: number;
  readonly captured: number;
  readonly refunded: number;
  readonly refundState?: 'pending' | 'complete' | 'failed';
  readonly state: 'pending' | 'capturable' | 'processing' | 'complete' | 'cancelled' | 'failed';
  readonly failureCode?: string;
  /** The provider's additional verdict: authorized for review, or refused as fraud. */
  readonly fraud?: 'review' | 'blocked';
  /** The number of queries since the provider answered `pending`. */
  readonly polls: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An operation for a provider; deleted when the provider has answered. */
export interface OperationRow {
  /** The id, also used as the provider's idempotency key. */
  readonly id: string;
  readonly account: string;
  readonly chargeId: string;
  readonly kind: OperationKind;
  readonly amount: number;
}

export interface CustomerRow {
  /** Unique within the account: two accounts may use the same customer id. */
  readonly id: string;
  readonly account: string;
  readonly customerId: string;
  readonly email?: string;
  readonly profile: JsonObject;
  readonly sourceIds: readonly string[];
  readonly defaultSourceId?: string;
  readonly createdAt: number;
}

export interface IntentRow {
  /** Account, scope and Idempotency-Key. */
  readonly id: string;
  /** `POST /orders`. */
  readonly operation: string;
  /** The session that the request named. */
  readonly sessionId?: string;
  /** Digest of the request, without card data. */
  readonly fingerprint: string;
  /** The number of uses of the key with another request. */
  readonly misuses: number;
  readonly outcome: IntentOutcome;
}

/** The result for repeated requests: the source in its current state, or the stored answer. */
export type IntentOutcome =
  | { readonly kind: 'source'; readonly sourceId: string }
  | { readonly kind: 'answer'; readonly answer: StoredAnswer };

/** Card attempts without a session. */
interface CardAttemptsRow {
  /** Account and origin. */
  readonly id: string;
  readonly times: readonly number[];
}

export interface CounterRow {
  readonly id: string;
  readonly value: number;
}

/** The complete state. */
export interface State {
  readonly sessions: Table<SessionRow>;
  readonly sources: Table<SourceRow>;
  readonly redirects: Table<RedirectRow>;
  readonly checkouts: Table<CheckoutRow>;
  readonly orders: Table<OrderRow>;
  readonly charges: Table<ChargeRow>;
  readonly operations: Table<OperationRow>;
  readonly customers: Table<CustomerRow>;
  readonly intents: Table<IntentRow>;
  readonly cardAttempts: Table<CardAttemptsRow>;
  readonly counters: Table<CounterRow>;
}

export const TABLES = [
  'sessions',
  'sources',
  'redirects',
  'checkouts',
  'orders',
  'charges',
  'operations',
  'customers',
  'intents',
  'cardAttempts',
  'counters',
] as const satisfies readonly (keyof State)[];

export function createState(transactions: Transactions): State {
  const tables = TABLES.map((name) => [name, transactions.table(name)] as const);
  return Object.fromEntries(tables) as unknown as State; // one table per entry of TABLES, which lists all members of State
}
