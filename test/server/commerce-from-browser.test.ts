import { describe, expect, it } from 'vitest';
import { spread } from '../../server/commerce/line-pricing.js';
import { cardSource, cart } from './support/bodies.js';
import { openService, type AskOptions, type Body } from './support/open-service.js';

const ACTIVE = '/v1/shoppers/me/carts/active';
const PAGE = 'http://localhost:3000';
const SECRET = { authorization: 'Bearer sk_sandbox' };

/** A back end that gives its page a limited token, and keeps a full one for the same shopper. */
async function openStorefront(secret = SECRET, page = PAGE) {
  const service = openService();
  const tokenFor = async (grant: object): Promise<string> =>
    (await service.ask('POST /oauth20/token', { headers: secret, body: grant })).body.access_token;
  const limitedToken = await tokenFor({ grant_type: 'password' });
  const fullToken = await tokenFor({
    grant_type: 'client_credentials',
    dr_limited_token: limitedToken,
  });
  const asBackEnd = (request: string, more: AskOptions = {}) =>
    service.ask(request, { ...more, headers: { authorization: `Bearer ${fullToken}` } });
  const asPage = (request: string, more: AskOptions = {}) =>
    service.ask(request, {
      ...more,
      headers: { authorization: `Bearer ${limitedToken}`, origin: page },
    });
  return { ...service, limitedToken, fullToken, asBackEnd, asPage };
}

/** Two lamps at 40.00 instead of 50.00 and a book at 20.00, with 10 % tax. */
const TAXED = {
  cart: {
    ...cart.cart,
    taxRate: 0.1,
    lineItems: {
      lineItem: [
        {
          quantity: 2,
          product: { id: 'lamp', displayName: 'Lamp', productType: 'PHYSICAL' },
          pricing: {
            listPrice: { currency: 'USD', value: 50 },
            salePrice: { currency: 'USD', value: 40 },
          },
          customAttributes: { attribute: [{ name: 'isTaxExempt', value: 'false' }] },
        },
        {
          quantity: 1,
          product: { id: 'book', displayName: 'Book' },
          pricing: { salePrice: { currency: 'USD', value: 20 } },
        },
      ],
    },
    shippingAddress: cart.cart.billingAddress,
  },
};

const ADDRESS = {
  firstName: 'John',
  lastName: 'Sample',
  companyName: 'Sample Inc.',
  line1: '1 Sample Street',
  city: 'Springfield',
  countrySubdivision: 'IL',
  postalCode: '62701',
  country: 'US',
  phoneNumber: '555-010-0123',
  emailAddress: 'john@example.com',
};

const errorOf = ({ status, body }: { readonly status: number; readonly body: Body }) => [
  status,
  body.errors?.error?.[0]?.code,
];
const usd = (value: number) => ({ currency: 'USD', value });

