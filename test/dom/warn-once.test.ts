import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let warnOnce: typeof import('../../src/dom/warn-once.js').warnOnce;
let lines: unknown[];

beforeEach(async () => {
  vi.resetModules();
  ({ warnOnce } = await import('../../src/dom/warn-once.js'));
  lines = [];
  vi.spyOn(console, 'warn').mockImplementation((...line: unknown[]) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('tells each mistake once, whatever its details', () => {
  warnOnce('DR-CFG-001 key');
  warnOnce('DR-CFG-001 key');
  warnOnce('[card-frame] message-dropped', 1);
  warnOnce('[card-frame] message-dropped', 2);
  warnOnce('DR-CFG-002 serviceUrl');

  expect(lines).toEqual([
    ['dr-elements DR-CFG-001 key'],
    ['dr-elements [card-frame] message-dropped 1'],
    ['dr-elements DR-CFG-002 serviceUrl'],
  ]);
});
