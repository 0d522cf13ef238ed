import { PaymentError } from '../../domain/payment-error.js';
import { UNTOUCHED_FIELD, type CardFieldName } from '../field-provider.js';
import {
  FIELD_NAMES,
  PROTOCOL_VERSION,
  type Capability,
  type FrameMessage,
  type FrameState,
  type LogCode,
  type Outcome,
  type Posted,
} from '../protocol.js';

/** The maximum number of reloads of a frame. */
const MAX_RESETS = 5;

/** The phase of the page's connection to its frame. */
export type FramePhase =
  /** The frame is loading a document. */
  | { readonly name: 'loading' }
  /** A port and a nonce were sent; the frame has not answered yet. */
  | { readonly name: 'greeting'; readonly nonce: string }
  /** The frame has answered and is building its fields. */
  | { readonly name: 'setup'; readonly caps: readonly string[] }
  | { readonly name: 'usable'; readonly caps: readonly string[] }
  /** The frame did not answer in time; a new one replaces it after a pause. */
  | { readonly name: 'pausing' }
  /** Final. */
  | { readonly name: 'closed' };

/** The state that determines the next step. */
export interface FrameModel {
  readonly fields: readonly CardFieldName[];
  readonly phase: FramePhase;
  readonly state: FrameState;
  /** The number of timed-out handshakes since the fields were last usable. */
  readonly timeouts: number;
  /** The number of times that the frame has loaded a document after the handshake. */
  readonly resets: number;
}

export type FrameEvent =
  /** The frame has loaded a document. `nonce` is new: 32 hex digits. */
  | { readonly type: 'loaded'; readonly nonce: string }
  | { readonly type: 'received'; readonly message: Posted<FrameMessage> }
  | { readonly type: 'timed-out' }
  /** The pause after a timeout is over. */
  | { readonly type: 'resumed' }
  /** The frame is unusable: its port was closed, or the page's content security policy blocks it. */
  | { readonly type: 'broken'; readonly error: PaymentError }
  /** The page removes the fields. */
  | { readonly type: 'left' };

/** The side effects of a step, in this order. */
export type FrameEffect =
  /** Add a new frame to the page and start the time limit for its answer. */
  | { readonly do: 'open' }
  | { readonly do: 'greet'; readonly nonce: string }
  | { readonly do: 'init' }
  /** The fields are usable: show the frame and stop the time limit. */
  | { readonly do: 'show' }
  | { readonly do: 'tell-state'; readonly state: FrameState }
  | { readonly do: 'tell-enter' }
  /** The shopper pressed Escape inside the frame. */
  | { readonly do: 'press-escape' }
  /** The values in the fields are lost. */
  | { readonly do: 'tell-reset' }
  | { readonly do: 'resize'; readonly height: number }
  | { readonly do: 'log'; readonly code: LogCode; readonly count: number }
  | { readonly do: 'flushed' }
  | { readonly do: 'answer'; readonly reqId: number; readonly outcome: Outcome }
  /** The pending request will not be answered. */
  | { readonly do: 'lose'; readonly error: PaymentError }
  /** Remove the frame and close its port. */
  | { readonly do: 'close' }
  | { readonly do: 'pause' }
  | { readonly do: 'fail'; readonly error: PaymentError };

export type FrameStep = readonly [model: FrameModel, effects: readonly FrameEffect[]];

export const unavailable = (reason: string): PaymentError =>
  new PaymentError('frame-unavailable', { cause: new Error(reason) });

/** The first step of a new frame. @param fields The frame's fields. */
export const beginFrame = (fields: readonly CardFieldName[]): FrameStep => [
  { fields, phase: { name: 'loading' }, state: untouched(fields), timeouts: 0, resets: 0 },
  [{ do: 'open' }],
];

const untouched = (fields: readonly CardFieldName[]): FrameState => ({
  fields: Object.fromEntries(fields.map((name) => [name, UNTOUCHED_FIELD])),
  complete: false,
  edited: false,
  brand: 'unknown',
});

/** The capabilities that the frame has reported; empty before its answer. */
export const capsOf = ({ phase }: FrameModel): readonly string[] =>
  'caps' in phase ? phase.caps : [];

