import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrationCode, SUPERFLUOUS } from '../../src/compat/elements/superfluous.js';
import type {
  AuthenticationData,
  DigitalRiverInstance,
  PaymentMethodFilter,
  SourceDetails,
} from '../../src/compat/types/index.js';
import { runService, type RunningService } from './support/run-service.js';
import { OWNER } from '../support/sample-owner.js';

const URLS: SourceDetails = {
  returnUrl: 'https://shop.example/a',
  cancelUrl: 'https://shop.example/b',
};

// A separate file, because each mistake is reported once and other files make the same ones.
let DigitalRiver: typeof import('../../src/compat/index.js').DigitalRiver;
beforeAll(async () => {
  vi.resetModules();
  ({ DigitalRiver } = await import('../../src/compat/index.js'));
});

let service: RunningService;
let warned: string[];
beforeEach(async () => {
  service = await runService();
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warned.push(line));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await service.close();
});

const river = (locale = 'en-US'): DigitalRiverInstance =>
  new DigitalRiver('pk_sandbox', { serviceUrl: service.url, locale });
const lost = (): DigitalRiverInstance =>
  new DigitalRiver('pk_sandbox', { serviceUrl: 'http://127.0.0.1:9' });

describe('the constructor', () => {
  it.each(['en-US', 'en-us', 'DE_at', 'zh-TW', 'iw-IL', 'x', '', 'no such locale', '☃'])(
    'takes any locale, nonsense too: %s',
    async (locale) => {
      const { paymentMethods } = await river(locale).retrieveAvailablePaymentMethods();
      expect(paymentMethods?.length).toBeGreaterThan(5);
    },
  );

  it('uses its locale for names', async () => {
    const { paymentMethods } = await river('de_DE').retrieveAvailablePaymentMethods();
    const wire = paymentMethods?.find(({ type }) => type === 'wireTransfer');
    expect(wire?.localizedDisplayName).not.toBe(wire?.displayName);
  });

  it('warns of a secret key, and calls resolve with an error', async () => {
    const digitalRiver = new DigitalRiver('sk_sandbox', { serviceUrl: service.url });
    expect(warned).toEqual([expect.stringContaining('DR-DRJ-001')]);
    const { error } = await digitalRiver.createSource({ type: 'payPal' });
    expect(error?.type).toBe('unauthorized');
  });

  it('has createDropin under both spellings, and nothing of the other product (12.3, 31, 51)', () => {
    const digitalRiver = river();
    expect(digitalRiver.createDropIn).toBe(digitalRiver.createDropin);
    expect(digitalRiver).not.toHaveProperty('createModal');
  });

  it('warns where no service is known (12.3, 32)', () => {
    new DigitalRiver('pk_sandbox', { serviceUrl: 'http://example.com' });
    expect(warned).toEqual([expect.stringContaining('DR-DRJ-002')]);
  });
});

describe('createSource', () => {
  it('brings a source for a session, in the contract’s own form', async () => {
    const sessionId = service.openSession();
    const { source, error } = await river().createSource({
      type: 'payPal',
      sessionId,
      payPal: URLS,
    });
    expect(error).toBeUndefined();
    expect(source).toMatchObject({
      type: 'payPal',
      flow: 'redirect',
      state: 'pending_redirect',
      amount: '118.01',
      currency: 'USD',
      sessionId,
      reusable: false,
      redirect: { ...URLS, redirectUrl: expect.stringMatching(/^http/) as unknown },
      createdTime: expect.stringMatching(/Z$/) as unknown,
      updatedTime: expect.stringMatching(/Z$/) as unknown,
    });
  });

  it('returns a source without a session, if the caller gives the amount', async () => {
    const { source } = await river().createSource({
      type: 'payPal',
      amount: 10.5,
      currency: 'USD',
      payPal: { ...URLS, items: [{ name: 'Lamp', quantity: 1, unitAmount: 10.5 }] },
    });
    expect(source).toMatchObject({ amount: '10.50', currency: 'USD' });
    expect(warned).toEqual([expect.stringContaining('DR-MIG-101')]);
  });

  it('resolves with the service’s refusal, never rejects', async () => {
    const { source, error } = await river().createSource({
      type: 'payPal',
      sessionId: service.openSession(),
      payPal: {},
    });
    expect(source).toBeUndefined();
    expect(error).toMatchObject({
      type: 'bad_request',
      errors: [{ code: 'missing_parameter', parameter: 'payPal.returnUrl' }],
    });
  });

  it('resolves with no_network when nothing answers', async () => {
    const { error } = await lost().createSource({ type: 'payPal', sessionId: 'ses', payPal: URLS });
    expect(error).toEqual({
      type: 'no_network',
      errors: [{ code: 'no_network', message: expect.stringMatching(/\S/) as unknown }],
    });
  });

  it('wants a type', async () => {
    const { error } = await river().createSource({ sessionId: 'ses' } as never);
    expect(error).toMatchObject({ errors: [{ parameter: 'type' }] });
  });

  it.each(['payPalBilling', 'payPalCredit'])(
    'takes the block of %s under payPal, as samples have it (12.4, 71)',
    async (type) => {
      const money = { amount: '10.00', currency: 'USD' };
      const { source } = await river().createSource({ type, ...money, payPal: URLS });
      expect(source).toMatchObject({ type, redirect: URLS });
    },
  );

  it('answers result.state of old samples, with a warning and out of sight (12.2, 19)', async () => {
    const sessionId = service.openSession();
    const result = await river().createSource({ type: 'payPal', sessionId, payPal: URLS });
    expect((result as { state?: string }).state).toBe('pending_redirect');
    expect(warned).toEqual([expect.stringContaining('DR-MIG-100')]);
    expect(Object.keys(result)).toEqual(['source']);
  });

  it('wire transfer waits for the money (12.4, 66)', async () => {
    const sessionId = service.openSession();
    const { source } = await river().createSource({
      type: 'wireTransfer',
      sessionId,
      owner: OWNER,
      wireTransfer: {},
    });
    expect(source).toMatchObject({
      flow: 'receiver',
      state: 'pending_funds',
      expirationTime: expect.stringMatching(/Z$/) as unknown,
    });
  });

  it('wants one of the mounted elements for a card', async () => {
    const { error } = await river().createSource({ type: 'creditCard', owner: OWNER });
    expect(error).toMatchObject({ type: 'bad_request', errors: [{ parameter: 'element' }] });
  });
});

