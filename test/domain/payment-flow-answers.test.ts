import { describe, expect, it } from 'vitest';
import { step, type LiveState } from '../../src/domain/payment-flow.js';
import type { PaymentSession } from '../../src/domain/payment-session.js';
import { EXPIRY_WARNING_MS } from '../../src/domain/reading-flow.js';
import { source } from '../session/support/samples.js';
import {
  CARD,
  OFFLINE,
  DECLINED,
  CONFLICT,
  LOAD,
  ACTIVITIES,
  type Name,
  NAMES,
  screen,
  loaded,
  unread,
  failed,
  FUNDED,
} from './support/flow-screens.js';

describe('a new answer', () => {
  const order = (of: PaymentSession['state'], more: Partial<PaymentSession> = {}) =>
    loaded({ state: of, ...more });

  it.each(NAMES)('does not change the activity while nothing is attached: %s', (name) => {
    const [next, effects] = step(screen(ACTIVITIES[name]), loaded());
    if (name === 'asked' || name === 'consulting') {
      expect(next).toMatchObject({ activity: { name: 'idle' } });
      expect(effects).toMatchObject([{ type: 'fail', methodType: 'googlePay' }]);
    } else if (name === 'answered') {
      expect(next).toMatchObject({ activity: { name: 'attaching', reads: 1 } });
      expect(effects).toEqual([{ type: 'await-attachment', round: 0 }]);
    } else {
      expect([(next as LiveState).activity, effects]).toEqual([ACTIVITIES[name], []]);
    }
  });

  it.each<[Name, string]>([
    ['idle', 'idle'],
    ['creating', 'creating'],
    ['reconciling', 'reconciling'],
    ['redirecting', 'redirecting'],
    ['returning', 'idle'],
    ['authenticating', 'authenticating'],
    ['attaching', 'attaching'],
    ['slow', 'idle'],
    ['answered', 'idle'],
  ])('of a session that is funded by now ends %s as %s, without a word', (name, end) => {
    const [next, effects] = step(screen(ACTIVITIES[name]), loaded(FUNDED));
    expect([(next as LiveState).activity.name, effects]).toEqual([end, []]);
  });

  it.each<[Name, string]>([
    ['reconciling', 'idle'],
    ['asked', 'idle'],
    ['consulting', 'idle'],
    ['authenticating', 'idle'],
    ['answered', 'idle'],
  ])('of an order that was placed elsewhere ends %s as %s, without a word', (name, end) => {
    const [next, effects] = step(screen(ACTIVITIES[name]), order('pending'));
    expect([(next as LiveState).activity.name, effects]).toEqual([end, []]);
  });

  it('of an order that the former source paid for ends the attaching of another', () => {
    const replacing = screen({ ...ACTIVITIES.answered, replaces: 'attached' }, FUNDED);
    const [next, effects] = step(replacing, order('pending'));
    expect([(next as LiveState).activity.name, effects]).toEqual(['idle', []]);
  });

  it('that names the source counts, although more is to be paid', () => {
    const [next, effects] = step(screen(ACTIVITIES.answered), loaded({ sources: [CARD] }));
    expect([(next as LiveState).activity.name, effects]).toEqual(['idle', []]);
  });

  it('leaves an outcome unknown where store credit alone pays', () => {
    const credit = source({ role: 'secondary' });
    const [next] = step(screen(ACTIVITIES.asked), loaded({ ...FUNDED, sources: [credit] }));
    expect(next).toMatchObject({ notice: { code: 'outcome-unknown' } });
  });

  it('clears the notice only when it contains the missing source', () => {
    const said = { notice: DECLINED, unattached: CARD };
    const [covered] = step(screen(ACTIVITIES.idle, {}, said), loaded(FUNDED));
    expect(covered).toMatchObject({ notice: undefined, unattached: undefined });
    for (const more of [{}, FUNDED]) {
      const [next] = step(screen(ACTIVITIES.idle, more, said), loaded(more));
      expect(next).toMatchObject(said);
    }
  });

  it('adds nothing to the screen that was not there', () => {
    const [next] = step(screen(ACTIVITIES.idle), loaded());
    expect(next).not.toHaveProperty('unattached');
  });

  it('counts where it is of the same version', () => {
    const [next] = step(
      screen(ACTIVITIES.idle, { version: 4 }),
      loaded({ version: 4, country: 'CA' }),
    );
    expect((next as LiveState).checkout.session.country).toBe('CA');
  });

  it.each([
    [EXPIRY_WARNING_MS, true],
    [EXPIRY_WARNING_MS + 1, false],
  ])('with %i ms left is near the end: %s', (expiresInMs, expiring) => {
    expect(step({ view: 'loading' }, loaded({ expiresInMs }))[0]).toMatchObject({ expiring });
  });

  it('that is too old does not change the remaining time', () => {
    const near = screen(ACTIVITIES.idle, { version: 5, expiresInMs: 500_000 }, { expiring: true });
    expect(step(near, loaded({ version: 4, expiresInMs: 500_000 }))[0]).toMatchObject({
      expiring: true,
    });
  });
});

describe('an answer that does not arrive', () => {
  it.each(NAMES)('stops nothing that waits for something else: %s', (name) => {
    const [next, effects] = step(screen(ACTIVITIES[name]), unread);
    if (name === 'asked')
      expect([(next as LiveState).notice, effects]).toMatchObject([
        { code: 'outcome-unknown', cause: OFFLINE },
        [{ type: 'fail' }],
      ]);
    else if (name === 'consulting')
      expect([(next as LiveState).notice, effects]).toEqual([
        CONFLICT,
        [failed(CONFLICT, 'googlePay')],
      ]);
    else if (name === 'answered') expect(effects).toEqual([{ type: 'await-attachment', round: 0 }]);
    else expect([(next as LiveState).activity, effects]).toEqual([ACTIVITIES[name], []]);
  });

  it('finally reports the cause', () => {
    const [next] = step(screen({ ...ACTIVITIES.answered, reads: 4 }), unread);
    expect(next).toMatchObject({
      notice: { code: 'outcome-unknown', cause: OFFLINE },
      unattached: CARD,
    });
  });

  it('first leaves a reason and asks for nothing', () => {
    expect(step({ view: 'loading' }, unread)).toEqual([
      { view: 'unavailable', error: OFFLINE },
      [],
    ]);
  });
});

describe('the pending refusal', () => {
  const refusedAttachment = screen({ ...ACTIVITIES.answered, error: DECLINED });

  it('is reported if its figures will never arrive', () => {
    const [next, effects] = step(screen(ACTIVITIES.consulting), loaded({ expiresInMs: 0 }));
    expect(next).toMatchObject({ view: 'ended', reason: 'expired' });
    expect(effects).toEqual([failed(CONFLICT, 'googlePay')]);
  });

  it.each<[string, LiveState]>([
    ...NAMES.filter((name) => name !== 'consulting').map((name): [string, LiveState] => [
      name,
      screen(ACTIVITIES[name]),
    ]),
    ['an attachment that was refused', refusedAttachment],
  ])('is none of any other end: %s', (_, state) => {
    expect(step(state, loaded({ expiresInMs: 0 }))[1]).toEqual([]);
  });

  it('is not reported before the end', () => {
    const consulting = screen(ACTIVITIES.consulting);
    expect(step(consulting, { type: 'refresh' })[1]).toEqual([LOAD]);
    expect(step(consulting, { type: 'expiring' })[1]).toEqual([]);
  });
});
