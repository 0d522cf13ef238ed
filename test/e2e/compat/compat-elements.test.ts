import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type {
  ComplianceOptions,
  DigitalRiverInstance,
  DrElement,
  ElementOptions,
  IdealOptions,
  InvoiceAttributeOptions,
  OnlineBankingOptions,
  SourceData,
  SourceDetails,
  TaxIdentifierOptions,
} from '../../../src/compat/types/index.js';
import { LOADED, lastTold, makesElement, MOUNTS, told } from '../../support/e2e/element-page.js';
import {
  KNOWS_RIVER,
  refundWire,
  sendsRefundAccount,
  wireSource,
} from '../../support/e2e/wire-transfer.js';
import { BILL_TO, openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';

// In the page.
declare const dr: DigitalRiverInstance;
declare const element: DrElement;

const FIELD = ['ready', 'focus', 'blur', 'change'] as const;
const IDEAL = ['ready', 'change'] as const;
const INVOICE = ['ready', 'complete'] as const;
const URLS: SourceDetails = { returnUrl: 'https://shop.example/done' };
const TAIWANESE = {
  ...BILL_TO,
  address: { line1: '1 Sample Road', city: 'Taipei', postalCode: '100', country: 'TW' },
};
const GERMANY = { line1: 'Musterstraße 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

/** Creates a source from the input of `element`. */
const createSource = (page: Page, data: SourceData) =>
  page.evaluate((given) => dr.createSource(element, given), data);

describe('elements of DigitalRiver.js', () => {
  test('taxidentifier is ready before it is mounted, and reports valid values', async ({
    page,
    servers,
  }) => {
    const options: TaxIdentifierOptions = {
      taxIdentifier: { country: 'IT', sellingEntity: 'DR_IRELAND-ENTITY' },
    };
    await openStorefront(page, servers, makesElement('taxidentifier', options, FIELD));
    await expect
      .poll(() => lastTold(page, 'taxidentifier', 'ready'), LOADED)
      .toEqual({
        elementType: 'taxidentifier',
        hasTaxIdentifier: true,
        businessTaxIdentifierRequired: false,
        individualTaxIdentifierRequired: false,
      });
    await page.evaluate(MOUNTS);
    await page.getByRole('radio', { name: 'A business' }).check();
    const number = page.getByRole('textbox', { name: 'VAT number' });
    await number.fill('nonsense');
    await number.blur();
    await expect
      .poll(() => lastTold(page, 'taxidentifier', 'change'))
      .toMatchObject({
        elementType: 'taxidentifier',
        complete: true,
        error: { type: 'validation_error', code: 'invalid_tax_identifier' },
        identifier: { value: null, type: 'eu', customerType: 'business' },
      });
    await number.fill('IT 1234 5678 901');
    await expect
      .poll(() => lastTold(page, 'taxidentifier', 'change'))
      .toMatchObject({
        complete: true,
        empty: false,
        error: null,
        identifier: { value: 'IT12345678901', type: 'eu', customerType: 'business' },
      });
    expect(await page.locator('#drop-in').getAttribute('class')).toContain('DRElement--complete');
    expect(await told(page, 'taxidentifier', 'focus')).not.toEqual([]);
    expect(await told(page, 'taxidentifier', 'blur')).not.toEqual([]);

    await page.evaluate(() =>
      element.update({
        taxIdentifier: { country: 'BR', type: 'individual' },
      }),
    );
    await page.getByRole('textbox', { name: 'CPF or CNPJ' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await lastTold(page, 'taxidentifier', 'ready')).toMatchObject({
      businessTaxIdentifierRequired: false,
      individualTaxIdentifierRequired: true,
    });
  });

  test('taxidentifier refuses a number of the wrong form, and is empty when it is mounted again', async ({
    page,
    servers,
  }) => {
    const options: TaxIdentifierOptions = { taxIdentifier: { country: 'DE', type: 'business' } };
    await openStorefront(page, servers, makesElement('taxidentifier', options, FIELD) + MOUNTS);
    const number = page.getByRole('textbox', { name: 'VAT number' });
    await number.fill('DE123');
    await number.blur();
    await expect
      .poll(() => lastTold(page, 'taxidentifier', 'change'))
      .toMatchObject({
        complete: true,
        error: { code: 'invalid_tax_identifier' },
        identifier: { value: null },
      });
    await page.evaluate(() => element.unmount());
    await page.evaluate(MOUNTS);
    expect(await number.inputValue()).toBe('');
    await expect
      .poll(() => lastTold(page, 'taxidentifier', 'change'))
      .toMatchObject({ empty: true, error: null });
  });

  test('taxidentifier of a session uses its country, and may have no input', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      makesElement('taxidentifier', { taxIdentifier: { sessionId } }, FIELD) + MOUNTS,
    );
    await expect
      .poll(() => lastTold(page, 'taxidentifier', 'ready'), LOADED)
      .toMatchObject({ hasTaxIdentifier: false });
  });

  test('invoiceattribute completes with an id, or with an error', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/503/);
    const { sessionId } = await openCheckout(servers, { currency: 'TWD', billTo: TAIWANESE });
    await openStorefront(
      page,
      servers,
      makesElement('invoiceattribute', { invoiceAttribute: { sessionId } }, INVOICE) + MOUNTS,
    );
    await expect
      .poll(() => lastTold(page, 'invoiceattribute', 'ready'), LOADED)
      .toMatchObject({
        elementType: 'invoiceattribute',
        hasInvoices: true,
        invoiceRequired: false,
        hasIndividualInvoiceTypes: true,
        individual: expect.arrayContaining(['tw_individual_donate']) as unknown,
      });
    await page.getByRole('radio', { name: 'Donate it' }).check();
    await page.getByRole('textbox', { name: 'Donation code' }).fill('919');
    await page.route('**/v1/invoice-attributes?*', (route) => route.fulfill({ status: 503 }));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect
      .poll(() => lastTold(page, 'invoiceattribute', 'complete'))
      .toMatchObject({ elementType: 'invoiceattribute', error: { errors: [{}] } });
    await page.unroute('**/v1/invoice-attributes?*');
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect
      .poll(() => lastTold(page, 'invoiceattribute', 'complete'))
      .toEqual({
        elementType: 'invoiceattribute',
        id: expect.stringMatching(/\S/) as unknown,
        type: 'tw_individual_donate',
        attributes: { donationCode: '919' },
      });
    expect(guard.expected.length).toBeGreaterThan(0);
  });

  test('invoiceattribute offers only the requested kind, with its address', async ({
    page,
    servers,
  }) => {
    const options: InvoiceAttributeOptions = {
      invoiceAttribute: {
        country: 'TW',
        sellingEntity: 'DR_TAIWAN-ENTITY',
        type: 'tw_individual_member_carrier',
        email: 'ada@example.com',
      },
    };
    await openStorefront(
      page,
      servers,
      makesElement('invoiceattribute', options, INVOICE) + MOUNTS,
    );
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect
      .poll(() => lastTold(page, 'invoiceattribute', 'complete'))
      .toMatchObject({
        type: 'tw_individual_member_carrier',
        attributes: { email: 'ada@example.com' },
      });
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  test('offlinerefund sends the account, and reports it once', async ({ page, servers, guard }) => {
    guard.expectFault(/409/);
    const { checkoutId, sessionId } = await openCheckout(servers);
    await openStorefront(page, servers, KNOWS_RIVER);
    const refundToken = await refundWire(servers, checkoutId, await wireSource(page, sessionId));
    const opened = makesElement('offlinerefund', { refundToken }, ['ready', 'change']) + MOUNTS;
    await openStorefront(page, servers, opened);
    await expect
      .poll(() => lastTold(page, 'offlinerefund', 'ready'), LOADED)
      .toEqual({ elementType: 'offlinerefund' });
    await sendsRefundAccount(page);
    await page.getByText('We’ll send your refund to this account.').waitFor();
    expect(await told(page, 'offlinerefund', 'change')).toEqual([
      { elementType: 'offlinerefund', complete: true, empty: false, error: null },
    ]);

    await openStorefront(page, servers, opened);
    await sendsRefundAccount(page);
    await page.getByRole('alert').getByText('We already have this account').waitFor();
    expect(await told(page, 'offlinerefund', 'change')).toEqual([]);
    expect(guard.expected.length).toBeGreaterThan(0);
  });

  test('delayedpaymentinstructions shows the account for the transfer', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(page, servers, KNOWS_RIVER);
    const { id, clientSecret } = await wireSource(page, sessionId);
    await page.evaluate(
      makesElement(
        'delayedpaymentinstructions',
        { sourceId: id, sourceClientSecret: clientSecret },
        ['ready'],
      ) + MOUNTS,
    );
    await page.getByText('Account holder').waitFor();
    await page.getByText('$118.01').waitFor();
    expect(await told(page, 'delayedpaymentinstructions', 'ready')).toEqual([
      { elementType: 'delayedpaymentinstructions' },
    ]);
    expect(await page.locator('.DR-delayed-payment-instructions-container').count()).toBe(1);
  });

  test('compliance shows the seller, and again after an update (12.3, 58)', async ({
    page,
    servers,
  }) => {
    const options: ComplianceOptions = {
      compliance: { entity: 'DR_IRELAND-entity', locale: 'en-GB' },
    };
    await openStorefront(page, servers, makesElement('compliance', options, []) + MOUNTS);
    await page.getByText(/Digital River Ireland/u).waitFor();
    await page.evaluate(() =>
      element.update({
        compliance: { businessEntityCode: 'DR_INC-ENTITY', language: 'de', country: 'US' },
      }),
    );
    await page.getByText(/Digital River, Inc\./u).waitFor();
    await page.evaluate(() =>
      element.update({
        compliance: {
          entity: 'DR_JAPAN-ENTITY',
          language: 'en',
          country: 'JP',
          jpCommerceLawPageUrl: 'https://shop.example/law',
        },
      }),
    );
    await page.locator('dr-compliance a[href="https://shop.example/law"]').waitFor();
  });

  test('iban complains when it was left, and gives its number to the source', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: { ...BILL_TO, address: GERMANY },
    });
    const options: ElementOptions = { classes: { base: 'box', invalid: 'wrong' } };
    await openStorefront(page, servers, makesElement('iban', options, FIELD) + MOUNTS);
    await expect
      .poll(() => lastTold(page, 'iban', 'ready'), LOADED)
      .toEqual({ elementType: 'iban' });
    const iban = page.getByRole('textbox', { name: 'IBAN' });
    await iban.fill('DE89 3704');
    expect(await told(page, 'iban', 'focus')).toEqual([{ elementType: 'iban' }]);
    await iban.blur();
    await expect.poll(() => told(page, 'iban', 'blur')).toEqual([{ elementType: 'iban' }]);
    await expect
      .poll(() => lastTold(page, 'iban', 'change'))
      .toEqual({
        elementType: 'iban',
        complete: false,
        empty: false,
        error: {
          type: 'validation_error',
          code: 'incomplete_iban',
          message: expect.stringMatching(/\S/) as unknown,
        },
      });
    expect(await page.locator('#drop-in').getAttribute('class')).toBe('box wrong');
    await iban.fill('DE89 3704 0044 0532 0130 00');
    await expect
      .poll(() => lastTold(page, 'iban', 'change'))
      .toMatchObject({ complete: true, error: null });
    const { source } = await createSource(page, {
      type: 'directDebit',
      sessionId,
      owner: { ...OWNER, address: GERMANY },
      directDebit: URLS,
    });
    expect(source).toMatchObject({ type: 'directDebit', state: 'pending_redirect' });
  });

  test('onlinebanking reports whether there are banks, and adds the bank to the source (12.4, 74)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: { ...BILL_TO, address: GERMANY },
    });
    const options: OnlineBankingOptions = {
      placeholderText: 'Your bank',
      onlineBanking: { country: 'DE', currency: 'EUR' },
    };
    await openStorefront(page, servers, makesElement('onlinebanking', options, FIELD) + MOUNTS);
    await expect
      .poll(() => lastTold(page, 'onlinebanking', 'ready'), LOADED)
      .toEqual({ elementType: 'onlinebanking', hasAvailableBanks: true });
    await page.getByRole('combobox').focus();
    await page.getByRole('combobox').selectOption({ label: 'Giropay' });
    await expect
      .poll(() => lastTold(page, 'onlinebanking', 'change'))
      .toMatchObject({
        elementType: 'onlinebanking',
        complete: true,
        empty: false,
        error: null,
        value: '21',
      });
    expect(await told(page, 'onlinebanking', 'focus')).toHaveLength(1);
    await page.evaluate(() => element.blur());
    await expect.poll(() => told(page, 'onlinebanking', 'blur')).toHaveLength(1);
    const { source } = await createSource(page, {
      type: 'onlineBanking',
      sessionId,
      owner: { ...OWNER, address: GERMANY },
      onlineBanking: URLS,
    });
    expect(source).toMatchObject({ onlineBanking: { bankCode: '21' } });
  });

  test('konbini reports whether there are stores (12.4, 78)', async ({ page, servers }) => {
    await openStorefront(page, servers, makesElement('konbini', {}, FIELD) + MOUNTS);
    await expect
      .poll(() => lastTold(page, 'konbini', 'ready'), LOADED)
      .toEqual({ elementType: 'konbini', hasAvailableStores: true });
    await page.getByRole('radio', { name: /Family Mart/u }).check();
    await expect
      .poll(() => lastTold(page, 'konbini', 'change'))
      .toMatchObject({ value: '030', empty: false });
    expect(await told(page, 'konbini', 'focus')).toHaveLength(1);
    await page.evaluate(() => element.blur());
    await expect.poll(() => told(page, 'konbini', 'blur')).toHaveLength(1);
  });

  const DUTCH = {
    currency: 'EUR',
    billTo: {
      ...BILL_TO,
      address: { line1: 'Gracht 1', city: 'Amsterdam', postalCode: '1011', country: 'NL' },
    },
  };

  test('ideal has no input in a session that does not recur (12.4, 82)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, DUTCH);
    const options: IdealOptions = { ideal: { sessionId } };
    await openStorefront(page, servers, makesElement('ideal', options, IDEAL) + MOUNTS);
    await expect
      .poll(() => lastTold(page, 'ideal', 'ready'), LOADED)
      .toEqual({ elementType: 'ideal' });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const { source } = await createSource(page, {
      type: 'ideal',
      sessionId,
      owner: { ...OWNER, address: DUTCH.billTo.address },
      ideal: URLS,
    });
    expect(source).toMatchObject({ type: 'ideal', state: 'pending_redirect' });
  });

  test('ideal of a session that recurs reports the IBAN, once the shopper has agreed', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, { ...DUTCH, autoRenewal: true });
    const options: IdealOptions = { ideal: { sessionId } };
    await openStorefront(page, servers, makesElement('ideal', options, IDEAL) + MOUNTS);
    await page.getByRole('checkbox').check();
    const iban = page.getByRole('textbox', { name: 'IBAN' });
    await iban.fill('NL91 ABNA');
    await iban.blur();
    await expect
      .poll(() => lastTold(page, 'ideal', 'change'))
      .toMatchObject({
        complete: false,
        iban: { complete: false, empty: false, error: { code: 'incomplete_iban' } },
      });
    await iban.fill('NL91 ABNA 0417 1643 00');
    await iban.blur();
    await expect
      .poll(() => lastTold(page, 'ideal', 'change'))
      .toMatchObject({ complete: true, iban: { complete: true, empty: false, error: null } });
  });
});
