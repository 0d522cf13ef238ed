import { describe, expect, it, vi } from 'vitest';
import { money } from '../../src/domain/money.js';
import type { FieldProvider } from '../../src/fields/field-provider.js';
import type { DigitalRiverApi } from '../../src/gateway/digital-river-api.js';
import { digitalRiverGateway } from '../../src/gateway/digital-river-gateway.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { OWNER } from '../support/sample-owner.js';

describe('digital-river-gateway', () => {
  const signal = new AbortController().signal;
  const keyed = { idempotencyKey: 'key', signal };
  const over = (
    answers: Partial<DigitalRiverApi>,
    loadSession: (id: string) => Promise<unknown> = () => Promise.resolve({}),
  ): PaymentGateway =>
    digitalRiverGateway({ digitalRiver: answers as DigitalRiverApi, loadSession });
  const payPal = { type: 'payPal', sessionId: 'ses', owner: OWNER, details: {} };

  it('requests a source once without an answer, and reports an unknown outcome', async () => {
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

  it('has them over a library that throws at once, too', async () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    const gateway = over({
      createSource: broken,
      retrieveSource: broken,
      authenticateSource: broken,
      retrieveAvailablePaymentMethods: broken,
    });
    const options = { language: 'en', signal };
    const secret = { id: 'src', clientSecret: 'secret' };
    const about = { sessionId: 'ses', sourceId: 'src', clientSecret: 'secret' };
    const codes = await Promise.all(
      [
        gateway.createSource(payPal, keyed),
        gateway.retrieveSource(secret, { signal }),
        gateway.authenticateSource(about, { signal }),
        gateway.loadCheckout('ses', options),
        gateway.listMethods({}, options),
      ].map((call) => call.then(String, ({ code }: { code: unknown }) => code)),
    );
    expect(codes).toEqual(['outcome-unknown', 'internal', 'internal', 'internal', 'internal']);
  });

  describe('with the amount that the shopper agreed to', () => {
    const agreed = { ...payPal, precondition: { amount: money(11801, 'USD'), sessionVersion: 3 } };
    const retrieveAvailablePaymentMethods = () => Promise.resolve({ paymentMethods: [] });
    const source = { id: 'src', type: 'payPal', state: 'pending_redirect' };
    const session = (members: object) => () =>
      Promise.resolve({
        session: { id: 'ses', state: 'requires_source', currency: 'USD', ...members },
      });

    it.each([
      ['the amount that is left', { amountRemainingToBeContributed: '118.01' }],
      [
        'all but store credit, where another primary source is replaced',
        {
          totalAmount: '168.01',
          amountRemainingToBeContributed: '0.00',
          sources: [
            { id: 'a', type: 'creditCard', amount: '118.01' },
            { id: 'b', type: 'customerCredit', amount: '50.00' },
          ],
        },
      ],
    ])('reads the session again, and makes the source for %s', async (_, members) => {
      const createSource = vi.fn((_data: never) => Promise.resolve({ source }));
      const gateway = over({ createSource, retrieveAvailablePaymentMethods }, session(members));
      expect(await gateway.createSource(agreed, keyed)).toMatchObject({ id: 'src' });
      // The library knows no preconditions.
      expect(createSource).toHaveBeenCalledExactlyOnceWith({
        type: 'payPal',
        sessionId: 'ses',
        owner: OWNER,
        payPal: {},
      });
    });

    it.each([
      ['another amount', { amountRemainingToBeContributed: '236.02' }],
      ['another currency', { amountRemainingToBeContributed: '118.01', currency: 'EUR' }],
      ['less store credit', { totalAmount: '118.01', amountContributed: '50.00' }],
      ['no amount', {}],
      [
        'store credit of no known amount',
        {
          totalAmount: '168.01',
          sources: [
            { id: 'a', type: 'creditCard' },
            { id: 'b', type: 'customerCredit' },
          ],
        },
      ],
    ])('makes none where the session says %s by then', async (_, members) => {
      const createSource = vi.fn();
      const gateway = over({ createSource, retrieveAvailablePaymentMethods }, session(members));
      await expect(gateway.createSource(agreed, keyed)).rejects.toMatchObject({
        code: 'amount-changed',
      });
      expect(createSource).not.toHaveBeenCalled();
    });

    it('creates none if the session cannot be read, and may be called again', async () => {
      const createSource = vi.fn(() => Promise.resolve({ source }));
      const loadSession = vi
        .fn(session({ amountRemainingToBeContributed: 118.01 }))
        .mockRejectedValueOnce(new TypeError('no network'));
      const gateway = over({ createSource, retrieveAvailablePaymentMethods }, loadSession);
      await expect(gateway.createSource(agreed, keyed)).rejects.toMatchObject({
        code: 'service-unavailable',
      });
      expect(createSource).not.toHaveBeenCalled();
      expect(await gateway.createSource(agreed, keyed)).toMatchObject({ id: 'src' });
    });

    it('returns the source that was created under the key, whatever the session’s state', async () => {
      const createSource = vi.fn(() => Promise.resolve({ source }));
      const loadSession = vi
        .fn(session({ amountRemainingToBeContributed: 236.02 }))
        .mockImplementationOnce(session({ amountRemainingToBeContributed: 118.01 }));
      const gateway = over({ createSource, retrieveAvailablePaymentMethods }, loadSession);
      await gateway.createSource(agreed, keyed);
      expect(await gateway.createSource(agreed, keyed)).toMatchObject({ id: 'src' });
      expect(createSource).toHaveBeenCalledTimes(1);
    });

    it('compares it before a card creates its source, once per source', async () => {
      const submit = vi.fn(() => Promise.resolve({ sourceId: 'src', clientSecret: 'secret' }));
      const fields = { mountCard: () => ({ submit }) } as unknown as FieldProvider;
      const loadSession = vi
        .fn(session({ amountRemainingToBeContributed: 118.01 }))
        .mockImplementationOnce(session({ amountRemainingToBeContributed: 236.02 }));
      const gateway = digitalRiverGateway({
        digitalRiver: { retrieveAvailablePaymentMethods } as unknown as DigitalRiverApi,
        loadSession,
        fields,
      });
      const card = (gateway.fields as FieldProvider).mountCard(
        ...([] as unknown as Parameters<FieldProvider['mountCard']>),
      );
      const { precondition } = agreed;
      const submission = { idempotencyKey: 'key', sessionId: 'ses', precondition };

      await expect(card.submit(submission, signal)).rejects.toMatchObject({
        code: 'amount-changed',
      });
      expect(submit).not.toHaveBeenCalled();
      expect(await card.submit(submission, signal)).toMatchObject({ sourceId: 'src' });
      expect(await card.submit(submission, signal)).toMatchObject({ sourceId: 'src' });
      expect(loadSession).toHaveBeenCalledTimes(2);
      await expect(
        card.submit({ ...submission, idempotencyKey: 'other' }, AbortSignal.abort()),
      ).rejects.toMatchObject({ code: 'cancelled' });
    });
  });

  it('does not know the outcome of a key, and cancels nothing', () => {
    const gateway = over({});
    expect(gateway.readIntent).toBeUndefined();
    expect(gateway.cancelSource).toBeUndefined();
  });

  it('sends a new request under a key that was refused before', async () => {
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

  it('reads the session data that the back end omits from the library', async () => {
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

  it('loads legal texts on demand, once, and the page waits for them (8.2)', async () => {
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
