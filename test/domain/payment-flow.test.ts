import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import {
  step,
  type Activity,
  type FlowEffect,
  type FlowEvent,
  type FlowState,
  type LiveState,
} from '../../src/domain/payment-flow.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import { SESSION_STATES, type PaymentSession } from '../../src/domain/payment-session.js';
import { stepReading } from '../../src/domain/reading-flow.js';
import { checkout, source } from '../session/support/samples.js';

const INTENT = { id: 'intent-1', methodType: 'payPal' };
const START: FlowState = { view: 'loading' };
const LOADED: FlowEvent = { type: 'loaded', checkout: checkout() };
const FUNDED: FlowEvent = {
  type: 'loaded',
  checkout: checkout({ state: 'requires_confirmation' }),
};
const SUBMIT: FlowEvent = { type: 'submit', intent: INTENT };
const failedWith = (code: PaymentError['code']): FlowEvent => ({
  type: 'source-failed',
  intent: INTENT,
  error: new PaymentError(code),
});
const created = (state = 'chargeable', redirect = false): FlowEvent => ({
  type: 'source-created',
  intent: INTENT,
  source: source({ state }),
  redirect,
});

/** The state after these events, and the effects of the last one. */
function after(...events: FlowEvent[]): { state: FlowState; live: LiveState; effects: string[] } {
  let state = START;
  let effects: readonly FlowEffect[] = [];
  for (const event of events) [state, effects] = step(state, event);
  return { state, live: state as LiveState, effects: effects.map(({ type }) => type) };
}

describe('the first answer', () => {
  it.each<[PaymentSession['state'], FlowState['view']]>([
    ['requires_source', 'open'],
    ['requires_confirmation', 'open'],
    ['complete', 'ended'],
    ['failed', 'ended'],
    ['cancelled', 'ended'],
    ['pending_redirect', 'waiting'],
    ['pending_funds', 'waiting'],
    ['pending', 'waiting'],
    ['processing', 'waiting'],
    ['confirmed', 'waiting'],
    ['chargeable', 'waiting'],
    ['requires_action', 'waiting'],
    ['unknown', 'waiting'],
  ])('shows a session that is %s as %s (12.1, 6, 8)', (state, view) => {
    expect(after({ type: 'loaded', checkout: checkout({ state }) }).state.view).toBe(view);
  });

  it('without remaining time ends the session', () => {
    const spent = checkout({ expiresInMs: 0 });
    expect(after({ type: 'loaded', checkout: spent }).state).toMatchObject({
      view: 'ended',
      reason: 'expired',
      checkout: spent,
    });
  });

  it('that fails leaves a reason, and a retry starts over', () => {
    const error = new PaymentError('timeout');
    const failed = after({ type: 'load-failed', error });
    expect(failed.state).toEqual({ view: 'unavailable', error });
    const [again, effects] = step(failed.state, { type: 'refresh' });
    expect(again).toEqual(START);
    expect(effects).toEqual([{ type: 'load' }]);
  });

  it.each([
    ['session-not-found', 'not_found'],
    ['session-expired', 'expired'],
  ] as const)('that is %s ends the session as %s', (code, reason) => {
    const error = new PaymentError(code);
    expect(after({ type: 'load-failed', error }).state).toMatchObject({ view: 'ended', reason });
  });
});

describe('a new answer', () => {
  it('of an older version changes no figures (F-082)', () => {
    const { live } = after(
      { type: 'loaded', checkout: checkout({ version: 5 }) },
      { type: 'refresh' },
      { type: 'loaded', checkout: checkout({ version: 4, state: 'complete' }) },
    );
    expect(live).toMatchObject({ view: 'open', refreshing: false });
    expect(live.checkout.session.version).toBe(5);
  });

  it('without a version counts', () => {
    const { live } = after(
      { type: 'loaded', checkout: checkout({ version: 5 }) },
      { type: 'loaded', checkout: checkout({ state: 'pending' }) },
    );
    expect(live.view).toBe('waiting');
  });

  it('that does not arrive keeps the screen, and warns until one does', () => {
    const error = new PaymentError('offline');
    const failed = after(LOADED, { type: 'refresh' }, { type: 'load-failed', error });
    expect(failed.live).toMatchObject({ view: 'open', notice: error, stale: true });
    const [next] = step(failed.state, LOADED);
    expect((next as LiveState).notice).toBeUndefined();
    expect((next as LiveState).stale).toBeUndefined();
  });

  it('that does not arrive leaves a refusal on the screen', () => {
    const error = new PaymentError('offline');
    const { live } = after(LOADED, SUBMIT, failedWith('declined'), { type: 'load-failed', error });
    expect(live.notice?.code).toBe('declined');
    const [next] = step(live, LOADED);
    expect((next as LiveState).notice?.code).toBe('declined');
  });

  it('warns before the expiry, and no longer after an extension', () => {
    const near = after({ type: 'loaded', checkout: checkout({ expiresInMs: 90_000 }) });
    expect(near.live.expiring).toBe(true);
    const [later] = step(near.state, {
      type: 'loaded',
      checkout: checkout({ expiresInMs: 900_000 }),
    });
    expect((later as LiveState).expiring).toBe(false);
    expect((step(later, { type: 'expiring' })[0] as LiveState).expiring).toBe(true);
  });
});