describe('the Commerce API before a browser', () => {
  it('answers the preflight of a page that an account allows', async () => {
    const { ask } = openService();
    for (const origin of [PAGE, 'https://shop.example']) {
      const { status, headers } = await ask(`OPTIONS ${ACTIVE}`, {
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });

      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, DELETE');
      expect(headers.get('access-control-allow-headers')).toMatch(/authorization, content-type/u);
      expect(headers.get('vary')).toMatch(/origin/iu);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('answers no other page’s preflight', async () => {
    const { ask } = openService();
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) {
      const { status, headers } = await ask(`OPTIONS ${ACTIVE}`, { headers: { origin } });

      expect(status).toBe(403);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('is read by the pages of the token’s own account alone', async () => {
    const web = await openStorefront({ authorization: 'Bearer sk_web' }, 'https://shop.example');
    const own = await web.asPage(`GET ${ACTIVE}`);
    expect(own.headers.get('access-control-allow-origin')).toBe('https://shop.example');

    const local = await openStorefront(SECRET, 'https://shop.example');
    const foreign = await local.asPage(`GET ${ACTIVE}`);
    expect(errorOf(foreign)).toEqual([403, 'forbidden']);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('allows a page to read why its token is refused', async () => {
    const { ask } = openService();

    const answer = await ask(`GET ${ACTIVE}`, {
      headers: { origin: PAGE, authorization: 'Bearer none' },
    });

    expect(errorOf(answer)).toEqual([401, 'unauthorized']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('gives no token to a page', async () => {
    const { ask } = openService();

    const { headers } = await ask('OPTIONS /oauth20/token', { headers: { origin: PAGE } });

    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

// Pages are named as in the vendor's documentation, github.com/DigitalRiver/GitBook.

// shopper-apis/oauth/tokens.md
describe('a limited token', () => {
  it('belongs to the shopper of the full token that a back end creates from it', async () => {
    const { asBackEnd, asPage } = await openStorefront();

    await asBackEnd(`POST ${ACTIVE}`, { body: cart });

    expect((await asPage(`GET ${ACTIVE}`)).body.cart.pricing.orderTotal).toEqual(usd(118.01));
  });

  it('is named in the query as the documentation does, and widened by its own account alone', async () => {
    const { ask, limitedToken } = await openStorefront();
    const byQuery = await ask('POST /oauth20/token?grant_type=password', { headers: SECRET });
    const widen = (secretKey: string, token: string) =>
      ask('POST /oauth20/token', {
        headers: { authorization: `Bearer ${secretKey}` },
        body: { dr_limited_token: token },
      });

    expect(byQuery.body).toMatchObject({ access_token: expect.any(String), token_type: 'bearer' });
    expect((await widen('sk_web', limitedToken)).body).toEqual({ error: 'invalid_grant' });
    expect((await widen('sk_sandbox', 'none')).status).toBe(400);
    expect((await widen('pk_sandbox', limitedToken)).status).toBe(401);
  });

  it('becomes no full one by a guess', async () => {
    const { ask, limitedToken } = await openStorefront();

    const answer = await ask(`GET ${ACTIVE}`, {
      headers: { authorization: `Bearer ${limitedToken}.guess` },
    });

    expect(answer.status).toBe(401);
  });

  it.each([
    ['pricing', { pricing: { discount: usd(100) } }],
    ['chargeType', { chargeType: 'moto' }],
    ['taxRate', { taxRate: 0 }],
    ['organizationId', { organizationId: 'another' }],
    [
      'the price of a line',
      {
        lineItems: {
          lineItem: [{ quantity: 1, product: { id: 'lamp' }, pricing: { salePrice: usd(0.01) } }],
        },
      },
    ],
  ])('does not set %s', async (_, members) => {
    const { asBackEnd, asPage } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: cart });

    const refused = await asPage(`POST ${ACTIVE}`, { body: { cart: members } });

    expect(errorOf(refused)).toEqual([403, 'forbidden']);
    const { body } = await asPage(`GET ${ACTIVE}`);
    expect(body.cart.pricing.orderTotal).toEqual(usd(118.01));
  });

  it('changes the locale of a filled cart, and not its currency', async () => {
    const { asBackEnd, asPage } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: cart });

    const same = await asPage('POST /v1/shoppers/me?locale=de_DE&currency=USD');
    const other = await asPage('POST /v1/shoppers/me?locale=de_DE&currency=JPY');

    expect(same.body.shopper).toEqual({ locale: 'de_DE', currency: 'USD' });
    expect(errorOf(other)).toEqual([403, 'forbidden']);
    expect((await asPage(`GET ${ACTIVE}`)).body.cart.pricing.orderTotal).toEqual(usd(118.01));
  });

  it('changes how many of a product there are, at the back end’s price', async () => {
    const { asBackEnd, asPage } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    const lines = (id: string, quantity: number) => ({
      body: { cart: { lineItems: { lineItem: [{ quantity, product: { id } }] } } },
    });

    const changed = await asPage(`POST ${ACTIVE}`, lines('lamp', 3));
    const unknown = await asPage(`POST ${ACTIVE}`, lines('piano', 1));

    expect(changed.body.cart.pricing.subtotal).toEqual(usd(120));
    expect(changed.body.cart.lineItems.lineItem[0]).toMatchObject({
      quantity: 3,
      product: { displayName: 'Lamp', productType: 'PHYSICAL' },
      pricing: { listPrice: usd(50), salePrice: usd(40) },
    });
    expect(errorOf(unknown)).toEqual([409, 'invalid-request']);
  });

  it('sells nothing at the price of a gift, and not more gifts than allowed', async () => {
    const { asBackEnd, asPage } = await openStorefront();
    const line = (id: string, quantity: number, value: number) => ({
      quantity,
      product: { id, displayName: id },
      pricing: { salePrice: { currency: 'USD', value } },
    });
    const gifts = [line('lamp', 1, 40), line('lamp', 2, 0), line('pin', 1, 0)];
    await asBackEnd(`POST ${ACTIVE}`, { body: { cart: { ...cart.cart, lineItems: gifts } } });
    const asked = (...lines: [string, number][]) => ({
      body: { cart: { lineItems: lines.map(([id, quantity]) => ({ quantity, product: { id } })) } },
    });
    const subtotalOf = (answer: { body: Body }) => answer.body.cart.pricing.subtotal;

    const same = await asPage(`POST ${ACTIVE}`, asked(['lamp', 2], ['lamp', 1], ['pin', 1]));
    const lamps = await asPage(`POST ${ACTIVE}`, asked(['lamp', 4], ['pin', 1]));
    const pins = await asPage(`POST ${ACTIVE}`, asked(['pin', 2]));
    const twoLines = await asPage(`POST ${ACTIVE}`, asked(['pin', 1], ['pin', 1]));
    const pin = lamps.body.cart.lineItems.lineItem[1].id as string;
    const more = await asPage(`POST ${ACTIVE}/line-items/${pin}?quantity=2`);

    expect([subtotalOf(same), subtotalOf(lamps)]).toEqual([usd(40), usd(160)]);
    for (const refused of [pins, twoLines, more])
      expect(errorOf(refused)).toEqual([403, 'forbidden']);
  });

  it('opens nothing that was saved', async () => {
    const { asPage, asBackEnd } = await openStorefront();

    for (const call of [
      'GET /v1/shoppers/me/payment-options',
      'POST /v1/shoppers/me/payment-options/1',
      `POST ${ACTIVE}/apply-shopper`,
    ])
      expect(errorOf(await asPage(call))).toEqual([403, 'forbidden']);
    expect((await asBackEnd('GET /v1/shoppers/me/payment-options')).status).toBe(200);
  });

  it('takes a cart to its order', async () => {
    const { asBackEnd, asPage, askAsPage } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    await asPage(`PUT ${ACTIVE}/billing-address?expand=all`, { body: { address: ADDRESS } });
    const shipped = await asPage(`POST ${ACTIVE}/apply-shipping-option?shippingOptionId=1001`);
    const { body: source } = await askAsPage('POST /v1/sources', {
      body: cardSource(shipped.body.cart.paymentSession.id),
    });

    const applied = await asPage(`POST ${ACTIVE}/apply-payment-method?expand=all`, {
      body: { paymentMethod: { sourceId: source.id } },
    });
    const submitted = await asPage(`POST ${ACTIVE}/submit-cart?ipAddress=127.0.0.1`);

    expect(applied.body.cart.paymentSession.status).toBe('requires_confirmation');
    expect(submitted.body.submitCart.order.id).toEqual(expect.any(String));
    expect(submitted.body.submitCart.paymentSession.status).toBe('complete');
  });
});

// shopper-apis/cart/creating-or-updating-a-cart/managing-the-shipping-or-billing-address.md
describe.each([
  ['billing-address', 'billingAddress'],
  ['shipping-address', 'shippingAddress'],
])('%s of a cart', (path, name) => {
  it('is set by PUT, without an answer', async () => {
    const { asPage } = await openStorefront();

    const put = await asPage(`PUT ${ACTIVE}/${path}`, { body: { address: ADDRESS } });

    expect([put.status, put.text]).toEqual([204, '']);
    expect((await asPage(`GET ${ACTIVE}/${path}`)).body).toEqual({ id: name, ...ADDRESS });
  });

  it('is set by POST, which answers the cart', async () => {
    const { asPage, asBackEnd } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: cart });

    for (const body of [{ address: ADDRESS }, { [name]: ADDRESS }, ADDRESS]) {
      const answer = await asPage(`POST ${ACTIVE}/${path}`, { body });

      expect(answer.status).toBe(200);
      expect(answer.body.cart[name]).toEqual({ id: name, ...ADDRESS });
      expect(answer.body.cart.pricing.orderTotal).toEqual(usd(118.01));
    }
  });

  it('is refused by name where it is wrong', async () => {
    const { asPage } = await openStorefront();
    const body = { address: { ...ADDRESS, country: 'Atlantis' } };

    for (const verb of ['POST', 'PUT']) {
      const refused = await asPage(`${verb} ${ACTIVE}/${path}`, { body });

      expect(errorOf(refused)).toEqual([409, 'invalid-request']);
      expect(refused.body.errors.error[0].description).toMatch(/address\.country/u);
    }
  });
});

// shopper-apis/cart/managing-shipping-options/getting-shipping-options.md
describe('shipping options', () => {
  it('are offered for physical goods, and applied', async () => {
    const { asPage, asBackEnd } = await openStorefront();
    const { body } = await asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    const [standard, express] = body.cart.shippingOptions.shippingOption;
    expect(body.cart.shippingMethod).toEqual({});
    expect(standard).toEqual({
      id: 1001,
      description: 'Standard',
      cost: usd(5),
      formattedCost: '$5.00',
      applyShippingOptionToCart: { uri: `${ACTIVE}/apply-shipping-option?shippingOptionId=1001` },
    });
    expect((await asPage(`GET ${ACTIVE}/shipping-options`)).body.shippingOptions).toEqual(
      body.cart.shippingOptions,
    );

    const applied = await asPage(`POST ${express.applyShippingOptionToCart.uri}`);

    expect(applied.body.cart.shippingMethod).toEqual({ code: 1002, description: 'Express' });
    expect(applied.body.cart.pricing).toMatchObject({
      shippingAndHandling: usd(15),
      formattedShippingAndHandling: '$15.00',
      orderTotal: usd(126.5),
    });
  });

  it('are empty for downloads, and unknown ones are refused', async () => {
    const { asPage, asBackEnd } = await openStorefront();
    const apply = async (id: number) =>
      errorOf(await asPage(`POST ${ACTIVE}/apply-shipping-option?shippingOptionId=${id}`));
    expect(await apply(1001)).toEqual([409, 'invalid-request']);
    const { body } = await asBackEnd(`POST ${ACTIVE}`, { body: cart });
    expect(body.cart.shippingOptions).toEqual({});
    expect(await apply(1001)).toEqual([409, 'invalid-request']);
    await asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    expect(await apply(7)).toEqual([409, 'invalid-request']);
  });
});

// shopper-apis/cart/managing-line-items.md
describe('the lines of a cart', () => {
  const opened = async () => {
    const storefront = await openStorefront();
    const { body } = await storefront.asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    const [lamp, book] = body.cart.lineItems.lineItem.map(({ id }: Body) => id as string);
    return { ...storefront, lamp: lamp as string, book: book as string };
  };

  it('are listed, and read one by one', async () => {
    const { asPage, lamp, book } = await opened();

    const all = await asPage(`GET ${ACTIVE}/line-items`);
    const one = await asPage(`GET ${ACTIVE}/line-items/${lamp}`);

    expect(all.body.lineItems.map(({ id }: Body) => id as string)).toEqual([lamp, book]);
    expect(one.body).toEqual(all.body.lineItems[0]);
    expect(one.body).toMatchObject({ id: lamp, quantity: 2, product: { id: 'lamp' } });
  });

  it.each([
    ['in the line', '', { lineItem: { quantity: 3 } }],
    ['in the body', '', { quantity: '3' }],
    ['in the query', '?quantity=3', undefined],
  ])('change in quantity by POST, named %s, and keep their ids', async (_, query, body) => {
    const { asPage, lamp, book } = await opened();

    const answer = await asPage(`POST ${ACTIVE}/line-items/${lamp}${query}`, { body });
    const { cart: after } = (await asPage(`GET ${ACTIVE}`)).body;

    expect(answer.body).toMatchObject({
      id: lamp,
      quantity: 3,
      pricing: { salePriceWithQuantity: usd(120) },
    });
    expect(after.lineItems.lineItem.map(({ id }: Body) => id as string)).toEqual([lamp, book]);
    expect(after.pricing.subtotal).toEqual(usd(140));
  });

  it('are removed one by one or all, without an answer', async () => {
    const { asPage, lamp } = await opened();
    const count = async () => (await asPage(`GET ${ACTIVE}`)).body.cart.totalItemsInCart as number;

    const one = await asPage(`DELETE ${ACTIVE}/line-items/${lamp}`);
    expect([one.status, one.text, await count()]).toEqual([204, '', 1]);
    const all = await asPage(`DELETE ${ACTIVE}/line-items`);
    expect([all.status, await count()]).toEqual([204, 0]);
  });

  it('are refused by an id that is none, and in a quantity that is none', async () => {
    const { asPage, lamp } = await opened();

    for (const verb of ['GET', 'POST', 'DELETE'])
      expect(errorOf(await asPage(`${verb} ${ACTIVE}/line-items/nothing`))).toEqual([
        404,
        'not-found',
      ]);
    for (const quantity of ['0', '-1', 'many'])
      expect(
        errorOf(await asPage(`POST ${ACTIVE}/line-items/${lamp}?quantity=${quantity}`)),
      ).toEqual([409, 'invalid-request']);
  });

  it('change the amount of an attached card', async () => {
    const { asPage, lamp, book } = await opened();
    const { paymentSession } = (await asPage(`GET ${ACTIVE}`)).body.cart;
    const { body: source } = await asPage('POST /v1/sources?key=pk_sandbox', {
      body: cardSource(paymentSession.id as string),
    });
    await asPage(`POST ${ACTIVE}/apply-payment-method`, {
      body: { paymentMethod: { sourceId: source.id as string } },
    });

    await asPage(`DELETE ${ACTIVE}/line-items/${lamp}`);
    const { cart: after } = (await asPage(`GET ${ACTIVE}`)).body;

    expect(after.lineItems.lineItem[0].id).toBe(book);
    expect(after.paymentMethod.amountContributed).toEqual(after.pricing.orderTotal);
  });
});

// shopper-apis/cart/managing-line-items.md, general-resources/shopper-apis-reference/orders/pricing.md
describe('a line of a cart', () => {
  it('has its prices, as numbers and as text, and its part of the taxes', async () => {
    const { asPage, asBackEnd } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    const { body } = await asPage(`POST ${ACTIVE}/apply-shipping-option?shippingOptionId=1001`);

    const [lamp, book] = body.cart.lineItems.lineItem;

    expect(lamp.pricing).toMatchObject({
      listPrice: usd(50),
      formattedListPrice: '$50.00',
      listPriceWithQuantity: usd(100),
      formattedListPriceWithQuantity: '$100.00',
      salePrice: usd(40),
      formattedSalePrice: '$40.00',
      salePriceWithQuantity: usd(80),
      formattedSalePriceWithQuantity: '$80.00',
      totalDiscountWithQuantity: usd(20),
      formattedTotalDiscountWithQuantity: '$20.00',
      productTax: usd(8),
      shippingTax: usd(0.4),
      feeTax: usd(0),
      taxRate: 0.1,
    });
    expect(book.pricing).toMatchObject({ productTax: usd(2), shippingTax: usd(0.1) });
    expect(body.cart.pricing).toMatchObject({ tax: usd(10.5), formattedTax: '$10.50' });
  });

  it('has custom attributes, and the cart has its own', async () => {
    const { asPage, asBackEnd } = await openStorefront();
    await asBackEnd(`POST ${ACTIVE}`, { body: TAXED });
    const attribute = [{ name: 'SHIPPING_ADDRESS_SAME_AS_BILLING', value: false }];

    const { body } = await asPage(`POST ${ACTIVE}`, {
      body: { cart: { customAttributes: { attribute } } },
    });

    expect(body.cart.customAttributes).toEqual({ attribute });
    const [lamp, book] = body.cart.lineItems.lineItem;
    expect(lamp.customAttributes).toEqual(TAXED.cart.lineItems.lineItem[0]?.customAttributes);
    expect(book.customAttributes).toEqual({ attribute: [] });
    expect(book.product.customAttributes).toEqual({ attribute: [] });
  });

  it('shares taxes with the others to the cent', () => {
    expect(spread(1, [1, 1, 1])).toEqual([0, 0, 1]);
    expect(spread(100, [1, 1, 1])).toEqual([33, 33, 34]);
    expect(spread(5, [0, 0])).toEqual([5, 0]);
    expect(spread(0, [])).toEqual([]);
    expect(spread(999, [1e13, 1])).toEqual([998, 1]);
  });
});
