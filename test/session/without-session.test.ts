import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveState } from '../../src/domain/flow-state.js';
import { inconsistencyOf } from '../../src/domain/inconsistency.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { sandboxGateway } from '../../src/gateway/sandbox-gateway.js';
import { presentedPayments } from './support/presented-payments.js';
import { acquireStore } from '../../src/session/session-store.js';
import { NO_SESSION, withoutSession } from '../../src/session/without-session.js';
import { OWNER } from '../support/sample-owner.js';
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

  it('leaves out what can not be saved, also where the service did not', async () => {
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
    const { methods } = await withoutSession(loose, FILTER).loadCheckout('none', options);
    expect(methods.map(({ type }) => type)).toEqual(['creditCard']);
  });

  it('keeps the rest of a gateway as it is, whatever it is made of', async () => {
    class Service {
      readonly #answer = 'kept';
      readonly redirectHosts = ['bank.example'];
      readDisclosure() {
        return Promise.resolve(this.#answer);
      }
    }
    const wrapped = withoutSession(new Service() as never, FILTER);
    expect(await (wrapped.readDisclosure as unknown as () => unknown)()).toBe('kept');
    expect(wrapped.redirectHosts).toEqual(['bank.example']);
  });

  it('waits a second for whose methods they are, then says that it was not told', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const options = { language: 'en', signal: new AbortController().signal };
    const answer = withoutSession(service, undefined).loadCheckout('none', options);
    const failure = expect(answer).rejects.toMatchObject({ code: 'invalid-configuration' });
    await vi.advanceTimersByTimeAsync(1000);
    await failure;
    expect(console.warn).toHaveBeenCalledWith('dr-elements DR-ELM-003 billingAddress');
  });

  it('says nothing of an element that has gone meanwhile', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    warn.mockClear();
    const gone = new AbortController();
    const options = { language: 'en', signal: gone.signal };
    const answer = withoutSession(service, undefined).loadCheckout('none', options);
    const failure = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    gone.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await failure;
    expect(warn).not.toHaveBeenCalled();
  });

  it('asks for the methods of the filter alone, and words a subscription as one', async () => {
    const listMethods = vi.fn(() => Promise.resolve([]));
    const counting: PaymentGateway = { ...service, listMethods };
    const options = { language: 'en', signal: new AbortController().signal };
    const once = await withoutSession(counting, FILTER).loadCheckout('none', options);
    const plan = { country: 'US', recurring: true };
    const subscription = await withoutSession(counting, plan).loadCheckout('none', options);
    expect(listMethods.mock.calls).toEqual([
      [FILTER, options],
      [{ country: 'US' }, options],
    ]);
    expect(once.session).toMatchObject({
      id: NO_SESSION,
      recurring: false,
      currency: 'USD',
      sources: [],
      total: { minorUnits: 0, currency: 'USD' },
    });
    // No currency was given: none is shown, since there is no amount.
    expect(subscription.session).toMatchObject({ recurring: true, currency: 'XXX' });
  });

  it('asks the issuer about a source of no session', async () => {
    const authenticateSource = vi.fn(() => Promise.resolve({ status: 'complete' } as const));
    const asking: PaymentGateway = { ...service, authenticateSource };
    const options = { signal: new AbortController().signal };
    await withoutSession(asking, FILTER).authenticateSource(
      { sourceId: 'src-1', clientSecret: 'secret', sessionId: NO_SESSION },
      options,
    );
    expect(authenticateSource.mock.calls).toEqual([
      [{ sourceId: 'src-1', clientSecret: 'secret' }, options],
    ]);
  });

  it('gives one and the same function each time: card fields are known by their loader', () => {
    const wrapped = withoutSession(service, FILTER);
    expect(wrapped.createSource).toBe(wrapped.createSource);
    expect(wrapped.createSource).not.toBe(wrapped.retrieveSource);
  });

  it('makes a source and hands it to the page, like any other', async () => {
    const page = new FakePage();
    const gateway = withoutSession(service, FILTER);
    const { store } = acquireStore(gateway, NO_SESSION, { language: 'en', page });
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
