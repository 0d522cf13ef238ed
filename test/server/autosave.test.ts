import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '../../server/autosave.js';
import { checkout } from './support/bodies.js';
import { openService } from './support/open-service.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fail = () => {
  throw new Error('disk full');
};

describe('saving', () => {
  it('happens once for many changes, after a pause', () => {
    const save = vi.fn();
    const autosave = new Autosave(save, fail);

    for (let change = 0; change < 100; change++) autosave.touch();
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);

    expect(save).toHaveBeenCalledTimes(1);
  });

  it('happens before a request that changed something is answered, and not for one that did not', async () => {
    const save = vi.fn();
    const autosave = new Autosave(save, fail);
    const service = openService({ autosave });
    service.sandbox.onChange(() => autosave.touch());

    await service.askAsServer('POST /checkouts', { body: checkout });
    expect(save).toHaveBeenCalledTimes(1);
    await service.askAsPage('GET /v1/payment-methods');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('that fails is answered with 500 and tried again', async () => {
    const save = vi.fn(fail);
    const report = vi.fn();
    const autosave = new Autosave(save, report);
    const service = openService({ autosave });
    service.sandbox.onChange(() => autosave.touch());

    const { status, body } = await service.askAsServer('POST /checkouts', { body: checkout });
    expect([status, body.type]).toEqual([500, 'internal_server_error']);

    vi.advanceTimersByTime(1000);
    expect(report).toHaveBeenCalledTimes(1);
    save.mockImplementation(() => undefined as never);
    vi.advanceTimersByTime(1000);
    expect(save).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(10_000);
    expect(save).toHaveBeenCalledTimes(3);
  });
});
