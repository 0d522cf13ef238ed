import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserRoutes } from '../../server/browser/browser-routes.js';
import { describeBrowserApi } from '../../server/browser/describe-browser-api.js';
import { openService, type Body } from './support/open-service.js';

const file = new URL('../../docs/openapi.json', import.meta.url);

describe('the API’s description', () => {
  it('is the committed one (else run: npm run build:openapi)', () => {
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(describeBrowserApi(), null, 2)}\n`);
  });

  it('is served to every page', async () => {
    const { ask } = openService();

    const { body, headers } = await ask('GET /openapi.json');

    expect(body).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('refers to nothing that it does not hold', () => {
    const document: Body = describeBrowserApi();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, to]) => to,
    );

    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(reference ?? '')?.[1] ?? '';
      expect(document.components.schemas).toHaveProperty(name);
    }
  });

  it('names every call once, with its key and its refusals', () => {
    const document: Body = describeBrowserApi();
    const ids = browserRoutes.map(({ operationId }) => operationId);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, verb, operationId } of browserRoutes) {
      const operation = document.paths[path][verb.toLowerCase()];
      expect(operation.operationId).toBe(operationId);
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(['400', '401', '403']),
      );
    }
    expect(document.security).toEqual([{ publishableKey: [] }]);
  });

  it.each(browserRoutes.map(({ verb, path }) => [verb, path]))(
    'tells the truth: %s %s answers',
    async (verb, path) => {
      const { askAsPage } = openService();

      const { status, body } = await askAsPage(`${verb} ${path.replace('{id}', 'any')}`, {
        headers: { 'dr-source-secret': 'x' },
        ...(verb === 'POST' && { body: {} }),
      });

      expect([200, 400, 404]).toContain(status);
      if (status === 404) expect(body.errors[0].message).not.toBe('There is no such resource.');
    },
  );
});
