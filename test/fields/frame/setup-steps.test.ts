import { describe, expect, it } from 'vitest';
import { stepSetup, type SetupPhase } from '../../../src/fields/frame/setup-steps.js';
import type { FrameSetup, HostMessage } from '../../../src/fields/protocol.js';

const OPTIONS = { locale: 'en', dir: 'ltr', style: {} } as const;
const ALONE: FrameSetup = { fields: ['number'], look: 'bare' };
const GROUPED: FrameSetup = { ...ALONE, group: 'a' };
const GREETED: SetupPhase = { name: 'greeted' };
const init = (setup: FrameSetup): HostMessage => ({ t: 'init', setup, options: OPTIONS });

describe('the setup messages that a card frame accepts', () => {
  it('is one setup', () => {
    const phase = stepSetup(GREETED, init(ALONE));
    expect(phase).toEqual({ name: 'set-up', setup: ALONE });
    expect(phase && stepSetup(phase, init(GROUPED))).toBeUndefined();
  });

  it.each<HostMessage>([
    { t: 'update', options: OPTIONS },
    { t: 'focus', target: 'first-invalid' },
    { t: 'blur' },
    { t: 'clear' },
    { t: 'validate' },
    { t: 'flush' },
    { t: 'abort', reqId: 1 },
  ])('is %j after it, not before', (message) => {
    const phase: SetupPhase = { name: 'set-up', setup: ALONE };
    expect(stepSetup(GREETED, message)).toBeUndefined();
    expect(stepSetup(phase, message)).toBe(phase);
  });

  it('is every request: each has to be answered', () => {
    const opened = { sourceId: 'src', clientSecret: 'secret' };
    const requests: HostMessage[] = [
      { t: 'submit', reqId: 1, submission: { idempotencyKey: 'key' } },
      { t: 'authenticate', reqId: 2, authentication: opened },
      { t: 'renew', reqId: 3, renewal: opened },
    ];
    for (const request of requests) expect(stepSetup(GREETED, request)).toBe(GREETED);
  });

  it('is another group where it was set up with one', () => {
    const join: HostMessage = { t: 'join', group: 'b' };
    expect(stepSetup(GREETED, join)).toBeUndefined();
    expect(stepSetup({ name: 'set-up', setup: ALONE }, join)).toBeUndefined();
    expect(stepSetup({ name: 'set-up', setup: GROUPED }, join)).toEqual({
      name: 'set-up',
      setup: { ...ALONE, group: 'b' },
    });
  });
});
