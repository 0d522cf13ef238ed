import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveState } from '../../src/domain/flow-state.js';
import { inconsistencyOf } from '../../src/domain/payment-session.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { sandboxGateway } from '../../src/gateway/sandbox-gateway.js';
import { paymentsOf } from '../../src/session/payments.js';
import { acquireStore } from '../../src/session/registry.js';
import { NO_SESSION, withoutSession } from '../../src/session/without-session.js';
import { OWNER } from '../gateway/contract.js';
import { sandboxLevers } from '../gateway/support/sandbox-levers.js';
import { FakePage } from './support/fake-page.js';

let service: PaymentGateway;

beforeEach(() => {
  vi.useFakeTimers();
  service = sandboxGateway(sandboxLevers().sandbox, { publishableKey: 'pk_sandbox' });
});
afterEach(() => {
  vi.useRealTimers();
});

const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2040, cvv: '123' };
const FILTER = { country: 'US', currency: 'USD', supportsStorage: true };

describe('saving a method without a session (protocol 3.7)', () => {
  it('has one store for one filter', () => {
    expect(withoutSession(service, FILTER)).toBe(withoutSession(service, { ...FILTER }));
    expect(withoutSession(service, FILTER)).not.toBe(withoutSession(service, {}));
  });

  it('shows the methods that can be saved, and asks for nothing', async () => {
    const page = new FakePage();
    const gateway = withoutSession(service, FILTER);
    const { store } = acquireStore(gateway, NO_SESSION, { language: 'en', page });
    await vi.runAllTimersAsync();
    const { view, checkout } = store.state as LiveState;
    expect(view).toBe('open');
    expect(checkout.methods.map(({ type }) => type)).toContain('creditCard');
    expect(checkout.session.remaining?.minorUnits).toBe(0);
    expect(inconsistencyOf(checkout.session)).toBeUndefined();
  });

  it('makes a source and hands it to the page, like any other', async () => {
    const page = new FakePage();
    const gateway = withoutSession(service, FILTER);
    const { store } = acquireStore(gateway, NO_SESSION, { language: 'en', page });
    await vi.runAllTimersAsync();
    const presenter = { succeed: vi.fn(() => Promise.resolve()), cancel: vi.fn(), fail: vi.fn() };
    const running = paymentsOf(store, page).submit(
      {
        methodType: 'creditCard',
        redirectsAutomatically: true,
        createSource: (idempotencyKey, signal) =>
          store.gateway.createSource(
            // What the card frame does; no page ever holds a card.
            { type: 'creditCard', owner: OWNER, futureUse: true, details: CARD },
            { idempotencyKey, signal },
          ),
      },
      presenter,
    );
    await vi.runAllTimersAsync();
    expect(presenter.fail.mock.calls).toEqual([]);
    expect(await running).toMatchObject({ status: 'success', source: { type: 'creditCard' } });
    expect(store.state).toMatchObject({ view: 'open', activity: { name: 'idle' } });
  });
});