describe('paying', () => {
  it('creates a source, passes it to the page and reads the session again', () => {
    expect(after(LOADED, SUBMIT).effects).toEqual(['create-source']);
    expect(after(LOADED, SUBMIT, created()).effects).toEqual(['succeed']);
    const told = after(LOADED, SUBMIT, created(), { type: 'attached' });
    expect(told.effects).toEqual(['load']);
    expect(told.live.activity.name).toBe('attaching');
    const paid: FlowEvent = {
      type: 'loaded',
      checkout: checkout({ state: 'requires_confirmation' }),
    };
    expect(step(told.state, paid)[0]).toMatchObject({
      view: 'open',
      activity: { name: 'idle' },
      notice: undefined,
    });
  });

  it('is not ended by another read of the session', () => {
    expect(after(LOADED, SUBMIT, LOADED).live.activity.name).toBe('creating');
    expect(after(LOADED, SUBMIT, created(), LOADED).live.activity.name).toBe('attaching');
  });

  it('happens once at a time', () => {
    const other: FlowEvent = { type: 'submit', intent: { id: 'other', methodType: 'creditCard' } };
    expect(after(LOADED, SUBMIT, other).effects).toEqual(['fail']);
    expect(after(LOADED, SUBMIT, other).live.activity).toMatchObject({ intent: INTENT });
  });

  it.each<[string, FlowEvent[]]>([
    ['before there is an answer', []],
    ['without an answer', [{ type: 'load-failed', error: new PaymentError('timeout') }]],
    ['after the order', [{ type: 'loaded', checkout: checkout({ state: 'pending' }) }]],
    ['after the end', [{ type: 'loaded', checkout: checkout({ state: 'complete' }) }]],
  ])('is refused %s', (_, events) => {
    expect(after(...events, SUBMIT).effects).toEqual(['fail']);
  });

  it('is refused when the amount on the screen is not the newest (F-077)', () => {
    const shown = money(6801, 'USD');
    expect(after(LOADED, { ...SUBMIT, shown }).effects).toEqual(['load']);
    const { live, effects } = after(LOADED, { ...SUBMIT, shown }, LOADED);
    expect(effects).toEqual(['fail']);
    expect(live).toMatchObject({ activity: { name: 'idle' }, notice: { code: 'amount-changed' } });
    expect(after(LOADED, { ...SUBMIT, shown: money(11801, 'USD') }).effects).toEqual([
      'create-source',
    ]);
  });

  it('is refused when the figures contradict each other (F-097)', () => {
    const wrong = checkout({ remaining: money(100, 'USD') });
    const { live } = after({ type: 'loaded', checkout: wrong }, SUBMIT);
    expect(live.notice?.code).toBe('data-inconsistent');
  });

  it('is refused when store credit pays for all of it, but another primary may be chosen', () => {
    const funded = (more: Partial<PaymentSession>) =>
      after(
        { type: 'loaded', checkout: checkout({ state: 'requires_confirmation', ...more }) },
        SUBMIT,
      ).effects;
    const credit = source({
      role: 'secondary',
      type: 'customerCredit',
      amount: money(11801, 'USD'),
    });
    expect(funded({ sources: [credit] })).toEqual(['fail']);
    expect(funded({ sources: [] })).toEqual(['fail']);
    expect(funded({})).toEqual(['create-source']);
  });

  it('that is refused leaves the list, the reason and another try', () => {
    const { live, effects } = after(LOADED, SUBMIT, failedWith('declined'));
    expect(live).toMatchObject({ view: 'open', activity: { name: 'idle' } });
    expect(live.notice?.code).toBe('declined');
    expect(effects).toEqual(['fail']);
    const [again] = step(live, SUBMIT);
    expect((again as LiveState).notice).toBeUndefined();
  });

  it('reads the session again after a refusal that indicates a change', () => {
    for (const code of ['amount-changed', 'conflict'] as const) {
      expect(after(LOADED, SUBMIT, failedWith(code)).effects).toEqual(['load']);
      expect(after(LOADED, SUBMIT, failedWith(code), LOADED).effects).toEqual(['fail']);
    }
  });

  it('reports a refusal that indicates a change even if the session cannot be read', () => {
    const error = new PaymentError('offline');
    const refusal = failedWith('conflict');
    const { live, effects } = after(LOADED, SUBMIT, refusal, { type: 'load-failed', error });
    expect(effects).toEqual(['fail']);
    expect(live.notice?.code).toBe('conflict');
    const gone: FlowEvent = { type: 'load-failed', error: new PaymentError('session-expired') };
    expect(after(LOADED, SUBMIT, refusal, gone)).toMatchObject({
      state: { view: 'ended', reason: 'expired' },
      effects: ['fail'],
    });
  });

  it.each(['complete', 'pending'] as const)(
    'says nothing of a refusal when the order was placed elsewhere: %s',
    (state) => {
      const placed: FlowEvent = { type: 'loaded', checkout: checkout({ state }) };
      const { effects } = after(LOADED, SUBMIT, failedWith('conflict'), placed);
      expect(effects).toEqual([]);
    },
  );

  it('is for all that store credit leaves when a source takes the place of another', () => {
    const usd = (minorUnits: number) => money(minorUnits, 'USD');
    const replacing = (total: number): FlowEvent => ({
      type: 'loaded',
      checkout: checkout({
        state: 'requires_confirmation',
        total: usd(total),
        contributed: usd(total),
        sources: [
          source({ id: 'credit', role: 'secondary', amount: usd(5000) }),
          source({ id: 'card', amount: usd(total - 5000) }),
        ],
      }),
    });
    const press = (shown: number): FlowEvent => ({ ...SUBMIT, shown: usd(shown) });
    expect(after(replacing(11801), press(6801)).effects).toEqual(['create-source']);
    expect(after(replacing(11801), press(0)).effects).toEqual(['load']);
    expect(after(replacing(5000), press(0)).live.notice?.code).toBe('conflict');
  });

  it.each(['failed', 'cancelled'])('is declined when the source has the state %s', (state) => {
    const { live, effects } = after(LOADED, SUBMIT, created(state));
    expect(effects).toEqual(['fail']);
    expect(live.notice?.code).toBe('declined');
  });

  it('that the shopper cancels is not a failure', () => {
    const { live, effects } = after(LOADED, SUBMIT, failedWith('cancelled'));
    expect(effects).toEqual(['cancel']);
    expect(live).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
  });

  it('reports that the back end failed to attach it, and reads again', () => {
    const error = new PaymentError('attach-failed');
    const failed: FlowEvent = { type: 'attach-failed', error };
    expect(after(LOADED, SUBMIT, created(), failed).effects).toEqual(['load']);
    const { live, effects, state } = after(LOADED, SUBMIT, created(), failed, LOADED);
    expect(effects).toEqual(['fail']);
    expect(live).toMatchObject({ notice: error, unattached: { id: 'src-1' } });
    // The same source is passed to the page again, without new input.
    const [again, told] = step(state, { type: 'attach-again' });
    expect(told).toMatchObject([{ type: 'succeed', source: { id: 'src-1' } }]);
    expect(again).toMatchObject({ activity: { name: 'attaching' }, notice: undefined });
  });

  it('relies on the session, not the page, for the attached source', () => {
    const failed: FlowEvent = { type: 'attach-failed', error: new PaymentError('attach-failed') };
    const { live, effects } = after(LOADED, SUBMIT, created(), failed, FUNDED);
    expect(effects).toEqual([]);
    expect(live).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
    expect(live.unattached).toBeUndefined();
  });

  it('does not report a failure of a source that is attached a little later', () => {
    const failed: FlowEvent = { type: 'attach-failed', error: new PaymentError('attach-failed') };
    const { live } = after(LOADED, SUBMIT, created(), failed, LOADED, FUNDED);
    expect(live.notice).toBeUndefined();
    expect(live.unattached).toBeUndefined();
  });

  it('reports an unknown outcome if neither the page nor the session shows it', () => {
    const failed: FlowEvent = { type: 'attach-failed', error: new PaymentError('attach-failed') };
    const lost: FlowEvent = { type: 'load-failed', error: new PaymentError('offline') };
    const { live } = after(LOADED, SUBMIT, created(), failed, lost);
    expect(live).toMatchObject({
      notice: { code: 'outcome-unknown' },
      unattached: { id: 'src-1' },
    });
  });

  it('reads the session several times before it reports that nothing was attached', () => {
    let [state] = step(after(LOADED, SUBMIT, created()).state, { type: 'attached' });
    let effects: ReturnType<typeof step>[1];
    for (let round = 0; round < 4; round++) {
      [state, effects] = step(state, LOADED);
      expect(effects).toEqual([{ type: 'await-attachment', round }]);
      [state] = step(state, { type: 'refresh' });
    }
    [state, effects] = step(state, LOADED);
    expect(effects).toMatchObject([{ type: 'fail', error: { code: 'attach-failed' } }]);
    expect(state).toMatchObject({ activity: { name: 'idle' }, unattached: { id: 'src-1' } });
  });

  it('is not a failure without a promise of the page: the form is offered again, with the same source', () => {
    const attached: FlowEvent = { type: 'attached', isPromised: false };
    let [state] = step(after(LOADED, SUBMIT, created()).state, attached);
    let effects: ReturnType<typeof step>[1] = [];
    for (let read = 0; read < 5; read++) {
      [state] = step(state, { type: 'refresh' });
      [state, effects] = step(state, LOADED);
    }
    expect(effects).toEqual([]);
    expect(state).toMatchObject({ activity: { name: 'idle' }, unattached: { id: 'src-1' } });
    expect(state).toHaveProperty('notice', undefined);
  });

  it('is not attached while the session still has the source that it was to replace', () => {
    const press: FlowEvent[] = [FUNDED, SUBMIT, created(), { type: 'attached' }];
    expect(after(...press, FUNDED).effects).toEqual(['await-attachment']);
    const replaced = checkout({ state: 'requires_confirmation', sources: [source()] });
    expect(after(...press, { type: 'loaded', checkout: replaced }).live.activity.name).toBe('idle');
  });

  it('may be looked at when the page takes long to answer', () => {
    const slow = after(LOADED, SUBMIT, created(), { type: 'attach-slow' });
    expect(slow.live.activity).toMatchObject({ name: 'attaching', slow: true });
    expect(step(slow.state, LOADED)[0]).toMatchObject({ activity: { name: 'attaching' } });
    expect(step(slow.state, FUNDED)[0]).toMatchObject({ activity: { name: 'idle' } });
  });

  it('ignores answers to another intent', () => {
    const state = after(LOADED, SUBMIT).state;
    const intent = { id: 'older', methodType: 'payPal' };
    for (const event of [
      { ...created(), intent },
      { ...failedWith('declined'), intent },
      { type: 'outcome-unknown', intent },
    ] as FlowEvent[]) {
      expect(step(state, event)).toEqual([state, []]);
    }
  });

  it('does not hand on a source when the order was placed meanwhile', () => {
    const placed: FlowEvent = { type: 'loaded', checkout: checkout({ state: 'pending' }) };
    // Not a failure: the order is placed. The late source is canceled.
    expect(after(LOADED, SUBMIT, placed, created()).effects).toEqual(['give-up']);
  });
});

