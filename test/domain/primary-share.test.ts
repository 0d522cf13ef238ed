import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import { challengedAmount, primaryShare } from '../../src/domain/primary-share.js';
import { session, source } from '../session/support/samples.js';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const credit = (minorUnits: number, more: Partial<PaymentSource> = {}) =>
  source({ id: 'credit', role: 'secondary', amount: usd(minorUnits), ...more });
const card = (minorUnits: number, more: Partial<PaymentSource> = {}) =>
  source({ id: 'card', amount: usd(minorUnits), ...more });

describe('the amount of a new primary source', () => {
  it('is the remaining amount while there is none', () => {
    expect(primaryShare(session({ remaining: usd(6801), sources: [credit(5000)] }))).toEqual(
      usd(6801),
    );
  });

  it('is all but store credit where it would replace another, whatever that one was cut to', () => {
    const sources = [credit(5000), card(1)];
    expect(primaryShare(session({ state: 'requires_confirmation', sources }))).toEqual(usd(6801));
  });

  it('counts no credit that was canceled, and no primary that failed', () => {
    const canceled = credit(5000, { state: 'cancelled' });
    const sources = [canceled, card(11801)];
    expect(primaryShare(session({ state: 'requires_confirmation', sources }))).toEqual(usd(11801));
    expect(primaryShare(session({ sources: [card(11801, { state: 'failed' })] }))).toEqual(
      usd(11801),
    );
  });

  it('is that of the present one if the session lacks amounts, and never negative', () => {
    const { total: _, ...unknown } = session({ sources: [card(6801)] });
    expect(primaryShare(unknown)).toEqual(usd(6801));
    expect(primaryShare(session({ sources: [credit(20000), card(0)] }))).toEqual(usd(0));
  });
});

describe('the amount of a challenge', () => {
  const live = (of: PaymentSource, more: Parameters<typeof session>[0] = {}) => ({
    checkout: { session: session({ remaining: usd(11801), ...more }), methods: [] },
    activity: { name: 'authenticating', source: of } as const,
  });

  it('is that of a new source', () => {
    expect(challengedAmount(live(card(6801)))).toEqual(usd(6801));
  });

  it('is this session’s share for a saved source, not what it paid elsewhere', () => {
    expect(challengedAmount(live(card(500, { reusable: true })))).toEqual(usd(11801));
  });

  it('is not known of a source without an amount where the session has none', () => {
    const { amount: _, ...bare } = card(0);
    expect(challengedAmount(live(bare))).toEqual(usd(11801));
  });
});
