import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { LazyController } from '../../src/lazy/lazy-controller.js';
import { LazyModule } from '../../src/lazy/lazy-module.js';

const ONLINE = { isOnline: true, whenOnline: () => () => undefined };

function setUp(load: () => Promise<object>, lazy = new LazyModule(load, ONLINE)) {
  const adoptedStyleSheets: object[] = [];
  const host = {
    addController: () => undefined,
    requestUpdate: vi.fn(),
    shadowRoot: { adoptedStyleSheets },
  };
  const code = new LazyController(
    host as unknown as ReactiveControllerHost & { shadowRoot: ShadowRoot },
    { chart: lazy },
  );
  code.hostConnected();
  return { code, host, lazy, adoptedStyleSheets };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the lazily loaded code of an element', () => {
  it('is only read while the element is drawn: nothing but load() fetches it', async () => {
    const load = vi.fn(() => Promise.resolve({ draw: () => 'chart' }));
    const { code } = setUp(load);
    expect([code.get('chart'), code.hasFailed('chart')]).toEqual([undefined, false]);
    code.retry('chart');
    await settle();
    expect(load).not.toHaveBeenCalled();

    code.load('chart');
    code.load('chart');
    await settle();
    expect(load).toHaveBeenCalledTimes(1);
    expect(code.get('chart')).toHaveProperty('draw');
  });

  it('draws the element anew when it arrives and when it fails, while the element is in the page', async () => {
    const load = vi.fn(() => Promise.resolve({}));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { code, host } = setUp(load);
    code.load('chart');
    await settle();
    expect(code.hasFailed('chart')).toBe(true);
    const failed = host.requestUpdate.mock.calls.length;
    expect(failed).toBeGreaterThan(0);

    code.retry('chart');
    await settle();
    expect(host.requestUpdate.mock.calls.length).toBeGreaterThan(failed);
    expect([code.hasFailed('chart'), code.get('chart')]).toEqual([false, {}]);

    host.requestUpdate.mockClear();
    const { code: gone, host: removed } = setUp(load, new LazyModule(load, ONLINE));
    gone.hostDisconnected();
    gone.load('chart');
    await settle();
    expect(removed.requestUpdate).not.toHaveBeenCalled();
  });

  it('is not fetched again by each drawing after a failure, but by another element', async () => {
    const load = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const { code, lazy } = setUp(load);
    code.load('chart');
    await settle();
    code.load('chart');
    await settle();
    expect(load).toHaveBeenCalledTimes(1);

    const other = setUp(load, lazy);
    expect(other.code.hasFailed('chart')).toBe(false);
    other.code.load('chart');
    expect(await other.code.loaded('chart')).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('brings its style sheet, once', async () => {
    const styleSheet = {};
    const { code, adoptedStyleSheets } = setUp(() => Promise.resolve({ styles: { styleSheet } }));
    code.load('chart');
    code.hostUpdate();
    expect(adoptedStyleSheets).toEqual([]);
    await settle();
    code.hostUpdate();
    code.hostUpdate();
    expect(adoptedStyleSheets).toEqual([styleSheet]);
  });
});