describe('an unknown outcome', () => {
  const lost: FlowEvent = { type: 'outcome-unknown', intent: INTENT };
  const unclear: FlowEvent = { type: 'not-found-out', intent: INTENT };

  it('is looked up before anything else', () => {
    const { live, effects } = after(LOADED, SUBMIT, lost);
    expect(effects).toEqual(['find-out']);
    expect(live.activity.name).toBe('reconciling');
    expect(after(LOADED, SUBMIT, lost, unclear).effects).toEqual(['load']);
  });

  it('stays unknown where all that pays is the source that was to be replaced', () => {
    const replacing = after(FUNDED, SUBMIT, lost, unclear, FUNDED);
    expect(replacing.live.notice?.code).toBe('outcome-unknown');
    expect(replacing.effects).toEqual(['fail']);
    expect(after(LOADED, SUBMIT, lost, unclear, FUNDED).live.notice).toBeUndefined();
  });

  it('continues if the source was created', () => {
    const { live, effects } = after(LOADED, SUBMIT, lost, created());
    expect(effects).toEqual(['succeed']);
    expect(live.activity.name).toBe('attaching');
  });

  it('is a refusal where the request turns out to be refused', () => {
    const { live, effects } = after(LOADED, SUBMIT, lost, failedWith('declined'));
    expect(effects).toEqual(['fail']);
    expect(live.notice?.code).toBe('declined');
  });

  it('is waited for although the session is read meanwhile', () => {
    const { live, effects } = after(LOADED, SUBMIT, lost, LOADED);
    expect(effects).toEqual([]);
    expect(live.activity.name).toBe('reconciling');
  });

  it('can be looked up again', () => {
    const told = after(LOADED, SUBMIT, lost, unclear, LOADED);
    const [next, effects] = step(told.state, { type: 'check', intent: INTENT });
    expect(effects).toEqual([{ type: 'find-out', intent: INTENT }]);
    expect(step(next, created())[1]).toMatchObject([{ type: 'succeed' }]);
  });

  it('is known once the session is funded', () => {
    expect(after(LOADED, SUBMIT, lost, unclear, LOADED, FUNDED).live.notice).toBeUndefined();
  });

  it('is not a failure when the session is funded', () => {
    const { live, effects } = after(LOADED, SUBMIT, lost, unclear, FUNDED);
    expect(effects).toEqual([]);
    expect(live).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
  });

  it.each<FlowEvent>([LOADED, { type: 'load-failed', error: new PaymentError('offline') }])(
    'leaves a notice and another try otherwise (%j)',
    (event) => {
      const { live, effects } = after(LOADED, SUBMIT, lost, unclear, event);
      expect(effects).toEqual(['fail']);
      expect(live).toMatchObject({ activity: { name: 'idle' }, refreshing: false });
      expect(live.notice?.code).toBe('outcome-unknown');
      expect(step(live, SUBMIT)[1]).toHaveLength(1);
    },
  );
});

