import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../src/payment-methods/signs.js';
import { englishTexts, methodsPage } from '../../scripts/write-methods.js';
import { buildSource } from '../../src/payment-methods/build-source.js';
import * as traits from '../../src/payment-methods/method-traits.js';
import { providerOf } from '../../src/elements/dropin/form/provider-words.js';
import { STORABLE } from '../../src/payment-methods/paid-how.js';
import { loadDescriptor } from '../../src/payment-methods/load-descriptor.js';
import { LOADERS } from '../../src/payment-methods/loaders.js';
import type { MethodDescriptor, WorkOrder } from '../../src/payment-methods/method-descriptor.js';
import { findInCatalog } from '../../src/sandbox/method-catalog.js';

const URLS = { returnUrl: 'https://shop.example/back', cancelUrl: 'https://shop.example/cancel' };
const { returnUrl } = URLS;
const OWNER = { firstName: 'Ada', lastName: 'Sample', email: 'ada@example.com' };

/** Protocol 4.1 and 4.2: order of work, whether it can be saved, what is entered, what the block is. */
const TABLE: readonly (readonly [
  type: string,
  order: WorkOrder,
  storable: boolean,
  details: object,
  entered?: Readonly<Record<string, string>>,
])[] = [
  ['creditCard', 'STD', true, {}],
  ['applePay', 'STD', true, {}],
  ['googlePay', 'STD', true, {}],
  ['amazonPay', 'STR', true, { ...URLS, resultReturnUrl: returnUrl, placement: 'Checkout' }],
  ['payPal', 'RTS', false, URLS],
  ['payPalBilling', 'RTS', true, URLS],
  ['payPalCredit', 'RTS', false, URLS],
  ['klarnaCredit', 'STR', false, URLS],
  ['klarnaCreditRecurring', 'STR', true, URLS],
  ['afterPay', 'STR', false, URLS],
  ['clearPay', 'STR', false, URLS],
  ['bnpParibas', 'STR', false, { ...URLS, termCodeId: 'T3' }, { termCodeId: 'T3' }],
  ['creditInstallment', 'STR', false, { ...URLS, termCodeId: 'T4' }, { termCodeId: 'T4' }],
  ['alipay', 'STR', false, { returnUrl }],
  ['alipayCn', 'STR', true, { returnUrl }],
  ['payco', 'STR', false, { returnUrl }],
  ['bancontact', 'STR', false, { returnUrl }],
  ['blik', 'STR', false, URLS],
  ['ideal', 'STR', true, URLS],
  ['onlineBanking', 'STR', false, { ...URLS, bankCode: '86' }, { bankCode: '86' }],
  ['fpxOnlineBanking', 'STR', false, { returnUrl }],
  ['bankTransfer', 'STR', false, { returnUrl }],
  ['trustly', 'STR', false, { returnUrl }],
  ['ccavenue', 'STR', false, URLS, { phoneNumber: '9876543210' }],
  ['directDebit', 'STR', true, { returnUrl, iban: 'DE1' }, { iban: 'DE1' }],
  ['directDebitGb', 'STR', true, { returnUrl }],
  ['msts', 'STR', true, URLS],
  ['konbini', 'DLY', false, { storeId: '010' }, { storeId: '010' }],
  ['boletoBancario', 'DLY', false, { returnUrl, nationalId: '1' }, { nationalId: '1' }],
  ['wireTransfer', 'DLY', false, {}],
  ['bPay', 'DLY', false, {}],
  ['codJapan', 'STD', false, {}],
  ['carrierFinancing', 'STD', false, {}],
];

const flowOf = (order: WorkOrder) =>
  order === 'STD' ? 'standard' : order === 'DLY' ? 'receiver' : 'redirect';
const load = (type: string): Promise<MethodDescriptor> =>
  loadDescriptor({ type, flow: 'redirect' });

const ROWS = TABLE.map(([type, order, storable, details, entered = {}]) => ({
  type,
  order,
  storable,
  details,
  entered,
}));

describe.each(ROWS)('$type', ({ type, order, storable, details, entered }) => {
  it('is described by its own file, as protocol part 4 has it (12.4, 65, 67)', async () => {
    expect(LOADERS).toHaveProperty(type);
    expect(await load(type)).toMatchObject({ type, order, storable });
  });

  it('works in the flow that the service reports', () => {
    expect(findInCatalog(type)?.flow).toBe(flowOf(order));
  });

  it('builds its object for a session, which supplies the amount (12.4, 73, 80, 82, 87)', async () => {
    const descriptor = await load(type);
    const source = buildSource(descriptor, {
      urls: URLS,
      entered,
      owner: OWNER,
      sessionId: 's',
      order: { amount: '9.99', currency: 'EUR', details: { items: [], taxAmount: 1 } },
    });
    expect(source).toEqual({
      type,
      sessionId: 's',
      details,
      ...(descriptor.sendsOwner && {
        owner: type === 'ccavenue' ? { ...OWNER, ...entered } : OWNER,
      }),
    });
  });

  it('has a name in English', () => {
    expect(englishTexts()).toHaveProperty([`method.${type}`]);
  });
});