describe('parameters that are superfluous with a session', () => {
  const blockOf: Readonly<Record<string, readonly string[]>> = {
    payPal: [
      'items',
      'taxAmount',
      'shippingAmount',
      'amountsEstimated',
      'requestShipping',
      'shipping',
    ],
    klarnaCredit: [
      'items',
      'locale',
      'discountAmount',
      'accountId',
      'hasPaidBefore',
      'affiliateName',
    ],
  };

  it.each(Object.keys(blockOf))('is left out of %s, each with its own code', async (type) => {
    const sent = vi.spyOn(globalThis, 'fetch');
    const fields = blockOf[type] ?? [];
    const superfluous = Object.fromEntries(fields.map((field) => [field, 'x']));
    const sessionId = service.openSession();
    await river().createSource({
      type,
      sessionId,
      amount: 1,
      currency: 'EUR',
      owner: OWNER,
      [type]: { ...URLS, ...superfluous },
    });
    const body = JSON.parse(String(sent.mock.calls[0]?.[1]?.body)) as Record<string, unknown>;
    expect(body).toEqual({ type, sessionId, owner: OWNER, [type]: URLS });
    for (const field of ['amount', 'currency', ...fields]) {
      const line = expect.stringContaining(`${migrationCode(field)} ${field}`) as unknown;
      // each line is said once a page, so an earlier type may have said it
      if (!everSaid.has(field)) expect(warned).toContainEqual(line);
      everSaid.add(field);
    }
  });
  const everSaid = new Set<string>();

  it('keeps its codes: fields are only ever added at the end', () => {
    expect(SUPERFLUOUS.slice(0, 8)).toEqual([
      'amount',
      'currency',
      'items',
      'taxAmount',
      'shippingAmount',
      'amountsEstimated',
      'requestShipping',
      'shipping',
    ]);
    expect(SUPERFLUOUS).toHaveLength(19);
    expect(migrationCode('amount')).toBe('DR-MIG-001');
  });
});

describe('retrieveSource and updateSource', () => {
  const made = async () => {
    const { source } = await river().createSource({
      type: 'payPal',
      sessionId: service.openSession(),
      payPal: URLS,
    });
    return source ?? expect.unreachable('no source');
  };

  it('reads a source in its current state, in the same form as createSource (12.2, 20)', async () => {
    const source = await made();
    const result = await river().retrieveSource(source.id, source.clientSecret);
    expect(result.source).toMatchObject({ id: source.id, state: 'pending_redirect' });
  });

  it.each([
    ['an unknown id', { id: 'nobody' }],
    ['a wrong secret', { clientSecret: 'guess' }],
    ['an id that is none', { id: '../sessions' }],
  ])('says source_not_found for %s', async (_, disguise) => {
    const { id, clientSecret } = { ...(await made()), ...disguise };
    const { error } = await river().retrieveSource(id, clientSecret);
    expect(error).toMatchObject({ type: 'not_found', errors: [{ code: 'source_not_found' }] });
  });

  it('changes the owner of a card', async () => {
    const card = service.makeCard();
    const owner = { ...OWNER, firstName: 'Grace' };
    const { source } = await river().updateSource({ ...card, owner });
    expect(source).toMatchObject({
      id: card.id,
      owner: { firstName: 'Grace' },
      creditCard: { brand: 'Visa', expirationMonth: 12, expirationYear: 2040 },
    });
  });

  it('changes nothing but cards', async () => {
    const { id, clientSecret } = await made();
    const { error } = await river().updateSource({ id, clientSecret, owner: OWNER });
    expect(error?.type).toBe('conflict');
  });
});

