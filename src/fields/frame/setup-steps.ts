import type { FrameSetup, HostMessage } from '../protocol.js';

/** What the frame is: nothing before the page's first message. */
export type SetupPhase =
  { readonly name: 'greeted' } | { readonly name: 'set-up'; readonly setup: FrameSetup };

/**
 * Which messages the frame expects: one `init` before all others, `join` only where it was set up for a group. Requests are
 * always taken, because each has to be answered.
 * @returns The phase after the message; `undefined` for a message that is not expected: it is dropped and counted.
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
