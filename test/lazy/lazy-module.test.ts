import { describe, expect, it, vi } from 'vitest';
import { LazyModule, type Network } from '../../src/lazy/lazy-module.js';

/** A network that the test switches. */
class FakeNetwork implements Network {
  isOnline = true;
  readonly #waiting = new Set<() => void>();

  whenOnline(listener: () => void): () => void {
    this.#waiting.add(listener);
    return () => this.#waiting.delete(listener);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  comeBack(): void {
    this.isOnline = true;
    for (const listener of [...this.#waiting]) {
      this.#waiting.delete(listener);
      listener();
    }
  }
}

function setUp() {
  const network = new FakeNetwork();
  const fetch = vi.fn<() => Promise<{ readonly name: string }>>();
  const lazy = new LazyModule(fetch, network);
  const told: string[] = [];
  const unsubscribe = lazy.subscribe(() => told.push(lazy.status));
  return { network, fetch, lazy, told, unsubscribe };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('code that is loaded when it is needed', () => {
  it('is fetched by the first load, once for all callers', async () => {
    const { lazy, fetch, told } = setUp();
    fetch.mockResolvedValue({ name: 'chart' });
    expect([lazy.status, lazy.module, fetch.mock.calls.length]).toEqual(['idle', undefined, 0]);

    const [first, second] = await Promise.all([lazy.load(), lazy.load()]);
    expect(first).toBe(second);
    expect(await lazy.load()).toBe(first);
    expect(lazy.module).toBe(first);
    expect(fetch).toHaveBeenCalledOnce();
    expect(told).toEqual(['loading', 'ready']);
  });

  it('rejects when it cannot be fetched, and is fetched again by the next load', async () => {
    const { lazy, fetch, told } = setUp();
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue({ name: 'b' });
    await expect(lazy.load()).rejects.toThrow('Failed to fetch');
    expect(lazy.status).toBe('error');

    await expect(lazy.load()).resolves.toEqual({ name: 'b' });
    expect(told).toEqual(['loading', 'error', 'loading', 'ready']);
  });

  it('is not fetched offline, and fetched by itself when the network is back', async () => {
    const { lazy, fetch, network, told } = setUp();
    fetch.mockResolvedValue({ name: 'chart' });
    network.isOnline = false;
    await expect(lazy.load()).rejects.toThrow('Offline');
    expect(fetch).not.toHaveBeenCalled();

    network.comeBack();
    await settle();
    expect(lazy.status).toBe('ready');
    expect(told).toEqual(['loading', 'error', 'loading', 'ready']);
  });

  it('waits for the network once, however often it failed', async () => {
    const { lazy, fetch, network } = setUp();
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    for (let failure = 0; failure < 3; failure++) await lazy.load().catch(() => undefined);
    expect(network.waiting).toBe(1);

    network.comeBack();
    await settle();
    expect(fetch).toHaveBeenCalledTimes(4);
    expect(network.waiting).toBe(1);
  });

  it('retries only after a failure', async () => {
    const { lazy, fetch } = setUp();
    await lazy.retry();
    expect(fetch).not.toHaveBeenCalled();

    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue({ name: 'b' });
    await lazy.load().catch(() => undefined);
    await lazy.retry();
    await lazy.retry();
    expect([lazy.status, fetch.mock.calls.length]).toEqual(['ready', 2]);
  });

  it('never rejects a retry', async () => {
    const { lazy, fetch } = setUp();
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    await lazy.load().catch(() => undefined);
    await expect(lazy.retry()).resolves.toBeUndefined();
    expect(lazy.status).toBe('error');
  });

  it('does not notify unsubscribed listeners', async () => {
    const { lazy, fetch, told, unsubscribe } = setUp();
    fetch.mockResolvedValue({ name: 'chart' });
    unsubscribe();
    await lazy.load();
    expect(told).toEqual([]);
  });

  it('calls back once when it is there, also after a failure', async () => {
    const { lazy, fetch, network } = setUp();
    const there: string[] = [];
    const gone: string[] = [];
    lazy.whenReady(({ name }) => there.push(name));
    lazy.whenReady(({ name }) => gone.push(name))();
    fetch.mockRejectedValueOnce(new TypeError('away')).mockResolvedValue({ name: 'chart' });
    await lazy.load().catch(() => undefined);
    expect(there).toEqual([]);
    network.comeBack();
    await settle();
    await lazy.load();
    expect(there).toEqual(['chart']);
    expect(gone).toEqual([]);
  });

  it('calls back in a moment where it is there already', async () => {
    const { lazy, fetch } = setUp();
    fetch.mockResolvedValue({ name: 'chart' });
    await lazy.load();
    const there: string[] = [];
    lazy.whenReady(({ name }) => there.push(name));
    expect(there).toEqual([]);
    await settle();
    expect(there).toEqual(['chart']);
  });
});
