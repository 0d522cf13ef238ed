import * as v from 'valibot';
import * as wire from './commerce-wire.js';
import type { Operation } from './operation.js';

const ME = '/v1/shoppers/me';
const CART = `${ME}/carts/active`;

type Asked = Pick<Operation, 'operationId' | 'summary'> & Partial<Operation>;

const shared = {
  tag: 'Server, Commerce form',
  access: 'shopperToken',
  refusalAnswer: wire.CommerceRefusal,
  status: 200,
} as const;
const REFUSALS = {
  401: 'The token is missing, unknown, or has ended.',
  403: 'The token is a page’s, and this is the back end’s.',
};
const WITH_KEY = {
  400: 'The Idempotency-Key is not valid.',
  409: 'It was refused; `code` says what, `subcode` why.',
  422: 'The Idempotency-Key was used with another request.',
};
const WITH_BODY = { 413: 'The body is larger than 64 KB.', 415: 'The body is not JSON.' };
const NO_SUCH = { 404: 'The shopper has no such resource.' };

const get = (path: string, of: Asked): Operation => ({
  ...shared,
  verb: 'GET',
  path,
  ...of,
  refusals: { ...REFUSALS, ...of.refusals },
});
const post = (path: string, of: Asked): Operation => ({
  ...shared,
  verb: 'POST',
  path,
  idempotencyKey: 'optional',
  ...of,
  refusals: { ...REFUSALS, ...WITH_KEY, ...(of.body && WITH_BODY), ...of.refusals },
});

const Query = v.looseObject({
  locale: v.optional(v.pipe(v.string(), v.description('`en_US`'))),
  currency: v.optional(v.pipe(v.string(), v.description('ISO 4217: `USD`.'))),
});

const addresses = (['billing-address', 'shipping-address'] as const).flatMap(
  (path): readonly Operation[] => {
    const [kind] = path.split('-');
    const name = path === 'billing-address' ? 'BillingAddress' : 'ShippingAddress';
    return [
      get(`${CART}/${path}`, {
        operationId: `read${name}`,
        summary: `The cart’s ${kind} address`,
        answer: wire.CartAddress,
      }),
      post(`${CART}/${path}`, {
        operationId: `change${name}`,
        summary: `Updates the ${kind} address`,
        body: wire.AddressBody,
        answer: wire.CartAnswer,
      }),
      {
        ...shared,
        verb: 'PUT',
        path: `${CART}/${path}`,
        operationId: `set${name}`,
        summary: `Updates the ${kind} address, without a response body`,
        body: wire.AddressBody,
        status: 204,
        refusals: { ...REFUSALS, 409: WITH_KEY[409], ...WITH_BODY },
      },
    ];
  },
);

const lines: readonly Operation[] = [
  get(`${CART}/line-items`, {
    operationId: 'listLineItems',
    summary: 'Lists the lines of the cart',
    answer: wire.LinesAnswer,
  }),
  {
    ...shared,
    verb: 'DELETE',
    path: `${CART}/line-items`,
    operationId: 'removeLineItems',
    summary: 'Removes all lines, without a response body',
    status: 204,
    refusals: { ...REFUSALS, 409: WITH_KEY[409] },
  },
  get(`${CART}/line-items/{id}`, {
    operationId: 'readLineItem',
    summary: 'Reads a line of the cart',
    answer: wire.CartLine,
    refusals: NO_SUCH,
  }),
  post(`${CART}/line-items/{id}`, {
    operationId: 'changeLineItem',
    summary: 'Changes the quantity of a product',
    description: 'The quantity is in the body or in the query. The lines keep their ids.',
    query: v.looseObject({
      quantity: v.optional(v.pipe(v.string(), v.description('1 to 100000.'))),
    }),
    body: wire.LineBody,
    bodyOptional: true,
    answer: wire.CartLine,
    refusals: NO_SUCH,
  }),
  {
    ...shared,
    verb: 'DELETE',
    path: `${CART}/line-items/{id}`,
    operationId: 'removeLineItem',
    summary: 'Removes a line, without a response body',
    status: 204,
    refusals: { ...REFUSALS, ...NO_SUCH, 409: WITH_KEY[409] },
  },
];

