import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Servers } from '../support/e2e/start-servers.js';
import { BILL_TO, openCheckout, openStorefront, test } from '../support/e2e/storefront.js';

const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: BILL_TO.address,
};

type Told = readonly [string, Readonly<Record<string, unknown>>];

/** A storefront with one element, and all that it tells. */
const withElement = (type: string, options: object, events: readonly string[]) => `
  const dr = window.dr = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  window.told = [];
  window.element = dr.createElement('${type}', ${JSON.stringify(options)});
  for (const event of ${JSON.stringify(events)})
    element.on(event, (payload) => told.push([event, payload]));
  element.mount('drop-in');`;

const told = async (page: Page, event: string) =>
  ((await page.evaluate('told')) as Told[])
    .filter(([name]) => name === event)
    .map(([, payload]) => payload);
const lastTold = async (page: Page, event: string) => (await told(page, event)).at(-1);

const FIELD = ['ready', 'focus', 'blur', 'change'];

describe('elements of DigitalRiver.js', () => {
  test('taxidentifier is ready before it is mounted, and says what is valid', async ({
    page,
    servers,
  }) => {
    await openStorefront(
      page,
      servers,
      withElement('taxIdentifier', { taxIdentifier: { country: 'IT' } }, FIELD).replace(
        `element.mount('drop-in');`,
        '',
      ),
    );
    await expect
      .poll(() => lastTold(page, 'ready'))
      .toEqual({
        elementType: 'taxidentifier',
        hasTaxIdentifier: true,
        businessTaxIdentifierRequired: false,
        individualTaxIdentifierRequired: false,
      });
    await page.evaluate(`element.mount('drop-in')`);
    await page.getByRole('radio', { name: 'A company' }).check();
    const number = page.getByRole('textbox', { name: 'VAT number' });
    await number.fill('nonsense');
    await number.blur();
    await expect
      .poll(() => lastTold(page, 'change'))
      .toMatchObject({
        elementType: 'taxidentifier',
        complete: true,
        error: { type: 'validation_error', code: 'invalid_tax_identifier' },
        identifier: { value: null, type: 'eu', customerType: 'business' },
      });
    await number.fill('IT 1234 5678 901');
    await expect
      .poll(() => lastTold(page, 'change'))
      .toMatchObject({
        complete: true,
        empty: false,
        error: null,
        identifier: { value: 'IT12345678901', type: 'eu', customerType: 'business' },
      });
    expect(await page.locator('#drop-in').getAttribute('class')).toContain('DRElement--complete');
    expect(await told(page, 'focus')).not.toEqual([]);
  });

  test('taxidentifier of a session takes its country, and may have nothing to ask for', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      withElement('taxidentifier', { taxIdentifier: { sessionId } }, FIELD),
    );
    await expect.poll(() => lastTold(page, 'ready')).toMatchObject({ hasTaxIdentifier: false });
  });

  test('invoiceattribute completes with an id, or with an error', async ({ page, servers }) => {
    await openStorefront(
      page,
      servers,
      withElement('invoiceAttribute', { invoiceAttribute: { country: 'TW' } }, [
        'ready',
        'complete',
      ]),
    );
    await expect
      .poll(() => lastTold(page, 'ready'))
      .toMatchObject({
        elementType: 'invoiceattribute',
        hasInvoices: true,
        invoiceRequired: false,
        hasIndividualInvoiceTypes: true,
        individual: expect.arrayContaining(['tw_individual_donate']) as unknown,
      });
    await page.getByRole('radio', { name: 'Donate it' }).check();
    await page.getByRole('textbox', { name: 'Donation code' }).fill('919');
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect
      .poll(() => lastTold(page, 'complete'))
      .toEqual({
        elementType: 'invoiceattribute',
        id: expect.stringMatching(/\S/) as unknown,
        type: 'tw_individual_donate',
        attributes: { donationCode: '919' },
      });
  });

  /** A wire transfer that has arrived and goes back: the token of its refund. */
  async function refundWire(page: Page, servers: Servers): Promise<string> {
    const { checkoutId, sessionId } = await openCheckout(servers);
    await openStorefront(page, servers, `window.dr = new DigitalRiver('pk_sandbox');`);
    const { source } = (await page.evaluate(
      `dr.createSource({ type: 'wireTransfer', sessionId: '${sessionId}', owner: ${JSON.stringify(OWNER)}, wireTransfer: {} })`,
    )) as { source: { id: string } };
    await servers.ask(`POST /checkouts/${checkoutId}/sources/${source.id}`);
    const order = await servers.ask<{ id: string }>('POST /orders', { checkoutId });
    await servers.ask(`POST /__sandbox/sources/${source.id}/receive-funds`);
    await servers.ask(`POST /__sandbox/orders/${order.id}/capture`);
    const refund = await servers.ask<{ refundToken: string }>(
      `POST /__sandbox/orders/${order.id}/refund`,
      {},
    );
    return refund.refundToken;
  }

  async function sendsAccount(page: Page): Promise<void> {
    await page.getByRole('textbox', { name: 'Account holder' }).fill('Ada Sample');
    await page.getByRole('radio', { name: 'Account with an IBAN' }).check();
    await page.getByRole('textbox', { name: 'IBAN' }).fill('DE89370400440532013000');
    await page.getByRole('button', { name: 'Send' }).click();
  }

  test('offlinerefund sends the account, and says so once', async ({ page, servers, guard }) => {
    guard.expectFault(/409/);
    const refundToken = await refundWire(page, servers);
    const opened = withElement('offlineRefund', { refundToken }, ['ready', 'change']);
    await openStorefront(page, servers, opened);
    await expect.poll(() => lastTold(page, 'ready')).toEqual({ elementType: 'offlinerefund' });
    await sendsAccount(page);
    await page.getByText('We send your refund to this account.').waitFor();
    expect(await told(page, 'change')).toEqual([
      { elementType: 'offlinerefund', complete: true, empty: false, error: null },
    ]);

    await openStorefront(page, servers, opened);
    await sendsAccount(page);
    await page.getByRole('alert').getByText('We know this account already').waitFor();
    expect(await told(page, 'change')).toEqual([]);
    expect(guard.expected.length).toBeGreaterThan(0);
  });

  test('delayedpaymentinstructions shows where the money goes', async ({ page, servers }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      `const dr = new DigitalRiver('pk_sandbox');
       window.told = [];
       dr.createSource({ type: 'wireTransfer', sessionId: '${sessionId}', owner: ${JSON.stringify(OWNER)}, wireTransfer: {} })
         .then(({ source }) => {
           const element = dr.createElement('delayedPaymentInstructions', {
             sourceId: source.id, sourceClientSecret: source.clientSecret,
           });
           element.on('ready', (payload) => told.push(['ready', payload]));
           element.mount('drop-in');
         });`,
    );
    await page.getByText('Account holder').waitFor();
    await page.getByText('$118.01').waitFor();
    expect(await told(page, 'ready')).toEqual([{ elementType: 'delayedpaymentinstructions' }]);
    expect(await page.locator('.DR-delayed-payment-instructions-container').count()).toBe(1);
  });

  test('compliance shows who sells, and again after an update (12.3, 58)', async ({
    page,
    servers,
  }) => {
    await openStorefront(
      page,
      servers,
      withElement(
        'compliance',
        { compliance: { entity: 'DR_IRELAND-entity', locale: 'en-GB' } },
        [],
      ),
    );
    await page.getByText(/Digital River Ireland/u).waitFor();
    await page.evaluate(
      `element.update({ compliance: { businessEntityCode: 'DR_INC-ENTITY', language: 'de', country: 'US' } })`,
    );
    await page.getByText(/Digital River, Inc\./u).waitFor();
    await page.evaluate(
      `element.update({ compliance: { entity: 'DR_JAPAN-ENTITY', language: 'en', country: 'JP', jpCommerceLawPageUrl: 'https://shop.example/law' } })`,
    );
    await page.locator('dr-compliance a[href="https://shop.example/law"]').waitFor();
  });

  test('iban complains when it was left, and gives its number to the source', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: {
        ...BILL_TO,
        address: { line1: 'Musterstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' },
      },
    });
    await openStorefront(page, servers, withElement('iban', {}, FIELD));
    const iban = page.getByRole('textbox', { name: 'IBAN' });
    await iban.fill('DE89 3704');
    await iban.blur();
    await expect
      .poll(() => lastTold(page, 'change'))
      .toMatchObject({
        elementType: 'iban',
        complete: false,
        empty: false,
        error: { type: 'validation_error', code: 'incomplete_iban' },
      });
    await iban.fill('DE89 3704 0044 0532 0130 00');
    await expect
      .poll(() => lastTold(page, 'change'))
      .toMatchObject({ complete: true, error: null });
    const result = await page.evaluate(
      `dr.createSource(element, { type: 'directDebit', sessionId: '${sessionId}', owner: ${JSON.stringify({ ...OWNER, address: { line1: 'Musterstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' } })}, directDebit: { returnUrl: 'https://shop.example/done' } })`,
    );
    expect(result).toMatchObject({ source: { type: 'directDebit', state: 'pending_redirect' } });
  });

  test('onlinebanking says whether there are banks, and gives the bank to the source (12.4, 74)', async ({
    page,
    servers,
  }) => {
    const address = { line1: 'Musterstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: { ...BILL_TO, address },
    });
    await openStorefront(
      page,
      servers,
      withElement('onlineBanking', { onlineBanking: { country: 'DE', currency: 'EUR' } }, FIELD),
    );
    await expect
      .poll(() => lastTold(page, 'ready'))
      .toEqual({
        elementType: 'onlinebanking',
        hasAvailableBanks: true,
      });
    await page.getByRole('radio', { name: 'Giropay' }).check();
    await expect
      .poll(() => lastTold(page, 'change'))
      .toMatchObject({
        elementType: 'onlinebanking',
        complete: true,
        empty: false,
        error: null,
        value: '21',
      });
    const result = await page.evaluate(
      `dr.createSource(element, { type: 'onlineBanking', sessionId: '${sessionId}', owner: ${JSON.stringify({ ...OWNER, address })}, onlineBanking: { returnUrl: 'https://shop.example/done' } })`,
    );
    expect(result).toMatchObject({ source: { onlineBanking: { bankCode: '21' } } });
  });

  test('konbini says whether there are stores (12.4, 78)', async ({ page, servers }) => {
    await openStorefront(page, servers, withElement('konbini', {}, FIELD));
    await expect
      .poll(() => lastTold(page, 'ready'))
      .toEqual({
        elementType: 'konbini',
        hasAvailableStores: true,
      });
    await page.getByRole('radio', { name: /Family Mart/u }).check();
    await expect.poll(() => lastTold(page, 'change')).toMatchObject({ value: '030' });
  });

  test('ideal asks for nothing in a session that does not recur (12.4, 82)', async ({
    page,
    servers,
  }) => {
    const address = { line1: 'Gracht 1', city: 'Amsterdam', postalCode: '1011', country: 'NL' };
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: { ...BILL_TO, address },
    });
    await openStorefront(
      page,
      servers,
      withElement('ideal', { ideal: { sessionId } }, ['ready', 'change']),
    );
    await expect.poll(() => lastTold(page, 'ready')).toEqual({ elementType: 'ideal' });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const result = await page.evaluate(
      `dr.createSource(element, { type: 'ideal', sessionId: '${sessionId}', owner: ${JSON.stringify({ ...OWNER, address })}, ideal: { returnUrl: 'https://shop.example/done' } })`,
    );
    expect(result).toMatchObject({ source: { type: 'ideal', state: 'pending_redirect' } });
  });

  const REQUEST = {
    country: 'US',
    currency: 'USD',
    total: { label: 'Order', amount: 118.01 },
    requestShipping: false,
  };
  const WALLET = ['ready', 'click', 'cancel', 'source'];

  test('googlepay: click, cancel, and a source that the page completes (12.3, 60, 61) (12.4, 70)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      withElement('googlePay', {}, WALLET)
        .replace(
          `dr.createElement('googlePay', {})`,
          `dr.createElement('googlePay', dr.paymentRequest(${JSON.stringify({ ...REQUEST, sessionId, waitOnClick: true })}))`,
        )
        .replace(
          `element.mount`,
          `element.on('click', ({ updateWith }) => updateWith({ total: { label: 'Order', amount: 99.5 } }));
           element.on('source', ({ complete }) => complete('success'));
           element.mount`,
        ),
    );
    await expect.poll(() => lastTold(page, 'ready')).toEqual({ elementType: 'googlepay' });
    expect(await page.evaluate('element.canMakePayment()')).toBe(true);
    const button = page.locator('#drop-in').getByRole('button');
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await button.click();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => lastTold(page, 'cancel')).toEqual({ elementType: 'googlepay' });
    await button.click();
    await sheet.getByRole('button', { name: 'Pay $99.50' }).click();
    await expect.poll(() => told(page, 'source').then((all) => all.length)).toBe(1);
    expect(await lastTold(page, 'source')).toMatchObject({
      elementType: 'googlepay',
      error: null,
      source: { type: 'googlePay', state: 'chargeable', sessionId },
    });
    await sheet.waitFor({ state: 'detached' });
    expect(await told(page, 'click')).toHaveLength(2);
  });

  test('googlepay: the page says what an address and a way to ship cost (12.3, 60, 62)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const request = {
      ...REQUEST,
      sessionId,
      requestShipping: true,
      displayItems: [{ label: 'Teapot', amount: 118.01 }],
      shippingOptions: [
        { id: 'post', label: 'Post', amount: 5, detail: '3 days' },
        { id: 'courier', label: 'Courier', amount: 12.5, detail: 'Today', selected: true },
        { id: 'drone', label: 'Drone', amount: 99, detail: '' },
      ],
    };
    await openStorefront(
      page,
      servers,
      withElement('googlePay', {}, [...WALLET, 'shippingaddresschange', 'shippingoptionchange'])
        .replace(
          `dr.createElement('googlePay', {})`,
          `dr.createElement('googlePay', dr.paymentRequest(${JSON.stringify(request)}))`,
        )
        .replace(
          `element.mount`,
          `element.on('shippingaddresschange', ({ updateWith }) => setTimeout(() => updateWith({
             status: 'success',
             total: { label: 'Order', amount: 130.51 },
           })));
           element.on('shippingoptionchange', ({ shippingOption, updateWith }) => updateWith(
             shippingOption.id === 'drone'
               ? { status: 'failure', error: { message: 'It is too windy' } }
               : shippingOption.id === 'courier'
               ? { status: 'error', error: { message: 'Nobody can come today' } }
               : { status: 'success', total: { label: 'Order', amount: 118.01 + shippingOption.amount } }));
           element.on('source', ({ complete }) => complete('success'));
           element.mount`,
        ),
    );
    await page.locator('#drop-in').getByRole('button').click();
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await sheet.getByRole('button', { name: 'Pay $130.51' }).waitFor();
    const shipping = sheet.getByRole('combobox', { name: 'Shipping' });
    expect(await shipping.inputValue()).toBe('courier');

    await shipping.selectOption('drone');
    await sheet.getByRole('alert').getByText('It is too windy').waitFor();
    expect(await sheet.getByRole('button', { name: /^Pay/u }).isDisabled()).toBe(true);
    await shipping.selectOption('courier');
    await sheet.getByRole('alert').getByText('Nobody can come today').waitFor();
    await shipping.selectOption('post');
    await sheet.getByRole('button', { name: 'Pay $123.01' }).click();
    await expect.poll(() => told(page, 'source').then((all) => all.length)).toBe(1);

    expect(await told(page, 'shippingaddresschange')).toMatchObject([
      { elementType: 'googlepay', shippingAddress: { address: { country: 'US' } } },
    ]);
    expect(await told(page, 'shippingoptionchange')).toMatchObject([
      { shippingOption: { id: 'drone', label: 'Drone', amount: 99, detail: '' } },
      { shippingOption: { id: 'courier' } },
      { shippingOption: { id: 'post', label: 'Post', amount: 5, detail: '3 days' } },
    ]);
    expect(await lastTold(page, 'source')).toMatchObject({
      source: { type: 'googlePay', sessionId },
      billingAddress: { name: 'Ada Sample' },
      shippingAddress: {
        firstName: 'Ada',
        phone: '5550100123',
        address: { line1: '1 Sample Street' },
      },
      contactInformation: { name: 'Ada Sample', email: 'ada@example.com' },
      shippingOption: { id: 'post', amount: 5 },
    });
  });

  test('googlepay: a page that hears nothing of addresses changes nothing', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      withElement('googlePay', {}, WALLET).replace(
        `dr.createElement('googlePay', {})`,
        `dr.createElement('googlePay', dr.paymentRequest(${JSON.stringify({ ...REQUEST, sessionId, requestShipping: true })}))`,
      ),
    );
    await page.locator('#drop-in').getByRole('button').click();
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await sheet.getByRole('button', { name: 'Pay $118.01', disabled: false }).waitFor();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => lastTold(page, 'cancel')).toEqual({ elementType: 'googlepay' });
  });

  test('paypal makes the source of its sourceData', async ({ page, servers }) => {
    const { sessionId } = await openCheckout(servers);
    const urls = { returnUrl: 'https://shop.example/a', cancelUrl: 'https://shop.example/b' };
    await openStorefront(
      page,
      servers,
      withElement(
        'paypal',
        { sourceData: { type: 'payPal', sessionId, payPal: urls }, style: { color: 'blue' } },
        WALLET,
      ),
    );
    await expect.poll(() => lastTold(page, 'ready')).toEqual({ elementType: 'paypal' });
    await page.locator('#drop-in').getByRole('button').click();
    await expect
      .poll(() => lastTold(page, 'source'))
      .toMatchObject({
        elementType: 'paypal',
        source: { type: 'payPal', sessionId, state: 'pending_redirect', redirect: urls },
        error: null,
      });
  });

  test('amazonpay says why it is not there', async ({ page, servers, guard }) => {
    guard.expectFault(/404/);
    await openStorefront(
      page,
      servers,
      withElement('amazonPay', { sourceData: { type: 'amazonPay', sessionId: 'nobody' } }, [
        'ready',
        'source',
      ]),
    );
    await expect
      .poll(() => lastTold(page, 'ready'))
      .toMatchObject({ elementType: 'amazonpay', error: { errors: [{}] } });
    expect(await page.locator('#drop-in').getByRole('button').count()).toBe(0);
  });
});
