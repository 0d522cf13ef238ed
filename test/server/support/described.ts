import * as v from 'valibot';
import type { Operation } from '../../../scripts/openapi/operation.js';
import { operations } from '../../../scripts/openapi/operations.js';
import { CommerceRefusal } from '../../../scripts/openapi/commerce-wire.js';
import { ErrorAnswer } from '../../../src/gateway/wire.js';

/** The refusals that every call may have. */
const ANYWHERE = [404, 405, 413, 415, 421, 429, 500, 503];

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(
    `^${operation.path.replaceAll(/\{file\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`,
  ),
}));

const operationOf = (verb: string, path: string): Operation | undefined =>
  // A path without placeholders goes before one that has some.
  patterns
    .filter(({ operation, pattern }) => operation.verb === verb && pattern.test(path))
    .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length)[0]
    ?.operation;

interface Exchange {
  readonly verb: string;
  /** Without the query. */
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  /** Of a JSON answer. */
  readonly answer: unknown;
}

/**
 * Checks a request and its answer against the API description.
 * @throws where they differ.
 */
export function expectDescribed({ verb, path, sent, status, answer }: Exchange): void {
  const operation = operationOf(verb, path);
  if (!operation) return;
  const name = `${operation.operationId} (${status})`;
  const fits = (schema: v.GenericSchema, value: unknown, what: string) => {
    const result = v.safeParse(schema, value);
    if (result.success) return;
    const [issue] = result.issues;
    throw new Error(
      `${name}: ${what} is not as described: ${v.getDotPath(issue)}: ${issue.message}`,
    );
  };
  if (status === operation.status) {
    if (operation.answer) fits(operation.answer, answer, 'the answer');
    if (operation.body && typeof sent === 'object') fits(operation.body, sent, 'what was taken');
  } else if (status >= 400) {
    if (!(status in operation.refusals) && !ANYWHERE.includes(status))
      throw new Error(`${name}: the description knows no such refusal`);
    if (answer !== undefined)
      fits(
        v.union([operation.refusalAnswer ?? ErrorAnswer, ErrorAnswer, CommerceRefusal]),
        answer,
        'the refusal',
      );
  }
}
