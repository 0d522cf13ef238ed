import { describe, expect, it } from 'vitest';
import { cardSource, checkout } from './support/bodies.js';
import { openService } from './support/open-service.js';

describe('the log', () => {
  it('has verb, route, status and time, and nothing of a query, a header, a body or an id (F-005)', async () => {
    const lines: string[] = [];
    const { ask, askAsPage, askAsServer } = openService({ log: (line) => lines.push(line) });
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

    expect(lines.map((line) => line.replace(/\d+ ms$/, 'N ms'))).toEqual([
      'POST /checkouts 201 N ms',
      'POST /v1/sources 201 N ms',
      'GET /v1/sources/:id 200 N ms',
      'POST /v1/sources 400 N ms',
      'GET (no such route) 404 N ms',
      'OPTIONS /v1/sources 403 N ms',
      'GET /v1/sessions/:id 401 N ms',
    ]);
  });
});
