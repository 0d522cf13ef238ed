import { describe, expect, it } from 'vitest';
import { LOADERS } from '../../../src/payment-methods/loaders.js';
import { MethodPage, type Market } from '../../support/e2e/method-page.js';
import { test } from '../../support/e2e/test.js';
import { sampled } from '../../support/every-case.js';

/** Protocol 4.1: one of these each, wallets apart, which have their own tests. */
interface Row {
  readonly market: Market;
  readonly work: 'STD' | 'RTS' | 'STR' | 'DLY';
  /** The block that is sent, beside the addresses to come back to. */
  readonly details?: object;
  /** Whether both addresses are sent, one or none. */
  readonly urls?: 'both' | 'return' | 'none';
  readonly owner?: object;
  /** Offered by a scenario only. */
  readonly offered?: true;
  readonly enters?: (shop: MethodPage) => Promise<void>;
}

const at = (country: string, currency: string, more: Partial<Market> = {}): Market => ({
  country,
  currency,
  ...more,
});
const DE = at('DE', 'EUR');
const FR = at('FR', 'EUR');
const RECURRING = {
  autoRenewal: true,
  items: [
    {
      skuId: 'tea',
      quantity: 1,
      price: 118.01,
      subscriptionInfo: { autoRenewal: true, freeTrial: false },
    },
  ],
};
const IBAN = 'DE89 3704 0044 0532 0130 00';

const types = (label: string, text: string) => (shop: MethodPage) =>
  shop.form.getByLabel(label).fill(text);
const picks = (label: string | RegExp) => (shop: MethodPage) => shop.form.getByLabel(label).check();

const METHODS: Readonly<Record<string, Row>> = {
  payPal: { market: at('US', 'USD'), work: 'RTS' },
  payPalBilling: { market: at('US', 'USD', { more: RECURRING }), work: 'RTS' },
  payPalCredit: { market: at('US', 'USD'), work: 'RTS' },
  klarnaCredit: { market: at('US', 'USD'), work: 'STR' },
  klarnaCreditRecurring: { market: at('DE', 'EUR', { more: RECURRING }), work: 'STR' },
  afterPay: { market: at('US', 'USD'), work: 'STR' },
  clearPay: { market: at('GB', 'GBP'), work: 'STR' },
  bnpParibas: {
    market: FR,
    work: 'STR',
    details: { termCodeId: 'T3' },
    enters: picks(/€39\.34 a month/u),
  },
  creditInstallment: {
    market: FR,
    work: 'STR',
    details: { termCodeId: 'T4' },
    owner: { additionalAddressInfo: { title: 'MME' } },
    async enters(shop) {
      await picks(/€29\.51 a month/u)(shop);
      await picks('Mrs (Madame)')(shop);
    },
  },
  alipay: { market: at('CN', 'CNY'), work: 'STR', urls: 'return' },
  alipayCn: { market: at('CN', 'CNY'), work: 'STR', urls: 'return' },
  payco: { market: at('KR', 'KRW', { price: 150000 }), work: 'STR', urls: 'return' },
  bankTransfer: { market: at('KR', 'KRW', { price: 150000 }), work: 'STR', urls: 'return' },
  bancontact: { market: at('BE', 'EUR'), work: 'STR', urls: 'return' },
  blik: { market: at('PL', 'PLN'), work: 'STR' },
  ideal: { market: at('NL', 'EUR'), work: 'STR' },
  onlineBanking: {
    market: DE,
    work: 'STR',
    details: { bankCode: '21' },
    enters: picks('Giropay'),
  },
  fpxOnlineBanking: { market: at('MY', 'MYR'), work: 'STR', urls: 'return' },
  trustly: { market: DE, work: 'STR', urls: 'return' },
  ccavenue: {
    market: at('IN', 'INR'),
    work: 'STR',
    owner: { phoneNumber: '9876543210' },
    enters: types('Mobile number', '+91 98765 43210'),
  },
  directDebit: {
    market: DE,
    work: 'STR',
    urls: 'return',
    details: { iban: IBAN.replaceAll(' ', '') },
    enters: types('IBAN', IBAN),
  },
  directDebitGb: { market: at('GB', 'GBP'), work: 'STR', urls: 'return' },
  konbini: {
    market: at('JP', 'JPY', { price: 12345 }),
    work: 'DLY',
    details: { storeId: '010' },
    enters: picks(/Seven Eleven/u),
  },
  boletoBancario: {
    market: at('BR', 'BRL'),
    work: 'DLY',
    urls: 'return',
    details: { nationalId: '16235836597' },
    enters: types('CPF or CNPJ', '162.358.365-97'),
  },
  wireTransfer: { market: DE, work: 'DLY', urls: 'none' },
  bPay: { market: at('AU', 'AUD'), work: 'DLY', urls: 'none' },
  codJapan: { market: at('JP', 'JPY', { price: 12345 }), work: 'STD', urls: 'none' },
  carrierFinancing: { market: at('US', 'USD'), work: 'STD', urls: 'none', offered: true },
};

