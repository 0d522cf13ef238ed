import { describe, expect } from 'vitest';
import type {
  DrElement,
  PaymentRequestData,
  PayPalOptions,
  WalletElement,
} from '../../../src/compat/types/index.js';
import {
  button,
  LOADED,
  lastTold,
  makesElement,
  makesWallet,
  MOUNTS,
  told,
  WALLET,
} from '../../support/e2e/element-page.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';

// In the page.
declare const element: WalletElement;

const REQUEST: PaymentRequestData = {
  country: 'US',
  currency: 'USD',
  total: { label: 'Order', amount: 118.01 },
  requestShipping: false,
};
const SHIPPING = [...WALLET, 'shippingaddresschange', 'shippingoptionchange'] as const;
const COMPLETES = scriptOf(() => element.on('source', ({ complete }) => complete('success')));

describe('wallets of DigitalRiver.js', () => {
  test('googlepay: click, cancel, and a source that the page completes (12.3, 60, 61) (12.4, 70)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      makesWallet(
        'googlepay',
        {
          ...REQUEST,
          sessionId,
          waitOnClick: true,
          style: { buttonType: 'long', buttonColor: 'light', buttonLanguage: 'en' },
        },
        WALLET,
      ) +
        scriptOf(() =>
          (element as DrElement<'googlepay'>).on('click', ({ updateWith }) =>
            updateWith({ total: { label: 'Order', amount: 99.5 } }),
          ),
        ) +
        COMPLETES +
        MOUNTS,
    );
    await expect
      .poll(() => lastTold(page, 'googlepay', 'ready'), LOADED)
      .toEqual({ elementType: 'googlepay' });
    expect(await page.evaluate(() => element.canMakePayment())).toBe(true);
    expect(await button(page).getAttribute('data-color')).toBe('light');
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await button(page).click();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect
      .poll(() => lastTold(page, 'googlepay', 'cancel'))
      .toEqual({ elementType: 'googlepay' });
    await page.evaluate(() => element.show());
    await sheet.getByRole('button', { name: 'Pay $99.50' }).click();
    await expect.poll(() => told(page, 'googlepay', 'source')).toHaveLength(1);
    expect(await lastTold(page, 'googlepay', 'source')).toMatchObject({
      elementType: 'googlepay',
      error: null,
      source: { type: 'googlePay', state: 'chargeable', sessionId },
    });
    await sheet.waitFor({ state: 'detached' });
    expect(await told(page, 'googlepay', 'click')).toHaveLength(2);
  });

  test('googlepay: the page sets the costs of an address and a shipping option (12.3, 60, 62)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const request: PaymentRequestData = {
      ...REQUEST,
      sessionId,
      requestShipping: true,
      displayItems: [{ label: 'Teapot', amount: 118.01, isPending: true }],
      shippingOptions: [
        { id: 'post', label: 'Post', amount: 5, detail: '3 days' },
        { id: 'courier', label: 'Courier', amount: 12.5, detail: 'Today', selected: true },
        { id: 'drone', label: 'Drone', amount: 99, detail: '' },
      ],
    };
    const ships = scriptOf(() => {
      const googlePay = element as DrElement<'googlepay'>;
      googlePay.on('shippingaddresschange', ({ updateWith }) =>
        setTimeout(() =>
          updateWith({ status: 'success', total: { label: 'Order', amount: 130.51 } }),
        ),
      );
      googlePay.on('shippingoptionchange', ({ shippingOption, updateWith }) => {
        const { id, amount } = shippingOption;
        if (id === 'drone') {
          updateWith({
            status: 'failure',
            error: { message: 'It is too windy', fields: { region: 'Too windy' } },
          });
        } else if (id === 'courier') {
          // as one client says for `failure`
          updateWith({ status: 'error' as 'failure', error: { message: 'Nobody can come today' } });
        } else {
          updateWith({
            status: 'success',
            total: { label: 'Order', amount: 118.01 + amount },
            displayItems: [{ label: 'Teapot', amount: 118.01 }],
            shippingOptions: [{ ...shippingOption, label: 'By post' }],
          });
        }
      });
    });
    await openStorefront(
      page,
      servers,
      makesWallet('googlepay', request, SHIPPING) + ships + COMPLETES + MOUNTS,
    );
    await button(page).click();
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
    await shipping.getByRole('option', { name: /^By post/u }).waitFor({ state: 'attached' });
    await sheet.getByRole('button', { name: 'Pay $123.01' }).click();
    await expect.poll(() => told(page, 'googlepay', 'source')).toHaveLength(1);

    expect(await told(page, 'googlepay', 'shippingaddresschange')).toEqual([
      {
        elementType: 'googlepay',
        shippingAddress: {
          address: { city: 'Minnetonka', state: 'MN', postalCode: '55343', country: 'US' },
        },
      },
    ]);
    expect(await told(page, 'googlepay', 'shippingoptionchange')).toMatchObject([
      { shippingOption: { id: 'drone', label: 'Drone', amount: 99, detail: '' } },
      { shippingOption: { id: 'courier' } },
      { shippingOption: { id: 'post', label: 'Post', amount: 5, detail: '3 days' } },
    ]);
    expect(await lastTold(page, 'googlepay', 'source')).toMatchObject({
      source: { type: 'googlePay', sessionId },
      billingAddress: { name: 'Ada Sample' },
      shippingAddress: {
        firstName: 'Ada',
        lastName: 'Sample',
        phone: '5550100123',
        email: 'ada@example.com',
        address: { line1: '1 Sample Street' },
      },
      contactInformation: { name: 'Ada Sample', email: 'ada@example.com' },
      shippingOption: { id: 'post', amount: 5 },
    });
  });

  test('googlepay: a page without an address listener changes nothing', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const request = { ...REQUEST, sessionId, requestShipping: true };
    await openStorefront(page, servers, makesWallet('googlepay', request, WALLET) + MOUNTS);
    await button(page).click();
    const sheet = page.getByRole('dialog', { name: 'Google Pay' });
    await sheet.getByRole('button', { name: 'Pay $118.01', disabled: false }).waitFor();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect
      .poll(() => lastTold(page, 'googlepay', 'cancel'))
      .toEqual({ elementType: 'googlepay' });
  });

  test('applepay has the same events, and pays the amount of an update', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const request: PaymentRequestData = {
      ...REQUEST,
      sessionId,
      requestShipping: true,
      shippingOptions: [
        { id: 'post', label: 'Post', amount: 5, detail: '3 days' },
        { id: 'courier', label: 'Courier', amount: 12.5, detail: 'Today' },
      ],
    };
    await openStorefront(
      page,
      servers,
      makesWallet('applepay', request, SHIPPING) +
        scriptOf(() => {
          const applePay = element as DrElement<'applepay'>;
          applePay.on('shippingaddresschange', ({ updateWith }) =>
            updateWith({ status: 'success' }),
          );
          applePay.on('shippingoptionchange', ({ updateWith }) =>
            updateWith({ status: 'success' }),
          );
        }) +
        COMPLETES +
        MOUNTS,
    );
    await expect
      .poll(() => lastTold(page, 'applepay', 'ready'), LOADED)
      .toEqual({ elementType: 'applepay' });
    await page.evaluate(() => element.update({ total: { label: 'Order', amount: 99.5 } }));
    const sheet = page.getByRole('dialog', { name: 'Apple Pay' });
    await button(page).click();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => told(page, 'applepay', 'cancel')).toHaveLength(1);
    await button(page).click();
    await sheet.getByRole('combobox', { name: 'Shipping' }).selectOption('courier');
    await sheet.getByRole('button', { name: 'Pay $99.50', disabled: false }).click();
    await expect.poll(() => told(page, 'applepay', 'source')).toHaveLength(1);
    expect(await lastTold(page, 'applepay', 'source')).toMatchObject({
      elementType: 'applepay',
      source: { type: 'applePay', state: 'chargeable' },
      shippingOption: { id: 'courier' },
    });
    expect(await told(page, 'applepay', 'click')).toHaveLength(2);
    expect(await told(page, 'applepay', 'shippingaddresschange')).toHaveLength(2);
    expect(await told(page, 'applepay', 'shippingoptionchange')).toMatchObject([
      { elementType: 'applepay', shippingOption: { id: 'courier', amount: 12.5 } },
    ]);
  });

  test('paypal creates the source of its sourceData', async ({ page, servers }) => {
    const { sessionId } = await openCheckout(servers);
    const urls = { returnUrl: 'https://shop.example/a', cancelUrl: 'https://shop.example/b' };
    const options: PayPalOptions = {
      sourceData: { type: 'payPal', sessionId, payPal: urls },
      style: {
        label: 'checkout',
        size: 'responsive',
        color: 'blue',
        shape: 'pill',
        layout: 'horizontal',
        fundingicons: 'false',
        tagline: 'false',
      },
    };
    await openStorefront(page, servers, makesElement('paypal', options, WALLET) + MOUNTS);
    await expect
      .poll(() => lastTold(page, 'paypal', 'ready'), LOADED)
      .toEqual({ elementType: 'paypal' });
    expect(await button(page).getAttribute('data-color')).toBe('blue');
    await button(page).click();
    await expect
      .poll(() => lastTold(page, 'paypal', 'source'))
      .toMatchObject({
        elementType: 'paypal',
        source: { type: 'payPal', sessionId, state: 'pending_redirect', redirect: urls },
        error: null,
      });
    expect(await told(page, 'paypal', 'click')).toHaveLength(1);
  });

  test('paypal reports that its window was closed', async ({ page, servers }) => {
    const { sessionId } = await openCheckout(servers);
    // The sandbox has no window of PayPal's; the pretend one of the other wallets stands in.
    await page.route('**/v1/payment-methods?*', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { paymentMethods: { type: string }[] };
      const paymentMethods = answer.paymentMethods.map((method) =>
        method.type === 'payPal' ? { ...method, wallet: { pretend: true } } : method,
      );
      await route.fulfill({ response, json: { ...answer, paymentMethods } });
    });
    const options = { sourceData: { type: 'payPal', sessionId } };
    await openStorefront(page, servers, makesElement('paypal', options, WALLET) + MOUNTS);
    await button(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => told(page, 'paypal', 'cancel')).toEqual([{ elementType: 'paypal' }]);
    expect(await told(page, 'paypal', 'source')).toEqual([]);
  });

  test('amazonpay reports its button, and creates the source of its sourceData', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      makesElement(
        'amazonpay',
        {
          sourceData: {
            type: 'amazonPay',
            sessionId,
            amazonPay: {
              returnUrl: 'https://shop.example/a',
              resultReturnUrl: 'https://shop.example/b',
              cancelUrl: 'https://shop.example/c',
              placement: 'Cart',
            },
          },
          style: { color: 'LightGray', height: '48px' },
          classes: { base: 'box' },
        },
        WALLET,
      ) + MOUNTS,
    );
    await expect
      .poll(() => lastTold(page, 'amazonpay', 'ready'), LOADED)
      .toEqual({ elementType: 'amazonpay' });
    const sheet = page.getByRole('dialog', { name: 'Amazon Pay' });
    await button(page).click();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => told(page, 'amazonpay', 'cancel')).toHaveLength(1);
    await button(page).click();
    await sheet.getByRole('button', { name: /^Pay/u }).click();
    await expect
      .poll(() => lastTold(page, 'amazonpay', 'source'))
      .toMatchObject({
        elementType: 'amazonpay',
        error: null,
        source: { type: 'amazonPay', flow: 'redirect', sessionId },
      });
    expect(await told(page, 'amazonpay', 'click')).toHaveLength(2);
  });

  test('amazonpay reports why it is unavailable', async ({ page, servers, guard }) => {
    guard.expectFault(/404/);
    const options = { sourceData: { type: 'amazonPay', sessionId: 'nobody' } };
    await openStorefront(
      page,
      servers,
      makesElement('amazonpay', options, ['ready', 'source']) + MOUNTS,
    );
    await expect
      .poll(() => lastTold(page, 'amazonpay', 'ready'), LOADED)
      .toMatchObject({ elementType: 'amazonpay', error: { errors: [{}] } });
    expect(await button(page).count()).toBe(0);
  });
});