describe('source data without a session (protocol, part 10)', () => {
  const order = {
    amount: '9.99',
    currency: 'EUR',
    details: { items: [{ name: 'Tea' }], taxAmount: 1, autoRenewal: false, madeUp: 1 },
  };

  it.each([
    ['payPal', { ...URLS, items: [{ name: 'Tea' }], taxAmount: 1 }],
    ['klarnaCredit', { ...URLS, items: [{ name: 'Tea' }], taxAmount: 1, autoRenewal: false }],
    ['trustly', { returnUrl }],
  ])('of %s says amount, currency and what the method wants to know', async (type, details) => {
    const source = buildSource(await load(type), { urls: URLS, entered: {}, order });
    expect(source).toEqual({ type, amount: '9.99', currency: 'EUR', details });
  });
});

describe('owner details that the shopper enters', () => {
  const build = async (type: string, entered: Readonly<Record<string, string>>) =>
    buildSource(await load(type), { urls: URLS, entered, owner: OWNER, sessionId: 's' });

  it('take precedence over those of the page: a name that a Konbini store can print', async () => {
    const names = { firstName: '花子', lastName: '山田' };
    expect(await build('konbini', { storeId: '060', ...names })).toMatchObject({
      owner: { ...OWNER, ...names },
      details: { storeId: '060' },
    });
  });

  it('is a title for instalments in France', async () => {
    expect(await build('creditInstallment', { termCodeId: 'T3', title: 'MME' })).toMatchObject({
      owner: { ...OWNER, additionalAddressInfo: { title: 'MME' } },
    });
  });

  it('is an account for later iDEAL debits, with an agreement only', async () => {
    const iban = 'NL91ABNA0417164300';
    expect(await build('ideal', { recurring: 'true', iban })).toMatchObject({
      futureUse: true,
      details: { ...URLS, iban },
    });
    const once = await build('ideal', { iban });
    expect(once.details).toEqual(URLS);
    expect(once).not.toHaveProperty('futureUse');
  });
});

describe('a type without a file', () => {
  it.each([
    ['standard', 'STD', {}],
    ['redirect', 'STR', URLS],
    ['receiver', 'DLY', {}],
  ] as const)('is described by its flow: %s', async (flow, order, details) => {
    const descriptor = await loadDescriptor({ type: 'sampleMoonPay', flow });
    expect(descriptor).toMatchObject({ type: 'sampleMoonPay', order, category: 'other' });
    expect(descriptor.build({ urls: URLS, entered: {} })).toEqual({ details });
  });

  it('is not taken for something every object has', async () => {
    const descriptor = await loadDescriptor({ type: 'constructor', flow: 'redirect' });
    expect(descriptor.icon).toBe('generic');
  });
});

describe('the files generated from the descriptors', () => {
  it('are up to date: run `npm run build:methods` after a change', async () => {
    const folder = new URL('../../src/payment-methods/types/', import.meta.url);
    const files = readdirSync(folder).map((file) => `./types/${file.replace(/\.ts$/, '.js')}`);
    const made = readFileSync(new URL('../loaders.ts', folder), 'utf8');
    expect([...made.matchAll(/import\('(.+?)'\)/g)].map(([, path]) => path).sort()).toEqual(
      files.sort(),
    );
    for (const [type, descriptor] of await Promise.all(
      Object.keys(LOADERS).map(async (of) => [of, await load(of)] as const),
    )) {
      expect(descriptor.type).toBe(type);
      const named = (types: string) => types.split(' ').includes(type);
      expect(named(SIGNS[descriptor.icon] ?? ''), type).toBe(true);
      expect(named(traits.WITH_INPUTS), type).toBe(descriptor.inputs.length > 0);
      expect(named(STORABLE), type).toBe(descriptor.storable);
      expect(providerOf(type)).toBe(descriptor.provider);
      expect(named(traits.EXPRESS), type).toBe(descriptor.place === 'express');
      expect(named(traits.NEVER), type).toBe(descriptor.place === 'never');
    }
  });

  it('is also docs/ways-to-pay.md', async () => {
    const page = readFileSync(new URL('../../docs/ways-to-pay.md', import.meta.url), 'utf8');
    const folder = new URL('../../src/payment-methods/', import.meta.url);
    expect(page).toBe(await methodsPage(folder, englishTexts()));
  });
});