/**
 * Applies an event to the model, for the handshake and everything after it, without access to the DOM. Returns the next model
 * and its side effects; `undefined` for an unexpected message, which is dropped and counted.
 */
export function stepFrame(model: FrameModel, event: FrameEvent): FrameStep | undefined {
  const { phase } = model;
  if (phase.name === 'closed') return event.type === 'received' ? undefined : [model, []];
  switch (event.type) {
    case 'loaded':
      if (phase.name !== 'loading') return reset(model);
      return [
        { ...model, phase: { name: 'greeting', nonce: event.nonce } },
        [{ do: 'greet', nonce: event.nonce }],
      ];
    case 'received':
      return receive(model, event.message);
    case 'timed-out':
      if (model.timeouts > 0) return fail(model, unavailable('handshake-timeout'));
      return [
        { ...model, phase: { name: 'pausing' }, timeouts: model.timeouts + 1 },
        [{ do: 'close' }, { do: 'pause' }],
      ];
    case 'resumed':
      return [{ ...model, phase: { name: 'loading' } }, [{ do: 'open' }]];
    case 'broken':
      return fail(model, event.error);
    case 'left':
      return [close(model), [{ do: 'close' }]];
  }
}

const close = (model: FrameModel): FrameModel => ({ ...model, phase: { name: 'closed' } });

const fail = (model: FrameModel, error: PaymentError): FrameStep => [
  close(model),
  [{ do: 'close' }, { do: 'fail', error }],
];

/** Handles a new document in the frame: the values in the fields are lost, and so are pending answers. */
function reset(model: FrameModel): FrameStep {
  const resets = model.resets + 1;
  if (resets > MAX_RESETS) return fail({ ...model, resets }, unavailable('frame-reset'));
  const state = untouched(model.fields);
  return [
    { ...model, phase: { name: 'loading' }, state, resets },
    [
      { do: 'close' },
      { do: 'open' },
      { do: 'lose', error: new PaymentError('frame-reset') },
      { do: 'tell-reset' },
      { do: 'tell-state', state },
    ],
  ];
}

function receive(model: FrameModel, message: Posted<FrameMessage>): FrameStep | undefined {
  const { phase } = model;
  if (message.t === 'ready') {
    if (phase.name !== 'greeting' || message.nonce !== phase.nonce) return undefined;
    const { v, caps } = message;
    if (v !== PROTOCOL_VERSION) {
      return fail(model, unavailable(`frame-version ${v}, page ${PROTOCOL_VERSION}`));
    }
    const needed: Capability = model.fields.length === FIELD_NAMES.length ? 'card' : 'single-field';
    if (!caps.includes(needed)) return fail(model, unavailable(`frame-caps ${needed}`));
    return [{ ...model, phase: { name: 'setup', caps } }, [{ do: 'init' }]];
  }
  if (phase.name !== 'setup' && phase.name !== 'usable') return undefined;
  switch (message.t) {
    case 'state': {
      const { fields, complete, edited, brand, brands } = message;
      if (!isOf(model.fields, fields)) return undefined;
      const state = { fields, complete, edited, brand, ...(brands && { brands }) };
      const tell: FrameEffect = { do: 'tell-state', state };
      if (phase.name === 'usable') return [{ ...model, state }, [tell]];
      const usable = { name: 'usable', caps: phase.caps } as const;
      return [{ ...model, phase: usable, state, timeouts: 0 }, [{ do: 'show' }, tell]];
    }
    case 'height':
      return [model, [{ do: 'resize', height: message.height }]];
    case 'enter':
      return [model, [{ do: 'tell-enter' }]];
    case 'escape':
      return [model, [{ do: 'press-escape' }]];
    case 'flushed':
      return [model, [{ do: 'flushed' }]];
    case 'log': {
      const { code, count } = message;
      return [model, [code === 'idle-cleared' ? { do: 'tell-reset' } : { do: 'log', code, count }]];
    }
    case 'result':
      return [model, [{ do: 'answer', reqId: message.reqId, outcome: message.outcome }]];
  }
}

/** Whether a state contains all of the frame's fields and no others. */
const isOf = (fields: readonly CardFieldName[], state: FrameState['fields']): boolean =>
  Object.keys(state).length === fields.length && fields.every((name) => state[name]);
