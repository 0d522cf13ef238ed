import type { Behaviour } from './behaviour.js';
import type { TakenCard, TypedCard } from './typed-card.js';

/** The port to the acquirer that moves the money. */
export type OperationKind = 'authorize' | 'capture' | 'cancel' | 'refund';

/** One thing to do with one charge. Amounts are minor units. */
export interface Operation {
  /** The same for each attempt at it: a provider that has done it does nothing more, and says so again. */
  readonly idempotencyKey: string;
  readonly kind: OperationKind;
  readonly chargeId: string;
  readonly orderId: string;
  readonly sourceId: string;
  /** The provider's own name for the card, where it takes cards. */
  readonly cardReference?: string;
  /** A method's type of the contract: `creditCard`. */
  readonly method: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * What a provider has done. Of `authorize` alone: `review` for what is authorized and has to be looked at before anything
 * is captured (`Sandbox.closeReview`), `blocked` for what is refused as fraud.
 */
export type Verdict = 'done' | 'refused' | 'review' | 'blocked';

/** `pending`: it is not known yet. */
export type Answer = Verdict | 'pending';

interface ProviderOf {
  /** For logs. */
  readonly name: string;
  /** Whether the issuer is to see the shopper who pays with a new card, beyond where the law says so. */
  challenge(method: string): boolean;
}

/** The sandbox: it answers inside the engine's transaction, by the card or name that a source was made with. */
export interface ImmediateProvider extends ProviderOf {
  readonly kind: 'immediate';
  readonly takesCards: true;
  /** Decides about a card. No other provider receives its number. */
  readCard(card: Pick<TypedCard, 'number'>): Behaviour;
  answer(kind: OperationKind, behaviour: Behaviour): Answer;
}

interface RemoteProviderOf extends ProviderOf {
  readonly kind: 'remote';
  /** Throws when the outcome is unknown; the call is then repeated with the same key. */
  perform(operation: Operation): Promise<Verdict>;
}

/** Its own page or frame takes the card, and `sourceId` names what it made of it. No number, expiry or code reaches it. */
interface CardlessProvider extends RemoteProviderOf {
  readonly takesCards: false;
}

/** It gets each card once, while its source is made. Whoever runs the service with it handles card numbers. */
interface CardTakingProvider extends RemoteProviderOf {
  readonly takesCards: true;
  /**
   * Keeps a card to authorize with later. The same key again is the same card: it answers what it answered.
   * Throws when nobody knows what became of it: the shopper's request then fails with 503, and may be sent again.
   */
  takeCard(card: TypedCard, idempotencyKey: string): Promise<TakenCard>;
}

/** An acquirer: it is asked after the transaction that decided what to ask, over and over until it answers. */
export type RemoteProvider = CardlessProvider | CardTakingProvider;

/** The port under the engine to the company that moves the money. */
export type Provider = ImmediateProvider | RemoteProvider;
