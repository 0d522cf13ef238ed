import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  UnsuccessfulResponse,
  WaitUntilEvent,
} from '../../../src/elements/shared/wait-until-event.js';

let event: WaitUntilEvent<null>;
let warnings: unknown[];

beforeEach(() => {
  event = new WaitUntilEvent('dr-ask');
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((line: unknown) => void warnings.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('an event that the page answers with a promise', () => {
  it('settles when every promise has, those added meanwhile included', async () => {
    const order: string[] = [];
    event.waitUntil(
      Promise.resolve().then(() => {
        order.push('first');
        event.waitUntil(Promise.resolve().then(() => order.push('second')));
      }),
    );
    await event.settle('DR-ELM-004');

    expect(order).toEqual(['first', 'second']);
    expect(event.answered).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('takes anything that has a then', async () => {
    const thenable = { then: (done: (value: unknown) => void) => done(new Response()) };
    event.waitUntil(thenable as PromiseLike<unknown>);
    await expect(event.settle()).resolves.toBeUndefined();
  });

  it('rejects with the reason of the rejected promise', async () => {
    const reason = new Error('no route');
    event.waitUntil(Promise.resolve());
    event.waitUntil(Promise.reject(reason));
    await expect(event.settle()).rejects.toBe(reason);
  });

  it('rejects with an answer that is not ok', async () => {
    const response = new Response('{}', { status: 409 });
    event.waitUntil(Promise.resolve(response));
    const error: unknown = await event.settle().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnsuccessfulResponse);
    expect(error).toMatchObject({ message: 'status 409', response });
  });

  it('logs a code if there was no answer', async () => {
    await event.settle();
    expect(warnings).toEqual([]);

    await event.settle('DR-ELM-004');
    expect(warnings).toEqual([expect.stringContaining('DR-ELM-004 dr-ask (')]);
    expect(event.answered).toBe(false);
  });

  it('handles a rejection that arrives after the wait has ended', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await event.settle();
    event.waitUntil(Promise.reject(new Error('late')));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
