import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FlowState } from '../../src/domain/flow-state.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import * as live from '../../src/session/live.js';
import { openSession } from '../../src/session/opening.js';
import { FakeGateway } from './support/fake-gateway.js';
import { checkout } from './support/samples.js';

let gateway: FakeGateway;
let online: EventTarget;

beforeEach(() => {
  gateway = new FakeGateway();
  online = new EventTarget();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('addEventListener', online.addEventListener.bind(online));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const noCode = () =>
  vi.spyOn(live, 'loadLive').mockRejectedValue(new TypeError('Failed to fetch module'));

function follow() {
  const opening = openSession(gateway, 'ses-1', 'en');
  const told: FlowState[] = [];
  const stop = opening.follow((state) => told.push(state));
  return { opening, told, stop };
}

it('asks once for all elements, shows a plain answer at once, and hands it to the store as it is', async () => {
  const first = follow();
  const second = follow();
  gateway.read.answer(checkout());
  const store = await first.opening.settled();

  expect(second.opening).toBe(first.opening);
  expect(gateway.reads).toHaveLength(1);
  expect(first.told.map(({ view }) => view)).toEqual(['open']);
  expect(store?.state).toBe(first.told[0]);
  first.stop();
  second.stop();
});

it('leaves an answer that is not plain to the store', async () => {
  const { opening, told, stop } = follow();
  gateway.read.answer(checkout({ state: 'pending' }));
  await opening.settled();

  expect(told.map(({ view }) => view)).toEqual(['waiting']);
  stop();
});

it('keeps what is shown where the store cannot be had, and asks for it again', async () => {
  const loading = noCode();
  const { opening, told, stop } = follow();
  gateway.read.answer(checkout());
  await opening.settled();
  expect(opening.stranded).toBe(true);
  expect(told.map(({ view }) => view)).toEqual(['open']);

  loading.mockRestore();
  const refreshed = opening.refresh('de');
  await vi.waitFor(() => expect(gateway.reads).toHaveLength(2));
  gateway.read.answer(checkout());
  await refreshed;
  expect(opening.stranded).toBe(false);
  expect(gateway.read.language).toBe('de');
  stop();
});

it('says what went wrong where the store cannot be had either', async () => {
  noCode();
  const { opening, told, stop } = follow();
  gateway.read.fail(new PaymentError('timeout'));
  await opening.settled();

  expect(told).toMatchObject([{ view: 'unavailable', error: { code: 'timeout' } }]);
  stop();
});

it('asks for no code offline, and starts over when it is online', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const loading = vi.spyOn(live, 'loadLive');
  const { opening, told, stop } = follow();
  gateway.read.fail(new PaymentError('offline'));
  await opening.settled();
  expect(told).toMatchObject([{ view: 'unavailable', error: { code: 'offline' } }]);
  expect(loading).not.toHaveBeenCalled();

  vi.stubGlobal('navigator', { onLine: true });
  online.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(gateway.reads).toHaveLength(2));
  gateway.read.answer(checkout());
  await vi.waitFor(() => expect(opening.state.view).toBe('open'));
  stop();
});

it('ends the question when the last element has left', async () => {
  const { stop } = follow();
  const { signal } = gateway.read;
  stop();
  await Promise.resolve();

  expect(signal.aborted).toBe(true);
  const next = follow();
  expect(gateway.reads).toHaveLength(2);
  next.stop();
});
