import { describe, expect, it } from 'vitest';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { UNTOUCHED_FIELD } from '../../../src/fields/field-provider.js';
import {
  beginFrame,
  capsOf,
  stepFrame,
  type FrameEffect,
  type FrameEvent,
  type FrameModel,
} from '../../../src/fields/host/frame-steps.js';
import {
  CAPABILITIES,
  FIELD_NAMES,
  PROTOCOL_VERSION,
  type FrameMessage,
} from '../../../src/fields/protocol.js';

const NONCE = '0123456789abcdef'.repeat(2);
const VALID = { empty: false, valid: true, focused: false };
const ALL = { number: VALID, expiration: VALID, securityCode: VALID };
const TYPED = { fields: ALL, complete: true, edited: true, brand: 'visa' } as const;

/** The page's end of a frame, with the recorded effects. */
class Page {
  model: FrameModel;
  done: readonly FrameEffect[];

  constructor(fields: FrameModel['fields'] = FIELD_NAMES) {
    [this.model, this.done] = beginFrame(fields);
  }

  /** Returns whether the event was expected. */
  on(event: FrameEvent): boolean {
    const step = stepFrame(this.model, event);
    if (step) [this.model, this.done] = step;
    return step !== undefined;
  }

  load = (nonce = NONCE): boolean => this.on({ type: 'loaded', nonce });
  receive = (message: FrameMessage, v = PROTOCOL_VERSION): boolean =>
    this.on({ type: 'received', message: { v, ...message } });
  answer = (caps: readonly string[] = CAPABILITIES, nonce = NONCE, v = PROTOCOL_VERSION): boolean =>
    this.receive({ t: 'ready', nonce, build: '1', caps }, v);

  /** With fields that can be typed in. */
  usable(): this {
    this.load();
    this.answer();
    this.receive({ t: 'state', ...TYPED });
    return this;
  }

  get phase(): string {
    return this.model.phase.name;
  }
  get effects(): string[] {
    return this.done.map((effect) => effect.do);
  }
  /** Why the frame was given up. */
  get reason(): unknown {
    const failure = this.done.find((effect) => effect.do === 'fail');
    return failure?.error.cause instanceof Error
      ? failure.error.cause.message
      : failure?.error.code;
  }
}

describe('the handshake with a card frame', () => {
  it('greets the loaded frame, sets it up, and shows it when its fields are ready', () => {
    const page = new Page();
    expect(page.effects).toEqual(['open']);
    page.load();
    expect(page.done).toEqual([{ do: 'greet', nonce: NONCE }]);
    expect(page.answer()).toBe(true);
    expect(page.effects).toEqual(['init']);
    expect(page.receive({ t: 'state', ...TYPED })).toBe(true);
    expect(page.done).toEqual([{ do: 'show' }, { do: 'tell-state', state: TYPED }]);
    expect(page.phase).toBe('usable');
    expect(capsOf(page.model)).toEqual(CAPABILITIES);
  });

  it('takes nothing before the frame has answered, and no answer with another nonce', () => {
    const page = new Page();
    expect(page.answer()).toBe(false);
    page.load();
    expect(page.receive({ t: 'state', ...TYPED })).toBe(false);
    expect(page.receive({ t: 'enter' })).toBe(false);
    expect(page.answer(CAPABILITIES, 'f'.repeat(32))).toBe(false);
    expect(page.phase).toBe('greeting');
    expect(capsOf(page.model)).toEqual([]);
  });

  it('takes one answer', () => {
    const page = new Page().usable();
    expect(page.answer()).toBe(false);
    expect(page.phase).toBe('usable');
  });

  it('gives up a frame of another version', () => {
    const page = new Page();
    page.load();
    page.answer(CAPABILITIES, NONCE, 1);
    expect(page.effects).toEqual(['close', 'fail']);
    expect(page.reason).toBe(`frame-version 1, page ${PROTOCOL_VERSION}`);
    expect(page.phase).toBe('closed');
  });

  it.each([
    [FIELD_NAMES, 'card'],
    [['securityCode'] as const, 'single-field'],
  ])('gives up a frame that cannot be %s', (fields, needed) => {
    const page = new Page(fields);
    page.load();
    page.answer(CAPABILITIES.filter((name) => name !== needed));
    expect(page.reason).toBe(`frame-caps ${needed}`);
  });

  it('tries a second frame after ten seconds of silence, and gives up after the next ten', () => {
    const page = new Page();
    page.load();
    page.on({ type: 'timed-out' });
    expect(page.effects).toEqual(['close', 'pause']);
    expect(page.phase).toBe('pausing');
    page.on({ type: 'resumed' });
    expect(page.effects).toEqual(['open']);
    page.on({ type: 'timed-out' });
    expect(page.reason).toBe('handshake-timeout');
  });

  it('forgets a silence that was overcome', () => {
    const page = new Page();
    page.on({ type: 'timed-out' });
    page.on({ type: 'resumed' });
    page.usable();
    expect(page.model.timeouts).toBe(0);
  });
});

