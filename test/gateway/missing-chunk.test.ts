import { afterEach, expect, it, vi } from 'vitest';
import { httpService } from '../../src/gateway/http-service.js';

vi.mock('../../src/gateway/http-calls.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const service = httpService({ key: 'pk_test', serviceUrl: 'https://pay.example' });
const signal = new AbortController().signal;
const load = () => service.loadCheckout('s1', { language: 'en', signal });

afterEach(() => vi.unstubAllGlobals());

it('reports an unavailable service if the code for a second attempt cannot be loaded either', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  await expect(load()).rejects.toMatchObject({ code: 'service-unavailable', recoverable: true });
});

it('reports an offline device if it is offline and that code cannot be loaded', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  await expect(load()).rejects.toMatchObject({ code: 'offline', recoverable: true });
});

it('reads a first answer without that code', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      Response.json({ session: { id: 's1', state: 'requires_source' }, paymentMethods: [] }),
    ),
  );
  await expect(load()).resolves.toMatchObject({ session: { id: 's1' } });
});
