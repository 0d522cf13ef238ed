import { describe, expect, it } from 'vitest';
import type { Activity, LiveState } from '../../../src/domain/flow-state.js';
import { OpenRow } from '../../../src/elements/dropin/list/open-row.js';
import type { Row } from '../../../src/elements/dropin/list/row.js';
import type { Screen } from '../../../src/elements/dropin/screen.js';
import { MethodSelectEvent } from '../../../src/elements/shared/events.js';
import { faceOf } from '../../../src/payment-methods/registry.js';
import { checkout, source } from '../../session/support/samples.js';

const rowOf = (type: string, savedId?: string): Row => ({
  type,
  flow: 'standard',
  supportsRecurring: false,
  supportsFreeTrial: false,
  face: faceOf({ type }),
  marks: [],
  ...(savedId && { saved: { source: { id: savedId } } as NonNullable<Row['saved']> }),
});
const CARD = rowOf('creditCard');
const PAY_PAL = rowOf('payPal');
const SAVED = rowOf('creditCard', 'src-9');
const ROWS = [SAVED, CARD, PAY_PAL];

const live = (activity: Activity = { name: 'idle' }): LiveState => ({
  view: 'open',
  checkout: checkout(),
  activity,
  refreshing: false,
  expiring: false,
});
const list = (activity?: Activity): Screen => ({
  name: 'list',
  live: live(activity),
  methods: ROWS,
});
const creating = (methodType: string): Activity => ({
  name: 'creating',
  intent: { id: 'key', methodType },
});

function picked(key?: string): OpenRow {
  const row = new OpenRow();
  row.picked = key;
  return row;
}

describe('the open row', () => {
  it('is the first, or none where the page wants the list closed', () => {
    expect(picked().of(list(), true)).toBe(SAVED);
    expect(picked().of(list(), false)).toBeUndefined();
  });

  it('is the picked one, or the first if that is no longer offered', () => {
    expect(picked('payPal').of(list(), false)).toBe(PAY_PAL);
    expect(picked('klarnaCredit').of(list(), true)).toBe(SAVED);
    expect(picked('klarnaCredit').of(list(), false)).toBeUndefined();
  });

  it('is the one that is being paid with, whatever is picked meanwhile', () => {
    expect(picked('creditCard').of(list(creating('payPal')), true)).toBe(PAY_PAL);
    expect(picked().of(list(creating('payPal')), false)).toBe(PAY_PAL);
  });

  it('is the saved source that is being paid with, not the method it is of', () => {
    expect(picked('saved:src-9').of(list(creating('creditCard')), true)).toBe(SAVED);
    expect(picked('creditCard').of(list(creating('creditCard')), true)).toBe(CARD);
  });

  it('stays the picked one if the method of the current payment is not offered', () => {
    expect(picked('payPal').of(list(creating('klarnaCredit')), true)).toBe(PAY_PAL);
  });

  it('is there on the way to a provider, and on no other screen', () => {
    const activity: Activity = {
      name: 'redirecting',
      intent: { id: 'key', methodType: 'payPal' },
      source: source(),
    };
    const moving: Screen = {
      name: 'moving',
      live: live(activity),
      methods: ROWS,
      activity: 'redirecting',
      methodType: 'payPal',
    };
    expect(picked().of(moving, true)).toBe(PAY_PAL);
    const funded: Screen = { name: 'funded', live: live(), methods: ROWS, replaceable: true };
    for (const screen of [funded, { name: 'skeleton' } as const]) {
      expect(picked('payPal').of(screen, true)).toBeUndefined();
    }
  });

  it('has its form stay when another opens, if something can be typed in it', () => {
    const row = new OpenRow();
    for (const open of [CARD, PAY_PAL, rowOf('ideal'), undefined]) row.keep(open);
    expect([...row.kept]).toEqual(['creditCard', 'ideal']);
  });
});

describe('a pick', () => {
  interface Radio {
    name: string;
    value: string;
    checked: boolean;
  }

  /** A page that lets the pick happen or not, with the radio of the row that is open. */
  function press(
    row: OpenRow,
    radio: Radio,
    { lets = true, present }: { lets?: boolean; present?: Radio } = {},
  ) {
    const asked: unknown[] = [];
    let stopped = false;
    const event = { target: radio, stopPropagation: () => (stopped = true) };
    const page = {
      dispatchEvent: (select: MethodSelectEvent) => {
        asked.push(select.detail);
        return lets;
      },
      shadowRoot: { getElementById: (id: string) => (id === 'pick-creditCard' && present) || null },
    };
    const key = row.pick(
      event as unknown as Event,
      ROWS,
      page as unknown as HTMLElement,
      'creditCard',
    );
    return { key, asked, stopped };
  }
  const radioOf = (value: string, checked = true): Radio => ({ name: 'method', value, checked });

  it('opens the row if the page allows it, and animates rows from then on', () => {
    const row = new OpenRow();
    expect(row.moved).toBe(false);
    expect(press(row, radioOf('payPal'))).toEqual({
      key: 'payPal',
      asked: [{ paymentMethod: 'payPal' }],
      stopped: true,
    });
    expect(row.moved).toBe(true);
  });

  it('reports the method and the saved source to the page', () => {
    expect(press(new OpenRow(), radioOf('saved:src-9')).asked).toEqual([
      { paymentMethod: 'creditCard', savedSource: 'src-9' },
    ]);
    expect(press(new OpenRow(), radioOf('gone')).asked).toEqual([{ paymentMethod: 'gone' }]);
  });

  it('changes nothing if the page cancels', () => {
    const row = new OpenRow();
    const radio = radioOf('payPal');
    const present = radioOf('creditCard', false);
    expect(press(row, radio, { lets: false, present }).key).toBeUndefined();
    expect(row.moved).toBe(false);
    expect([radio.checked, present.checked]).toEqual([false, true]);
    // With none open there is none to go back to.
    expect(press(row, radio, { lets: false }).key).toBeUndefined();
  });

  it('handles only the list’s radios and not the inputs of forms', () => {
    const row = new OpenRow();
    const { key, asked, stopped } = press(row, { name: 'bank', value: 'payPal', checked: true });
    expect({ key, asked, stopped, moved: row.moved }).toEqual({
      key: undefined,
      asked: [],
      stopped: false,
      moved: false,
    });
  });
});
