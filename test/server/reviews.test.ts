import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardSource, checkout } from './support/bodies.js';
import { openService } from './support/open-service.js';
import { CALLER, openOutbox, openReceiver } from './webhooks/open-outbox.js';

const REVIEWED = '4000120000000503';

describe('the operation that ends a review', () => {
  async function orderInReview() {
    const { askAsPage, askAsServer } = openService();
    const { body: made } = await askAsServer('POST /checkouts', { body: checkout });
    const body = cardSource(made.payment.session.id, REVIEWED);
    const { body: source } = await askAsPage('POST /v1/sources', { body });
    await askAsServer(`POST /checkouts/${made.id}/sources/${source.id}`);
    const order = await askAsServer('POST /orders', { body: { checkoutId: made.id } });
    expect([order.status, order.body.state]).toEqual([201, 'in_review']);
    return (given: unknown) =>
      askAsServer(`POST /__sandbox/orders/${order.body.id}/review`, { body: { verdict: given } });
  }

  it.each([
    ['passed', 'accepted'],
    ['blocked', 'blocked'],
  ])('takes %s: the order is %s', async (verdict, state) => {
    const end = await orderInReview();
    expect((await end(verdict)).body.state).toBe(state);
    expect((await end(verdict)).status).toBe(409);
  });

  it('takes nothing else', async () => {
    const end = await orderInReview();
    for (const verdict of ['accepted', undefined, 1])
      expect((await end(verdict)).body.errors).toEqual([
        { code: 'invalid_parameter', message: expect.any(String), parameter: 'verdict' },
      ]);
  });
});

describe('the events of a review', () => {
  let receiver: Awaited<ReturnType<typeof openReceiver>>;
  beforeEach(async () => {
    receiver = await openReceiver();
  });
  afterEach(() => receiver.close());

  it.each([
    ['passed', ['order.accepted', 'order.review_opened']],
    ['blocked', ['order.blocked', 'order.review_opened']],
  ] as const)('are told as it is opened and %s', async (verdict, types) => {
    const { sandbox, dispatcher, paidByCard } = openOutbox(receiver.url);
    const { checkoutId } = paidByCard(REVIEWED);
    const { id }: { id?: unknown } = sandbox.createOrder(CALLER, { checkoutId });
    sandbox.closeReview(CALLER, String(id), verdict);
    await dispatcher.deliverDue();
    const told = receiver.types().filter((type) => /^order\.(?!charge)/.test(type));
    expect(told.sort()).toEqual(types);
    const { event } =
      receiver.received.find((each) => each.event.type === 'order.review_opened') ?? {};
    expect(event.data.object).toMatchObject({ id, state: 'in_review', checkoutId });
  });
});
