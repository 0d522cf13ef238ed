import type { Behaviour } from './behaviour.js';
import type { TakenCard, TypedCard } from './typed-card.js';

/** The port to the acquirer that moves the money. */
export type OperationKind = 'authorize' | 'capture' | 'cancel' | 'refund';

/** An operation on a charge. Amounts are in minor units. */
export interface Operation {
  /** The idempotency key, the same for each attempt: a provider that has performed the operation only repeats its answer. */
  readonly idempotencyKey: string;
  readonly kind: OperationKind;
  readonly chargeId: string;
  readonly orderId: string;
  readonly sourceId: string;
  /** The provider's id of the card, if it takes cards. */
  readonly cardReference?: string;
  /** A method's type of the contract: `creditCard`. */
  readonly method: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * The outcome of an operation. For `authorize` only: `review` if it is authorized but must be reviewed before capture
 * (`Sandbox.closeReview`), `blocked` if it is refused as fraud.
 */
export type Verdict = 'done' | 'refused' | 'review' | 'blocked';

/** `pending`: the outcome is not known yet. */
export type Answer = Verdict | 'pending';

interface ProviderOf {
  /** For logs. */
  readonly name: string;
  /** Whether shoppers who pay with a new card must authenticate, beyond what the law requires. */
  challenge(method: string): boolean;
}

/** The sandbox: it answers within the engine's transaction, according to the test card or name of the source. */
export interface ImmediateProvider extends ProviderOf {
  readonly kind: 'immediate';
  readonly takesCards: true;
  /** Decides about a card. No other provider receives its number. */
  readCard(card: Pick<TypedCard, 'number'>): Behaviour;
  answer(kind: OperationKind, behaviour: Behaviour): Answer;
}

interface RemoteProviderOf extends ProviderOf {
  readonly kind: 'remote';
  /** Throws if the outcome is unknown; the call is then repeated with the same key. */
  perform(operation: Operation): Promise<Verdict>;
}

/** Its own page or frame takes the card, and `sourceId` identifies it. It receives no number, expiry or code. */
interface CardlessProvider extends RemoteProviderOf {
  readonly takesCards: false;
}

/** It receives each card once, while its source is created. The operator of the service then handles card numbers. */
interface CardTakingProvider extends RemoteProviderOf {
  readonly takesCards: true;
  /**
   * Stores a card for later authorizations. The same key always means the same card: the provider repeats its answer.
   * Throws if the outcome is unknown: the shopper's request then fails with 503 and may be repeated.
   */
  takeCard(card: TypedCard, idempotencyKey: string): Promise<TakenCard>;
}

/** An acquirer: called after the transaction that stored the operation, repeatedly until it answers. */
export type RemoteProvider = CardlessProvider | CardTakingProvider;

/** The engine's port to the acquirer that moves the money. */
export type Provider = ImmediateProvider | RemoteProvider;
