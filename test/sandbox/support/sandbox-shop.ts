import { expect } from 'vitest';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import {
  SandboxError,
  type JsonObject,
  type SandboxOptions,
} from '../../../src/sandbox/sandbox.js';
import { OWNER } from '../../support/sample-owner.js';

export const CALLER = { publishableKey: 'pk_sandbox' };
export const START = Date.parse('2026-11-23T10:00:00Z');

export const ownerIn = (country: string, more: JsonObject = {}): JsonObject => ({
  ...OWNER,
  ...more,
  address: { ...OWNER.address, country },
});

export const CARD = {
  number: '4444 2222 3333 1111',
  expirationMonth: 12,
  expirationYear: 2030,
  cvv: '123',
};
export const URLS = {
  returnUrl: 'https://shop.example/return',
  cancelUrl: 'https://shop.example/cancel',
};

// The engine answers in JSON; tests look into it as a client would, member by member.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- reading foreign JSON in assertions
export type Answer = any;

export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** A sandbox with an adjustable clock and shorthands for common actions of shops and shoppers. */
export function openShop(options: SandboxOptions = {}, snapshot?: JsonObject) {
  const clock = { now: START };
  const sandbox = createSandbox(
    { now: () => clock.now, random: seededRandom(), ...options },
    snapshot,
  );
  const checkout = (body: JsonObject = {}): Answer =>
    sandbox.createCheckout(CALLER, {
      currency: 'USD',
      email: 'ada@example.com',
      billTo: OWNER,
      items: [{ productDetails: { name: 'Sample' }, price: 118.01, quantity: 1 }],
      ...body,
    });
  const sessionIdOf = (made: Answer): string => made.payment.session.id;
  return {
    sandbox,
    clock,
    checkout,
    sessionIdOf,
    session: (made: Answer): Answer =>
      (sandbox.readBrowserCheckout(CALLER, sessionIdOf(made), {}) as Answer).session,
    source: (
      made: Answer | undefined,
      type: string,
      block: JsonObject = {},
      more: JsonObject = {},
    ): Answer =>
      sandbox.createSource(CALLER, {
        type,
        ...(made && { sessionId: sessionIdOf(made) }),
        [type]: block,
        ...more,
      }),
    card: (made: Answer | undefined, number = CARD.number, more: JsonObject = {}): Answer =>
      sandbox.createSource(CALLER, {
        type: 'creditCard',
        ...(made ? { sessionId: sessionIdOf(made) } : { owner: OWNER }),
        creditCard: { ...CARD, number },
        ...more,
      }),
    credit: (made: Answer, amount: number, more: JsonObject = {}): Answer =>
      sandbox.createSecondarySource(CALLER, {
        type: 'customerCredit',
        paymentSessionId: sessionIdOf(made),
        amount,
        customerCredit: {},
        ...more,
      }),
    attach: (made: Answer, source: Answer, options?: { maxSecondarySources?: number }): Answer =>
      sandbox.attachSource(CALLER, made.id, source.id, options),
    order: (made: Answer): Answer => sandbox.createOrder(CALLER, { checkoutId: made.id }),
    /** The action of the bank's or the issuer's page. */
    decide: (source: Answer, decision: 'approve' | 'decline', password?: string): Answer =>
      sandbox.decideRedirect(tokenOf(source), decision, password === undefined ? {} : { password }),
  };
}

export const tokenOf = (source: Answer): string =>
  /redirects\/([^?]+)/.exec(source.redirect?.redirectUrl ?? source.redirectUrl)?.[1] ?? '';

/** The refusal that a call must end in. */
export function refusal(call: () => unknown): SandboxError & Answer {
  let answer: unknown;
  try {
    answer = call();
  } catch (reason) {
    expect(reason).toBeInstanceOf(SandboxError);
    return reason as SandboxError;
  }
  throw new Error(`Nothing was refused: ${JSON.stringify(answer)?.slice(0, 300)}`);
}

export const refused = (status: number, code: string, parameter?: string) =>
  expect.objectContaining({
    status,
    errors: [expect.objectContaining({ code, ...(parameter !== undefined && { parameter }) })],
  });