/** The server API in Commerce form. */
export const commerceOperations: readonly Operation[] = [
  {
    verb: 'POST',
    path: '/oauth20/token',
    operationId: 'issueToken',
    summary: 'Creates a token for a shopper with a secret key',
    description: 'The key is sent as Basic credentials, as Bearer token or as `client_secret`.',
    tag: 'Server, Commerce form',
    access: 'secretKey',
    query: v.looseObject({ grant_type: v.optional(v.string()) }),
    body: wire.TokenBody,
    bodyOptional: true,
    status: 200,
    answer: wire.TokenAnswer,
    refusalAnswer: wire.TokenRefusal,
    refusals: {
      400: 'The grant is none of these, or the token is not yours.',
      401: 'No such key.',
    },
  },
  get(ME, {
    operationId: 'readShopper',
    summary: 'Reads the shopper’s language and currency',
    description: 'Sets those in the query.',
    query: Query,
    answer: wire.ShopperAnswer,
    refusals: { 409: WITH_KEY[409] },
  }),
  post(ME, {
    operationId: 'configureShopper',
    summary: 'Sets language and currency',
    query: Query,
    answer: wire.ShopperAnswer,
  }),
  get(CART, {
    operationId: 'readCart',
    summary: 'Reads the active cart with its payment session',
    answer: wire.CartAnswer,
  }),
  post(CART, {
    operationId: 'fillCart',
    summary: 'Fills the cart, or updates the members in the body',
    body: wire.CartBody,
    bodyOptional: true,
    answer: wire.CartAnswer,
  }),
  ...lines,
  ...addresses,
  get(`${CART}/shipping-options`, {
    operationId: 'listShippingOptions',
    summary: 'Lists the cart’s shipping options',
    answer: wire.ShippingOptionsAnswer,
  }),
  post(`${CART}/apply-shipping-option`, {
    operationId: 'applyShippingOption',
    summary: 'Chooses a shipping option',
    query: v.looseObject({
      shippingOptionId: v.optional(v.pipe(v.string(), v.description('An `id` of the list.'))),
    }),
    answer: wire.CartAnswer,
  }),
  get(`${CART}/payment-methods`, {
    operationId: 'listCartMethods',
    summary: 'Lists the cart’s payment methods',
    answer: wire.CartMethodsAnswer,
  }),
  post(`${CART}/apply-payment-method`, {
    operationId: 'applyPaymentMethod',
    summary: 'Attaches a source to the cart',
    description:
      'A cart without a billing address gets that of the source. A second primary source is refused.',
    body: wire.ApplyBody,
    answer: wire.CartAnswer,
  }),
  {
    ...shared,
    verb: 'DELETE',
    path: `${CART}/apply-payment-method`,
    operationId: 'removePaymentMethod',
    summary: 'Detaches a source from the cart',
    body: wire.ApplyBody,
    answer: wire.CartAnswer,
    refusals: { ...REFUSALS, 409: WITH_KEY[409], ...WITH_BODY },
  },
  {
    ...shared,
    verb: 'DELETE',
    path: `${CART}/payment`,
    operationId: 'removePayment',
    summary: 'Detaches all sources from the cart',
    answer: wire.CartAnswer,
    refusals: { ...REFUSALS, 409: WITH_KEY[409] },
  },
  post(`${CART}/apply-shopper`, {
    operationId: 'applyShopper',
    summary: 'Applies the shopper’s default payment option and its address',
    answer: wire.CartAnswer,
  }),
  post(`${CART}/submit-cart`, {
    operationId: 'submitCart',
    summary: 'Places the order; the next cart is empty',
    body: wire.SubmitCartBody,
    bodyOptional: true,
    answer: wire.SubmitCartAnswer,
    refusals: { 400: '`order_submit_failed`, in Digital River’s form: the session is not funded.' },
  }),
  post(`${CART}/resume-cart`, {
    operationId: 'resumeCart',
    summary: 'Continues a submitted cart after the shopper’s return from the provider',
    answer: wire.ResumeCartAnswer,
  }),
  get(`${ME}/orders/{id}`, {
    operationId: 'readCartOrder',
    summary: 'Reads an order of the shopper',
    answer: wire.CartOrderAnswer,
    refusals: NO_SUCH,
  }),
  get(`${ME}/payment-options`, {
    operationId: 'listPaymentOptions',
    summary: 'Lists the shopper’s saved payment options',
    answer: wire.PaymentOptionsAnswer,
  }),
  post(`${ME}/payment-options`, {
    operationId: 'addPaymentOption',
    summary: 'Saves a source; the first one is the default',
    body: wire.PaymentOptionBody,
    status: 201,
    answer: wire.PaymentOptionAnswer,
  }),
  get(`${ME}/payment-options/{id}`, {
    operationId: 'readPaymentOption',
    summary: 'Reads a saved payment option',
    answer: wire.PaymentOptionAnswer,
    refusals: NO_SUCH,
  }),
  post(`${ME}/payment-options/{id}`, {
    operationId: 'changePaymentOption',
    summary: 'Renames a saved payment option or makes it the default',
    body: wire.PaymentOptionUpdate,
    bodyOptional: true,
    answer: wire.PaymentOptionAnswer,
    refusals: NO_SUCH,
  }),
];
