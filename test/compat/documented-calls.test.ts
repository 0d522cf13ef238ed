import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DigitalRiver } from '../../src/compat/index.js';
import type { DigitalRiverInstance } from '../../src/compat/types/index.js';
import {
  BANK_CALLS,
  COMPLIANCE_CALLS,
  CONSTRUCTOR_CALLS,
  METHOD_CALLS,
  REQUEST_CALLS,
} from './documented-calls/lookup-calls.js';
import { AMOUNT, DE, ownerIn, type Market } from './documented-calls/markets.js';
import { SOURCE_CALLS } from './documented-calls/source-calls.js';
import { runService, type RunningService } from './support/run-service.js';

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined); // they are told elsewhere
});

const river = (): DigitalRiverInstance =>
  new DigitalRiver('pk_sandbox', { serviceUrl: service.url });

const openSession = (market: Market, order: object = {}): string =>
  service.openSessionOf({
    currency: market.currency,
    email: 'ada@example.com',
    billTo: ownerIn(market),
    items: [{ skuId: 'lamp', quantity: 1, price: AMOUNT }],
    ...order,
  });

describe('createSource, in each shape that the documentation shows', () => {
  it.each(SOURCE_CALLS)('$says: $outcome ($page)', async ({ market, order, data, outcome }) => {
    const sessionId = market && openSession(market, order);

    const { source, error } = await river().createSource({
      ...data,
      ...(sessionId !== undefined && { sessionId }),
    });

    expect(source?.state ?? `refused: ${error?.errors[0]?.parameter}`).toBe(outcome);
    if (source) {
      expect(source).toMatchObject({ type: data.type, clientSecret: expect.any(String) });
      expect(source.redirect !== undefined).toBe(outcome === 'pending_redirect');
    }
  });
});

describe('the other calls of the documentation', () => {
  it.each(CONSTRUCTOR_CALLS)(
    'new DigitalRiver(key, $options) ($page)',
    async ({ options, card }) => {
      const made = new DigitalRiver('pk_sandbox', { serviceUrl: service.url, ...options });

      const { paymentMethods } = await made.retrieveAvailablePaymentMethods();

      const named = paymentMethods?.find(({ type }) => type === 'creditCard');
      expect(named?.localizedDisplayName).toBe(card);
    },
  );

  it.each(METHOD_CALLS)(
    'retrieveAvailablePaymentMethods with $says ($page)',
    async ({ filter, has, lacks }) => {
      const { paymentMethods } = await river().retrieveAvailablePaymentMethods(filter);

      const types = paymentMethods?.map(({ type }) => type);
      expect(types).toContain(has);
      expect(types).not.toContain(lacks);
    },
  );

  it('retrieveAvailablePaymentMethods of a session', async () => {
    const sessionId = openSession(DE);

    const { paymentMethods, sessionInformation } = await river().retrieveAvailablePaymentMethods({
      sessionId,
    });

    expect(paymentMethods?.map(({ type }) => type)).toContain('directDebit');
    expect(sessionInformation).toMatchObject({ currency: 'EUR', country: 'DE', amount: '120.00' });
  });

  it.each(BANK_CALLS)(
    'retrieveOnlineBankingBanks($country, $currency) ($page)',
    async ({ country, currency, codes }) => {
      const banks = await river().retrieveOnlineBankingBanks(country, currency);

      expect(banks.map(({ bankCode }) => bankCode)).toEqual(codes);
    },
  );

  it('retrieveKonbiniStores()', async () => {
    const stores = await river().retrieveKonbiniStores();

    expect(stores.map(({ storeId }) => storeId)).toEqual(['010', '030', '060', '080']);
  });

  it.each(COMPLIANCE_CALLS)(
    'Compliance.getDetails($given) ($page)',
    ({ given: [query, locale], id }) => {
      const { disclosure } =
        typeof query === 'string'
          ? river().Compliance.getDetails(query, locale)
          : river().Compliance.getDetails(query);

      expect(disclosure.businessEntity.id).toBe(id);
      expect(Object.keys(disclosure)).toEqual(
        expect.arrayContaining(['termsOfSale', 'cancellationRights', 'legalNotice']),
      );
    },
  );

  it.each(REQUEST_CALLS)('paymentRequest(data) ($page)', ({ data }) => {
    expect(river().paymentRequest(data)).toMatchObject({ currency: 'USD', total: data.total });
  });

  it('retrieveSource(id, clientSecret), and an unknown source', async () => {
    const { id, clientSecret } = service.makeCard();

    const { source } = await river().retrieveSource(id, clientSecret);
    const { error } = await river().retrieveSource('none', clientSecret);

    expect(source).toMatchObject({ id, type: 'creditCard', state: 'chargeable' });
    expect(error?.errors[0]?.code).toBe('source_not_found');
  });

  it('updateSource(data) with another owner', async () => {
    const card = service.makeCard();

    const { source } = await river().updateSource({ ...card, owner: ownerIn(DE) });

    expect(source?.owner?.address).toMatchObject({ country: 'DE' });
  });

  it.each([{ returnUrl: 'https://shop.example/return' }, {}])(
    'authenticateSource(data) of a card that needs none: %j',
    async (more) => {
      const sessionId = service.openSession();
      const card = service.makeCard(sessionId);

      const { status } = await river().authenticateSource({
        sessionId,
        sourceId: card.id,
        sourceClientSecret: card.clientSecret,
        ...more,
      });

      expect(status).toBe('authentication_not_required');
    },
  );
});
