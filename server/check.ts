import * as v from 'valibot';
import { badRequest } from './refusal.js';
import { SandboxError } from '../src/sandbox/sandbox.js';

/** Most errors that one refusal lists. */
const MOST = 10;

/**
 * Refuses a value that does not match a schema, with one entry per field. Never repeats the value: it may be a card number.
 * @throws {SandboxError} 400 with `missing_parameter` or `invalid_parameter`.
 */
export function check(schema: v.GenericSchema, value: unknown): void {
  const result = v.safeParse(schema, value);
  if (result.success) return;
  const errors = result.issues.slice(0, MOST).map(entryOf);
  const [first] = errors;
  if (!first) throw badRequest('invalid_format', 'The body is not valid.');
  throw new SandboxError(400, 'bad_request', errors);
}

function entryOf(issue: v.BaseIssue<unknown>) {
  const parameter = v.getDotPath(issue) ?? undefined;
  if (parameter === undefined)
    return { code: 'invalid_format', message: 'A JSON object is needed.' };
  return issue.input === undefined
    ? { code: 'missing_parameter', message: `'${parameter}' is missing.`, parameter }
    : { code: 'invalid_parameter', message: `'${parameter}' is not valid.`, parameter };
}
