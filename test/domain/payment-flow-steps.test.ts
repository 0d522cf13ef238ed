import { describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import {
  step,
  type Activity,
  type FlowEvent,
  type FlowState,
  type LiveState,
} from '../../src/domain/payment-flow.js';
import type { PaymentSession } from '../../src/domain/payment-session.js';
import { source } from '../session/support/samples.js';
import {
  INTENT,
  LATER,
  CARD,
  OFFLINE,
  DECLINED,
  CONFLICT,
  LOAD,
  ACTIVITIES,
  type Name,
  NAMES,
  screen,
  failed,
  loaded,
  FUNDED,
} from './support/flow-screens.js';

describe('an event that does not apply to the current activity', () => {
  const about = ['creating', 'reconciling', 'asked', 'consulting', 'redirecting', 'authenticating'];
  const created = (intent = INTENT): FlowEvent => ({
    type: 'source-created',
    intent,
    source: CARD,
    redirect: false,
  });
  const fits: readonly (readonly [event: FlowEvent, where: readonly string[]])[] = [
    [created(), ['creating', 'reconciling', 'asked']],
    [created(LATER), []],
    [{ type: 'source-failed', intent: INTENT, error: DECLINED }, about],
    [{ type: 'source-failed', intent: LATER, error: DECLINED }, []],
    [{ type: 'outcome-unknown', intent: INTENT }, ['creating']],
    [{ type: 'outcome-unknown', intent: LATER }, []],
    [{ type: 'check', intent: INTENT }, ['idle']],
    [{ type: 'not-found-out', intent: INTENT }, ['reconciling', 'asked']],
    [{ type: 'not-found-out', intent: LATER }, []],
    [{ type: 'returned', methodType: 'payPal' }, ['idle', 'redirecting']],
    [{ type: 'return-resolved', source: CARD }, ['returning']],
    [{ type: 'return-unfinished', source: CARD }, ['returning']],
    [{ type: 'return-cancelled' }, ['returning']],
    [{ type: 'return-failed', error: DECLINED }, ['returning']],
    [{ type: 'authenticated', source: CARD }, ['authenticating', 'resumed']],
    [{ type: 'authentication-failed', error: DECLINED }, ['authenticating', 'resumed']],
    [{ type: 'authentication-left' }, ['authenticating', 'resumed']],
    [{ type: 'authentication-elsewhere' }, ['authenticating']],
    [{ type: 'attached' }, ['attaching', 'slow', 'answered']],
    [{ type: 'attach-failed', error: DECLINED }, ['attaching', 'slow', 'answered']],
    [{ type: 'attach-slow' }, ['attaching', 'slow']],
    [{ type: 'attach-again' }, []], // there is no unattached source
    [{ type: 'redirect-failed', error: DECLINED }, ['idle']],
    [{ type: 'dismiss' }, []], // nothing was said
  ];

  it.each(fits.map(([event, where]) => [event.type, event, where] as const))(
    'changes nothing and asks for nothing: %s',
    (_, event, where) => {
      for (const name of NAMES) {
        const state = screen(ACTIVITIES[name]);
        const [next, effects] = step(state, event);
        expect([name, next === state && effects.length === 0]).toEqual([
          name,
          !where.includes(name),
        ]);
      }
    },
  );

  it.each<FlowEvent>([{ type: 'check', intent: INTENT }, { type: 'attach-again' }])(
    'changes nothing where the order has been placed: %j',
    (event) => {
      const placed = screen(
        ACTIVITIES.idle,
        { state: 'pending' },
        { view: 'waiting', unattached: CARD },
      );
      expect(step(placed, event)).toStrictEqual([placed, []]);
      expect(step({ ...placed, view: 'open' }, event)[1]).toHaveLength(1);
    },
  );

  it.each<[LiveState, FlowEvent]>([
    [screen(ACTIVITIES.authenticating), { type: 'authentication-left' }],
    [screen(ACTIVITIES.attaching), { type: 'attach-slow' }],
    [screen(ACTIVITIES.idle, {}, { notice: DECLINED }), { type: 'dismiss' }],
  ])('asks for nothing where it changes the screen alone: %#', (state, event) => {
    const [next, effects] = step(state, event);
    expect(next).not.toEqual(state);
    expect(effects).toEqual([]);
  });

  it('does not bring back a source while another one is on its way', () => {
    for (const name of NAMES.filter((one) => one !== 'idle')) {
      const state = screen(ACTIVITIES[name], {}, { unattached: CARD });
      expect(step(state, { type: 'attach-again' })).toStrictEqual([state, []]);
    }
  });
});

describe('a created source', () => {
  const made = (state: string, id = 'card'): FlowEvent => ({
    type: 'source-created',
    intent: INTENT,
    source: { ...CARD, state, id },
    redirect: false,
  });

  it('is attached already where the session names it', () => {
    const funded = screen(ACTIVITIES.reconciling, FUNDED, { unattached: CARD });
    const [next, effects] = step(funded, made('chargeable', 'attached'));
    expect(effects).toEqual([]);
    expect(next).toMatchObject({ activity: { name: 'idle' }, unattached: undefined });
  });

  it('that has paid for an order reads the session', () => {
    const [next, effects] = step(screen(ACTIVITIES.reconciling), made('consumed'));
    expect(next).toMatchObject({
      activity: { name: 'reconciling', intent: INTENT, asked: true },
      refreshing: true,
    });
    expect(effects).toEqual([LOAD]);
  });

  it.each<[string, Name, FlowEvent]>([
    ['in place of the lost one', 'creating', made('chargeable')],
    ['and released by the issuer', 'authenticating', { type: 'authenticated', source: CARD }],
  ])('is given up once the order was placed elsewhere: %s', (_, name, event) => {
    const placed = screen(ACTIVITIES[name], { state: 'pending' }, { view: 'waiting' });
    const [next, effects] = step(placed, event);
    expect(next).toMatchObject({ view: 'waiting', activity: { name: 'idle' } });
    expect(effects).toEqual([{ type: 'give-up', source: CARD }]);
  });

  it('takes the place of the one primary source that may still pay', () => {
    const of = (id: string, more: object) => source({ id, ...more });
    const sources = [
      of('credit', { role: 'secondary' }),
      of('refused', { state: 'failed' }),
      of('canceled', { state: 'cancelled' }),
    ];
    const check = (all: PaymentSession['sources']) =>
      step(screen(ACTIVITIES.idle, { ...FUNDED, sources: all }), { type: 'check', intent: INTENT });
    const [replacing, effects] = check([...sources, of('present', {})]);
    expect(replacing).toMatchObject({ activity: { name: 'reconciling', replaces: 'present' } });
    expect(effects).toEqual([{ type: 'find-out', intent: INTENT }]);
    expect((check(sources)[0] as LiveState).activity).toStrictEqual({
      name: 'reconciling',
      intent: INTENT,
    });
  });
});

describe('a press', () => {
  it('on a screen that has ended reports that the session has ended', () => {
    const over: FlowState = { view: 'ended', reason: 'cancelled' };
    const [next, effects] = step(over, { type: 'submit', intent: INTENT });
    expect(next).toBe(over);
    expect(effects).toMatchObject([
      { type: 'fail', error: { code: 'session-expired' }, methodType: 'googlePay' },
    ]);
  });

  const press = (more: Partial<PaymentSession>) =>
    step(screen(ACTIVITIES.idle, { ...FUNDED, ...more }), { type: 'submit', intent: INTENT })[1];
  const credit = source({ role: 'secondary', amount: money(11801, 'USD') });

  it.each([
    ['no amount is told', { total: undefined, remaining: undefined, sources: [source()] }],
    [
      'an order is free',
      { total: money(0, 'USD'), sources: [source({ amount: money(0, 'USD') })] },
    ],
    [
      'the other source has no total',
      { total: undefined, sources: [source({ amount: money(0, 'USD') })] },
    ],
  ])('may replace the primary source where %s', (_, more) => {
    expect(press(more as Partial<PaymentSession>)).toEqual([
      { type: 'create-source', intent: INTENT },
    ]);
  });

  it('creates no source if store credit covers the total, whether reported or not', () => {
    for (const told of [{}, { remaining: undefined }])
      expect(press({ sources: [credit], ...told } as Partial<PaymentSession>)).toMatchObject([
        { type: 'fail', error: { code: 'conflict' } },
      ]);
  });
});

describe('a refusal', () => {
  it.each<[string, FlowState, FlowEvent]>([
    [
      'by a service that knows more',
      screen(ACTIVITIES.creating),
      { type: 'source-failed', intent: INTENT, error: CONFLICT },
    ],
    ['by nobody yet', screen(ACTIVITIES.reconciling), { type: 'not-found-out', intent: INTENT }],
    ['or not, by the page', screen(ACTIVITIES.attaching), { type: 'attached' }],
    ['by the page', screen(ACTIVITIES.attaching), { type: 'attach-failed', error: DECLINED }],
    [
      'by an issuer that the session knows of',
      screen(ACTIVITIES.authenticating),
      { type: 'authentication-failed', error: CONFLICT },
    ],
  ])('is shown beside new figures: %s', (_, state, event) => {
    const [next, effects] = step(state, event);
    expect(next).toMatchObject({ refreshing: true });
    expect(effects.at(-1)).toEqual(LOAD);
  });

  it('by an issuer is reported at once if it changes nothing else', () => {
    const event: FlowEvent = { type: 'authentication-failed', error: DECLINED };
    const [next, effects] = step(screen(ACTIVITIES.authenticating), event);
    expect(next).toMatchObject({ refreshing: false, notice: DECLINED });
    expect(effects).toEqual([failed(DECLINED, 'googlePay')]);
  });

  it('is reported with the submitted method, or with that of the source without a submission', () => {
    const declined: FlowEvent = { type: 'authenticated', source: { ...CARD, state: 'failed' } };
    const of = (name: Name) => step(screen(ACTIVITIES[name]), declined)[1];
    expect(of('authenticating')).toMatchObject([{ type: 'fail', methodType: 'googlePay' }]);
    expect(of('resumed')).toMatchObject([{ type: 'fail', methodType: 'creditCard' }]);
  });

  it('because of a missing session causes no reload', () => {
    const error = new PaymentError('invalid-session-id');
    const event: FlowEvent = { type: 'source-failed', intent: INTENT, error };
    const [next, effects] = step(screen(ACTIVITIES.creating), event);
    expect(next).toMatchObject({ notice: error });
    expect(effects).toEqual([failed(error, 'googlePay')]);
  });

  it('without a method is reported without one, also after a cancellation', () => {
    for (const code of ['cancelled', 'declined'] as const) {
      const error = new PaymentError(code);
      const [, effects] = step(screen(ACTIVITIES.idle), { type: 'redirect-failed', error });
      expect(effects).toStrictEqual([{ type: 'fail', error }]);
    }
  });
});

describe('the page’s answer', () => {
  it('is kept until the session has been read', () => {
    const of = (event: FlowEvent) =>
      (step(screen(ACTIVITIES.attaching), event)[0] as LiveState).activity;
    const { attaching } = ACTIVITIES;
    expect(of({ type: 'attached' })).toStrictEqual({ ...attaching, answered: true });
    expect(of({ type: 'attach-failed', error: DECLINED })).toStrictEqual({
      ...attaching,
      answered: true,
      error: DECLINED,
    });
    expect(of({ type: 'attach-slow' })).toStrictEqual({ ...attaching, slow: true });
  });

  it('is all there is without a session', () => {
    const alone = { id: undefined } as object;
    const of = (activity: Activity) => step(screen(activity, alone), loaded(alone));
    const [saved, nothing] = of(ACTIVITIES.answered);
    expect(saved).toMatchObject({ activity: { name: 'idle' }, notice: undefined });
    expect(nothing).toEqual([]);
    const [refused, effects] = of({ ...ACTIVITIES.answered, error: DECLINED });
    expect(refused).toMatchObject({ notice: DECLINED, unattached: CARD });
    expect(effects).toEqual([failed(DECLINED, 'creditCard')]);
  });
});

describe('a screen with an answer', () => {
  it('stays during another read', () => {
    const state = screen(ACTIVITIES.idle);
    expect(step(state, { type: 'refresh' })).toEqual([{ ...state, refreshing: true }, [LOAD]]);
  });

  it('is removed for another session', () => {
    const state = screen(ACTIVITIES.attaching);
    expect(step(state, { type: 'start' })).toEqual([{ view: 'loading' }, [LOAD]]);
  });
});

describe('a screen without a first answer', () => {
  it.each<FlowEvent>([{ type: 'expiring' }, { type: 'dismiss' }, { type: 'attached' }])(
    'stays as it is: %j',
    (event) => {
      const state: FlowState = { view: 'unavailable', error: OFFLINE };
      expect(step(state, event)).toEqual([state, []]);
    },
  );
});
