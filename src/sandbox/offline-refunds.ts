import type { Fields } from './fields.js';
import { findOrder } from './orders.js';
import { conflict, missingParameter, notFound } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import type { OrderRow } from './state.js';
import type { Work } from './work.js';

/** The token that allows naming the account for an order's refund, once. */
export const refundTokenOf = ({ settings }: Work, { id }: OrderRow): string =>
  `${id}.${settings.digest(`refund ${id}`).slice(0, 32)}`;

/** Stores the account for a refund that cannot be sent back to its source (`offlinerefund`). */
export function submitOfflineRefund(work: Work, fields: Fields): JsonObject {
  const token = fields.text('refundToken');
  const order = work.state.orders.get(token.split('.', 1)[0] ?? '');
  if (!order || refundTokenOf(work, order) !== token) throw noSuchRefund();
  findOrder(work, order.id); // of this key
  if (order.hasRefundAccount) throw conflict('restricted_update', 'The refund has its account.');
  fields.text('accountHolder');
  if (!fields.textOrBlank('iban') && !fields.textOrBlank('accountNumber'))
    throw missingParameter('iban');
  work.state.orders.put({ ...order, hasRefundAccount: true, updatedAt: work.now });
  return { accepted: true };
}

const noSuchRefund = () => notFound('not_found', 'There is no such refund.');
