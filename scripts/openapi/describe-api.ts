import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as wire from '../../src/gateway/wire.js';
import * as commerceWire from './commerce-wire.js';
import * as digitalRiverWire from './digital-river-wire.js';
import type { Example } from './examples.js';
import { TAGS, type Access, type Operation } from './operation.js';
import { operations } from './operations.js';

type Document = Record<string, unknown>;

/** Schemas that get a name in the document, for clients that generate types. */
const named: Record<string, v.GenericSchema> = Object.fromEntries(
  Object.entries({ ...wire, ...digitalRiverWire, ...commerceWire }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  ),
);

const SECURITY: Readonly<Record<Access, readonly Document[]>> = {
  publishableKey: [{ publishableKey: [] }],
  secretKey: [{ secretKey: [] }],
  shopperToken: [{ shopperToken: [] }],
  none: [],
};

/**
 * The whole service as an OpenAPI 3.1 document (`docs/openapi.json`).
 * @param examples The recorded requests and answers by `operationId`.
 */
export function describeApi(examples: ReadonlyMap<string, Example>): Document {
  const paths: Record<string, Document> = {};
  for (const operation of operations)
    (paths[operation.path] ??= {})[operation.verb.toLowerCase()] = describeOperation(
      operation,
      examples.get(operation.operationId),
    );
  return {
    openapi: '3.1.0',
    info: {
      title: 'dr-elements payment service',
      version: '1',
      description:
        'The requests of the kit to a payment service, with a publishable key, and those of a back end, with its secret key, ' +
        'in Digital River’s form or in Commerce form. The tags work with any service that implements the browser API. ' +
        'Every example is a recorded request and answer of the service.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
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
          description:
            'The publishable key. It is not secret and is sent in the query, so that no preflight is needed.',
        },
        secretKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The secret key: `sk_sandbox`. For back ends only.',
        },
        shopperToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token from `POST /oauth20/token`.',
        },
      },
    },
  };
}

function describeOperation(operation: Operation, example: Example | undefined): Document {
  const { operationId, summary, description, tag, access, body, bodyType, answer, answerType } =
    operation;
  const type = answer ? 'application/json' : answerType;
  return {
    operationId,
    summary,
    ...(description ? { description } : {}),
    tags: [tag],
    security: SECURITY[access],
    parameters: describeParameters(operation),
    ...(body
      ? {
          requestBody: {
            required: !operation.bodyOptional,
            content: {
              [bodyType ?? 'application/json']: {
                schema: refer(body),
                ...(example?.body === undefined ? {} : { example: example.body }),
              },
            },
          },
        }
      : {}),
    responses: {
      [operation.status]: {
        description: summary,
        ...(type && {
          content: {
            [type]: {
              schema: answer ? refer(answer) : { type: 'string' },
              ...(answer && example?.answer !== undefined && { example: example.answer }),
            },
          },
        }),
      },
      ...describeRefusals(operation),
    },
  };
}

function describeParameters({ path, query, opensSource, idempotencyKey }: Operation): Document[] {
  const text = { type: 'string' };
  const parameters: Document[] = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }));
  for (const [name, entry] of Object.entries(query?.entries ?? {})) {
    const { description, ...schema } = refer(entry);
    parameters.push({ name, in: 'query', ...(description ? { description } : {}), schema });
  }
  if (opensSource)
    parameters.push({
      name: 'DR-Source-Secret',
      in: 'header',
      required: true,
      description: 'The source’s client secret. Never in a URL.',
      schema: text,
    });
  if (idempotencyKey)
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      ...(idempotencyKey === 'required' && { required: true }),
      description:
        'One per intent; 1 to 255 visible ASCII characters. A repeated POST gets the first answer.',
      schema: { type: 'string', maxLength: 255 },
    });
  return parameters;
}

const describeRefusals = ({ refusals, answerType, refusalAnswer }: Operation): Document =>
  Object.fromEntries(
    Object.entries(refusals).map(([status, description]) => [
      status,
      {
        description,
        content:
          answerType === 'text/html'
            ? { 'text/html': { schema: { type: 'string' } } }
            : { 'application/json': { schema: refer(refusalAnswer ?? wire.ErrorAnswer) } },
      },
    ]),
  );

/** A schema within the document: a reference if it has a name. */
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