describe('a redirect', () => {
  const RETURNED: FlowEvent = { type: 'returned', methodType: 'payPal' };

  it('is followed if the store handles redirects, else the source is passed to the page', () => {
    expect(after(LOADED, SUBMIT, created('pending_redirect', true)).effects).toEqual(['redirect']);
    expect(after(LOADED, SUBMIT, created('pending_redirect', false)).effects).toEqual(['succeed']);
  });

  it('that cannot be followed is a refusal', () => {
    const { live, effects } = after(
      LOADED,
      SUBMIT,
      created('pending_redirect', true),
      failedWith('unsafe-url'),
    );
    expect(effects).toEqual(['fail']);
    expect(live.activity.name).toBe('idle');
  });

  it('is resolved by the service on the way back', () => {
    const { live, effects } = after(LOADED, RETURNED);
    expect(effects).toEqual(['resolve-return']);
    expect(live.activity).toEqual({ name: 'returning', methodType: 'payPal' });
  });

  it('ends in success, a cancellation or a refusal, each reported once', () => {
    const approved: FlowEvent = { type: 'return-resolved', source: source() };
    const back: FlowEvent = { type: 'return-cancelled' };
    const declined: FlowEvent = { type: 'return-failed', error: new PaymentError('declined') };
    expect(after(LOADED, RETURNED, approved).effects).toEqual(['succeed']);
    expect(after(LOADED, RETURNED, back).effects).toEqual(['cancel']);
    expect(after(LOADED, RETURNED, back, back).effects).toEqual([]);
    expect(after(LOADED, RETURNED, declined).effects).toEqual(['fail']);
    expect(after(LOADED, RETURNED, declined, declined).effects).toEqual([]);
  });

  it('is irrelevant once the session is funded or ordered (F-109)', () => {
    for (const state of ['requires_confirmation', 'pending_redirect'] as const) {
      const moved: FlowEvent = { type: 'loaded', checkout: checkout({ state }) };
      expect(after(moved, RETURNED).effects).toEqual([]);
      const late = after(LOADED, RETURNED, moved);
      expect(late.live.activity.name).toBe('idle');
      expect(step(late.state, { type: 'return-cancelled' })[1]).toEqual([]);
    }
  });

  it('that was left by Back is taken up from where it was', () => {
    const { live } = after(LOADED, SUBMIT, created('pending_redirect', true), RETURNED);
    expect(live.activity.name).toBe('returning');
  });

  it('that cannot be followed from an ordered session is reported', () => {
    const error = new PaymentError('unsafe-url');
    const ordered: FlowEvent = {
      type: 'loaded',
      checkout: checkout({ state: 'pending_redirect' }),
    };
    const { live, effects } = after(ordered, { type: 'redirect-failed', error });
    expect(effects).toEqual(['fail']);
    expect(live.notice).toBe(error);
  });
});

