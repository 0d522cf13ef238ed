import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveState } from '../../src/domain/flow-state.js';
import { inconsistencyOf } from '../../src/domain/inconsistency.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { sandboxGateway } from '../../src/gateway/sandbox-gateway.js';
import { presentedPayments } from './support/presented-payments.js';
import { acquireStore } from '../../src/session/session-store.js';
import { savingFor } from '../../src/session/saving.js';
import { OWNER } from '../support/sample-owner.js';
import { sandboxHarness } from '../gateway/support/sandbox-harness.js';
import { FakePage } from './support/fake-page.js';

let service: PaymentGateway;

beforeEach(() => {
  vi.useFakeTimers();
  service = sandboxGateway(sandboxHarness().sandbox, { publishableKey: 'pk_sandbox' });
});
afterEach(() => {
  vi.useRealTimers();
});

const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2040, cvv: '123' };
const FILTER = { country: 'US', currency: 'USD', supportsStorage: true };

describe('saving a method without a session', () => {
  it('has one store for one filter', () => {
    expect(savingFor(FILTER)).toBe(savingFor({ ...FILTER }));
    expect(savingFor(FILTER)).not.toBe(savingFor({}));
  });

  it('shows the storable methods, and makes no other request', async () => {
    const page = new FakePage();
    const { store } = acquireStore(service, savingFor(FILTER), { language: 'en', page });
    await vi.runAllTimersAsync();
    const { view, checkout } = store.state as LiveState;
    expect(view).toBe('open');
    expect(checkout.methods.map(({ type }) => type)).toContain('creditCard');
    expect(checkout.session.remaining?.minorUnits).toBe(0);
    expect(inconsistencyOf(checkout.session)).toBeUndefined();
  });

  it('omits methods that cannot be saved, even if the service lists them', async () => {
    const method = { flow: 'standard', supportsRecurring: true, supportsFreeTrial: true } as const;
    const loose = Object.create(service, {
      listMethods: {
        value: () =>
          Promise.resolve([
            { ...method, type: 'creditCard' },
            { ...method, type: 'wireTransfer', supportsStorage: false },
          ]),
      },
    }) as PaymentGateway;
    const options = { language: 'en', signal: new AbortController().signal };
    const { methods } = await savingFor(FILTER).load(loose, options);
    expect(methods.map(({ type }) => type)).toEqual(['creditCard']);
  });

  it('waits a second for the country, then reports that it is missing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const options = { language: 'en', signal: new AbortController().signal };
    const answer = savingFor(undefined).load(service, options);
    const failure = expect(answer).rejects.toMatchObject({ code: 'invalid-configuration' });
    await vi.advanceTimersByTimeAsync(1000);
    await failure;
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringContaining('DR-ELM-003 billingAddress ('),
    );
  });

  it('reports nothing for an element that was removed in the meantime', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    warn.mockClear();
    const gone = new AbortController();
    const options = { language: 'en', signal: gone.signal };
    const answer = savingFor(undefined).load(service, options);
    const failure = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    gone.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await failure;
    expect(warn).not.toHaveBeenCalled();
  });

  it('requests only the methods of the filter, and uses the wording for subscriptions', async () => {
    const listMethods = vi.fn(() => Promise.resolve([]));
    const counting: PaymentGateway = { ...service, listMethods };
    const options = { language: 'en', signal: new AbortController().signal };
    const once = await savingFor(FILTER).load(counting, options);
    const plan = { country: 'US', recurring: true };
    const subscription = await savingFor(plan).load(counting, options);
    expect(listMethods.mock.calls).toEqual([
      [FILTER, options],
      [{ country: 'US' }, options],
    ]);
    expect(once.session).not.toHaveProperty('id');
    expect(once.session).toMatchObject({
      recurring: false,
      currency: 'USD',
      sources: [],
      total: { minorUnits: 0, currency: 'USD' },
    });
    // No currency was given: none is shown, since there is no amount.
    expect(subscription.session).toMatchObject({ recurring: true, currency: 'XXX' });
  });

  it('creates a source and passes it to the page, like any other', async () => {
    const page = new FakePage();
    const { store } = acquireStore(service, savingFor(FILTER), { language: 'en', page });
    await vi.runAllTimersAsync();
    const presenter = {
      succeed: vi.fn(() => Promise.resolve()),
      cancel: vi.fn(),
      fail: vi.fn(),
      challenge: () => expect.unreachable('nobody is asked'),
    };
    const running = presentedPayments(store, page).submit(
      {
        methodType: 'creditCard',
        redirectsAutomatically: true,
        createSource: (idempotencyKey, signal) =>
          store.gateway.createSource(
            // Done by the card frame: a page never has card data.
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
