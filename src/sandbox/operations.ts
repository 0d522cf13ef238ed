import { authorization, putCharge } from './charges.js';
import { settle } from './order-progress.js';
import { putOrder } from './order-state.js';
import type { Verdict } from './provider.js';
import type { ChargeRow, OperationRow } from './state.js';
import type { Work } from './work.js';

/** Stores a provider's answer. Reporting it again changes nothing. */
export function reportOperation(work: Work, id: unknown, answer: Verdict): void {
  const operation = typeof id === 'string' ? work.state.operations.get(id) : undefined;
  const charge = operation && work.state.charges.get(operation.chargeId);
  if (operation?.account !== work.account.publishableKey) return;
  work.state.operations.delete(operation.id);
  if (!charge) return;
  putCharge(work, charge, changesBy(operation, charge, answer));
  const order = work.state.orders.get(charge.orderId);
  if (!order) return;
  const charges = order.chargeIds.flatMap((each) => work.state.charges.get(each) ?? []);
  if (order.state === 'pending_payment') settle(work, order);
  else if (order.state === 'accepted' && charges.every(({ state }) => state === 'complete'))
    putOrder(work, order, 'complete');
  else if (
    order.state === 'complete' &&
    charges.every((each) => each.refunded === each.captured && each.refundState === 'complete')
  )
    putOrder(work, order, 'returned');
}

function changesBy(
  { kind, amount }: OperationRow,
  charge: ChargeRow,
  answer: Verdict,
): Partial<ChargeRow> {
  const isDone = answer === 'done';
  switch (kind) {
    case 'authorize':
      // A charge that was canceled in the meantime stays canceled: a cancel operation follows.
      return charge.state === 'pending' ? authorization(answer) : {};
    case 'capture':
      return isDone ? { state: 'complete', captured: amount } : FAILED;
    case 'refund':
      return isDone
        ? { refundState: 'complete' }
        : { refundState: 'failed', refunded: charge.refunded - amount };
    case 'cancel':
      return {};
  }
}

const FAILED = authorization('refused');
