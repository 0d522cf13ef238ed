import { afterEach, expect, it, vi } from 'vitest';
import { DigitalRiver } from '../../src/compat/index.js';

afterEach(() => vi.unstubAllGlobals());

const REFUSAL = { type: 'conflict', errors: [{ code: 'source_in_use', message: 'In use.' }] };

/** The error that the page gets for a refusal. */
async function heardOf(refusal: object): Promise<unknown> {
  const answer = () => Promise.resolve(Response.json(refusal, { status: 409 }));
  vi.stubGlobal('fetch', answer);
  const river = new DigitalRiver('pk_live_1', { serviceUrl: 'http://127.0.0.1:9' });
  return (await river.retrieveSource('src_1', 'secret')).error;
}

it.each([true, false])(
  'a refusal is in the mode that the service says: live is %s',
  async (mode) => {
    expect(await heardOf({ ...REFUSAL, liveMode: mode })).toEqual({ ...REFUSAL, liveMode: mode });
  },
);

it('a refusal is not marked as a test if the service does not report its mode', async () => {
  expect(await heardOf(REFUSAL)).toEqual(REFUSAL);
});
