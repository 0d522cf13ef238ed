import { describe, expect } from 'vitest';
import { typesCard } from '../../support/e2e/dropin-page.js';
import { openStorefront, test } from '../../support/e2e/storefront.js';

const ACTIVE = '/v1/shoppers/me/carts/active';

/** A storefront plug-in's checkout: the page itself asks the Commerce API, with the token that its back end gave it. */
const PAGE = `
  const ask = async (method, path, body) => {
    const response = await fetch(api + '/v1/shoppers/me/carts/active' + path, {
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: 'Bearer ' + token
      },
      body: body ? JSON.stringify(body) : null
    });
    if (response.status === 204) return;
    const data = await response.json();
    if (!response.ok) throw new Error(data.errors.error[0].description);
    return data;
  };
  const show = (id, text) => (document.getElementById(id).textContent = text);
  const summary = ({ lineItems, pricing, shippingOptions }) => {
    let productTax = 0, shippingTax = 0;
    lineItems.lineItem.forEach((line) => {
      productTax += line.pricing.productTax.value;
      shippingTax += line.pricing.shippingTax.value;
    });
    const isTaxExempt = lineItems.lineItem[0].customAttributes.attribute
      .some(({ name, value }) => name === 'isTaxExempt' && value === 'true');
    show('lines', lineItems.lineItem
      .map((line) => line.quantity + ' ' + line.product.displayName + ' ' + line.pricing.formattedSalePriceWithQuantity)
      .join(', '));
    show('taxes', [productTax.toFixed(2), shippingTax.toFixed(2), isTaxExempt].join(' '));
    show('total', pricing.formattedOrderTotal);
  };
  document.getElementById('address').onsubmit = async (event) => {
    event.preventDefault();
    const address = { ...Object.fromEntries(new FormData(event.target)), emailAddress: 'ada@example.com' };
    try {
      await ask('PUT', '/shipping-address?expand=all', { address });
      await ask('POST', '/billing-address', { address });
      const { cart } = await ask('GET', '?expand=all');
      const option = cart.shippingOptions.shippingOption[0];
      const shipped = await ask('POST', '/apply-shipping-option?expand=all&shippingOptionId=' + option.id);
      summary(shipped.cart);
      new DigitalRiver('pk_sandbox', { locale: 'en-US' }).createDropin({
        sessionId: shipped.cart.paymentSession.id,
        options: { button: { type: 'payNow' }, showComplianceSection: false },
        onSuccess: async ({ source }) => {
          await ask('POST', '/apply-payment-method?expand=all', { paymentMethod: { sourceId: source.id } });
          const { submitCart } = await ask('POST', '/submit-cart?ipAddress=127.0.0.1');
          show('message', 'Order ' + submitCart.order.id);
        },
        onError: ({ errors }) => show('message', errors[0].message)
      }).mount('drop-in');
    } catch (error) {
      show('message', error.message);
    }
  };
  ask('GET', '?expand=all').then(({ cart }) => summary(cart));`;

const BODY = `
  <p id="lines"></p><p id="taxes"></p><p id="total"></p>
  <form id="address">
    <input name="firstName" value="Ada" /><input name="lastName" value="Sample" />
    <input name="line1" value="1 Sample Street" /><input name="city" value="Minnetonka" />
    <input name="countrySubdivision" value="MN" /><input name="postalCode" value="55343" />
    <input name="country" value="US" />
    <button>Continue</button>
  </form>
  <div id="drop-in"></div><p id="message"></p>`;

// The kind of fault: what back ends may ask, pages ask as well: another origin, a preflight, a token that anybody can read.
// test/server/commerce-from-browser has each call; here a page uses them as one checkout.
describe('a page that calls the Commerce API itself', () => {
  test('pays an order', async ({ page, servers }) => {
    const { service } = servers;
    const post = async (path: string, authorization: string, body: object) => {
      const response = await fetch(service + path, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as { readonly access_token: string };
    };
    const { access_token: limited } = await post('/oauth20/token', 'Bearer sk_sandbox', {
      grant_type: 'password',
    });
    const { access_token: full } = await post('/oauth20/token', 'Bearer sk_sandbox', {
      grant_type: 'client_credentials',
      dr_limited_token: limited,
    });
    await post(ACTIVE, `Bearer ${full}`, {
      cart: {
        taxRate: 0.1,
        lineItems: {
          lineItem: [
            {
              quantity: 2,
              product: { id: 'lamp', displayName: 'Lamp', productType: 'PHYSICAL' },
              pricing: { salePrice: { currency: 'USD', value: 50 } },
            },
          ],
        },
      },
    });
    await openStorefront(
      page,
      servers,
      `const api = ${JSON.stringify(service)}, token = ${JSON.stringify(limited)};${PAGE}`,
      BODY,
    );
    await page.getByText('2 Lamp $100.00').waitFor();

    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('10.00 0.50 false').waitFor();
    await page.locator('dr-dropin').getByRole('button', { name: 'Pay $115.50' }).waitFor();
    await typesCard(page);
    await page.locator('dr-dropin').getByRole('button', { name: 'Pay $115.50' }).click();

    await page.getByText(/^Order \d+/u).waitFor();
    const orderId = (await page.locator('#message').innerText()).replace('Order ', '');
    expect(await servers.ask(`GET /orders/${orderId}`)).toMatchObject({ totalAmount: 115.5 });
  });
});
