import type { PaymentFlow } from '../domain/payment-method.js';
import type { SourceRole, SourceState, SourceUsage } from '../domain/payment-source.js';
import type { Behaviour } from './behaviour.js';
import type { CheckoutContent, Totals } from './checkout-content.js';
import type { OperationKind } from './provider.js';
import type { Json, JsonObject, StoredAnswer } from './sandbox.js';
import type { Table, Transactions } from './transactions.js';

// What the engine remembers: plain JSON. Amounts are minor units of the row's currency, times milliseconds since 1970.
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
  /** When cards were tried against this session. */
  readonly cardAttempts: readonly number[];
  /** Types that may stand beside its store credit, where the door that brought it has a table of its own. */
  readonly besideCredit?: readonly string[];
  /** What a scenario offers instead of the catalogue. */
  readonly offers?: readonly JsonObject[];
}

export interface Attachment {
  readonly sourceId: string;
  readonly role: SourceRole;
  /** A primary's is cut to what the secondaries leave. */
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
  /** The block named after the type. Of a card: brand, last four digits and expiry, nothing else. */
  readonly details: JsonObject;
  /** Where the shopper authorises. */
  readonly redirect?: {
    readonly token: string;
    readonly returnUrl?: string;
    readonly cancelUrl?: string;
  };
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expirationAt?: number;
  /** The provider's own name for the card, where it takes cards. */
  readonly cardReference?: string;
  /** How it will fare. */
  readonly behaviour: Behaviour;
  /** Sessions for which the shopper passed a challenge. */
  readonly authenticatedFor: readonly string[];
  /** Open sessions that it is attached to. */
  readonly attachedTo: readonly string[];
  /** An order was placed with it. */
  readonly isOrdered?: true;
}

export interface RedirectRow {
  /** The token itself. */
  readonly id: string;
  readonly account: string;
  readonly sourceId: string;
  readonly kind: 'bank' | 'challenge';
  readonly status: 'open' | 'approved' | 'declined';
  /** A challenge that was failed for good. */
  readonly closed: boolean;
  /** Wrong passwords so far. */
  readonly misses: number;
  /** The session a challenge is for; empty where there is none. */
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
  /** Kept for its order and for reads of its session; as a checkout it is gone. */
  readonly closed: boolean;
  readonly isOrdered?: true;
  /** By `creditAmount`, which counts once. */
  readonly creditGiven?: boolean;
}

/** What the check for fraud says of an order. */
export type FraudState = 'passed' | 'review_opened' | 'blocked';

export interface OrderRow {
  readonly id: string;
  readonly account: string;
  readonly checkoutId: string;
  readonly sessionId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** How far the order is. */
  readonly state:
    | 'accepted'
    | 'in_review'
    | 'blocked'
    | 'pending_payment'
    | 'cancelled'
    | 'complete'
    | 'returned';
  /** `passed` when absent. */
  readonly fraudState?: FraudState;
  readonly transitions: Readonly<Record<string, number>>;
  /** Secondaries first: the order in which they are captured. */
  readonly chargeIds: readonly string[];
  /** Where a refund goes that cannot go back the way the money came has been said. */
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
  /** What the provider has said of it besides: it was authorized for review, or refused as fraud. */
  readonly fraud?: 'review' | 'blocked';
  /** How often the provider was asked since it said «pending». */
  readonly polls: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a provider is to be asked; deleted when it has answered. */
export interface OperationRow {
  /** The idempotency key for the provider, too. */
  readonly id: string;
  readonly account: string;
  readonly chargeId: string;
  readonly kind: OperationKind;
  readonly amount: number;
}

export interface CustomerRow {
  /** Of one account: two accounts may use the same customer id. */
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
  /** How often the key came with another request. */
  readonly misuses: number;
  readonly outcome: IntentOutcome;
}

/** What a key gives again: the source as it stands by then, or the answer as it was. */
export type IntentOutcome =
  | { readonly kind: 'source'; readonly sourceId: string }
  | { readonly kind: 'answer'; readonly answer: StoredAnswer };

/** Cards that were tried without a session. */
interface CardAttemptsRow {
  /** Account and origin. */
  readonly id: string;
  readonly times: readonly number[];
}

export interface CounterRow {
  readonly id: string;
  readonly value: number;
}

/** All there is to remember. */
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
  return Object.fromEntries(tables) as unknown as State; // one table for each of TABLES, which names all of State
}
