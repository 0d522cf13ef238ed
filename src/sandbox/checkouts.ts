import { attach, detach, detachAll, detachForCurrency, type AttachOptions } from './attachments.js';
import { checkOneSeller, readCheckoutContent, type CheckoutContent } from './checkout-content.js';
import { checkoutView } from './checkout-view.js';
import type { Fields } from './fields.js';
import { applyCreditAmount } from './legacy-credit.js';
import { totalsOf } from './prices.js';
import { noSuchCheckout } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { putSession, requireOpen } from './sessions.js';
import { findSource } from './source-lookup.js';
import type { CheckoutRow, SessionRow } from './state.js';
import type { Work } from './work.js';

/** @throws {SandboxError} 404, also for a checkout that has become an order, which the refusal names. */
export function findCheckout(work: Work, id: unknown): CheckoutRow {
  const checkout = typeof id === 'string' ? work.state.checkouts.get(id) : undefined;
  if (!checkout || checkout.account !== work.account.publishableKey) throw noSuchCheckout();
  if (checkout.closed) throw noSuchCheckout(work.state.sessions.get(checkout.sessionId)?.orderId);
  return checkout;
}

/** Creates a checkout together with its payment session. */
export function createCheckout(work: Work, fields: Fields): JsonObject {
  const content = readContent(work, fields);
  const totals = totalsOf(content);
  const sessionId = work.ids.uuid();
  const checkout = work.state.checkouts.put({
    id: work.ids.uuid(),
    account: work.account.publishableKey,
    sessionId,
    createdAt: work.now,
    updatedAt: work.now,
    content,
    totals,
    closed: false,
  });
  const session = putSession(work, {
    id: sessionId,
    account: work.account.publishableKey,
    clientSecret: work.ids.clientSecret(sessionId),
    checkoutId: checkout.id,
    state: 'requires_source',
    version: 0,
    createdAt: work.now,
    expiresAt: work.now + work.settings.sessionLifetimeMs,
    currency: content.currency,
    total: totals.total,
    attached: [],
    cardAttempts: [],
  });
  attachNamed(work, applyCreditAmount(work, checkout, session, fields), fields);
  return checkoutView(work, checkout);
}

/** Absent members stay unchanged, `null` removes. A new total changes the amount of the primary source. */
export function updateCheckout(work: Work, id: unknown, fields: Fields): JsonObject {
  const before = findCheckout(work, id);
  const session = sessionOf(work, before);
  requireOpen(work, session);
  const content = readContent(work, fields, before.content);
  const totals = totalsOf(content);
  const checkout = work.state.checkouts.put({ ...before, content, totals, updatedAt: work.now });
  const { currency } = content;
  const parted = currency === session.currency ? session : detachForCurrency(work, session);
  const changed = putSession(work, { ...parted, currency, total: totals.total });
  attachNamed(work, applyCreditAmount(work, checkout, changed, fields), fields);
  return checkoutView(work, checkout);
}

export const readCheckout = (work: Work, id: unknown): JsonObject =>
  checkoutView(work, findCheckout(work, id));

export function deleteCheckout(work: Work, id: unknown): void {
  const checkout = findCheckout(work, id);
  const session = detachAll(work, sessionOf(work, checkout));
  work.state.checkouts.put({ ...checkout, closed: true });
  work.state.sessions.put({ ...session, state: 'cancelled', version: session.version + 1 });
}

export function attachSource(
  work: Work,
  id: unknown,
  sourceId: unknown,
  options?: AttachOptions,
): JsonObject {
  const checkout = findCheckout(work, id);
  attach(work, sessionOf(work, checkout), findSource(work, sourceId), options);
  return checkoutView(work, work.state.checkouts.put({ ...checkout, updatedAt: work.now }));
}

export function detachSource(work: Work, id: unknown, sourceId: unknown): void {
  const checkout = findCheckout(work, id);
  detach(work, sessionOf(work, checkout), findSource(work, sourceId).id);
  work.state.checkouts.put({ ...checkout, updatedAt: work.now });
}

function readContent(work: Work, fields: Fields, before?: CheckoutContent): CheckoutContent {
  const content = readCheckoutContent(fields, () => work.ids.uuid(), before);
  checkOneSeller(content.items);
  return content;
}

function attachNamed(work: Work, session: SessionRow, fields: Fields): void {
  const sourceId = fields.textOrBlank('sourceId');
  if (sourceId !== undefined) attach(work, session, findSource(work, sourceId));
}

function sessionOf(work: Work, checkout: CheckoutRow): SessionRow {
  const session = work.state.sessions.get(checkout.sessionId);
  if (!session) throw noSuchCheckout();
  return session;
}
