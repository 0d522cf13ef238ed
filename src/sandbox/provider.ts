import type { Behaviour } from './behaviour.js';

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
  /** A method's type of the contract: `creditCard`. */
  readonly method: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A card as it is typed. It is stored nowhere. */
export interface TypedCard {
  /** Digits only. */
  readonly number: string;
}

/** `pending`: it is not known yet. */
export type Answer = 'done' | 'refused' | 'pending';

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
  /** What becomes of a card. No other provider is told its number. */
  readCard(card: TypedCard): Behaviour;
  answer(kind: OperationKind, behaviour: Behaviour): Answer;
}

/**
 * An acquirer: it is asked after the transaction that decided what to ask, over and over until it answers. It gets no card
 * number; its own page or frame takes the card, and `sourceId` names what it made of it.
 */
export interface RemoteProvider extends ProviderOf {
  readonly kind: 'remote';
  readonly takesCards: false;
  /** Throws when nobody knows what became of it: it is asked again, under the same key. */
  perform(operation: Operation): Promise<'done' | 'refused'>;
}

/** Whoever moves the money: the port under the engine. */
export type Provider = ImmediateProvider | RemoteProvider;
