import { PaymentError } from '../../domain/payment-error.js';
import type { ChallengeFrameMessage } from '../challenge-protocol.js';
import { PROTOCOL_VERSION, type Posted } from '../protocol.js';
import { unavailable } from './frame-steps.js';

/** The maximum number of documents that a frame may load, including reloads. */
const MAX_LOADS = 5;

/** The page's state of the frame around the issuer's pages. */
export interface ChallengeModel {
  readonly phase:
    | { readonly name: 'loading' }
    | { readonly name: 'greeting'; readonly nonce: string }
    | { readonly name: 'open' }
    | { readonly name: 'closed' };
  readonly loads: number;
}

export type ChallengeEvent =
  /** The frame has loaded a document. `nonce` is new: 32 hex digits. */
  | { readonly type: 'loaded'; readonly nonce: string }
  | { readonly type: 'received'; readonly message: Posted<ChallengeFrameMessage> }
  | { readonly type: 'timed-out' }
  /** The port was closed because of invalid messages. */
  | { readonly type: 'broken' }
  | { readonly type: 'left' };

export type ChallengeEffect =
  /** Send a new port and restart the time limit for the frame's answer. */
  | { readonly do: 'greet'; readonly nonce: string }
  /** Send the challenge to the frame, which has answered. */
  | { readonly do: 'open' }
  | { readonly do: 'tell'; readonly what: 'challenge' | 'shown' | 'done' | 'escape' }
  | { readonly do: 'tell-error'; readonly error: PaymentError }
  | { readonly do: 'close' };

export type ChallengeStep = readonly [ChallengeModel, readonly ChallengeEffect[]];

export const CHALLENGE_BEGUN: ChallengeModel = { phase: { name: 'loading' }, loads: 0 };

/** Applies an event to the model. Returns `undefined` for an unexpected message, which is dropped and counted. */
export function stepChallenge(
  model: ChallengeModel,
  event: ChallengeEvent,
): ChallengeStep | undefined {
  const { phase } = model;
  if (phase.name === 'closed') return event.type === 'received' ? undefined : [model, []];
  switch (event.type) {
    case 'loaded': {
      // A document that loads again starts with a new handshake.
      const loads = model.loads + 1;
      if (loads > MAX_LOADS) return fail(model, 'frame-reset');
      const { nonce } = event;
      return [{ phase: { name: 'greeting', nonce }, loads }, [{ do: 'greet', nonce }]];
    }
    case 'received':
      return receive(model, event.message);
    case 'timed-out':
      return fail(model, 'handshake-timeout');
    case 'broken':
      return fail(model, 'protocol-error');
    case 'left':
      return [{ ...model, phase: { name: 'closed' } }, [{ do: 'close' }]];
  }
}

const fail = (model: ChallengeModel, reason: string): ChallengeStep => [
  { ...model, phase: { name: 'closed' } },
  [{ do: 'close' }, { do: 'tell-error', error: unavailable(reason) }],
];

function receive(
  model: ChallengeModel,
  message: Posted<ChallengeFrameMessage>,
): ChallengeStep | undefined {
  const { phase } = model;
  if (message.t === 'ready') {
    if (phase.name !== 'greeting' || message.nonce !== phase.nonce) return undefined;
    if (message.v !== PROTOCOL_VERSION) return fail(model, `frame-version ${message.v}`);
    return [{ ...model, phase: { name: 'open' } }, [{ do: 'open' }]];
  }
  if (phase.name !== 'open') return undefined;
  return message.t === 'error'
    ? [model, [{ do: 'tell-error', error: new PaymentError(message.code) }]]
    : [model, [{ do: 'tell', what: message.t }]];
}
