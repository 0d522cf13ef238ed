import * as wire from './digital-river-wire.js';
import type { Operation } from './operation.js';

const NOT_JSON = { 413: 'The body is larger than 64 KB.', 415: 'The body is not JSON.' };
const BY_KEY = {
  400: 'The Idempotency-Key is not valid.',
  409: 'It cannot be done now, or a request with the Idempotency-Key is under way; see Retry-After.',
  422: 'The Idempotency-Key was used with another request.',
};
const INVALID = { 400: 'The request is not valid; `parameter` names the field.' };
const OTHERS = {
  401: 'The secret key is missing or unknown.',
  403: 'It belongs to another account.',
};
const noSuch = (what: string) => ({ 404: `There is no such ${what}.` });

type Asked = Pick<Operation, 'path' | 'operationId' | 'summary'> & Partial<Operation>;

const shared = { tag: 'Server, Digital River form', access: 'secretKey' } as const;
const get = (of: Asked): Operation => ({
  ...shared,
  verb: 'GET',
  status: 200,
  ...of,
  refusals: { ...OTHERS, ...of.refusals },
});
const post = (of: Asked): Operation => ({
  ...shared,
  verb: 'POST',
  status: 200,
  idempotencyKey: 'optional',
  ...of,
  refusals: { ...OTHERS, ...BY_KEY, ...(of.body && { ...INVALID, ...NOT_JSON }), ...of.refusals },
});
const remove = (of: Asked): Operation => ({
  ...shared,
  verb: 'DELETE',
  status: 204,
  ...of,
  refusals: { ...OTHERS, ...of.refusals },
});

/** The server half in Digital River API form, in the order in which a shop needs it. */
export const digitalRiverOperations: readonly Operation[] = [
  post({
    path: '/checkouts',
    operationId: 'createCheckout',
    summary: 'Makes a checkout and its payment session',
    description:
      'Give `payment.session.id` to the page. Keep the checkout’s id in the shopper’s own session.',
    body: wire.CheckoutBody,
    status: 201,
    answer: wire.Checkout,
  }),
  get({
    path: '/checkouts/{id}',
    operationId: 'readCheckout',
    summary: 'The checkout as it stands now',
    description: 'Once it has become an order it is gone: 404, with the order’s id in `orderId`.',
    answer: wire.Checkout,
    refusals: noSuch('checkout'),
  }),
  post({
    path: '/checkouts/{id}',
    operationId: 'updateCheckout',
    summary: 'Changes a checkout',
    description:
      'A new total cuts what the primary source pays; another currency detaches all sources.',
    body: wire.CheckoutUpdate,
    bodyOptional: true,
    answer: wire.Checkout,
    refusals: noSuch('checkout'),
  }),
  remove({
    path: '/checkouts/{id}',
    operationId: 'deleteCheckout',
    summary: 'Ends a checkout and its session',
    refusals: noSuch('checkout'),
  }),
  post({
    path: '/checkouts/{id}/sources/{sourceId}',
    operationId: 'attachSource',
    summary: 'Has a source pay for a checkout',
    description: 'A primary source replaces the primary; store credit is added.',
    answer: wire.Checkout,
    refusals: noSuch('checkout or source'),
  }),
  remove({
    path: '/checkouts/{id}/sources/{sourceId}',
    operationId: 'detachSource',
    summary: 'Takes a source off a checkout',
    refusals: noSuch('checkout or source'),
  }),
  post({
    path: '/sources',
    operationId: 'createStoreCredit',
    summary: 'Makes store credit',
    description: 'Every other source is made by a page.',
    body: wire.StoreCreditBody,
    status: 201,
    answer: wire.ServerSource,
    refusals: { 412: '`amount_changed`: more than the session still needs.' },
  }),
  get({
    path: '/sources/{id}',
    operationId: 'readSource',
    summary: 'A source as it stands now',
    answer: wire.ServerSource,
    refusals: noSuch('source'),
  }),
  post({
    path: '/orders',
    operationId: 'createOrder',
    summary: 'Places the order of a funded checkout',
    description:
      'A checkout has one order at most. Where the answer was lost, send it again: a checkout with its order is a 404 that names it. Use a new Idempotency-Key after a refusal: the old one repeats the refusal.',
    body: wire.OrderBody,
    status: 201,
    answer: wire.Order,
    refusals: {
      400: '`order_submit_failed`: the session is not funded; `order_create_failed`: a detail is missing.',
      404: 'There is no such checkout, or it has its order: `orderId`.',
      409: 'The charge was refused, or a request with the Idempotency-Key is under way.',
    },
  }),
  get({
    path: '/orders/{id}',
    operationId: 'readOrder',
    summary: 'An order as it stands now',
    description: 'Fulfill it when `state` is `accepted`.',
    answer: wire.Order,
    refusals: noSuch('order'),
  }),
  post({
    path: '/orders/{id}/refresh',
    operationId: 'refreshOrder',
    summary: 'Asks the provider how the order stands',
    answer: wire.Order,
    refusals: noSuch('order'),
  }),
  get({
    path: '/charges/{id}',
    operationId: 'readCharge',
    summary: 'What a source was charged with',
    answer: wire.Charge,
    refusals: noSuch('charge'),
  }),
  post({
    path: '/customers',
    operationId: 'createCustomer',
    summary: 'Makes a customer, under an id of your own if you like',
    body: wire.CustomerBody,
    bodyOptional: true,
    status: 201,
    answer: wire.Customer,
  }),
  get({
    path: '/customers/{id}',
    operationId: 'readCustomer',
    summary: 'A customer with what is saved',
    answer: wire.Customer,
    refusals: noSuch('customer'),
  }),
  post({
    path: '/customers/{id}',
    operationId: 'updateCustomer',
    summary: 'Changes a customer',
    body: wire.CustomerUpdate,
    bodyOptional: true,
    answer: wire.Customer,
    refusals: noSuch('customer'),
  }),
  post({
    path: '/customers/{id}/sources/{sourceId}',
    operationId: 'saveSource',
    summary: 'Saves a source for the customer’s next orders',
    answer: wire.ServerSource,
    refusals: noSuch('customer or source'),
  }),
  remove({
    path: '/customers/{id}/sources/{sourceId}',
    operationId: 'removeSavedSource',
    summary: 'Takes a saved source away; it cannot pay any more',
    refusals: noSuch('customer or source'),
  }),
];
