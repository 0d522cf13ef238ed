import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as wire from '../../src/gateway/wire.js';
import { browserRoutes, type BrowserRoute } from './browser-routes.js';

type Document = Record<string, unknown>;

/** Schemas that get a name in the document, for clients that generate types. */
const named: Record<string, v.GenericSchema> = Object.fromEntries(
  Object.entries(wire).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/**
 * The browser half as an OpenAPI 3.1 document, made from the table that routes and checks (`docs/openapi.json`).
 * The server half is Digital River's own contract and described there.
 */
export function describeBrowserApi(): Document {
  const paths: Record<string, Document> = {};
  for (const route of browserRoutes)
    (paths[route.path] ??= {})[route.verb.toLowerCase()] = describeRoute(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'dr-elements payment service, browser half',
      version: '1',
      description:
        'What the kit asks a payment service for. Any service that answers these calls can stand behind the tags. ' +
        'Answers are readable for pages of the origins that the publishable key allows.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ publishableKey: [] }],
    paths,
    components: {
      schemas: toJsonSchemaDefs(named, {
        target: 'draft-2020-12',
        overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
      }),
      securitySchemes: {
        publishableKey: {
          type: 'apiKey',
          in: 'query',
          name: 'key',
          description: 'The publishable key. Not a secret, hence in the query: no preflight.',
        },
      },
    },
  };
}

function describeRoute(route: BrowserRoute): Document {
  return {
    operationId: route.operationId,
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    parameters: describeParameters(route),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: refer(route.body) } },
          },
        }
      : {}),
    responses: {
      [route.status]: {
        description: route.summary,
        content: { 'application/json': { schema: refer(route.answer) } },
      },
      ...describeRefusals(route),
    },
  };
}

function describeParameters({
  verb,
  path,
  query,
  opensSource,
  idempotencyKey,
}: BrowserRoute): Document[] {
  const text = { type: 'string' };
  const parameters: Document[] = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }));
  for (const [name, entry] of Object.entries(query?.entries ?? {})) {
    const { description, ...schema } = refer(entry);
    parameters.push({ name, in: 'query', description, schema });
  }
  if (opensSource)
    parameters.push({
      name: 'DR-Source-Secret',
      in: 'header',
      required: true,
      description: 'The source’s client secret. Never in a URL.',
      schema: text,
    });
  if (verb === 'POST' || idempotencyKey)
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      ...(idempotencyKey === 'required' && { required: true }),
      description:
        'One per intent; 1 to 255 visible ASCII characters. A repeated POST gets the first answer again.',
      schema: { type: 'string', maxLength: 255 },
    });
  return parameters;
}

function describeRefusals({ verb, body, refusals }: BrowserRoute): Document {
  const all: Record<string, string | undefined> = {
    400: 'The request is not valid; `parameter` names the field.',
    401: 'A key or a client secret is missing or unknown.',
    ...(body ? { 413: 'The body is larger than 64 KB.', 415: 'The body is not JSON.' } : {}),
    ...(verb === 'POST' && {
      409: 'A request with the Idempotency-Key is under way; see Retry-After.',
      429: 'Too many requests of this key and origin; see Retry-After.',
      422: 'The Idempotency-Key was used with another body, or with too many.',
    }),
    ...refusals,
  };
  return Object.fromEntries(
    Object.entries(all).map(([status, description]) => [
      status,
      { description, content: { 'application/json': { schema: refer(wire.ErrorAnswer) } } },
    ]),
  );
}

/** A schema inside the document: by name where it has one. */
function refer(schema: v.GenericSchema): Document {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions: named,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
  void $schema;
  void $defs;
  return rest;
}
