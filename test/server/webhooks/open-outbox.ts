import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  Dispatcher,
  refreshWith,
  type DeliveryEntry,
} from '../../../server/webhooks/dispatcher.js';
import { withOutbox } from '../../../server/webhooks/outbox.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../../src/sandbox/memory-storage.js';
import type { Storage } from '../../../src/sandbox/storage.js';
import { Transactions } from '../../../src/sandbox/transactions.js';
import { cardSource, checkout, wireSource } from '../support/bodies.js';
import type { Body } from '../support/open-service.js';

export const CALLER = { publishableKey: 'pk_sandbox' };
export const SECRET = 'a-secret-of-the-shop';
export const START = Date.parse('2026-11-23T10:00:00Z');

export interface Received {
  readonly body: string;
  readonly event: Body;
  readonly signature: string;
}

/** A receiver over HTTP that answers with what `answer` says. */
export async function openReceiver() {
  const received: Received[] = [];
  const settings = { answer: (): number | 'cut' | Promise<number | 'cut'> => 204 };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      const signature = String(request.headers['digitalriver-signature']);
      received.push({ body, event: JSON.parse(body), signature });
      void Promise.resolve(settings.answer()).then((status) =>
        status === 'cut' ? request.socket.destroy() : response.writeHead(status).end(),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
  return {
    url,
    received,
    settings,
    types: () => received.map(({ event }) => event.type),
    /** Leaves the next `count` requests without an answer: `arrived` once they are here, until `cut` ends them. */
    hold(count: number) {
      const { answer } = settings;
      let cut = (_: 'cut'): void => undefined;
      const end = new Promise<'cut'>((resolve) => (cut = resolve));
      const arrived = new Promise<void>((resolve) => {
        let left = count;
        settings.answer = () => {
          left -= 1;
          if (left > 0) return end;
          settings.answer = answer;
          resolve();
          return end;
        };
      });
      return { arrived, cut: () => cut('cut') };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An engine with an outbox over a storage, an adjustable clock, and shorthands for actions of shops. */
export function openOutbox(
  url: string,
  storage: Storage = createMemoryStorage(),
  account = CALLER.publishableKey,
) {
  const clock = { now: START };
  const now = () => clock.now;
  const receivers = new Map([[account, { url, secret: SECRET }]]);
  const attempts: DeliveryEntry[] = [];
  const outbox = withOutbox(storage, {
    now,
    hasReceiver: (account) => receivers.has(account),
    onEvents: () => undefined,
  });
  const sandbox = createSandbox({ now, transactions: new Transactions(outbox) });
  const dispatcherOver = (over: Storage) =>
    new Dispatcher({
      storage: over,
      receivers,
      now,
      refreshOrder: refreshWith(sandbox),
      log: (entry) => attempts.push(entry),
    });
  const paid = (source: (sessionId: string) => object): Body => {
    const made: Body = sandbox.createCheckout(CALLER, checkout);
    const { id }: Body = sandbox.createSource(CALLER, source(made.payment.session.id));
    sandbox.attachSource(CALLER, made.id, id);
    return { checkoutId: made.id, sourceId: id };
  };
  return {
    clock,
    sandbox,
    attempts,
    dispatcherOver,
    dispatcher: dispatcherOver(storage),
    /** Ready to be ordered, and paid with a card. */
    paidByCard: (number?: string) => paid((sessionId) => cardSource(sessionId, number)),
    /** An order that waits for a bank transfer. */
    orderByWire: () => {
      const { checkoutId, sourceId } = paid(wireSource);
      const order: Body = sandbox.createOrder(CALLER, { checkoutId });
      return { orderId: order.id, sourceId };
    },
  };
}
