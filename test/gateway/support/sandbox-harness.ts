import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import type { JsonObject, Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox.js';
import { type GatewayHarness, type SourceKey } from '../contract.js';
import { OWNER } from '../../support/sample-owner.js';

const MINE = { publishableKey: 'pk_sandbox' };
const THEIRS = { publishableKey: 'pk_theirs' };

type Actions = Omit<GatewayHarness, 'gateway' | 'authenticate' | 'requests' | 'close'>;

/** A sandbox with two keys, and the adapter-independent parts of the harness. */
export function sandboxHarness(options: SandboxOptions = {}): {
  readonly sandbox: Sandbox;
  readonly actions: Actions;
} {
  const sandbox = createSandbox({
    ...options,
    accounts: [
      { publishableKey: 'pk_sandbox', secretKey: 'sk_sandbox', allowedOrigins: 'loopback' },
      { publishableKey: 'pk_theirs', secretKey: 'sk_theirs', allowedOrigins: 'loopback' },
    ],
  });
  const checkouts = new Map<string, string>();
  const open = (caller: typeof MINE): string => {
    const checkout = sandbox.createCheckout(caller, {
      currency: 'USD',
      email: OWNER.email,
      billTo: OWNER,
      items: [{ skuId: 'lamp', quantity: 1, price: 118.01 }],
    });
    const { session } = checkout.payment as JsonObject;
    const { id } = session as { readonly id: string };
    checkouts.set(id, String(checkout.id));
    return id;
  };
  const makeCard = (sessionId: string, number: string): SourceKey => {
    const { id, clientSecret } = sandbox.createSource(MINE, {
      type: 'creditCard',
      sessionId,
      owner: OWNER,
      creditCard: { number, expirationMonth: 12, expirationYear: 2040, cvv: '737' },
    });
    return { id: String(id), clientSecret: String(clientSecret) };
  };
  return {
    sandbox,
    actions: {
      openSession: () => open(MINE),
      openForeignSession: () => open(THEIRS),
      attach: (sessionId, sourceId) =>
        void sandbox.attachSource(MINE, checkouts.get(sessionId) ?? '', sourceId),
      approve: ({ redirectUrl = '' }) => {
        const [, token = ''] = /redirects\/([^?]+)/.exec(redirectUrl) ?? [];
        sandbox.decideRedirect(token, 'approve');
      },
      openCard: (sessionId) => makeCard(sessionId, '4444222233331111'),
      openChallenge: (sessionId) => makeCard(sessionId, '4917610000000000'),
      expire: (sessionId) => sandbox.expireSession(MINE, sessionId),
    },
  };
}