describe('a notice', () => {
  it('is removed when the shopper picks another method', () => {
    const { live } = after(LOADED, SUBMIT, failedWith('declined'), { type: 'dismiss' });
    expect(live.notice).toBeUndefined();
  });
});

describe('a card whose issuer may require a challenge', () => {
  const card = (more: Partial<PaymentSource> = {}) =>
    source({ type: 'creditCard', flow: 'standard', state: 'requires_action', ...more });
  const CARD_INTENT = { id: 'intent-1', methodType: 'creditCard' };
  const made = (of: PaymentSource): FlowEvent => ({
    type: 'source-created',
    intent: CARD_INTENT,
    source: of,
    redirect: true,
  });
  const paying = [LOADED, { type: 'submit', intent: CARD_INTENT }] as const;

  it.each([
    ['is new and requires action', card()],
    ['is saved, whether or not it is due', card({ state: 'chargeable', reusable: true })],
  ])('goes to the issuer before the page when it %s (12.2, 28)', (_, of) => {
    const { live, effects } = after(...paying, made(of));
    expect(live.activity).toEqual({ name: 'authenticating', source: of, intent: CARD_INTENT });
    expect(effects).toEqual(['authenticate']);
  });

  it.each([
    ['is new and chargeable', card({ state: 'chargeable' })],
    ['is authorised at a provider', source({ state: 'requires_action' })],
  ])('goes to the page at once when it %s', (_, of) => {
    expect(after(...paying, made(of)).effects).toEqual(['succeed']);
  });

  it('is passed to the page after authentication, in its new state', () => {
    const paid = card({ state: 'chargeable' });
    const { live, effects } = after(...paying, made(card()), {
      type: 'authenticated',
      source: paid,
    });
    expect(live.activity).toEqual({ name: 'attaching', source: paid });
    expect(effects).toEqual(['succeed']);
  });

  it.each([
    ['still requires action', 'requires_action', 'authentication-failed'],
    ['has failed', 'failed', 'declined'],
    ['was cancelled', 'cancelled', 'declined'],
  ])('is refused when the issuer is said to be content, and it %s', (_, state, code) => {
    const { live, effects } = after(...paying, made(card()), {
      type: 'authenticated',
      source: card({ state }),
    });
    expect(live).toMatchObject({ activity: { name: 'idle' }, notice: { code } });
    expect(effects).toEqual(['fail']);
  });

  it('leaves the list usable after a failure, and a cancel without complaint', () => {
    const fail = (code: PaymentError['code']): FlowEvent => ({
      type: 'authentication-failed',
      error: new PaymentError(code),
    });
    const failed = after(...paying, made(card()), fail('authentication-failed'));
    expect(failed.live).toMatchObject({
      view: 'open',
      activity: { name: 'idle' },
      notice: { code: 'authentication-failed' },
    });
    const cancelled = after(...paying, made(card()), fail('cancelled'));
    expect(cancelled.effects).toEqual(['cancel']);
    expect(cancelled.live).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
  });

  it('is authenticated again if the page was left (F-108)', () => {
    const { live, effects } = after(
      LOADED,
      { type: 'returned', methodType: 'creditCard' },
      { type: 'return-unfinished', source: card() },
    );
    expect(live.activity).toEqual({ name: 'authenticating', source: card() });
    expect(effects).toEqual(['authenticate']);
  });

  it('is still authenticated during a read, and no longer once the order is placed', () => {
    const read = after(...paying, made(card()), LOADED);
    expect(read.live.activity.name).toBe('authenticating');
    const placed = checkout({ state: 'pending' });
    const elsewhere = after(...paying, made(card()), { type: 'loaded', checkout: placed });
    expect(elsewhere.live).toMatchObject({ view: 'waiting', activity: { name: 'idle' } });
  });
});

