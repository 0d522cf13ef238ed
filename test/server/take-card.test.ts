import { expect, it } from 'vitest';
import type { Provider } from '../../src/sandbox/provider.js';
import { CardNeeded, type TakenCard, type TypedCard } from '../../src/sandbox/typed-card.js';
import { takingCards } from '../../server/take-card.js';

const CARD = {
  number: '4444222233331111',
  expirationMonth: 10,
  expirationYear: 2030,
  securityCode: '737',
};
const request = {
  account: { publishableKey: 'pk_sandbox', secretKey: 'sk_sandbox' },
  caller: { publishableKey: 'pk_sandbox' },
  idempotencyKey: 'key',
} as unknown as Parameters<typeof takingCards>[1]; // as much of it as is used

/** The key under which the provider gets a card. */
async function keyFor(card: TypedCard, account?: object): Promise<string> {
  const keys: string[] = [];
  const takeCard = (_: TypedCard, key: string): Promise<TakenCard> => {
    keys.push(key);
    return Promise.resolve({ outcome: 'refused' });
  };
  const provider = { kind: 'remote', takesCards: true, takeCard } as unknown as Provider; // as above
  await takingCards(
    provider,
    { ...request, ...(account && { account }) } as typeof request,
    (taken) => (taken ? Promise.resolve() : Promise.reject(new CardNeeded(card))),
  );
  return keys.join();
}

it('gives the provider one key for each card of a request: it would answer another card with the first one', async () => {
  const key = await keyFor(CARD);
  expect(await keyFor({ ...CARD })).toBe(key);
  const others = [
    { number: '5555555555554444' },
    { expirationYear: 2031 },
    { securityCode: '738' },
  ];
  for (const change of others) expect(await keyFor({ ...CARD, ...change })).not.toBe(key);
  expect(key).toMatch(/^[\da-f]{64}$/);
});

it('gives the provider the same key when a request is retried while the secret key is being replaced', async () => {
  const replaced = { secretKey: 'sk_new', formerSecretKey: 'sk_sandbox' };
  expect(await keyFor(CARD, replaced)).toBe(await keyFor(CARD));
});

it('keeps nothing that an adapter’s error quotes of a card', async () => {
  const provider: Partial<Provider> = {
    kind: 'remote',
    takesCards: true,
    takeCard: () => Promise.reject(new TypeError('bad code 737 of 4444222233331111')),
  };
  const error: unknown = await takingCards(
    provider as Provider, // as much of it as is used
    request,
    () => Promise.reject(new CardNeeded(CARD)),
  ).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: 'ProviderError',
    message: 'The provider has not taken the card (TypeError).',
  });
  expect((error as Error).cause).toBeUndefined();
});
