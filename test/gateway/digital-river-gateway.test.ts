import { describe, expect, it, vi } from 'vitest';
import type { DigitalRiverApi } from '../../src/gateway/digital-river-api.js';
import { digitalRiverGateway } from '../../src/gateway/digital-river-gateway.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { OWNER } from './contract.js';

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

  it('has errors of the kit’s only, also over a library and a back end that throw', async () => {
    const broken = () => Promise.reject(new TypeError('broken'));
    const gateway = over({ createSource: broken, retrieveSource: broken });
    await expect(gateway.createSource(payPal, keyed)).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
    const secret = { id: 'src', clientSecret: 'secret' };
    await expect(gateway.retrieveSource(secret, { signal })).rejects.toMatchObject({
      code: 'internal',
    });
    const options = { language: 'en', signal };
    const noBackEnd = over({ retrieveAvailablePaymentMethods: () => Promise.resolve({}) }, () => {
      throw new TypeError('broken');
    });
    await expect(noBackEnd.loadCheckout('ses', options)).rejects.toMatchObject({
      code: 'service-unavailable',
    });
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

  it('takes from the library what the back end does not say of a session', async () => {
    const retrieveAvailablePaymentMethods = () =>
      Promise.resolve({
        paymentMethods: [],
        sessionInformation: { currency: 'EUR', country: 'DE', amount: '10.00' },
      });
    const session = { id: 'ses', state: 'requires_source', amountRemainingToBeContributed: 10 };
    const gateway = over({ retrieveAvailablePaymentMethods }, () => Promise.resolve({ session }));
    expect(await gateway.loadCheckout('ses', { language: 'en', signal })).toMatchObject({
      session: { country: 'DE', currency: 'EUR', remaining: { currency: 'EUR', minorUnits: 1000 } },
    });
  });

  it('asks for legal texts when somebody shows them, once: the page waits meanwhile (8.2)', async () => {
    const getDetails = vi.fn(() => {
      throw new Error('no texts');
    });
    const retrieveAvailablePaymentMethods = () =>
      Promise.resolve({
        paymentMethods: [],
        sessionInformation: { businessEntityCode: 'DR_INC-ENTITY', country: 'US' },
      });
    const session = { id: 'ses', state: 'requires_source' };
    const checkout = await over(
      { retrieveAvailablePaymentMethods, Compliance: { getDetails } },
      () => Promise.resolve({ session }),
    ).loadCheckout('ses', { language: 'de', signal });
    expect(getDetails).not.toHaveBeenCalled();
    expect([checkout.legal, checkout.legal]).toEqual([undefined, undefined]);
    expect(getDetails).toHaveBeenCalledExactlyOnceWith({
      businessEntityCode: 'DR_INC-ENTITY',
      country: 'US',
      language: 'de',
    });
  });
});