// ---- P1 ----

const intent = fc.constantFrom('a', 'b').map((id) => ({ id, methodType: 'payPal' }));
const codes = fc.constantFrom(
  'declined',
  'timeout',
  'cancelled',
  'conflict',
  'unsafe-url',
  'session-expired',
  'outcome-unknown',
  'amount-changed',
);
const error = (codes as fc.Arbitrary<PaymentError['code']>).map((code) => new PaymentError(code));
const sources = fc
  .tuple(
    fc.constantFrom(
      ...['chargeable', 'pending_redirect', 'pending_funds', 'failed', 'requires_action', '?'],
    ),
    fc.constantFrom('redirect' as const, 'standard' as const),
    fc.boolean(),
  )
  .map(([state, flow, reusable]) => source({ state, flow, reusable }));
const answer = fc
  .record({
    // Most sessions stay open, or nothing could be paid.
    state: fc.oneof(
      { weight: 3, arbitrary: fc.constant('requires_source' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...SESSION_STATES, 'unknown' as const) },
    ),
    version: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    expiresInMs: fc.constantFrom(undefined, 1, 600_000),
  })
  .map(({ version, expiresInMs, state }) =>
    checkout({
      state,
      ...(version !== undefined && { version }),
      ...(expiresInMs !== undefined && { expiresInMs }),
    }),
  );
