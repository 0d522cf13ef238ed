import type { Behaviour } from './behaviour.js';

type Triggers = ReadonlyMap<string, Behaviour>;

const triggers = (table: Record<string, Behaviour>): Triggers => new Map(Object.entries(table));

const WALLETS_AND_KLARNA = triggers({
  SourceCreationFail: { source: 'fails' },
  ChargeCreationFail: { charge: 'fails' },
  RefundFail: { refund: 'fails' },
});
const DIRECT_DEBIT = triggers({
  SourceFail: { source: 'fails' },
  SourceFailAfterRedirect: { source: 'failsAfterRedirect' },
  ChargeFail: { charge: 'fails' },
  ChargeFailedAfterPending: { charge: 'failsAfterPending' },
  ChargeRemainPending: { charge: 'staysPending' },
  RefundFail: { refund: 'fails' },
  RefundFailedAfterPending: { refund: 'failsAfterPending' },
});
const ALIPAY = triggers({
  authFail: { source: 'fails' },
  authFailAfterRedirect: { source: 'failsAfterRedirect' },
  refundFail: { refund: 'fails' },
});
const RECEIVERS = triggers({
  SourceCreationFail: { source: 'fails' },
  SourceFailWithDelay: { source: 'failsWithDelay' },
  RefundFailWhileCreation: { refund: 'refusedAtOnce' },
  RefundFailAfterPaymentInfo: { refund: 'fails' },
});
const GOOGLE_PAY = triggers({
  SourceFail: { source: 'fails' },
  ChargeFail: { charge: 'fails' },
  CaptureFail: { capture: 'fails' },
  CancelFail: { cancel: 'fails' },
  RefundFail: { refund: 'fails' },
  SCATest: { challenge: 'passes' },
  SCATestFail: { challenge: 'fails' },
});

const BY_TYPE: ReadonlyMap<string, Triggers> = new Map(
  Object.entries({
    payPal: WALLETS_AND_KLARNA,
    payPalBilling: WALLETS_AND_KLARNA,
    payPalCredit: WALLETS_AND_KLARNA,
    klarnaCredit: WALLETS_AND_KLARNA,
    klarnaCreditRecurring: WALLETS_AND_KLARNA,
    directDebit: DIRECT_DEBIT,
    alipay: ALIPAY,
    alipayCn: ALIPAY,
    googlePay: GOOGLE_PAY,
  }),
);

/** The behavior that the owner's last name triggers. */
export function behaviourOfOwner(type: string, flow: string, lastName: unknown): Behaviour {
  if (typeof lastName !== 'string') return {};
  const table = BY_TYPE.get(type) ?? (flow === 'receiver' ? RECEIVERS : undefined);
  return table?.get(lastName) ?? {};
}