/** Paid in tests of their own, or not the shopper's to pick. */
const ELSEWHERE = [
  'creditCard', // test-cards
  'applePay',
  'googlePay',
  'amazonPay',
  'customerCredit', // store-credit
  'giftCard',
  'msts', // below: it takes no address of a page that is served over http
];

const ROWS = Object.entries(METHODS).map(([type, row]) => ({ type, ...row }));

const isUrl = expect.stringMatching(/^http:\/\/localhost:\d+\/every-method\?session=/u) as string;

/** Opens a page for the order of work that a shop of this method has, and pays. */
async function pay(shop: MethodPage, type: string, { market, work, offered, enters }: Row) {
  await shop.attaches();
  await shop.buys(market);
  if (offered) await shop.offers([{ type }]);
  const redirect = { disableAutomaticRedirects: true, returnUrl: shop.url };
  await shop.opens(work === 'STR' ? { redirect } : {});
  await shop.picks(type);
  await enters?.(shop);
  await shop.pays();
}

/** One of each order of work, with and without something to enter, for `npm test`. */
const SAMPLE = [
  'payPal',
  'klarnaCredit',
  'creditInstallment',
  'alipay',
  'onlineBanking',
  'ccavenue',
  'directDebit',
  'konbini',
  'boletoBancario',
  'wireTransfer',
  'codJapan',
];

