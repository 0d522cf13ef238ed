import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitSession } from '../../../src/elements/shared/await-session.js';

const warn = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  warn.mockClear();
});

/** Each test has a tag of its own: one mistake is told once. */
const host = (localName: string, ...attributes: readonly string[]) => ({
  localName,
  hasAttribute: (name: string) => attributes.includes(name),
});

it('warns after three seconds, and gives up after ten', () => {
  const giveUp = vi.fn();
  awaitSession(host('dr-one'), giveUp);
  vi.advanceTimersByTime(2_999);
  expect(warn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('DR-ELM-008 dr-one session-id (')]]);
  vi.advanceTimersByTime(6_999);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(giveUp).toHaveBeenCalledOnce();
});

it.each(['session', 'sessionid'])('names the attribute %s that was meant to be it', (name) => {
  awaitSession(host(`dr-${name}`, name), () => undefined);
  vi.advanceTimersByTime(3_000);
  expect(warn.mock.calls).toEqual([
    [expect.stringContaining(`DR-ELM-008 dr-${name} session-id, not ${name} (`)],
  ]);
});

it('logs nothing for an id that was set in time', () => {
  const giveUp = vi.fn();
  const stop = awaitSession(host('dr-two'), giveUp);
  vi.advanceTimersByTime(2_000);
  stop();
  vi.advanceTimersByTime(20_000);
  expect(warn).not.toHaveBeenCalled();
  expect(giveUp).not.toHaveBeenCalled();
});
