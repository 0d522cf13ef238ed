import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type RunningService } from '../../server/start.js';
import { formatReport, runConformance } from '../../src/conformance/index.js';

const KEYS = { key: 'pk_sandbox', secretKey: 'sk_sandbox' };

interface Message {
  headers: Record<string, string>;
  body: Record<string, unknown>;
  path: string;
}
interface Fault {
  request?(message: Message): void;
  answer?(answer: { status: number; headers: Headers; body: string }, path: string): void;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  session: {
    answer(answer, path) {
      if (path.startsWith('/v1/sessions/'))
        answer.body = answer.body.replaceAll('118.01', '117.01');
    },
  },
  'unknown-session': {
    answer(answer, path) {
      if (path.includes('no-such-session')) answer.status = 500;
    },
  },
  'unknown-key': {
    request(message) {
      message.path = message.path.replace('pk_nobody', 'pk_sandbox');
    },
  },
  'allowed-origin': { answer: ({ headers }) => headers.delete('access-control-allow-origin') },
  'foreign-origin': {
    request({ headers }) {
      if (headers['origin'] === 'https://elsewhere.example') delete headers['origin'];
    },
    answer: ({ headers }) => headers.set('access-control-allow-origin', '*'),
  },
  source: {
    answer(answer, path) {
      if (path.startsWith('/v1/sources?'))
        answer.body = answer.body.replaceAll('"clientSecret"', '"secret"');
    },
  },
  'repeated-key': {
    request({ headers, path }) {
      if (path.startsWith('/v1/sources?')) headers['idempotency-key'] = crypto.randomUUID();
    },
  },
  'reused-key': {
    request({ headers, body, path }) {
      if (path.startsWith('/v1/sources?') && body['futureUse'])
        headers['idempotency-key'] = crypto.randomUUID();
    },
  },
  'amount-precondition': {
    request({ body }) {
      delete body['precondition'];
    },
  },
  'source-secret': {
    answer(answer, path) {
      if (path.startsWith('/v1/sources/') && answer.status >= 400) answer.status = 200;
    },
  },
  intent: {
    answer(answer, path) {
      if (path.includes('/intent')) answer.body = '{"outcome":"unknown"}';
    },
  },
  refusal: {
    answer(answer) {
      if (answer.status === 400) answer.body = '"no"';
    },
  },
  'server-key': {
    request(message) {
      if (message.path.startsWith('/checkouts/'))
        message.headers['authorization'] = 'Bearer sk_sandbox';
    },
  },
  'unfunded-order': {
    answer(answer, path) {
      if (path === '/orders' && answer.status === 400) answer.status = 201;
    },
  },
  'attached-source': {
    answer(answer, path) {
      if (path.startsWith('/v1/sessions/'))
        answer.body = answer.body.replaceAll('requires_confirmation', 'requires_source');
    },
  },
  'one-order': {
    answer(answer, path) {
      const order = JSON.parse(answer.body) as Record<string, unknown>;
      if (path === '/orders') answer.body = JSON.stringify({ ...order, id: crypto.randomUUID() });
    },
  },
};

let service: RunningService;
beforeAll(async () => {
  service = await startService({ port: 0 });
});
afterAll(() => service.close());

/** Our service with one promise broken on the way. */
async function startBroken({ request, answer }: Fault) {
  const server = createServer((incoming, response) => {
    const answerIt = async (): Promise<void> => {
      const message = await readMessage(incoming);
      request?.(message);
      const hasBody = Object.keys(message.body).length > 0;
      const real = await fetch(service.origin + message.path, {
        method: incoming.method ?? 'GET',
        headers: message.headers,
        ...(hasBody && { body: JSON.stringify(message.body) }),
      });
      const told = { status: real.status, headers: real.headers, body: await real.text() };
      answer?.(told, message.path);
      const kept = ['access-control-allow-origin', 'content-type'].flatMap((name) => {
        const value = told.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      });
      response.writeHead(told.status, Object.fromEntries(kept)).end(told.body);
    };
    answerIt().catch((reason: unknown) => response.writeHead(502).end(String(reason)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function readMessage(incoming: IncomingMessage): Promise<Message> {
  const text = (await buffer(incoming)).toString();
  const names = ['authorization', 'content-type', 'idempotency-key', 'origin', 'dr-source-secret'];
  return {
    path: incoming.url ?? '',
    body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    headers: Object.fromEntries(
      names.flatMap((name) => {
        const value = incoming.headers[name];
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    ),
  };
}

describe('the conformance suite', () => {
  it('finds every promise kept by our service', async () => {
    const report = await runConformance({ ...KEYS, serviceUrl: service.origin });
    expect(formatReport(report)).toContain(`${report.results.length} kept, 0 broken`);
    expect(report.results.map(({ name }) => name).sort()).toEqual(Object.keys(FAULTS).sort());
  });

  it.each(Object.keys(FAULTS))('names what a broken service breaks: %s', async (name) => {
    const broken = await startBroken(FAULTS[name] ?? {});
    try {
      const address = { ...KEYS, serviceUrl: broken.serviceUrl };
      const { results } = await runConformance(address, { only: [name] });
      expect(results).toMatchObject([{ name, kept: false, found: expect.any(String) as unknown }]);
    } finally {
      await broken.close();
    }
  });

  it('reports every requirement as broken without an answer', async () => {
    const { kept, broken } = await runConformance({ ...KEYS, serviceUrl: 'http://127.0.0.1:9' });
    expect([kept, broken > 10]).toEqual([0, true]);
  });
});