const event: fc.Arbitrary<FlowEvent> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'start' } as const) },
  { weight: 6, arbitrary: answer.map((checkout) => ({ type: 'loaded', checkout }) as const) },
  { weight: 2, arbitrary: error.map((error) => ({ type: 'load-failed', error }) as const) },
  { weight: 2, arbitrary: fc.constant({ type: 'refresh' } as const) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(intent, fc.constantFrom(undefined, money(11801, 'USD'), money(1, 'USD')))
      .map(([intent, shown]) => ({ type: 'submit', intent, shown }) as const),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(intent, sources, fc.boolean())
      .map(
        ([intent, source, redirect]) =>
          ({ type: 'source-created', intent, source, redirect }) as const,
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(intent, error)
      .map(([intent, error]) => ({ type: 'source-failed', intent, error }) as const),
  },
  { weight: 3, arbitrary: intent.map((intent) => ({ type: 'outcome-unknown', intent }) as const) },
  { weight: 2, arbitrary: intent.map((intent) => ({ type: 'not-found-out', intent }) as const) },
  { weight: 1, arbitrary: intent.map((intent) => ({ type: 'check', intent }) as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'authentication-left' } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'attach-slow' } as const) },
  { weight: 2, arbitrary: fc.constant({ type: 'attach-again' } as const) },
  { weight: 4, arbitrary: fc.constant({ type: 'returned', methodType: 'payPal' } as const) },
  { weight: 2, arbitrary: sources.map((source) => ({ type: 'return-resolved', source }) as const) },
  {
    weight: 1,
    arbitrary: sources.map((source) => ({ type: 'return-unfinished', source }) as const),
  },
  { weight: 3, arbitrary: sources.map((source) => ({ type: 'authenticated', source }) as const) },
  {
    weight: 2,
    arbitrary: error.map((error) => ({ type: 'authentication-failed', error }) as const),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'return-cancelled' } as const) },
  { weight: 2, arbitrary: error.map((error) => ({ type: 'return-failed', error }) as const) },
  { weight: 4, arbitrary: fc.constant({ type: 'attached' } as const) },
  { weight: 2, arbitrary: error.map((error) => ({ type: 'attach-failed', error }) as const) },
  { weight: 1, arbitrary: error.map((error) => ({ type: 'redirect-failed', error }) as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'dismiss' } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'expiring' } as const) },
);

const activityOf = (state: FlowState): Activity | undefined =>
  'activity' in state ? state.activity : undefined;
const versionOf = (state: FlowState): number | undefined =>
  'checkout' in state ? state.checkout?.session.version : undefined;

