import { describe, expect, it } from 'vitest';
import type { ChallengeFrameMessage } from '../../../src/fields/challenge-protocol.js';
import {
  CHALLENGE_BEGUN,
  stepChallenge,
  type ChallengeEffect,
  type ChallengeEvent,
} from '../../../src/fields/host/challenge-steps.js';
import { PROTOCOL_VERSION } from '../../../src/fields/protocol.js';

const NONCE = '0123456789abcdef'.repeat(2);

function begin() {
  let model = CHALLENGE_BEGUN;
  let done: readonly ChallengeEffect[] = [];
  const on = (event: ChallengeEvent): boolean => {
    const step = stepChallenge(model, event);
    if (step) [model, done] = step;
    return step !== undefined;
  };
  const receive = (message: ChallengeFrameMessage, v = PROTOCOL_VERSION): boolean =>
    on({ type: 'received', message: { v, ...message } });
  return {
    on,
    receive,
    load: () => on({ type: 'loaded', nonce: NONCE }),
    answer: (nonce = NONCE, v = PROTOCOL_VERSION) => receive({ t: 'ready', nonce, build: '1' }, v),
    phase: () => model.phase.name,
    done: () => done,
    reason: () => {
      const error = done.find((effect) => effect.do === 'tell-error')?.error;
      return error?.cause instanceof Error ? error.cause.message : error?.code;
    },
  };
}

describe('the frame around an issuer’s page', () => {
  it('is greeted when it loads, and opened when it answers', () => {
    const page = begin();
    page.load();
    expect(page.done()).toEqual([{ do: 'greet', nonce: NONCE }]);
    expect(page.answer()).toBe(true);
    expect(page.done()).toEqual([{ do: 'open' }]);
    expect(page.answer()).toBe(false);
  });

  it.each(['challenge', 'shown', 'done'] as const)('reports %s once it is open', (what) => {
    const page = begin();
    expect(page.receive({ t: what })).toBe(false);
    page.load();
    expect(page.receive({ t: what })).toBe(false);
    page.answer();
    expect(page.receive({ t: what })).toBe(true);
    expect(page.done()).toEqual([{ do: 'tell', what }]);
  });

  it('reports why it cannot continue', () => {
    const page = begin();
    page.load();
    page.answer();
    page.receive({ t: 'error', code: 'offline' });
    expect(page.reason()).toBe('offline');
    expect(page.phase()).toBe('open');
  });

  it('is accepted only with its own nonce', () => {
    const page = begin();
    page.load();
    expect(page.answer('f'.repeat(32))).toBe(false);
    expect(page.phase()).toBe('greeting');
  });

  it('is given up over another version, a broken port or ten seconds of silence', () => {
    const version = begin();
    version.load();
    version.answer(NONCE, 1);
    expect(version.reason()).toBe('frame-version 1');

    for (const [type, reason] of [
      ['broken', 'protocol-error'],
      ['timed-out', 'handshake-timeout'],
    ] as const) {
      const page = begin();
      page.load();
      page.on({ type });
      expect(page.done()[0]).toEqual({ do: 'close' });
      expect(page.reason()).toBe(reason);
      expect(page.phase()).toBe('closed');
    }
  });

  it('begins again with each document it loads, five times', () => {
    const page = begin();
    for (let loads = 0; loads < 5; loads++) {
      page.load();
      expect(page.answer()).toBe(true);
    }
    page.load();
    expect(page.reason()).toBe('frame-reset');
  });

  it('reports nothing once it is removed', () => {
    const page = begin();
    page.load();
    page.answer();
    page.on({ type: 'left' });
    expect(page.done()).toEqual([{ do: 'close' }]);
    for (const type of ['left', 'timed-out', 'broken'] as const) {
      page.on({ type });
      expect(page.done()).toEqual([]);
    }
    page.load();
    expect(page.phase()).toBe('closed');
    expect(page.receive({ t: 'done' })).toBe(false);
  });
});
