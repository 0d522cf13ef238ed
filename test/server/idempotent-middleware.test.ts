import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { idempotent } from '../../server/idempotency.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';

/** A door with rooms that count how often somebody came in. */
function openDoor() {
  let visits = 0;
  const app = new Hono();
  const holder = { caller: { publishableKey: 'pk_sandbox' }, scope: '' };
  app.use(idempotent(createSandbox(), () => holder));
  app.on(['GET', 'POST'], '/count', (c) => c.json({ visits: ++visits }));
  app.post('/empty', (c) => {
    visits++;
    return c.body(null, 204);
  });
  const ask = (method: string, path: string) =>
    app.request(path, { method, headers: { 'idempotency-key': 'k' } });
  return { ask, visits: () => visits };
}

describe('a door whose POSTs are idempotent', () => {
  it('carries a POST out once', async () => {
    const { ask, visits } = openDoor();
    for (let time = 0; time < 3; time++)
      expect(await (await ask('POST', '/count')).json()).toEqual({ visits: 1 });
    expect(visits()).toBe(1);
  });

  it('gives an answer without a body again as it was', async () => {
    const { ask, visits } = openDoor();
    for (let time = 0; time < 2; time++) {
      const { status, body } = await ask('POST', '/empty');
      expect([status, body]).toEqual([204, null]);
    }
    expect(visits()).toBe(1);
  });

  it('lets every read in, whatever key it carries', async () => {
    const { ask, visits } = openDoor();
    await ask('POST', '/count');
    for (let time = 0; time < 2; time++) expect((await ask('GET', '/count')).status).toBe(200);
    expect(visits()).toBe(3);
  });
});
