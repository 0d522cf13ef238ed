import { describe, expect } from 'vitest';
import type {
  Dropin,
  DropinBillingAddress,
  DropinConfiguration,
} from '../../../src/compat/types/index.js';
import { mounted, shown, told, typesCard } from '../../support/e2e/dropin-page.js';
import { BILL_TO, openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';

// In the page.
declare const dropin: Dropin;

describe('the configuration of Drop-in', () => {
  test('defaults: Continue, no terms to accept, the seller’s documents, all methods (12.3, 33, 35)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      mounted({ sessionId, paymentMethodConfiguration: { enabledPaymentMethods: [] } }),
    );
    await shown(page)
      .getByRole('button', { name: /^Continue/u })
      .waitFor();
    await shown(page)
      .getByRole('link', { name: /Sample terms of sale/u })
      .waitFor();
    expect(await shown(page).getByRole('checkbox').count()).toBe(0);
    expect(await told(page, 'onReady')).toMatchObject([
      { paymentMethodTypes: expect.arrayContaining(['creditCard', 'klarnaCredit']) as unknown },
    ]);
  });

  test('the options have an effect: terms, agreement, button, placeholders, deny-list (12.3, 42, 44)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const configuration: DropinConfiguration = {
      sessionId,
      options: {
        showComplianceSection: false,
        showTermsOfSaleDisclosure: true,
        showSavePaymentAgreement: true,
        usage: 'convenience',
        button: { type: 'custom', buttonText: 'Go ahead' },
        consents: {
          companyName: 'Sample',
          eula: { url: 'https://shop.example/eula' },
          termsOfUse: { url: 'https://shop.example/use' },
        },
      },
      paymentMethodConfiguration: {
        style: { complete: { fontSize: '19px' } },
        classes: { base: 'box' },
        creditCard: {
          cardNumberPlaceholderText: 'Your number',
          cardExpirationPlaceholderText: 'Your date',
          cardCvvPlacholderText: 'Three digits',
          style: { base: { color: 'rgb(1, 2, 3)' } },
          mask: true,
        },
        disabledPaymentMethods: ['klarna', 'payPal'],
      },
    };
    await openStorefront(page, servers, mounted(configuration));
    await shown(page).getByRole('button', { name: 'Go ahead' }).waitFor();
    const form = page.locator('dr-dropin iframe').contentFrame();
    await form.getByPlaceholder('Three digits').waitFor();
    await form.getByPlaceholder('Your number').waitFor();
    await form.getByPlaceholder('Your date').waitFor();
    const boxes = shown(page).getByRole('checkbox');
    await expect.poll(() => boxes.count()).toBe(4);
    expect(
      await shown(page)
        .getByRole('link', { name: /Sample privacy/u })
        .count(),
    ).toBe(0);
    for (const document of ['eula', 'use'])
      await shown(page).locator(`a[href="https://shop.example/${document}"]`).waitFor();
    const [ready] = await told(page, 'onReady');
    expect(ready?.paymentMethodTypes).not.toContain('klarnaCredit');
    expect(ready?.paymentMethodTypes).not.toContain('payPal');
    expect(ready?.paymentMethodTypes).toContain('creditCard');

    await typesCard(page);
    const number = form.getByPlaceholder('Your number');
    const look = () =>
      number.evaluate((input) => {
        const { color, fontSize } = getComputedStyle(input);
        return [color, fontSize];
      });
    await expect.poll(look).toEqual(['rgb(1, 2, 3)', '19px']);
    for (const box of await boxes.all()) await box.check();
    await expect.poll(() => form.locator('.veil').textContent()).toMatch(/^[• ]+1111$/u); // masked
    await shown(page).getByRole('button', { name: 'Go ahead' }).click();
    await expect
      .poll(() => told(page, 'onSuccess'))
      .toMatchObject([
        {
          source: { type: 'creditCard', usage: 'convenience', reusable: false },
          readyForStorage: true,
          supportsStorage: true,
          consents: { termsOfSale: true, eula: true, termsOfUse: true },
        },
      ]);
  });

  test('methods have their own: addresses, buttons, banks (12.3, 43)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers, { organizationId: 'org-1' });
    const buttons = { buttonType: 'plain', buttonLanguage: 'en' } as const;
    const configuration: DropinConfiguration = {
      sessionId,
      options: { expandFirstPaymentMethod: false },
      paymentMethodConfiguration: {
        creditCard: { cardCvvPlaceholderText: 'Three digits' },
        applePay: { style: { ...buttons, buttonColor: 'light-outline' } },
        googlePay: { style: { ...buttons, buttonColor: 'light' } },
        payPal: { style: { color: 'blue', shape: 'pill' } },
        msts: { enrollment: 'https://shop.example/apply' },
      },
    };
    await openStorefront(page, servers, mounted(configuration));
    const wallet = (type: string) => shown(page).locator(`button[data-wallet=${type}]`);
    await expect.poll(() => wallet('applePay').getAttribute('data-color')).toBe('light-outline');
    expect(await wallet('googlePay').getAttribute('data-color')).toBe('light');
    expect(await page.locator('dr-dropin iframe').count()).toBe(0);

    await shown(page).locator('bdi').getByText('TreviPay', { exact: true }).click();
    const link = (address: string) => shown(page).locator(`a[href="${address}"]`);
    await link('https://shop.example/apply').waitFor();
    await page.evaluate(() =>
      dropin.update({
        paymentMethodConfiguration: { msts: { enrollmentUrl: 'https://shop.example/enrol' } },
      }),
    );
    await link('https://shop.example/enrol').waitFor();

    await page.evaluate(() =>
      dropin.update({
        paymentMethodConfiguration: { creditCard: { cardCvvPlaceholderText: 'Three digits' } },
      }),
    );
    await shown(page)
      .getByText(/^Credit or debit card/u)
      .first()
      .click();
    const form = page.locator('dr-dropin iframe').contentFrame();
    await form.getByPlaceholder('Three digits').waitFor();
  });

  test('without a session, saves a method for the billing address', async ({ page, servers }) => {
    const saves = async (billingAddress: DropinBillingAddress) => {
      const configuration: DropinConfiguration = {
        options: { flow: 'managePaymentMethods', usage: 'subscription' },
        billingAddress,
      };
      await openStorefront(page, servers, mounted(configuration));
      await typesCard(page);
      await shown(page).getByRole('checkbox').check();
      await shown(page).getByRole('button', { name: 'Save card' }).click();
      await expect.poll(() => told(page, 'onSuccess')).toHaveLength(1);
      return told(page, 'onSuccess');
    };
    const billing: DropinBillingAddress = {
      firstName: 'Ada',
      lastName: 'Sample',
      email: 'ada@example.com',
      phoneNumber: '5550100123',
      organization: 'Sample Ltd',
      address: { ...OWNER.address, line2: '2nd floor' },
    };
    const additionalAddressInfo = { division: 'Sales' };
    const owner: DropinBillingAddress = { ...billing, additionalAddressInfo };
    expect(await saves(owner)).toMatchObject([
      { source: { usage: 'subscription', owner }, readyForStorage: true, supportsStorage: true },
    ]);
    const inside: DropinBillingAddress = {
      ...billing,
      address: { ...billing.address, additionalAddressInfo },
    };
    expect(await saves(inside)).toMatchObject([{ source: { owner } }]);
  });

  test('redirects by itself: declined is a cancel, approved a success (12.3, 36, 39)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const goesToPayPal = async (decision: 'Approve' | 'Decline') => {
      await shown(page).getByText('PayPal', { exact: true }).click();
      await shown(page)
        .getByRole('button', { name: /Continue/u })
        .last()
        .click();
      await page.getByRole('button', { name: decision }).click();
      await page.waitForURL((url) => url.origin === servers.shop);
    };
    await openStorefront(page, servers, mounted({ sessionId, options: { flow: 'checkout' } }));
    await goesToPayPal('Decline');
    await expect.poll(() => told(page, 'onCancel')).toEqual([{ paymentMethod: 'payPal' }]);
    await goesToPayPal('Approve');
    await expect.poll(() => told(page, 'onSuccess').then((all) => all.length)).toBe(1);
    expect(await told(page, 'onSuccess')).toMatchObject([
      { source: { type: 'payPal', state: 'chargeable' }, readyForStorage: false },
    ]);
  });

  test('leaves redirects to the page: success at once, with the page’s own addresses (12.3, 36, 37)', async ({
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
    const url = 'https://shop.example/done';
    const configuration: DropinConfiguration = {
      sessionId,
      options: { redirect: { disableAutomaticRedirects: true, returnUrl: url, cancelUrl: url } },
      paymentMethodConfiguration: {
        enabledPaymentMethods: ['onlineBanking'],
        onlineBanking: {
          style: { base: { color: 'rgb(1, 2, 3)' } },
          placeholderText: 'Your bank',
          onlineBanking: { country: 'DE', currency: 'EUR' },
        },
      },
    };
    await openStorefront(page, servers, mounted(configuration));
    await shown(page).getByRole('combobox').selectOption({ label: 'Giropay' });
    await shown(page)
      .getByRole('button', { name: /Choose/u })
      .last()
      .click();
    await expect
      .poll(() => told(page, 'onSuccess'))
      .toMatchObject([
        {
          source: {
            state: 'pending_redirect',
            redirect: { returnUrl: url, cancelUrl: url },
            onlineBanking: { bankCode: '21' },
          },
        },
      ]);
  });

  test('warns of contradictory options, with codes (12.3, 34, 37, 45)', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-DRJ-00[345]/);
    await openStorefront(
      page,
      servers,
      `const dr = new DigitalRiver('pk_sandbox');
       dr.createDropin({ sessionId: 'ses', options: {
         flow: 'managePaymentMethods', showTermsofSaleDisclosure: true,
         redirect: { disableAutomaticRedirects: true }, consents: { companyName: 'Sample' },
       } });
       dr.createDropin({ options: {} });
       dr.createDropin({ sessionId: 'ses' }).mount('nowhere');`,
    );
    const codes = guard.expected.map((line) => /DR-DRJ-\d+ .*?(?= \()/.exec(line)?.[0]);
    expect(codes).toEqual([
      'DR-DRJ-004 options.showTermsofSaleDisclosure is showTermsOfSaleDisclosure',
      'DR-DRJ-005 managePaymentMethods takes no sessionId',
      'DR-DRJ-005 disableAutomaticRedirects needs returnUrl and cancelUrl',
      'DR-DRJ-005 consents needs showTermsOfSaleDisclosure',
      'DR-DRJ-005 checkout needs a sessionId',
      'DR-DRJ-005 without a session, billingAddress',
      'DR-DRJ-003 there is no element "nowhere"',
    ]);
  });
});