describe('authenticateSource', () => {
  it('is not required of a source that is authorized elsewhere; returnUrl may be absent (12.3, 56)', async () => {
    const sessionId = service.openSession();
    const { source } = await river().createSource({ type: 'payPal', sessionId, payPal: URLS });
    const data: AuthenticationData = {
      sessionId,
      sourceId: source?.id ?? '',
      sourceClientSecret: source?.clientSecret ?? '',
    };
    expect(await river().authenticateSource(data)).toEqual({
      status: 'authentication_not_required',
    });
  });

  it('has failed, with the reason, when nothing answers', async () => {
    const data = { sessionId: 'ses', sourceId: 'src', sourceClientSecret: 'x' };
    expect(await lost().authenticateSource(data)).toMatchObject({
      status: 'failed',
      error: { type: 'no_network' },
    });
  });
});

describe('lists', () => {
  it('retrieveAvailablePaymentMethods takes every filter', async () => {
    const types = async (filter: PaymentMethodFilter) =>
      ((await river().retrieveAvailablePaymentMethods(filter)).paymentMethods ?? []).map(
        ({ type }) => type,
      );
    expect(await types({ country: 'NL', currency: 'EUR' })).toContain('ideal');
    expect(await types({ country: 'US', currency: 'USD' })).not.toContain('ideal');
    const flags = (is: boolean): PaymentMethodFilter[] => [
      { supportsStorage: is },
      { supportsRecurring: is },
      { supportsFreeTrial: is },
    ];
    for (const filter of flags(true)) expect(await types(filter)).toContain('creditCard');
    for (const filter of flags(false)) expect(await types(filter)).not.toContain('creditCard');
  });

  it('retrieveAvailablePaymentMethods of a session describes the session (12.3, 52, 53, 54)', async () => {
    const sessionId = service.openSession();
    const { paymentMethods, sessionInformation } = await river().retrieveAvailablePaymentMethods({
      sessionId,
    });
    expect(sessionInformation).toMatchObject({
      currency: 'USD',
      country: 'US',
      amount: '118.01',
      businessEntityCode: 'DR_INC-ENTITY',
      sellingEntity: { id: 'DR_INC-ENTITY', name: expect.stringMatching(/\S/) as unknown },
    });
    expect(paymentMethods?.find(({ type }) => type === 'creditCard')).toMatchObject({
      flow: 'standard',
      supportsRecurring: true,
      supportsFreeTrial: true,
      supportsStorage: true,
      images: { iconImage: expect.stringMatching(/^http/) as unknown },
      defaultMandate: { terms: expect.stringMatching(/\S/) as unknown },
    });
    const { error } = await river().retrieveAvailablePaymentMethods({ sessionId: 'nobody' });
    expect(error?.type).toBe('not_found');
  });

  it('retrieveOnlineBankingBanks and retrieveKonbiniStores give lists, empty ones included', async () => {
    expect(await river().retrieveOnlineBankingBanks('DE', 'EUR')).toEqual([
      { bankCode: '86', bankName: 'Sofortüberweisung' },
      { bankCode: '21', bankName: 'Giropay' },
    ]);
    expect(await river().retrieveOnlineBankingBanks('US', 'USD')).toHaveLength(0);
    expect(await river().retrieveKonbiniStores()).toMatchObject([
      {
        storeId: '010',
        storeName: 'Seven Eleven',
        localizedStoreName: 'セブン-イレブン',
        storeLogoUrl: expect.stringMatching(/^http/) as unknown,
      },
      { storeId: '030' },
      { storeId: '060' },
      { storeId: '080' },
    ]);
    const nothing = await lost().retrieveKonbiniStores();
    expect(nothing).toHaveLength(0);
    expect(nothing.error).toMatchObject({ type: 'no_network' });
  });

  it('paymentRequest fills in members that clients omit (12.3, 59)', () => {
    const data = {
      country: 'US',
      currency: 'USD',
      total: { label: 'Order', amount: 10 },
      requestShipping: false,
    };
    expect(river().paymentRequest(data)).toEqual({
      ...data,
      displayItems: [],
      shippingOptions: [],
    });
  });
});
