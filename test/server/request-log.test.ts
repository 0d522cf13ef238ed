import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../server/observing/request-log.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { cardSource, checkout } from './support/bodies.js';
import { openService } from './support/open-service.js';

describe('the log', () => {
  it('has verb, route, status and time, and nothing of a query, a header, a body or an id (F-005)', async () => {
    const entries: LogEntry[] = [];
    const { ask, askAsPage, askAsServer } = openService({ log: (entry) => entries.push(entry) });
    const { body } = await askAsServer('POST /checkouts', { body: checkout });
    const { body: source } = await askAsPage('POST /v1/sources', {
      body: cardSource(body.payment.session.id),
    });
    await askAsPage(`GET /v1/sources/${source.id}`, {
      headers: { 'dr-source-secret': source.clientSecret },
    });
    await askAsPage('POST /v1/sources', { body: cardSource(undefined, '4444222233331112') });
    await ask('GET /some/secret/path?token=secret');
    await ask('OPTIONS /v1/sources?key=pk_sandbox', {
      headers: { origin: 'https://evil.example' },
    });
    await ask('GET /v1/sessions/secret?key=nobody');

    expect(entries.map(({ verb, route, status, level }) => [verb, route, status, level])).toEqual([
      ['POST', '/checkouts', 201, 'info'],
      ['POST', '/v1/sources', 201, 'info'],
      ['GET', '/v1/sources/:id', 200, 'info'],
      ['POST', '/v1/sources', 400, 'warn'],
      ['GET', '(no such route)', 404, 'warn'],
      ['OPTIONS', '/v1/sources', 204, 'info'],
      ['GET', '/v1/sessions/:id', 401, 'warn'],
    ]);
    expect(Object.keys(entries[0] ?? {})).toEqual([
      'time',
      'level',
      'requestId',
      'verb',
      'route',
      'status',
      'duration',
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/secret|evil|4444|nobody/);
  });

  it('names the request as its answer does', async () => {
    const entries: LogEntry[] = [];
    const { ask } = openService({ log: (entry) => entries.push(entry) });
    const ids = [
      await ask('GET /v1/banks'),
      await ask('GET /healthz', { headers: { 'x-request-id': 'from-the-proxy' } }),
      await ask('GET /healthz', { headers: { 'x-request-id': '{"level":"forged"}' } }),
    ].map(({ headers }) => headers.get('x-request-id'));
    expect(entries.map(({ requestId }) => requestId)).toEqual(ids);
    expect(ids[1]).toBe('from-the-proxy');
    for (const id of [ids[0], ids[2]]) expect(id).toMatch(/^[\da-f-]{36}$/);
  });

  it('contains the cause of every 500 of every API, without possible secrets (F-005)', async () => {
    const entries: LogEntry[] = [];
    const sandbox = createSandbox();
    const fail = () => {
      throw new TypeError('Cannot read "4444222233331111" of sk_live_1 at 4444 2222 3333 1111');
    };
    const broken = { ...sandbox, readCheckout: fail, listMethods: fail, readRedirect: fail };
    const { askAsServer, askAsPage, ask } = openService({
      sandbox: broken,
      log: (entry) => entries.push(entry),
    });
    const answers = [
      await askAsServer('GET /checkouts/one'),
      await askAsPage('GET /v1/payment-methods'),
      await ask('GET /bank/token'),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(500);
      expect(text).not.toContain('Cannot read');
    }
    expect(entries).toHaveLength(3);
    for (const { level, cause = '' } of entries) {
      expect(level).toBe('error');
      expect(cause).toMatch(
        /^TypeError: Cannot read "…" of … at … \| at .*request-log\.test\.ts:\d+/,
      );
      expect(cause).not.toMatch(/4444|sk_live/);
    }
  });
});