describe('one order with each method of protocol 4.1', () => {
  test.for(sampled(ROWS, ({ type }) => SAMPLE.includes(type)))(
    '$type, $work',
    async ({ type, ...row }, { page, servers }) => {
      const shop = new MethodPage(page, servers);
      await pay(shop, type, row);

      if (row.work === 'RTS') {
        await shop.isAtProvider();
        await shop.decides('Approve');
      }
      const source = await shop.success();
      await shop.isCovered();

      // what was sent
      const urls = {
        none: {},
        return: { returnUrl: isUrl },
        both: { returnUrl: isUrl, cancelUrl: isUrl },
      }[row.urls ?? (row.work === 'DLY' ? 'none' : 'both')];
      expect(shop.sent).toHaveLength(1);
      expect(shop.sent[0]).toMatchObject({ type, sessionId: expect.any(String) as string });
      expect(shop.sent[0]?.[type]).toEqual({ ...urls, ...row.details });
      expect(shop.sent[0]?.owner).toEqual(row.owner);

      // the states in between, and the order
      expect(await shop.sessionState()).toBe('requires_confirmation');
      const order = await shop.order();
      switch (row.work) {
        case 'STD':
        case 'RTS':
          expect(source.state).toBe('chargeable');
          expect(order).toMatchObject({ state: 'accepted' });
          break;
        case 'STR': {
          expect(source.state).toBe('pending_redirect');
          expect(order).toMatchObject({
            state: 'pending_payment',
            payment: { session: { state: 'pending_redirect' } },
          });
          await shop.page.reload();
          await shop.dropin.locator('[part=continue-button]').click();
          await shop.isAtProvider();
          await shop.decides('Approve');
          await page.waitForURL(/every-method/u);
          expect(await shop.refresh(order)).toMatchObject({ state: 'accepted' });
          break;
        }
        case 'DLY':
          expect(source.state).toBe('pending_funds');
          expect(order).toMatchObject({
            state: 'pending_payment',
            payment: { session: { state: 'pending_funds' } },
          });
          await page.clock.install();
          await page.reload();
          await shop.dropin.locator('dr-payment-instructions dl').waitFor();
          await shop.receivesFunds(source.id);
          await page.clock.runFor(5_000);
          await shop.says('Your order is placed.'); // it has been looking
          expect(await shop.refresh(order)).toMatchObject({ state: 'accepted' });
      }
      expect(order.payment.sources.map((paid) => paid.type)).toEqual([type]);
    },
  );

  it('are all methods of the kit', () => {
    expect([...Object.keys(METHODS), ...ELSEWHERE].sort()).toEqual(Object.keys(LOADERS).sort());
  });

  test('msts, STR: TreviPay, with the way to an account', async ({ page, servers, guard }) => {
    const shop = new MethodPage(page, servers);
    await shop.attaches();
    await shop.buys(at('US', 'USD', { more: { organizationId: 'org-1' } }));
    const returnUrl = 'https://shop.example/return';
    guard.expectFault(/request to a stranger: GET https:\/\/shop\.example\/return/u);
    await page.route(`${returnUrl}*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Back</title>' }),
    );
    await shop.opens({ redirect: { disableAutomaticRedirects: true, returnUrl } });
    await page.evaluate(() => {
      const enrollmentUrl = 'https://program.b2b.credit/en/apply?client_reference_id=org-1';
      const dropin = document.querySelector('dr-dropin');
      if (dropin) dropin.paymentMethodConfiguration = { msts: { enrollmentUrl } };
    });
    await shop.picks('msts');
    const link = shop.form.getByRole('link', { name: 'Apply for an account' });
    expect(await link.getAttribute('href')).toContain('client_reference_id=org-1');
    await shop.pays();
    expect((await shop.success()).state).toBe('pending_redirect');
    expect(shop.sent[0]?.['msts']).toEqual({ returnUrl, cancelUrl: returnUrl });
    const order = await shop.order();
    await shop.page.reload();
    await shop.dropin.locator('[part=continue-button]').click();
    await shop.isAtProvider();
    const back = page.waitForRequest(`${returnUrl}*`);
    await shop.decides('Approve');
    await back;
    expect(await shop.refresh(order)).toMatchObject({ state: 'accepted' });
  });
});

describe('additional inputs of some methods', () => {
  test('ideal: an agreement to later debits, with the account, for a subscription', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await pay(shop, 'ideal', {
      market: at('NL', 'EUR', { more: RECURRING }),
      work: 'STR',
      async enters({ form }) {
        await form.getByRole('checkbox').check();
        await form.getByLabel('IBAN').fill('NL91 ABNA 0417 1643 00');
      },
    });
    await shop.success();
    expect(shop.sent[0]).toMatchObject({
      futureUse: true,
      mandate: { terms: expect.stringMatching(/\S{3}/u) as string },
      ideal: { iban: 'NL91ABNA0417164300' },
    });
  });

  test('directDebit: the mandate is sent exactly as shown', async ({ page, servers }) => {
    const shop = new MethodPage(page, servers);
    await pay(shop, 'directDebit', METHODS['directDebit']!);
    await shop.success();
    const { mandate } = shop.sent[0] as { mandate: { terms: string } };
    expect(mandate.terms).toMatch(/^By paying, you authorize .+ to collect this amount/u);
  });

  test('konbini: a name in Japanese letters for a store that prints no others', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await pay(shop, 'konbini', {
      market: at('JP', 'JPY', { price: 12345 }),
      work: 'DLY',
      async enters({ form }) {
        await form.getByLabel(/Lawson/u).check();
        await form.getByLabel('Family name for the receipt').fill('山田');
        await form.getByLabel('Given name for the receipt').fill('花子');
      },
    });
    await shop.success();
    expect(shop.sent[0]).toMatchObject({
      konbini: { storeId: '060' },
      owner: { lastName: '山田', firstName: '花子' },
    });
  });

  test('nothing is sent while something is missing, and the shopper is led to it', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await pay(shop, 'directDebit', { market: DE, work: 'STR' });
    await shop.form.getByText('Enter your IBAN.').waitFor();
    await expect
      .poll(() => shop.form.getByLabel('IBAN').evaluate((input) => input.matches(':focus')))
      .toBe(true);
    expect(shop.sent).toEqual([]);
    expect(await shop.heard('dr-error')).toMatchObject([
      { detail: { paymentMethod: 'directDebit' } },
    ]);
    // The keyboard is enough.
    await page.keyboard.type(IBAN);
    await page.keyboard.press('Enter');
    expect((await shop.success()).type).toBe('directDebit');
  });
});

describe('unknown types', () => {
  test('are listed, whatever their flow; one at a provider is paid, none breaks the page', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await shop.attaches();
    await shop.buys(at('US', 'USD'));
    await shop.offers([
      { type: 'moonRedirect', flow: 'redirect', displayName: 'Moon Redirect' },
      { type: 'moonStandard', flow: 'standard', displayName: 'Moon Standard' },
      { type: 'moonReceiver', flow: 'receiver', displayName: 'Moon Receiver' },
    ]);
    await shop.opens();
    await expect
      .poll(() => shop.dropin.locator('label .name').allInnerTexts())
      .toEqual(['Moon Redirect', 'Moon Standard', 'Moon Receiver']);

    // Each one opens, and none takes the others with it.
    for (const type of ['moonStandard', 'moonReceiver', 'moonRedirect']) {
      await shop.picks(type);
      await expect.poll(() => shop.dropin.locator('.open [part=pay-button]').count()).toBe(1);
    }
    await shop.pays();
    await shop.isAtProvider();
    await shop.decides('Approve');
    expect((await shop.success()).type).toBe('moonRedirect');
    await shop.isCovered();
    expect(await shop.order()).toMatchObject({ state: 'accepted' });
  });
});
