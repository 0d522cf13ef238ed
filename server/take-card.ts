import { createHash, randomUUID } from 'node:crypto';
import type { Provider } from '../src/sandbox/provider.js';
import type { Caller } from '../src/sandbox/sandbox.js';
import { CardNeeded, type TakenCard } from '../src/sandbox/typed-card.js';

/** The provider has not said whether it has a card. Nothing was stored; the same request may be sent again. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

/**
 * Makes a source. Where it needs a card that the provider takes itself, the call is made twice: it ends at the card, the
 * provider takes that outside of any transaction, and the call is repeated with what it says.
 * @param make One transaction. @throws {ProviderError} When the provider does not answer.
 */
export async function takingCards<Result>(
  provider: Provider | undefined,
  request: { readonly caller: Caller; readonly idempotencyKey: string | undefined },
  make: (takenCard?: TakenCard) => Promise<Result>,
): Promise<Result> {
  try {
    return await make();
  } catch (reason) {
    if (!(reason instanceof CardNeeded) || provider?.kind !== 'remote' || !provider.takesCards)
      throw reason;
    let taken: TakenCard;
    try {
      taken = await provider.takeCard(reason.card, keyOf(request));
    } catch (cause) {
      // Its message may quote the card, three digits of a security code included, and errors are logged: its name is enough.
      const name = cause instanceof Error ? cause.name : typeof cause;
      throw new ProviderError(`The provider has not taken the card (${name}).`);
    }
    return make(taken);
  }
}

/** The same for every attempt of one request, and different for every other request. */
function keyOf({ caller, idempotencyKey }: Parameters<typeof takingCards>[1]): string {
  if (idempotencyKey === undefined) return randomUUID();
  const { publishableKey, origin = '' } = caller;
  return createHash('sha256').update(`${publishableKey} ${origin} ${idempotencyKey}`).digest('hex');
}
