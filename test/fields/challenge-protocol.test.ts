import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHALLENGE_ERRORS,
  CHALLENGE_WINDOWS,
  readChallengeFrameMessage,
  readChallengeHostMessage,
} from '../../src/fields/challenge-protocol.js';

const FROM_FRAME = {
  ready: { v: 2, t: 'ready', nonce: '0123456789abcdef0123456789abcdef', build: '0.1.0' },
  challenge: { v: 2, t: 'challenge' },
  shown: { v: 2, t: 'shown' },
  done: { v: 2, t: 'done' },
  ...Object.fromEntries(
    CHALLENGE_ERRORS.map((code) => [`error ${code}`, { v: 2, t: 'error', code }]),
  ),
};
const FROM_HOST = {
  ...Object.fromEntries(
    CHALLENGE_WINDOWS.map((window) => [
      `open ${window}`,
      { v: 2, t: 'open', token: 'fd8a1c0e-5b7d-4c52-9a4d-3f0c2f6c7a11', window },
    ]),
  ),
};

describe.each([
  ['from the frame', readChallengeFrameMessage, FROM_FRAME],
  ['from the page', readChallengeHostMessage, FROM_HOST],
] as const)('a message of a challenge, %s,', (_, read, valid) => {
  const messages = Object.entries(valid);

  it.each(messages)('is read unchanged: %s', (__, message) => {
    expect(read(structuredClone(message))).toEqual(message);
  });

  it.each(messages)('is dropped with anything more in it: %s (F-018, F-024)', (__, message) => {
    expect(read({ ...message, status: 'complete' })).toBeUndefined();
    expect(read(JSON.parse(JSON.stringify(message).replace('{', '{"__proto__":{},')))).toBe(
      undefined,
    );
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
  });

  it.each(messages)('is dropped with anything less in it: %s', (__, message) => {
    for (const key of Object.keys(message)) {
      const { [key]: gone, ...rest } = message as Record<string, unknown>;
      void gone;
      expect(read(rest)).toBeUndefined();
    }
  });

  it('is dropped when it is anything else (F-018)', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
        expect(read(anything)).toBeUndefined();
      }),
    );
  });
});

describe('the messages that the frame may send', () => {
  it('contain no verdict, no address and no more than 64 characters', () => {
    for (const message of Object.values(FROM_FRAME)) {
      expect(Object.keys(message)).not.toContain('status');
      for (const text of Object.values(message)) expect(String(text).length).toBeLessThan(65);
    }
    const long = { ...FROM_FRAME.ready, build: 'x'.repeat(65) };
    expect(readChallengeFrameMessage(long)).toBeUndefined();
    const url = { v: 2, t: 'error', code: 'https://evil.example/' };
    expect(readChallengeFrameMessage(url)).toBeUndefined();
  });

  it('may have another version only in the first message, so that the page can report it (F-016)', () => {
    expect(readChallengeFrameMessage({ ...FROM_FRAME.ready, v: 1 })).toMatchObject({ v: 1 });
    expect(readChallengeFrameMessage({ ...FROM_FRAME.done, v: 1 })).toBeUndefined();
  });
});
