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

/** The server API in Digital River API form, in the order of use. */
export const digitalRiverOperations: readonly Operation[] = [
  post({
    path: '/checkouts',
    operationId: 'createCheckout',
    summary: 'Creates a checkout and its payment session',
    description:
      'Pass `payment.session.id` to the page. Keep the checkout’s id in the shopper’s session.',
    body: wire.CheckoutBody,
    status: 201,
    answer: wire.Checkout,
  }),
  get({
    path: '/checkouts/{id}',
    operationId: 'readCheckout',
    summary: 'Reads a checkout',
    description: 'After its order was placed: 404, with the order’s id in `orderId`.',
    answer: wire.Checkout,
    refusals: noSuch('checkout'),
  }),
  post({
    path: '/checkouts/{id}',
    operationId: 'updateCheckout',
    summary: 'Updates a checkout',
    description:
      'A new total changes the amount of the primary source; another currency detaches all sources.',
    body: wire.CheckoutUpdate,
    bodyOptional: true,
    answer: wire.Checkout,
    refusals: noSuch('checkout'),
  }),
  remove({
    path: '/checkouts/{id}',
    operationId: 'deleteCheckout',
    summary: 'Deletes a checkout and its session',
    refusals: noSuch('checkout'),
  }),
  post({
    path: '/checkouts/{id}/sources/{sourceId}',
    operationId: 'attachSource',
    summary: 'Attaches a source to a checkout',
    description: 'A primary source replaces the previous one; store credit is added.',
    answer: wire.Checkout,
    refusals: noSuch('checkout or source'),
  }),
  remove({
    path: '/checkouts/{id}/sources/{sourceId}',
    operationId: 'detachSource',
    summary: 'Detaches a source from a checkout',
    refusals: noSuch('checkout or source'),
  }),
  post({
    path: '/sources',
    operationId: 'createStoreCredit',
    summary: 'Creates store credit',
    description: 'All other sources are created by a page.',
    body: wire.StoreCreditBody,
    status: 201,
    answer: wire.ServerSource,
    refusals: { 412: '`amount_changed`: more than the session still needs.' },
  }),
  get({
    path: '/sources/{id}',
    operationId: 'readSource',
    summary: 'Reads a source',
    answer: wire.ServerSource,
    refusals: noSuch('source'),
  }),
  post({
    path: '/orders',
    operationId: 'createOrder',
    summary: 'Places the order of a funded checkout',
    description:
      'A checkout has at most one order. If the answer is lost, repeat the request: a checkout that already has an order is a 404 with its `orderId`. Use a new Idempotency-Key after a refusal, because the old one repeats the refusal.',
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
    summary: 'Reads an order',
    description: 'Fulfill it when `state` is `accepted`.',
    answer: wire.Order,
    refusals: noSuch('order'),
  }),
  post({
    path: '/orders/{id}/refresh',
    operationId: 'refreshOrder',
    summary: 'Updates an order from the provider',
    answer: wire.Order,
    refusals: noSuch('order'),
  }),
  get({
    path: '/charges/{id}',
    operationId: 'readCharge',
    summary: 'Lists the charges of a source',
    answer: wire.Charge,
    refusals: noSuch('charge'),
  }),
  post({
    path: '/customers',
    operationId: 'createCustomer',
    summary: 'Creates a customer, optionally with your own id',
    body: wire.CustomerBody,
    bodyOptional: true,
    status: 201,
    answer: wire.Customer,
  }),
  get({
    path: '/customers/{id}',
    operationId: 'readCustomer',
    summary: 'Reads a customer with the saved sources',
    answer: wire.Customer,
    refusals: noSuch('customer'),
  }),
  post({
    path: '/customers/{id}',
    operationId: 'updateCustomer',
    summary: 'Updates a customer',
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
    summary: 'Removes a saved source, which can then no longer be charged',
    refusals: noSuch('customer or source'),
  }),
];
