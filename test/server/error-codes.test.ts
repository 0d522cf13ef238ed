import { describe, expect, it } from 'vitest';
import { cardSource, checkout, wireSource } from './support/bodies.js';
import { OWNER as owner } from '../support/sample-owner.js';
import { openService, type Answer, type Body, type OpenService } from './support/open-service.js';

// Each row of protocol 7.4, brought about over HTTP by the situation that it names. `unknown_parameter` has none: what
// nobody knows is ignored, as the contract has it.

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-11-23T10:00:00Z');
const CHARGE_FAILS = '4000000000003600';

/** A service with an adjustable clock and shorthands for the server API. */
function openShop() {
  const clock = { now: START };
  const service = openService({}, { now: () => clock.now, sessionLifetimeMs: 90 * DAY });
  const post = (path: string, body: object = {}) => service.askAsServer(`POST ${path}`, { body });
  const made = async (path: string, body: object): Promise<Body> => (await post(path, body)).body;
  const open = async (more: object = {}) => {
    const { id, payment } = await made('/checkouts', { ...checkout, ...more });
    return { id, sessionId: payment.session.id } as { id: string; sessionId: string };
  };
  const source = async (body: object): Promise<Body> =>
    (await service.askAsPage('POST /v1/sources', { body })).body;
  const card = (sessionId?: string, number?: string) => source(cardSource(sessionId, number));
  const credit = (sessionId: string, amount: number) =>
    made('/sources', { type: 'customerCredit', paymentSessionId: sessionId, amount });
  const attach = (id: string, sourceId: string) => post(`/checkouts/${id}/sources/${sourceId}`);
  const customer = async (): Promise<string> => (await made('/customers', {})).id;
  const save = (customerId: string, sourceId: string) =>
    post(`/customers/${customerId}/sources/${sourceId}`);
  const order = (checkoutId: string) => post('/orders', { checkoutId });
  /** A checkout that a card has funded. */
  const funded = async (more: object = {}, number?: string) => {
    const opened = await open(more);
    await attach(opened.id, (await card(opened.sessionId, number)).id);
    return opened.id;
  };
  return {
    ...service,
    clock,
    post,
    open,
    source,
    card,
    credit,
    attach,
    customer,
    save,
    order,
    funded,
  };
}
type Shop = ReturnType<typeof openShop>;

interface Row {
  readonly status: number;
  readonly code: string;
  readonly situation: string;
  readonly run: (shop: Shop) => Promise<Answer>;
  readonly parameter?: string;
}

