import type { FrameSetup, HostMessage } from '../protocol.js';

/** The setup phase of the frame. It is not set up before the page's first message. */
export type SetupPhase =
  { readonly name: 'greeted' } | { readonly name: 'set-up'; readonly setup: FrameSetup };

/**
 * Determines the expected messages: one `init` before all others, `join` only in a frame with a group. Requests are always
 * accepted, because each must be answered.
 * @returns The phase after the message; `undefined` for an unexpected message, which is dropped and counted.
 */
export function stepSetup(phase: SetupPhase, message: HostMessage): SetupPhase | undefined {
  switch (message.t) {
    case 'submit':
    case 'authenticate':
    case 'renew':
      return phase;
    case 'init':
      return phase.name === 'greeted' ? { name: 'set-up', setup: message.setup } : undefined;
    case 'join': {
      if (phase.name !== 'set-up' || phase.setup.group === undefined) return undefined;
      return { name: 'set-up', setup: { ...phase.setup, group: message.group } };
    }
    default:
      return phase.name === 'set-up' ? phase : undefined;
  }
}
