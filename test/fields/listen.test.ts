import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSmall, listen } from '../../src/fields/protocol.js';

/** A port whose other end is the test. */
function openPort() {
  const port = { onmessage: null as ((event: { data: unknown }) => void) | null, close: vi.fn() };
  const taken: unknown[] = [];
  const onBroken = vi.fn();
  const onBad = vi.fn();
  listen(
    port as unknown as MessagePort,
    (data) => (String(data).startsWith('unreadable') ? undefined : { data }),
    ({ data }) => {
      taken.push(data);
      return data !== 'unexpected';
    },
    onBroken,
    { onBad, refuse: (data) => data === 'unreadable request' },
  );
  return { port, taken, onBroken, onBad, send: (data: unknown) => port.onmessage?.({ data }) };
}

describe('listen', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('closes the port after twenty bad messages, and accepts no more (F-018)', () => {
    const { port, taken, onBroken, send } = openPort();
    for (let at = 0; at < 10; at++) send('unreadable');
    for (let at = 0; at < 9; at++) send('unexpected');
    expect(onBroken).not.toHaveBeenCalled();
    send('good');
    send('unreadable');
    expect(port.close).toHaveBeenCalledOnce();
    expect(onBroken).toHaveBeenCalledOnce();
    send('good');
    expect(taken.filter((data) => data === 'good')).toHaveLength(1);
  });

  it('does not count answered messages against the page (F-018)', () => {
    const { onBroken, onBad, send } = openPort();
    for (let at = 0; at < 19; at++) send('unreadable');
    for (let at = 0; at < 21; at++) send('unreadable request');
    expect(onBroken).not.toHaveBeenCalled();
    expect(onBad).toHaveBeenCalledTimes(19);
    send('unreadable');
    expect(onBroken).toHaveBeenCalledOnce();
  });

  it('closes the port after fifty messages in a second, requests that are answered among them (F-021)', () => {
    const { onBroken, send } = openPort();
    for (let at = 0; at < 50; at++) send('unreadable request');
    expect(onBroken).not.toHaveBeenCalled();
    send('unreadable request');
    expect(onBroken).toHaveBeenCalledOnce();
  });

  it('closes the port after fifty messages in a second (F-021)', () => {
    const { onBroken, taken, send } = openPort();
    for (let at = 0; at < 10_000; at++) send(at);
    expect(taken).toHaveLength(50);
    expect(onBroken).toHaveBeenCalledOnce();
  });

  it('closes the port after fifty messages spread over a second', () => {
    const { onBroken, taken, send } = openPort();
    for (let at = 0; at < 51; at++) {
      send(at);
      vi.advanceTimersByTime(10);
    }
    expect(taken).toHaveLength(50);
    expect(onBroken).toHaveBeenCalledOnce();
  });

  it('neither counts nor refuses without the option', () => {
    const port = { onmessage: null as ((event: { data: unknown }) => void) | null, close: vi.fn() };
    const onBroken = vi.fn();
    listen(
      port as unknown as MessagePort,
      () => undefined,
      () => true,
      onBroken,
    );
    for (let at = 0; at < 20; at++) port.onmessage?.({ data: 'unreadable' });
    expect(onBroken).toHaveBeenCalledOnce();
  });

  it('accepts fifty messages per second', () => {
    const { onBroken, taken, send } = openPort();
    for (let second = 0; second < 3; second++) {
      for (let at = 0; at < 50; at++) send(at);
      vi.advanceTimersByTime(1000);
    }
    expect(taken).toHaveLength(150);
    expect(onBroken).not.toHaveBeenCalled();
  });

  it('drops messages that are too large or not JSON before they are read', () => {
    const { taken, send } = openPort();
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const data of ['x'.repeat(16_384), cycle, { big: 1n }, undefined]) send(data);
    expect(taken).toEqual([]);
    expect(isSmall(cycle)).toBe(false);
    expect(isSmall('x'.repeat(16_384 - 2))).toBe(true);
    expect(isSmall('x'.repeat(16_384 - 1))).toBe(false);
  });
});