const ROWS: readonly Row[] = [
  {
    status: 400,
    code: 'order_submit_failed',
    situation: 'the session waits for a source',
    run: async ({ open, order }) => order((await open()).id),
  },
  {
    status: 400,
    code: 'order_create_failed',
    situation: 'the checkout has no e-mail address',
    run: async ({ funded, order }) => order(await funded({ email: undefined })),
    parameter: 'email',
  },
  {
    status: 400,
    code: 'missing_parameter',
    situation: 'goods are sent to an address without a city',
    run: async ({ funded, order }) => {
      const { city: _, ...address } = owner.address;
      const items = [{ price: 5, productDetails: { physical: true } }];
      return order(await funded({ items, shipTo: { ...owner, address } }));
    },
    parameter: 'shipTo.address.city',
  },
  {
    status: 400,
    code: 'invalid_parameter',
    situation: 'an address names a country that is none',
    run: ({ post }) =>
      post('/checkouts', {
        ...checkout,
        billTo: { ...owner, address: { ...owner.address, country: 'Nowhere' } },
      }),
    parameter: 'billTo.address.country',
  },
  {
    status: 400,
    code: 'selling_entity_not_found',
    situation: 'items need two entities',
    run: ({ post }) =>
      post('/checkouts', {
        ...checkout,
        items: [
          { price: 5, sellingEntity: 'DR_INC-ENTITY' },
          { price: 5, sellingEntity: 'DR_IRELAND-ENTITY' },
        ],
      }),
    parameter: 'items',
  },
  {
    status: 404,
    code: 'not_found',
    situation: 'the checkout became an order',
    run: async ({ funded, order, askAsServer }) => {
      const id = await funded();
      await order(id);
      return askAsServer(`GET /checkouts/${id}`);
    },
  },
  {
    status: 409,
    code: 'session_source_amount_too_large',
    situation: 'store credit is larger than what remains',
    run: async ({ open, credit, attach }) => {
      const { id, sessionId } = await open();
      return attach(id, (await credit(sessionId, 118.02)).id);
    },
    parameter: 'amount',
  },
  {
    status: 409,
    code: 'session_update_not_allowed',
    situation: 'store credit comes after a single-use primary',
    run: async ({ open, card, credit, attach }) => {
      const { id, sessionId } = await open();
      const late = await credit(sessionId, 10);
      await attach(id, (await card(sessionId)).id);
      return attach(id, late.id);
    },
  },
  {
    status: 409,
    code: 'source_status_invalid_for_session',
    situation: 'a detached source is attached again',
    run: async ({ open, card, attach, askAsServer }) => {
      const { id, sessionId } = await open();
      const { id: sourceId } = await card(sessionId);
      await attach(id, sourceId);
      await askAsServer(`DELETE /checkouts/${id}/sources/${sourceId}`);
      return attach(id, sourceId);
    },
    parameter: 'sourceId',
  },
  {
    status: 409,
    code: 'nonreusable_source',
    situation: 'a type that cannot be saved is saved',
    run: async ({ open, source, customer, save }) => {
      const { sessionId } = await open();
      return save(await customer(), (await source(wireSource(sessionId))).id);
    },
    parameter: 'sourceId',
  },
  {
    status: 409,
    code: 'source_not_chargeable',
    situation: 'a removed source is saved again',
    run: async ({ open, card, customer, save, askAsServer }) => {
      const { sessionId } = await open();
      const [customerId, { id }] = [await customer(), await card(sessionId)];
      await save(customerId, id);
      await askAsServer(`DELETE /customers/${customerId}/sources/${id}`);
      return save(customerId, id);
    },
    parameter: 'sourceId',
  },
  {
    status: 409,
    code: 'source_in_use',
    situation: 'a source belongs to another customer',
    run: async ({ open, card, customer, save }) => {
      const { sessionId } = await open();
      const { id } = await card(sessionId);
      await save(await customer(), id);
      return save(await customer(), id);
    },
    parameter: 'sourceId',
  },
  {
    status: 409,
    code: 'source_expired',
    situation: 'the time to pay with the source is over',
    run: async ({ clock, open, source, attach }) => {
      const { id, sessionId } = await open();
      const wire = await source(wireSource(sessionId));
      clock.now += 30 * DAY;
      return attach(id, wire.id);
    },
    parameter: 'sourceId',
  },
  {
    status: 404,
    code: 'source_not_found',
    situation: 'the source is unknown',
    run: async ({ open, attach }) => attach((await open()).id, 'nobody'),
  },
  {
    status: 409,
    code: 'source_not_supported',
    situation: 'legacy credit comes after a single-use primary',
    run: async ({ funded, post }) => post(`/checkouts/${await funded()}`, { creditAmount: 10 }),
    parameter: 'creditAmount',
  },
  {
    status: 409,
    code: 'creditAmount_already_updated',
    situation: 'legacy credit is given twice',
    run: async ({ open, post }) =>
      post(`/checkouts/${(await open({ creditAmount: 10 })).id}`, { creditAmount: 20 }),
    parameter: 'creditAmount',
  },
  {
    status: 409,
    code: 'failed-request',
    situation: 'the charge is refused',
    run: async ({ funded, order }) => order(await funded({}, CHARGE_FAILS)),
  },
  {
    status: 409,
    code: 'create-order-failed',
    situation: 'goods are sent and nobody said how',
    run: async ({ funded, order }) => {
      const items = [{ price: 5, productDetails: { physical: true } }];
      return order(await funded({ items, shipTo: owner }));
    },
  },
  {
    status: 409,
    code: 'payment_authorization_failed',
    situation: 'a saved card is not authorised again',
    run: async ({ open, card, customer, save, attach, order }) => {
      const customerId = await customer();
      const { id, sessionId } = await open({ customerId });
      const { id: sourceId } = await card(sessionId, CHARGE_FAILS);
      await save(customerId, sourceId);
      await attach(id, sourceId);
      return order(id);
    },
  },
  {
    status: 401,
    code: 'api_key_expired',
    situation: 'the account’s keys have run out',
    run: async () => {
      const { askAsServer } = openService(
        {},
        {
          accounts: [
            {
              publishableKey: 'pk_sandbox',
              secretKey: 'sk_sandbox',
              allowedOrigins: 'loopback',
              expiresAt: START,
            },
          ],
          now: () => START,
        },
      );
      return askAsServer('POST /checkouts', { body: checkout });
    },
  },
  {
    status: 400,
    code: 'amount_too_large',
    situation: 'the total is too large to be counted in cents',
    run: ({ post }) => post('/checkouts', { ...checkout, items: [{ price: 99_999_999_999 }] }),
  },
  {
    status: 409,
    code: 'charge_expired',
    situation: 'an authorisation is captured after more than a month',
    run: async ({ clock, funded, order, post }) => {
      const { body } = await order(await funded());
      clock.now += 31 * DAY;
      return post(`/__sandbox/orders/${body.id}/capture`);
    },
  },
  {
    status: 409,
    code: 'restricted_update',
    situation: 'an order is captured twice',
    run: async ({ funded, order, post }) => {
      const { body } = await order(await funded());
      await post(`/__sandbox/orders/${body.id}/capture`);
      return post(`/__sandbox/orders/${body.id}/capture`);
    },
  },
];

describe('every code of protocol 7.4', () => {
  it.each(ROWS)('$status $code: $situation', async ({ run, status, code, parameter }) => {
    const answer = await run(openShop());

    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
    expect(answer.body.type).toEqual(expect.any(String));
    expect(answer.body.errors[0].message).toEqual(expect.any(String));
    if (parameter) expect(answer.body.errors[0].parameter).toBe(parameter);
  });
});

describe('legacy credit (protocol 1.7)', () => {
  const sessionOf = async ({ askAsServer }: OpenService, id: string) =>
    (await askAsServer(`GET /checkouts/${id}`)).body.payment.session;

  it('contributes its amount', async () => {
    const shop = openShop();
    const { id } = await shop.open({ creditAmount: 50 });
    expect(await sessionOf(shop, id)).toMatchObject({
      state: 'requires_source',
      amountContributed: 50,
      amountRemainingToBeContributed: 68.01,
    });
  });

  it('of more than the total funds all of it', async () => {
    const shop = openShop();
    const { id } = await shop.open({ creditAmount: 500 });
    expect(await sessionOf(shop, id)).toMatchObject({
      state: 'requires_confirmation',
      amountRemainingToBeContributed: 0,
    });
    expect((await shop.order(id)).status).toBe(201);
  });
});
