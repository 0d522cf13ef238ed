import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKENDS, type Backend } from '../support/backends.js';
import { cardSource, checkout } from '../support/bodies.js';
import { post, read, runFlow, type Asked } from '../support/flows.js';
import type { Body } from '../support/open-service.js';
import type { ServiceProcess } from '../support/run-service.js';

/** The number of runs of each race; `npm run test:full` sets more. */
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const made = ({ status }: Asked): boolean => status < 300;

describe.each([
  ['SQLite', 2],
  ['PostgreSQL', 4],
] as const)('on one %s, %i processes (F-211)', (name, count) => {
  let backend: Backend;
  let services: readonly ServiceProcess[] = [];
  beforeAll(async () => {
    backend = await BACKENDS[name]();
    services = await Promise.all(Array.from({ length: count }, () => backend.start()));
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.end('SIGTERM')));
    await backend.remove();
  });

  const originOf = (index: number): string => services[index % services.length]?.origin ?? '';
  /** The same for all, to each process in turn, at once. */
  const race = (times: number, ask: (origin: string, index: number) => Promise<Asked>) =>
    Promise.all(Array.from({ length: times }, (_, index) => ask(originOf(index), index)));

  async function openFunded(): Promise<{
    checkoutId: string;
    sessionId: string;
    sourceId: string;
  }> {
    const { body } = await post(originOf(0), '/checkouts', undefined, checkout);
    const sessionId: string = body.payment.session.id;
    const card = await post(originOf(1), '/v1/sources', undefined, cardSource(sessionId));
    await post(originOf(0), `/checkouts/${body.id}/sources/${card.body.id}`, undefined);
    return { checkoutId: body.id, sessionId, sourceId: card.body.id };
  }

  it('started on it together', () => {
    expect(services.map(({ origin }) => origin).every(Boolean)).toBe(true);
  });

  it('create one order of a checkout, whichever process is called', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { checkoutId } = await openFunded();
      const answers = await race(6, (origin) => post(origin, '/orders', undefined, { checkoutId }));
      expect(answers.filter(made)).toHaveLength(1);
      const orders = (await backend.rows('orders')).filter((row) => row.checkoutId === checkoutId);
      expect(orders).toHaveLength(1);
      expect(
        (await backend.rows('charges')).filter(({ orderId }) => orderId === orders[0].id),
      ).toHaveLength(1);
    }
  });

  it('answer one key once: the same checkout, source and order', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const all = await race(6, (origin) => post(origin, '/checkouts', `round-${round}`, checkout));
      const ids = new Set(all.filter(made).map(({ body }) => body.id));
      expect(ids.size).toBe(1);
      const sessionId: string = all.find(made)?.body.payment.session.id;
      const cards = await race(6, (origin) =>
        post(origin, '/v1/sources', `card-${round}`, cardSource(sessionId)),
      );
      expect(new Set(cards.filter(made).map(({ body }) => body.id)).size).toBe(1);
      expect(
        (await backend.rows('sources')).filter((row) => row.sessionId === sessionId),
      ).toHaveLength(1);
      for (const { status } of [...all, ...cards]) expect([201, 409]).toContain(status);
    }
  });

  it('keep sums exact while sources and store credit are attached and detached', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { checkoutId, sessionId, sourceId } = await openFunded();
      const credit = async (origin: string): Promise<Asked> => {
        const { body } = await post(origin, '/sources', undefined, {
          type: 'customerCredit',
          paymentSessionId: sessionId,
          amount: 20,
        });
        return post(origin, `/checkouts/${checkoutId}/sources/${body.id}`, undefined);
      };
      const detach = async (origin: string): Promise<Asked> => {
        const response = await fetch(`${origin}/checkouts/${checkoutId}/sources/${sourceId}`, {
          method: 'DELETE',
          headers: { authorization: 'Bearer sk_sandbox' },
        });
        return { status: response.status, body: undefined };
      };
      await race(8, (origin, index) => (index === 3 ? detach(origin) : credit(origin)));

      const { body } = await read(originOf(round), `/checkouts/${checkoutId}`);
      const { sources, session } = body.payment;
      const cents = (amount: string): number => Math.round(Number(amount) * 100);
      const sum = sources.reduce((total: number, { amount }: Body) => total + cents(amount), 0);
      expect(sum + cents(session.amountRemainingToBeContributed)).toBe(11_801);
      expect(sources.every(({ id }: Body) => id !== sourceId)).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('continue each other’s sessions, also after one was killed', async () => {
    const flows = Array.from({ length: 6 }, (_, index) => ({ name: `shared-${index}` }));
    await Promise.all(flows.map((flow, index) => runFlow(originOf(index), flow)));
    // Asked again elsewhere, each flow gets the answers that it had.
    const again = flows.map(({ name }) => ({ name }));
    await Promise.all(again.map((flow, index) => runFlow(originOf(index + 1), flow)));
    expect(again).toEqual(flows);
    await services[1]?.end('SIGKILL');
    await runFlow(originOf(0), { name: 'after' });
  });
});
