import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../server/observing/request-log.js';
import { openService } from './support/open-service.js';

const PAGE = 'http://127.0.0.1:8787/bank/0c2a3d3e-5b1f-4a52-9d0e-2f6e5f1f7a11?token=secret';

function openLogged() {
  const entries: LogEntry[] = [];
  const { app, ask } = openService({ log: (entry) => entries.push(entry) });
  const report = async (type: string, body: unknown) => {
    const headers = { 'content-type': type };
    const answer = await app.request('/v1/reports', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return answer.status;
  };
  return { ask, report, last: () => entries.at(-1) };
}

describe('a policy violation report of a browser', () => {
  it.each(['GET /v1/frames/challenge?key=pk_sandbox', 'GET /bank/unknown'])(
    'is to be reported: %s',
    async (request) => {
      const { headers } = await openLogged().ask(request);
      expect(headers.get('reporting-endpoints')).toBe('csp="/v1/reports"');
      const policy = headers.get('content-security-policy');
      expect(policy).toMatch(/; report-to csp; report-uri \/v1\/reports$/);
    },
  );

  it('is logged, with only words of the address', async () => {
    const { report, last } = openLogged();
    const body = {
      effectiveDirective: 'script-src',
      blockedURL: 'https://evil.example/a?secret',
      documentURL: PAGE,
    };
    expect(await report('application/reports+json', [{ type: 'csp-violation', body }])).toBe(204);
    expect(last()).toMatchObject({
      level: 'warn',
      route: '/v1/reports',
      violations: ['script-src https://evil.example in /bank/…'],
    });
  });

  it('is taken in the old form as well', async () => {
    const { report, last } = openLogged();
    const body = {
      'violated-directive': 'style-src',
      'blocked-uri': 'inline',
      'document-uri': PAGE,
    };
    expect(await report('application/csp-report', { 'csp-report': body })).toBe(204);
    expect(last()?.violations).toEqual(['style-src inline in /bank/…']);
  });

  it('brings nothing else into the log, whatever is sent', async () => {
    const { report, last } = openLogged();
    const body = {
      effectiveDirective: 'secret 4444',
      blockedURL: '4444222233331111',
      documentURL: 7,
    };
    await report('application/reports+json', [
      { type: 'csp-violation', body },
      { type: 'secret' },
      'secret',
    ]);
    expect(last()?.violations).toEqual(['? ? in ?']);
    expect(await report('text/plain', {})).toBe(415);
  });

  it('cannot fill the log', async () => {
    const { report } = openLogged();
    const statuses: number[] = [];
    for (let count = 0; count < 61; count++)
      statuses.push(await report('application/reports+json', []));
    expect(statuses.slice(-2)).toEqual([204, 429]);
  });
});
