import { expect, it } from 'vitest';
import type { Provider } from '../../src/sandbox/provider.js';
import { CardNeeded } from '../../src/sandbox/typed-card.js';
import { takingCards } from '../../server/take-card.js';

it('keeps nothing that an adapter’s error quotes of a card', async () => {
  const card = {
    number: '4444222233331111',
    expirationMonth: 10,
    expirationYear: 2030,
    securityCode: '737',
  };
  const provider: Partial<Provider> = {
    kind: 'remote',
    takesCards: true,
    takeCard: () => Promise.reject(new TypeError('bad code 737 of 4444222233331111')),
  };
  const request = { caller: { publishableKey: 'pk_sandbox' }, idempotencyKey: 'key' };
  const error: unknown = await takingCards(
    provider as Provider, // as much of it as is used
    request as Parameters<typeof takingCards>[1], // the same
    () => Promise.reject(new CardNeeded(card)),
  ).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: 'ProviderError',
    message: 'The provider has not taken the card (TypeError).',
  });
  expect((error as Error).cause).toBeUndefined();
});
