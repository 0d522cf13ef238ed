import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeApi } from '../../scripts/openapi/describe-api.js';
import { recordExamples, type Example } from '../../scripts/openapi/examples.js';
import { operations } from '../../scripts/openapi/operations.js';
import { createMetrics } from '../../server/observing/metrics.js';
import { openService, type Body } from './support/open-service.js';

const file = new URL('../../docs/openapi.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const document: Body = JSON.parse(text);

let examples: ReadonlyMap<string, Example>;
beforeAll(async () => {
  examples = await recordExamples();
});

describe('the API’s description', () => {
  it('is the committed one (else run: npm run build:openapi)', () => {
    expect(text).toBe(`${JSON.stringify(describeApi(examples), null, 2)}\n`);
  });

  it('is served to every page', async () => {
    const { ask } = openService();

    const { body, headers } = await ask('GET /openapi.json');

    expect(body).toEqual(document);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, to]) => to);

    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(reference ?? '')?.[1] ?? '';
      expect(document.components.schemas).toHaveProperty(name);
    }
  });

  it('has every route of the service, and no path that is not served', () => {
    const { app } = openService({ faults: true, metrics: createMetrics() });
    const served = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')}`);
    const described = Object.entries<Body>(document.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
    );

    expect(described.length).toBeGreaterThan(80);
    expect([...new Set(served)].sort()).toEqual(described.sort());
  });

  it('lists every operation once, with its tag and its credentials', () => {
    const ids = operations.map(({ operationId }) => operationId);
    const tags = document.tags.map(({ name }: { name: string }) => name);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, verb, operationId, tag, access } of operations) {
      const operation = document.paths[path][verb.toLowerCase()];
      expect(operation.operationId).toBe(operationId);
      expect(tags).toContain(tag);
      expect(operation.security).toEqual(access === 'none' ? [] : [{ [access]: [] }]);
    }
  });
});

describe('the examples of the description', () => {
  const json = operations.filter(
    ({ body, bodyType, answer, path }) =>
      ((body && !bodyType) || answer) &&
      !['/openapi.json', '/v1/frames/challenge/steps'].includes(path),
  );

  it.each(json)('fit their schemas: $operationId', ({ operationId, body, answer }) => {
    const example = examples.get(operationId);

    if (answer) expect(v.safeParse(answer, example?.answer).issues).toBeUndefined();
    if (body && example?.body !== undefined)
      expect(v.safeParse(body, example.body).issues).toBeUndefined();
    if (body) expect(example?.body).toBeDefined();
  });

  it.each(json.filter(({ answer }) => answer))(
    'have no member that is not described: $operationId',
    ({ operationId, path, verb, status }) => {
      const { content } = document.paths[path][verb.toLowerCase()].responses[status];
      const { schema } = content['application/json'];

      expect(unknownMembers(schema, examples.get(operationId)?.answer)).toEqual([]);
    },
  );
});

/** Blocks of a method's details: the contract has one for each type, and a page reads them as it knows them. */
const FREE =
  /\.(creditCard|payPal|klarnaCredit|wireTransfer|customerCredit)\b|\.wallet\b|\.metadata\b|\.attributes\b|^\.disclosure\b/;

/** Paths of a value that a schema has no word for. */
function unknownMembers(schema: Body, value: unknown, at = ''): string[] {
  if (schema?.$ref)
    return unknownMembers(document.components.schemas[schema.$ref.split('/').at(-1)], value, at);
  if (typeof value !== 'object' || value === null || FREE.test(at)) return [];
  const options = schema?.anyOf ?? schema?.oneOf;
  if (options) {
    const answers: string[][] = options.map((option: Body) => unknownMembers(option, value, at));
    return answers.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  if (Array.isArray(value))
    return value.flatMap((entry) => unknownMembers(schema?.items, entry, `${at}[]`));
  return Object.entries(value).flatMap(([name, member]) => {
    const known = schema?.properties?.[name];
    if (known) return unknownMembers(known, member, `${at}.${name}`);
    const others = schema?.additionalProperties;
    if (typeof others === 'object' && others.type) return [];
    return FREE.test(`${at}.${name}`) ? [] : [`${at}.${name}`];
  });
}

describe('the required members of a description', () => {
  it.each([
    ['POST /checkouts', 'CheckoutBody', { currency: 'USD' }],
    ['POST /sources', 'StoreCreditBody', { type: 'customerCredit', amount: 50, currency: 'USD' }],
    ['POST /orders', 'OrderBody', { checkoutId: 'any' }],
  ])('is refused where it is missing: %s', async (call, name, sent) => {
    const { askAsServer } = openService();
    const { required } = document.components.schemas[name];
    const body: Record<string, unknown> = sent;

    expect(required.length).toBeGreaterThan(0);
    for (const member of required) {
      const { [member]: left, ...rest } = body;
      expect(left).toBeDefined();
      const { status, body: refusal } = await askAsServer(call, { body: rest });
      expect(status).toBe(400);
      expect(refusal.errors[0].parameter).toBe(member);
    }
  });
});