describe('P1: whatever happens in whatever order', () => {
  const walk = (events: readonly FlowEvent[], check: (...step: Parameters<Check>) => void) => {
    let state: FlowState = { view: 'idle' };
    for (const event of [{ type: 'start' } as const, ...events]) {
      const [next, effects] = step(state, event);
      check(state, event, next, effects);
      state = next;
    }
  };
  type Check = (
    before: FlowState,
    event: FlowEvent,
    next: FlowState,
    effects: readonly FlowEffect[],
  ) => void;
  const holds = (check: Check): void =>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => walk(events, check)),
      { numRuns: 1000 },
    );

  it('does not mutate its arguments', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
      return value;
    };
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        walk(events, (before, event, next, effects) => {
          freeze([next, effects]);
          expect(step(before, event).map((part) => JSON.stringify(part))).toEqual(
            [next, effects].map((part) => JSON.stringify(part)),
          );
        });
      }),
    );
  });

  it('shows one of its six views', () => {
    holds((_, __, next) => {
      expect(['idle', 'loading', 'unavailable', 'open', 'waiting', 'ended']).toContain(next.view);
    });
  });

  it('stays ended until another session is set', () => {
    holds((before, event, next) => {
      if (before.view === 'ended' && event.type !== 'start') expect(next).toBe(before);
    });
  });

  it('creates one source at a time, and only from an open, idle screen', () => {
    holds((before, event, next, effects) => {
      const creations = effects.filter(({ type }) => type === 'create-source');
      expect(creations.length).toBeLessThanOrEqual(1);
      if (creations.length === 0) return;
      expect(event.type).toBe('submit');
      expect(before.view).toBe('open');
      expect(activityOf(before)?.name).toBe('idle');
      expect(activityOf(next)?.name).toBe('creating');
    });
  });

  it('answers each submission with a source to create, or with a refusal', () => {
    holds((_, event, __, effects) => {
      if (event.type !== 'submit') return;
      // A changed amount is said with the new figures: they are asked for first.
      expect(effects.map(({ type }) => type)).toSatisfy(([first = '']: string[]) =>
        /^(create-source|fail|load)$/.test(first),
      );
    });
  });

  it('reports the end of each activity once, or shows it in the session', () => {
    holds((before, _, next, effects) => {
      const told = effects.filter(({ type }) => /^(succeed|fail|cancel)$/.test(type));
      expect(told.length).toBeLessThanOrEqual(1);
      const was = activityOf(before)?.name;
      // A created source must be reported, because only the page can attach it.
      if (was === 'creating' && activityOf(next)?.name === 'attaching') {
        expect(told).toMatchObject([{ type: 'succeed' }]);
      }
      const isPlaced = next.view !== 'open';
      if (was === 'creating' && activityOf(next)?.name === 'idle' && !isPlaced) {
        expect(told).toHaveLength(1);
      }
    });
  });

  it('passes on no card without its issuer’s approval', () => {
    holds((_, event, __, effects) => {
      for (const effect of effects) {
        if (effect.type !== 'succeed' || event.type === 'return-resolved') continue;
        const { flow, state, reusable } = effect.source;
        if (flow !== 'standard') continue;
        expect(state).not.toBe('requires_action');
        if (reusable) expect(event.type).toBe('authenticated');
      }
    });
  });

  it('authenticates one source at a time, with one outcome', () => {
    holds((before, _, next, effects) => {
      const [was, is] = [activityOf(before)?.name, activityOf(next)?.name];
      const asks = effects.filter(({ type }) => type === 'authenticate').length;
      expect(asks).toBe(is === 'authenticating' && was !== 'authenticating' ? 1 : 0);
      if (was === 'authenticating' && is !== 'authenticating' && next.view === 'open') {
        expect(['idle', 'attaching']).toContain(is);
        expect(effects.filter(({ type }) => /^(succeed|fail|cancel)$/.test(type))).toHaveLength(1);
      }
    });
  });

  it('never returns to an older version', () => {
    holds((before, event, next) => {
      const [was, is] = [versionOf(before), versionOf(next)];
      if (was !== undefined && is !== undefined && event.type !== 'start') {
        expect(is).toBeGreaterThanOrEqual(was);
      }
    });
  });

  it('reads whenever its state says that it is refreshing', () => {
    holds((before, _, next, effects) => {
      const was = 'refreshing' in before && before.refreshing;
      const is = 'refreshing' in next && next.refreshing;
      if (is && !was) expect(effects).toContainEqual({ type: 'load' });
      if (next.view === 'loading' && before.view !== 'loading') {
        expect(effects).toContainEqual({ type: 'load' });
      }
    });
  });

  it('shows the same to a page that only reads', () => {
    const reading = ['start', 'loaded', 'load-failed', 'refresh', 'expiring'];
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state: FlowState = { view: 'idle' };
        for (const event of events.filter(({ type }) => reading.includes(type))) {
          expect(step(state, event)).toEqual(stepReading(state, event));
          [state] = step(state, event);
        }
      }),
    );
  });
});
