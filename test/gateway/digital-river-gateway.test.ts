import { serve, type ServerType } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createService } from '../../server/app.js';
import { DigitalRiver } from '../../src/compat/index.js';
import type { DigitalRiverApi } from '../../src/gateway/digital-river-api.js';
import { digitalRiverGateway } from '../../src/gateway/digital-river-gateway.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { describeGatewayContract, OWNER } from './contract.js';
import { sandboxLevers } from './support/sandbox-levers.js';

/** Node has no synchronous requests: the engine answers what `Compliance.getDetails` asks. */
let engine: Sandbox;
class EngineRequest {
  status = 0;
  responseText = '';
  #query = {};

  open(_: string, url: string): void {
    this.#query = Object.fromEntries(new URL(url).searchParams);
  }

  send(): void {
    const answer = engine.readDisclosure({ publishableKey: 'pk_sandbox' }, this.#query);
    this.responseText = JSON.stringify(answer);
    this.status = 200;
  }
}
beforeAll(() => vi.stubGlobal('XMLHttpRequest', EngineRequest));
afterAll(() => vi.unstubAllGlobals());

// Tags → adapter → DigitalRiver.js → service: the circle is closed with our own script as the global.
describeGatewayContract(
  'digital-river-gateway over our own DigitalRiver.js',
  async () => {
    const { sandbox, levers } = sandboxLevers();
    engine = sandbox;
    let requests = 0;
    const origin = 'http://127.0.0.1';
    const app = createService({ sandbox, serviceOrigin: origin, log: () => requests++ });
    const backEnd = createService({ sandbox, serviceOrigin: origin });
    const server: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return {
      gateway: digitalRiverGateway({
        digitalRiver: new DigitalRiver('pk_sandbox', { serviceUrl: `http://127.0.0.1:${port}` }),
        // The page's back end, which answers with what it heard.
        loadSession: async (id) => backEnd.request(`/v1/sessions/${id}?key=pk_sandbox`),
      }),
      ...levers,
      requests: () => requests,
      close: async () => {
        server.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        await once(server, 'close');
      },
    };
  },
  { overLibrary: true },
);

describe('digital-river-gateway', () => {
  const signal = new AbortController().signal;
  const keyed = { idempotencyKey: 'key', signal };
  const over = (
    answers: Partial<DigitalRiverApi>,
    loadSession: (id: string) => Promise<unknown> = () => Promise.resolve({}),
  ): PaymentGateway =>
    digitalRiverGateway({ digitalRiver: answers as DigitalRiverApi, loadSession });
  const payPal = { type: 'payPal', sessionId: 'ses', owner: OWNER, details: {} };

  it('asks once for a source when nothing answers, and says that nobody knows', async () => {
    const createSource = vi.fn(() =>
      Promise.resolve({ error: { type: 'no_network', errors: [{ code: 'x', message: '' }] } }),
    );
    await expect(over({ createSource }).createSource(payPal, keyed)).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
    expect(createSource).toHaveBeenCalledTimes(1);
  });

  it('asks again under a key that was refused before', async () => {
    const source = { id: 'src', type: 'payPal', state: 'pending_redirect' };
    const createSource = vi
      .fn()
      .mockResolvedValueOnce({ error: { type: 'conflict', errors: [] } })
      .mockResolvedValueOnce({ source });
    const gateway = over({ createSource });
    await expect(gateway.createSource(payPal, keyed)).rejects.toMatchObject({ code: 'conflict' });
    expect(await gateway.createSource(payPal, keyed)).toMatchObject({ id: 'src' });
  });

  it.each([
    ['complete', 'complete'],
    ['authentication_not_required', 'authentication_not_required'],
    ['failed', 'failed'],
    [undefined, 'failed'],
  ])('takes the library’s word for an authentication: %s', async (status, expected) => {
    const authenticateSource = vi.fn(() => Promise.resolve({ status }));
    const request = { sessionId: 'ses', sourceId: 'src', clientSecret: 'secret' };
    expect(await over({ authenticateSource }).authenticateSource(request, { signal })).toEqual({
      status: expected,
    });
    expect(authenticateSource).toHaveBeenCalledWith({
      sessionId: 'ses',
      sourceId: 'src',
      sourceClientSecret: 'secret',
    });
  });

  it.each([
    [
      'a Commerce cart',
      {
        cart: {
          pricing: { orderTotal: { currency: 'USD', value: 10 } },
          paymentSession: { id: 'ses', status: 'requires_source' },
        },
      },
    ],
    [
      'a checkout',
      {
        id: 'checkout',
        currency: 'USD',
        totalAmount: 10,
        payment: { session: { id: 'ses', state: 'requires_source' } },
      },
    ],
  ])('reads the session from %s of the page’s back end (12.1, 11)', async (_, answer) => {
    const retrieveAvailablePaymentMethods = () =>
      Promise.resolve({ paymentMethods: [{ type: 'creditCard', flow: 'standard' }] });
    const gateway = over({ retrieveAvailablePaymentMethods }, () => Promise.resolve(answer));
    expect(await gateway.loadCheckout('ses', { language: 'en', signal })).toMatchObject({
      session: { id: 'ses', state: 'requires_source', total: { minorUnits: 1000 } },
      methods: [{ type: 'creditCard' }],
    });
  });
});
