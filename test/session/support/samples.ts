import type { Checkout } from '../../../src/domain/flow-state.js';
import { money } from '../../../src/domain/money.js';
import type { PaymentSession } from '../../../src/domain/payment-session.js';
import type { PaymentSource } from '../../../src/domain/payment-source.js';

const usd = (minorUnits: number) => money(minorUnits, 'USD');

/** 118.01 US dollars, nothing attached. */
export const session = (more: Partial<PaymentSession> = {}): PaymentSession => {
  const state = more.state ?? 'requires_source';
  const isFunded = state !== 'requires_source';
  return {
    id: 'ses-1',
    state,
    rawState: state,
    currency: 'USD',
    country: 'US',
    total: usd(11801),
    contributed: usd(isFunded ? 11801 : 0),
    remaining: usd(isFunded ? 0 : 11801),
    sources: isFunded ? [source({ id: 'attached', state: 'chargeable' })] : [],
    recurring: false,
    ...more,
  };
};

export const checkout = (more: Partial<PaymentSession> = {}): Checkout => ({
  session: session(more),
  methods: [
    { type: 'creditCard', flow: 'standard', supportsRecurring: true, supportsFreeTrial: true },
    { type: 'payPal', flow: 'redirect', supportsRecurring: false, supportsFreeTrial: false },
  ],
});

export const source = (more: Partial<PaymentSource> = {}): PaymentSource => ({
  id: 'src-1',
  clientSecret: 'src-1_secret',
  type: 'payPal',
  state: 'chargeable',
  flow: 'redirect',
  role: 'primary',
  reusable: false,
  details: {},
  raw: { id: 'src-1' },
  ...more,
});
