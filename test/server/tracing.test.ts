import {
  context,
  ROOT_CONTEXT,
  trace,
  type Span,
  type SpanOptions,
  type Tracer,
} from '@opentelemetry/api';
import { afterEach, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import { StorageError, type SyncStorage } from '../../src/sandbox/storage.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { openService } from './support/open-service.js';

interface SpanSeen {
  name: string;
  readonly attributes: Record<string, unknown>;
  status?: unknown;
  ended: boolean;
}

/** A tracer provider like that of an SDK, which records its spans. */
function registerTracer(): readonly SpanSeen[] {
  const spans: SpanSeen[] = [];
  const startSpan = (name: string, options: SpanOptions = {}): Span => {
    const seen: SpanSeen = { name, attributes: { ...options.attributes }, ended: false };
    spans.push(seen);
    const span = {
      updateName: (to: string) => ((seen.name = to), span),
      setAttributes: (more: object) => (Object.assign(seen.attributes, more), span),
      setStatus: (status: unknown) => ((seen.status = status), span),
      end: () => void (seen.ended = true),
    };
    return span as unknown as Span; // the part that the service uses
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) as unknown as Tracer });
  return spans;
}

afterEach(() => {
  trace.disable();
  context.disable();
});

it('reports each request to an OpenTelemetry SDK, by its route and without its address', async () => {
  const spans = registerTracer();
  const { ask, askAsPage } = openService();
  const { headers } = await askAsPage('GET /v1/sessions/secret-id');
  await ask('GET /some/secret/path?token=secret');

  expect(spans).toEqual([
    {
      name: 'GET /v1/sessions/:id',
      attributes: {
        'http.request.method': 'GET',
        'http.route': '/v1/sessions/:id',
        'http.response.status_code': 404,
        'dr.request_id': headers.get('x-request-id'),
      },
      ended: true,
    },
    expect.objectContaining({ name: 'GET (no such route)' }),
  ]);
  expect(JSON.stringify(spans)).not.toContain('secret');
  expect(context.active()).toBe(ROOT_CONTEXT);
});

it('marks failures of the service', async () => {
  const spans = registerTracer();
  let isBroken = false;
  const memory = createMemoryStorage();
  const broken: SyncStorage = {
    ...memory,
    transact(work) {
      if (isBroken) throw new StorageError('failed');
      return memory.transact(work);
    },
  };
  const sandbox = createSandbox({ transactions: new Transactions(broken) });
  isBroken = true;
  await openService({ sandbox }).askAsServer('GET /checkouts/any');
  expect(spans[0]?.status).toEqual({ code: 2, message: 'StorageError' });
});
