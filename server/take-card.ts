import { createHmac, randomUUID } from 'node:crypto';
import type { Provider } from '../src/sandbox/provider.js';
import type { Caller, SandboxAccount } from '../src/sandbox/sandbox.js';
import { CardNeeded, type TakenCard, type TypedCard } from '../src/sandbox/typed-card.js';

/** The provider did not report whether it took a card. Nothing was stored; the same request may be sent again. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

/** The account of the card, and the key of its request. */
export interface CardRequest {
  readonly account: Pick<SandboxAccount, 'secretKey' | 'formerSecretKey'>;
  readonly caller: Caller;
  readonly idempotencyKey: string | undefined;
}

/**
 * Creates a source. If it needs a card that the provider takes itself, the call is made twice: it ends at the card, the
 * provider takes the card outside of any transaction, and the call is repeated with the provider's answer.
 * @param make One transaction. @throws {ProviderError} When the provider does not answer.
 */
export async function takingCards<Result>(
  provider: Provider | undefined,
  request: CardRequest,
  make: (takenCard?: TakenCard) => Promise<Result>,
): Promise<Result> {
  try {
    return await make();
  } catch (reason) {
    if (!(reason instanceof CardNeeded) || provider?.kind !== 'remote' || !provider.takesCards)
      throw reason;
    let taken: TakenCard;
    try {
      taken = await provider.takeCard(reason.card, keyOf(request, reason.card));
    } catch (cause) {
      // Errors are logged, and its message may quote the card or the security code: only its name is kept.
      const name = cause instanceof Error ? cause.name : typeof cause;
      throw new ProviderError(`The provider has not taken the card (${name}).`);
    }
    return make(taken);
  }
}

/**
 * The same key for every attempt to send a card, and a different one for every other request and card: two cards may come with
 * one request key, and the provider would answer for the second one with the result of the first. The account's secret key
 * prevents guessing the card from the digest; while it is being replaced, the former one still does, so that a retry has the key
 * of its first attempt.
 */
function keyOf({ account, caller, idempotencyKey }: CardRequest, card: TypedCard): string {
  if (idempotencyKey === undefined) return randomUUID();
  const { publishableKey, origin = '' } = caller;
  const { number, expirationMonth, expirationYear, securityCode = '' } = card;
  const text = [
    publishableKey,
    origin,
    idempotencyKey,
    number,
    expirationMonth,
    expirationYear,
    securityCode,
  ];
  return createHmac('sha256', account.formerSecretKey ?? account.secretKey)
    .update(text.join(' '))
    .digest('hex');
}
