import { afterEach, expect, it, vi } from 'vitest';
import { DigitalRiver } from '../../src/compat/index.js';
import type {
  AuthenticationData,
  AvailablePaymentMethods,
  DigitalRiverInstance,
  DrError,
  InstallmentTerm,
  Owner,
  Source,
  SourceData,
} from '../../src/compat/types/index.js';

const OWNER: Owner = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  organization: 'Sample Ltd',
  customerId: 'ada',
  upstreamId: 'ours-1',
  referenceId: 'ours-2',
  address: {
    line1: '1 Sample Street',
    line2: '2nd floor',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
  additionalAddressInfo: {
    neighborhood: 'Centre',
    phoneticFirstName: 'Eida',
    phoneticLastName: 'Sampuru',
    countyName: 'Hennepin',
    division: 'Sales',
    title: 'MS',
  },
};

/** Every member of protocol 1.4, also those that our sandbox has no use for. */
const SOURCE: Source = {
  id: 'src_1',
  clientSecret: 'src_1_secret',
  type: 'creditCard',
  state: 'chargeable',
  flow: 'standard',
  reusable: false,
  amount: '118.01',
  currency: 'USD',
  owner: OWNER,
  sessionId: 'ses_1',
  upstreamId: 'ours-3',
  usage: 'convenience',
  redirect: {
    redirectUrl: 'https://pay.example/redirect',
    returnUrl: 'https://shop.example/a',
    cancelUrl: 'https://shop.example/b',
    offline: true,
  },
  clientId: 'shop',
  channelId: 'web',
  liveMode: false,
  language: 'en',
  creationIp: '192.0.2.1',
  createdTime: '2030-01-01T00:00:00.000Z',
  updatedTime: '2030-01-01T00:00:01.000Z',
  expirationTime: '2030-01-31T00:00:00.000Z',
  paymentId: 'pay_1',
  browserInfo: {
    userAgent: 'Browser/1',
    acceptHeader: 'text/html',
    language: 'en-US',
    colorDepth: 24,
    screenHeight: 900,
    screenWidth: 1280,
    timeZoneOffset: 300,
    javaEnabled: false,
    browserIp: '192.0.2.1',
    referrer: 'https://shop.example/cart',
  },
  creditCard: {
    brand: 'Visa',
    expirationMonth: 12,
    expirationYear: 2040,
    lastFourDigits: '1111',
    fundingSource: 'credit',
    paymentIdentifier: 'pid_1',
  },
};

const TERM: InstallmentTerm = {
  id: 'term_1',
  name: 'Three months',
  code: 'T3',
  underMinimumAmount: false,
  overMaximumAmount: false,
  durationMonths: 3,
  monthlyPaymentAmount: 40,
  monthlyPaymentWithFeesAmount: 41,
  orderTotal: 120,
  totalRepayable: 123,
  creditChargeAmount: 3,
  originationFeeAmount: 1,
  administrationFeeAmount: 2,
  nominalApr: 9.5,
  effectiveApr: 9.99,
};

const METHODS: AvailablePaymentMethods = {
  paymentMethods: [
    {
      type: 'creditInstallment',
      flow: 'redirect',
      supportsRecurring: false,
      supportsFreeTrial: false,
      supportsStorage: false,
      images: { iconImage: 'https://pay.example/icon.png' },
      displayName: 'Instalments',
      localizedDisplayName: 'Ratenzahlung',
      defaultMandate: { terms: 'Keep it' },
      terms: [TERM],
    },
  ],
};

const fetched = vi.spyOn(globalThis, 'fetch');
afterEach(() => fetched.mockReset());

const river = (): DigitalRiverInstance =>
  new DigitalRiver('pk_sandbox', { serviceUrl: 'http://127.0.0.1:9' });
const serviceSays = (answer: unknown, status = 200) =>
  fetched.mockImplementation(() => Promise.resolve(Response.json(answer, { status })));

it('a source is passed to the page with every member of the service’s answer', async () => {
  serviceSays(SOURCE);
  const { source } = await river().retrieveSource(SOURCE.id, SOURCE.clientSecret);
  expect(source).toEqual(SOURCE);
});

it('a method is passed to the page with every member, including its terms', async () => {
  serviceSays(METHODS);
  const { paymentMethods } = await river().retrieveAvailablePaymentMethods();
  expect(paymentMethods).toEqual(METHODS.paymentMethods);
});

it('an error is passed to the page with every member', async () => {
  const refusal: DrError = {
    type: 'conflict',
    errors: [{ code: 'source_in_use', message: 'It is in use.', parameter: 'id' }],
    liveMode: true,
  };
  serviceSays(refusal, 409);
  const { error } = await river().createSource({ type: 'payPal', sessionId: 'ses_1' });
  expect(error).toEqual(refusal);
});

it('source data is passed to the service with every member', async () => {
  serviceSays(SOURCE);
  const data: SourceData = {
    type: 'amazonPay',
    amount: '118.01',
    currency: 'USD',
    country: 'US',
    owner: OWNER,
    futureUse: true,
    usage: 'subscription',
    mandate: { terms: 'Keep it' },
    amazonPay: {
      returnUrl: 'https://shop.example/a',
      resultReturnUrl: 'https://shop.example/b',
      cancelUrl: 'https://shop.example/c',
      placement: 'Cart',
      checkoutLanguage: 'en_US',
    },
  };
  await river().createSource(data);
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual(data);
});

it('authenticateSource passes the return URL of a challenge', async () => {
  serviceSays({ status: 'authentication_not_required' });
  const data: AuthenticationData = {
    sessionId: 'ses_1',
    sourceId: SOURCE.id,
    sourceClientSecret: SOURCE.clientSecret,
    returnUrl: 'https://shop.example/a',
  };
  await river().authenticateSource(data);
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect(String(url)).toContain('/v1/sources/src_1/authenticate?');
  expect(String(url)).not.toContain(SOURCE.clientSecret);
  expect(new Headers(init?.headers).get('DR-Source-Secret')).toBe(SOURCE.clientSecret);
  expect(JSON.parse(String(init?.body))).toEqual({
    sessionId: 'ses_1',
    returnUrl: 'https://shop.example/a',
  });
});
