import { createHmac, randomUUID } from 'node:crypto';
import type { Provider } from '../src/sandbox/provider.js';
import type { Caller, SandboxAccount } from '../src/sandbox/sandbox.js';
import { CardNeeded, type TakenCard, type TypedCard } from '../src/sandbox/typed-card.js';

/** The provider did not answer whether it took a card. Nothing was stored; the same request may be sent again. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

/** Whose card it is, and the key of the request that it came in. */
export interface CardRequest {
  readonly account: Pick<SandboxAccount, 'secretKey'>;
  readonly caller: Caller;
  readonly idempotencyKey: string | undefined;
}

/**
 * Makes a source. Where it needs a card that the provider takes itself, the call is made twice: it ends at the card, the
 * provider takes that outside of any transaction, and the call is repeated with what it says.
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
      // Its message may quote the card, three digits of a security code included, and errors are logged: its name is enough.
      const name = cause instanceof Error ? cause.name : typeof cause;
      throw new ProviderError(`The provider has not taken the card (${name}).`);
    }
    return make(taken);
  }
}

/**
 * The same for every attempt to send a card, and different for every other request and card: two cards may come under one
 * key, and of the second one the provider would say what became of the first. The account's secret key keeps it from telling
 * anyone the card.
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
  return createHmac('sha256', account.secretKey).update(text.join(' ')).digest('hex');
}