describe('a card frame that is there', () => {
  it.each([
    ['lacks a field', { number: VALID, expiration: VALID }],
    ['has none', {}],
  ])('sends no state that %s', (_, fields) => {
    const page = new Page().usable();
    expect(page.receive({ t: 'state', ...TYPED, fields })).toBe(false);
    expect(page.model.state).toEqual(TYPED);
  });

  it('sends no state of a field that it does not have', () => {
    const page = new Page(['number']);
    page.load();
    page.answer();
    expect(page.receive({ t: 'state', ...TYPED, fields: ALL })).toBe(false);
    expect(page.receive({ t: 'state', ...TYPED, fields: { number: VALID } })).toBe(true);
  });

  it.each<[FrameMessage, FrameEffect]>([
    [
      { t: 'height', height: 80 },
      { do: 'resize', height: 80 },
    ],
    [{ t: 'enter' }, { do: 'tell-enter' }],
    [{ t: 'escape' }, { do: 'press-escape' }],
    [{ t: 'flushed' }, { do: 'flushed' }],
    [{ t: 'log', code: 'idle-cleared', count: 15 }, { do: 'tell-reset' }],
    [
      { t: 'log', code: 'message-dropped', count: 1 },
      { do: 'log', code: 'message-dropped', count: 1 },
    ],
    [
      { t: 'result', reqId: 3, outcome: { status: 'complete' } },
      { do: 'answer', reqId: 3, outcome: { status: 'complete' } },
    ],
  ])('is heard: %j', (message, effect) => {
    const page = new Page().usable();
    expect(page.receive(message)).toBe(true);
    expect(page.done).toEqual([effect]);
  });

  it('loses the input when it loads another document, and is set up again', () => {
    const page = new Page().usable();
    page.load('a'.repeat(32));
    expect(page.effects).toEqual(['close', 'open', 'lose', 'tell-reset', 'tell-state']);
    expect(page.done[2]).toMatchObject({ error: { code: 'frame-reset' } });
    expect(page.model.state.fields.number).toEqual(UNTOUCHED_FIELD);
    expect(page.model.state).toMatchObject({ complete: false, edited: false, brand: 'unknown' });
    expect(page.receive({ t: 'enter' })).toBe(false);
    expect(page.usable().phase).toBe('usable');
  });

  it('is given up after five reloads', () => {
    const page = new Page();
    for (let resets = 0; resets < 5; resets++) page.usable().load();
    expect(page.phase).toBe('loading');
    page.usable().load();
    expect(page.reason).toBe('frame-reset');
  });

  it('is given up when its port had to be closed', () => {
    const page = new Page().usable();
    page.on({ type: 'broken', error: new PaymentError('frame-unavailable') });
    expect(page.effects).toEqual(['close', 'fail']);
  });
});

describe('a frame that is gone', () => {
  it.each<FrameEvent>([{ type: 'left' }, { type: 'broken', error: new PaymentError('internal') }])(
    'after $type changes nothing and says nothing',
    (end) => {
      const page = new Page().usable();
      page.on(end);
      const { model } = page;
      for (const event of [
        { type: 'loaded', nonce: NONCE },
        { type: 'timed-out' },
        { type: 'resumed' },
        { type: 'left' },
        end,
      ] as const) {
        expect(page.on(event)).toBe(true);
        expect(page.effects).toEqual([]);
      }
      expect(page.receive({ t: 'enter' })).toBe(false);
      expect(page.model).toBe(model);
    },
  );
});
