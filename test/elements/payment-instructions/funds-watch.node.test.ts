import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFunds } from '../../../src/elements/payment-instructions/funds-watch.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import type { PaymentSource } from '../../../src/domain/payment-source.js';
import { readSource } from '../../../src/domain/read-source.js';
import type { PageEvent } from '../../../src/session/page.js';
import { FakeGateway } from '../../session/support/fake-gateway.js';

const source = (state: string): PaymentSource =>
  readSource({ id: 's', type: 'wireTransfer', state })!;

function watch(deadlineIn?: number) {
  const gateway = new FakeGateway();
  const life = new AbortController();
  const listeners = new Set<(event: PageEvent) => void>();
  const page = {
    visible: true,
    listen(listener: (event: PageEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const told: string[] = [];
  const ended = watchFunds({
    gateway,
    id: 's',
    clientSecret: 'secret',
    deadline: deadlineIn === undefined ? undefined : Date.now() + deadlineIn,
    page,
    signal: life.signal,
    onAnswer: ({ state }) => told.push(state),
    onDeadline: () => told.push('late'),
  });
  return {
    gateway,
    page,
    told,
    ended,
    life,
    listeners,
    show: () => {
      page.visible = true;
      for (const listener of [...listeners]) listener('visible');
    },
    /** Lets the time pass, and answers what is asked then. */
    async after(ms: number, answer?: string) {
      await vi.advanceTimersByTimeAsync(ms);
      if (answer) gateway.retrieval.answer(source(answer));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('waiting for money', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('polls less and less often until the money has arrived', async () => {
    const { after, gateway, told, ended } = watch();
    await after(4_999);
    expect(gateway.retrievals).toHaveLength(0);
    await after(1, 'pending_funds');
    await after(9_999);
    expect(gateway.retrievals).toHaveLength(1);
    await after(1, 'pending_funds');
    await after(20_000, 'chargeable');
    await ended;
    expect(told).toEqual(['pending_funds', 'pending_funds', 'chargeable']);
  });

  it('polls once more at the deadline, and then reports it', async () => {
    const { after, gateway, told, ended } = watch(7_000);
    await after(5_000, 'pending_funds');
    await after(2_000, 'pending_funds');
    await ended;
    expect(gateway.retrievals).toHaveLength(2);
    expect(told.at(-1)).toBe('late');
  });

  it('does not call a payment late that came in the last moment', async () => {
    const { after, told, ended } = watch(1_000);
    await after(1_000, 'chargeable');
    await ended;
    expect(told).toEqual(['chargeable']);
  });

  it('continues after a failed request', async () => {
    const { after, gateway, told, ended } = watch();
    await after(5_000);
    gateway.retrieval.fail(new PaymentError('offline'));
    await after(0);
    await after(10_000, 'consumed');
    await ended;
    expect(told).toEqual(['consumed']);
  });

  it('does not poll while the page is hidden, and polls at once when it becomes visible (REL-16)', async () => {
    const { after, gateway, page, show } = watch();
    page.visible = false;
    await after(3_600_000);
    expect(gateway.retrievals).toHaveLength(0);
    show();
    await after(0);
    expect(gateway.retrievals).toHaveLength(1);
  });

  it('ends with its element, and leaves nothing behind', async () => {
    const { after, gateway, life, ended, listeners, told } = watch();
    await after(5_000);
    life.abort();
    await ended;
    expect(gateway.retrieval.signal.aborted).toBe(true);
    expect(listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toEqual([]);
  });
});
