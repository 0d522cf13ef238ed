import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { cardSource, checkout, payPalSource } from './support/bodies.js';
import { openService, type Answer, type Body, type OpenService } from './support/open-service.js';

/** An operation with one of a few keys and one of two bodies. */
interface Request {
  readonly kind: 'card' | 'payPal' | 'credit' | 'order' | 'checkout' | 'customer';
  readonly key: string;
  readonly variant: 0 | 1;
  readonly page: 'http://localhost:3000' | 'http://localhost:4000';
}
/** Requests that are under way together, after a restart of the service or without. */
interface Step {
  readonly requests: readonly Request[];
  readonly restarts: boolean;
}

const request = fc.record<Request>({
  kind: fc.constantFrom('card', 'payPal', 'credit', 'order', 'checkout', 'customer'),
  key: fc.constantFrom('k1', 'k2', 'k3'),
  variant: fc.constantFrom(0, 1),
  page: fc.constantFrom('http://localhost:3000', 'http://localhost:4000'),
});
const step = fc.record<Step>({
  requests: fc.array(request, { minLength: 1, maxLength: 4 }),
  restarts: fc.boolean(),
});

const restarted = ({ sandbox }: OpenService): OpenService =>
  openService({ sandbox: createSandbox({}, sandbox.snapshot()) });

/** Two checkouts, each with a card that covers it. */
async function openFunded(service: OpenService): Promise<readonly Body[]> {
  const one = async () => {
    const { body: made } = await service.askAsServer('POST /checkouts', { body: checkout });
    const { body: card } = await service.askAsPage('POST /v1/sources', {
      body: cardSource(made.payment.session.id),
    });
    return (await service.askAsServer(`POST /checkouts/${made.id}/sources/${card.id}`)).body;
  };
  return [await one(), await one()];
}

function send(service: OpenService, funded: readonly Body[], asked: Request): Promise<Answer> {
  const { kind, variant, page, key } = asked;
  const sessionId: string = funded[variant].payment.session.id;
  const headers = { 'idempotency-key': key };
  const fromPage = (body: object) =>
    service.askAsPage('POST /v1/sources', { body, headers: { ...headers, origin: page } });
  const fromServer = (path: string, body: object) =>
    service.askAsServer(`POST ${path}`, { body, headers });
  switch (kind) {
    case 'card':
      // The security code is no part of the comparison, the session is.
      return fromPage(cardSource(sessionId, undefined, page.endsWith('3000') ? '123' : '124'));
    case 'payPal':
      return fromPage(payPalSource(sessionId));
    case 'credit':
      return fromServer('/sources', {
        type: 'customerCredit',
        amount: 1 + variant,
        currency: 'USD',
      });
    case 'order':
      return fromServer('/orders', { checkoutId: funded[variant].id });
    case 'checkout':
      return fromServer('/checkouts', { ...checkout, locale: variant ? 'en_US' : 'de_DE' });
    case 'customer':
      return fromServer('/customers', { locale: variant ? 'en_US' : 'de_DE' });
  }
}

const TABLES = ['sources', 'orders', 'checkouts', 'customers'] as const;
const rowsOf = ({ sandbox }: OpenService): Record<string, readonly Body[]> =>
  sandbox.snapshot() as Record<string, readonly Body[]>;
const countOf = (service: OpenService): number =>
  TABLES.reduce((sum, table) => sum + (rowsOf(service)[table]?.length ?? 0), 0);

it('creates one resource per key, for parallel and repeated requests and after a restart (F-072, F-076)', async () => {
  let [made, repeated, refused] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      let service = openService();
      const funded = await openFunded(service);
      const before = countOf(service);
      const idsOf = new Map<string, Set<string>>();

      for (const { requests, restarts } of steps) {
        if (restarts) service = restarted(service);
        const answers = await Promise.all(requests.map((asked) => send(service, funded, asked)));
        for (const [index, { status, body }] of answers.entries()) {
          const { kind, page, key } = requests[index] as Request;
          if (status >= 300) {
            refused += 1;
            expect([404, 409, 422]).toContain(status);
            continue;
          }
          const scope = kind === 'card' || kind === 'payPal' ? page : 'server';
          const ids = idsOf.get(`${scope} ${key}`) ?? new Set();
          if (ids.has(body.id)) repeated += 1;
          idsOf.set(`${scope} ${key}`, ids.add(body.id));
        }
      }

      for (const [key, ids] of idsOf) expect([key, ids.size]).toEqual([key, 1]);
      // Whatever was made was told to somebody: nothing stands beside it.
      expect(countOf(service) - before).toBe(idsOf.size);
      made += idsOf.size;
      const orders = rowsOf(service).orders ?? [];
      expect(new Set(orders.map(({ checkoutId }) => checkoutId)).size).toBe(orders.length);
    }),
    { numRuns: 60 },
  );
  // The runs met what they are to meet.
  for (const count of [made, repeated, refused]) expect(count).toBeGreaterThan(20);
});
