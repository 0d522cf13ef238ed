import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { IdempotentPosts } from '../../server/idempotent-posts.js';
import { answerRefusal, refusePost } from '../../server/refusal.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { SandboxError } from '../../src/sandbox/sandbox.js';

const CALLER = { publishableKey: 'pk_sandbox' };

/** An API whose POSTs count their executions. */
function openDoor() {
  const sandbox = createSandbox();
  const posts = new IdempotentPosts(sandbox);
  let done = 0;
  const app = new Hono();
  app.onError((error, c) =>
    error instanceof SandboxError ? answerRefusal(c, error) : c.text(error.message, 500),
  );
  const post = (path: string, make: () => { status: number; body: { done: number } | null }) =>
    app.post(path, (c) =>
      posts.answer(
        c,
        { caller: CALLER, scope: '' },
        { make, refuse: (reason) => refusePost(c, reason) },
      ),
    );
  post('/count', () => ({ status: 200, body: { done: ++done } }));
  post('/empty', () => {
    done++;
    return { status: 204, body: null };
  });
  post('/refused', () => {
    done++;
    sandbox.readOrder(CALLER, 'nobody');
    return { status: 200, body: null };
  });
  post('/fails', () => {
    sandbox.createCheckout(CALLER, { currency: 'USD', items: [{ price: 5, quantity: 1 }] });
    throw new TypeError(`a defect, ${++done}`);
  });
  const ask = (path: string, key?: string) =>
    app.request(path, {
      method: 'POST',
      headers: key === undefined ? {} : { 'idempotency-key': key },
    });
  return { ask, sandbox, done: () => done };
}

describe('a POST with a key', () => {
  it('is carried out once', async () => {
    const { ask, done } = openDoor();
    for (let time = 0; time < 3; time++) {
      const answer = await ask('/count', 'k');
      expect([answer.status, await answer.json()]).toEqual([200, { done: 1 }]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    expect(done()).toBe(1);
  });

  it('gives an answer without a body again as it was', async () => {
    const { ask, done } = openDoor();
    for (let time = 0; time < 2; time++) {
      const { status, body } = await ask('/empty', 'k');
      expect([status, body]).toEqual([204, null]);
    }
    expect(done()).toBe(1);
  });

  it('gives a refusal again as it was', async () => {
    const { ask, done } = openDoor();
    const [first, again] = [await ask('/refused', 'k'), await ask('/refused', 'k')];
    expect([first.status, again.status, done()]).toEqual([404, 404, 1]);
    expect(await again.json()).toEqual(await first.json());
  });

  it('that fails leaves nothing behind, and its key is new', async () => {
    const { ask, sandbox, done } = openDoor();
    for (const word of ['a defect, 1', 'a defect, 2']) {
      const answer = await ask('/fails', 'k');
      expect([answer.status, await answer.text()]).toEqual([500, word]);
    }
    expect(done()).toBe(2);
    expect(sandbox.snapshot()).toMatchObject({ checkouts: [], intents: [] });
  });

  it('is under way while its body is read, for another one with this key', async () => {
    const { ask } = openDoor();
    const answers = await Promise.all([ask('/count', 'k'), ask('/count', 'k'), ask('/count', 'l')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409, 200]);
    expect((await ask('/count', 'k')).status).toBe(200);
  });
});

it('a POST without a key is carried out each time', async () => {
  const { ask, done } = openDoor();
  for (let time = 0; time < 2; time++) expect((await ask('/count')).status).toBe(200);
  expect(done()).toBe(2);
});
