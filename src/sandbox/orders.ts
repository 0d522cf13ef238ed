import { missingOfOwner } from '../domain/owner-needs.js';
import { chargesOf, chargeView, openCharge } from './charges.js';
import { contentView, paymentView } from './checkout-view.js';
import { findCheckout } from './checkouts.js';
import { ownerOfContact } from './contacts.js';
import type { Fields } from './fields.js';
import { lacksAuthentication } from './due-authentication.js';
import { enteredState, stateOnceAuthorized } from './order-state.js';
import { isJsonObject } from './plain-json.js';
import { badRequest, conflict, missingParameter, notFound } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import {
  checkoutOf,
  findSession,
  fundingOfSession,
  isExpired,
  primaryOf,
  putSession,
  shareOf,
} from './sessions.js';
import type { CheckoutRow, OrderRow, SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

const AFTER_ORDER_LIFETIME = 30 * 24 * 60 * 60 * 1000;

export function findOrder(work: Work, id: unknown): OrderRow {
  const order = typeof id === 'string' ? work.state.orders.get(id) : undefined;
  if (!order || order.account !== work.account.publishableKey) {
    throw notFound('not_found', 'There is no such order.');
  }
  return order;
}

export const readOrder = (work: Work, id: unknown): JsonObject =>
  orderView(work, findOrder(work, id));

/** Creates the order of a funded checkout. This closes the checkout; its session remains. */
export function createOrder(work: Work, fields: Fields): JsonObject {
  const checkout = findCheckout(work, fields.text('checkoutId'));
  const session = findSession(work, checkout.sessionId);
  refuseUnfunded(work, session);
  refuseIncomplete(work, checkout, session);
  const primary = primaryOf(work, session);
  refusePrimary(work, checkout, session, primary);

  const orderId = unusedId(work);
  const chargeIds = chargeAll(work, checkout, session, orderId);
  const waitsFor =
    primary && shareOf(work, session, primary) > 0 ? waitingState(work, primary) : 'complete';
  const charges = chargeIds.flatMap((id) => work.state.charges.get(id) ?? []);
  const orderState = waitsFor === 'complete' ? stateOnceAuthorized(charges) : 'pending_payment';
  const order = work.state.orders.put({
    id: orderId,
    account: work.account.publishableKey,
    checkoutId: checkout.id,
    sessionId: session.id,
    createdAt: work.now,
    updatedAt: work.now,
    ...enteredState({ transitions: {} }, orderState, work.now),
    chargeIds,
  });
  work.state.checkouts.put({ ...checkout, closed: true, isOrdered: true });
  putSession(work, {
    ...session,
    orderId,
    state: waitsFor,
    expiresAt: work.now + AFTER_ORDER_LIFETIME,
  });
  return orderView(work, order);
}

export function orderView(work: Work, order: OrderRow): JsonObject {
  const session = work.state.sessions.get(order.sessionId);
  if (!session) throw notFound('not_found', 'There is no such order.');
  const checkout = checkoutOf(work, session);
  return {
    ...contentView(checkout),
    id: order.id,
    createdTime: new Date(order.createdAt).toISOString(),
    updatedTime: new Date(order.updatedAt).toISOString(),
    checkoutId: order.checkoutId,
    state: order.state,
    stateTransitions: Object.fromEntries(
      Object.entries(order.transitions).map(([name, time]) => [name, new Date(time).toISOString()]),
    ),
    fraudState: order.fraudState ?? 'passed',
    payment: { ...paymentView(work, checkout), charges: chargesOf(work, order).map(chargeView) },
  };
}

/** Requires an open, fully funded session whose attached sources can all still be charged. */
function refuseUnfunded(work: Work, session: SessionRow): void {
  const { funded, remaining } = fundingOfSession(work, session);
  const sound = session.attached.every(({ sourceId }) =>
    ['chargeable', 'pending_redirect', 'pending_funds'].includes(
      work.state.sources.get(sourceId)?.state ?? '',
    ),
  );
  const ready =
    session.state === 'requires_confirmation' && funded && remaining.minorUnits === 0 && sound;
  if (!ready || isExpired(session, work.now)) {
    throw badRequest('order_submit_failed', 'Payment session status is invalid.');
  }
}

/** Requires contact and addresses. A source's owner may replace the billing address. */
function refuseIncomplete(work: Work, { content }: CheckoutRow, session: SessionRow): void {
  if (content.email === undefined)
    throw badRequest('order_create_failed', 'A required field is missing.', 'email');
  if (content.items.length === 0)
    throw badRequest('order_create_failed', 'A required field is missing.', 'items');
  const owners = session.attached
    .map(({ sourceId }) => work.state.sources.get(sourceId)?.owner)
    .filter((owner) => owner !== undefined);
  if (content.billTo || owners.length === 0) refuseAddress(content.billTo, 'billTo', owners.at(-1));
  if (!content.items.some((item) => item.physical)) return;
  refuseAddress(content.shipTo, 'shipTo');
  if (!content.shippingChoice)
    throw conflict('create-order-failed', 'A detail that the order needs is missing.');
}

function refuseAddress(
  contact: JsonObject | undefined,
  path: string,
  owner: JsonObject = {},
): void {
  const person = { ...owner, ...ownerOfContact(contact, undefined) };
  if (!person.firstName && !person.lastName) throw missingParameter(`${path}.name`);
  const [missing] = missingOfOwner({
    ...person,
    email: 'known', // the checkout's email has been checked
    address: { ...addressOf(owner), ...addressOf(person) },
  });
  if (missing) throw missingParameter(`${path}.${missing}`);
}

const addressOf = ({ address }: JsonObject): JsonObject => (isJsonObject(address) ? address : {});

/** Refuses a primary source that cannot be charged: of another customer, unauthenticated, or a test value that declines. */
function refusePrimary(
  work: Work,
  { content }: CheckoutRow,
  session: SessionRow,
  primary: SourceRow | undefined,
): void {
  if (primary?.reusable && primary.customerId !== content.customerId) {
    throw conflict('source_in_use', 'The source belongs to another customer.', 'sourceId');
  }
  if (!primary || shareOf(work, session, primary) === 0) return;
  // A saved card whose authentication was skipped is refused here (protocol part 6).
  if (primary.reusable && lacksAuthentication(work, session, primary)) {
    throw conflict('payment_authorization_failed', 'The issuer wants to see the shopper.');
  }
  if (
    primary.state === 'chargeable' &&
    work.settings.provider.kind === 'immediate' &&
    ['refused', 'blocked'].includes(work.settings.provider.answer('authorize', primary.behaviour))
  ) {
    // A saved source was authorized before; this is a new authorization.
    throw primary.reusable
      ? conflict('payment_authorization_failed', 'The payment was not authorised.')
      : conflict('failed-request', 'Failed to charge source.');
  }
}

/** Creates the charges, store credit first. Sources that are not reusable are consumed. */
function chargeAll(
  work: Work,
  checkout: CheckoutRow,
  session: SessionRow,
  orderId: string,
): readonly string[] {
  const order = {
    id: orderId,
    chargeType: checkout.content.chargeType,
    currency: session.currency,
  };
  const inTurn = [...session.attached].sort(
    (a, b) => Number(a.role === 'primary') - Number(b.role === 'primary'),
  );
  return inTurn.flatMap(({ sourceId, amount }) => {
    const source = work.state.sources.get(sourceId);
    if (!source) return [];
    const charge = amount > 0 ? openCharge(work, order, source, amount) : undefined;
    const spent = source.reusable
      ? source.state
      : amount === 0
        ? 'cancelled'
        : source.state === 'chargeable'
          ? 'consumed'
          : source.state;
    const attachedTo = source.attachedTo.filter((id) => id !== session.id);
    work.state.sources.put({
      ...source,
      state: spent,
      attachedTo,
      isOrdered: true,
      updatedAt: work.now,
    });
    return charge ? [charge.id] : [];
  });
}

/** The state of the session once its order is placed. */
function waitingState(
  { settings: { provider } }: Work,
  { state, behaviour }: SourceRow,
): 'pending_redirect' | 'pending_funds' | 'pending' | 'complete' {
  if (state === 'pending_redirect' || state === 'pending_funds') return state;
  const isDone =
    provider.kind === 'immediate' &&
    ['done', 'review'].includes(provider.answer('authorize', behaviour));
  return isDone ? 'complete' : 'pending';
}

function unusedId({ ids, state }: Work): string {
  let id = ids.digits();
  while (state.orders.get(id)) id = ids.digits();
  return id;
}
