import type { Context } from 'hono';
import { recordOf, type JsonRecord } from '../src/domain/json-reader.js';
import { badRequest, notJson } from './refusal.js';

/** The largest body of a request, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** The maximum nesting of a body: more than any body of the contract, less than recursion can handle. */
const DEPTH_LIMIT = 32;

/**
 * The JSON object in a request's body, or `undefined` if there is no body.
 * @throws {SandboxError} 415 for another content type, 400 `invalid_format` if it is not a JSON object or is nested too deeply.
 */
export async function readJson(c: Context): Promise<JsonRecord | undefined> {
  const json = await readAnyJson(c);
  const record = recordOf(json);
  if (json !== undefined && !record) throw badRequest('invalid_format', 'A JSON object is needed.');
  return record;
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** As `readJson`, for the few bodies that may be lists. */
export async function readAnyJson(c: Context, type = JSON_TYPE): Promise<unknown> {
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) return undefined;
  if (!type.test(c.req.header('content-type') ?? '')) throw notJson();
  const text = decode(bytes);
  if (depthOf(text) > DEPTH_LIMIT) throw badRequest('invalid_format', 'The body nests too deeply.');
  try {
    // An own `__proto__` key would become a prototype in a careless copy.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    throw badRequest('invalid_format', 'The body is not JSON.');
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest('invalid_format', 'The body is not UTF-8.');
  }
}

/** The nesting depth of a JSON text, measured without parsing: parsers and walkers recurse. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
