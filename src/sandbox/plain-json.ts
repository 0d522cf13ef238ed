import { badRequest } from './refusals.js';
import type { Json, JsonObject } from './sandbox.js';

const MAX_DEPTH = 16;
const MAX_NODES = 20_000;
const MAX_TEXT = 20_000;
const SKIPPED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A private copy of a caller's value, if it is JSON. `undefined` members and members that could change a
 * prototype are left out.
 * @throws {SandboxError} 400 `invalid_format` for everything that JSON cannot say, and for what is too deep or too large.
 */
export function plainJson(value: unknown): Json {
  let nodes = 0;
  const copy = (part: unknown, depth: number): Json => {
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) throw notJson();
    if (part === null || typeof part === 'boolean') return part;
    if (typeof part === 'string' && part.length <= MAX_TEXT) return part;
    if (typeof part === 'number' && Number.isFinite(part)) return part;
    if (Array.isArray(part)) {
      if (part.length > MAX_NODES) throw notJson();
      return Array.from(part, (item) => copy(item ?? null, depth + 1));
    }
    if (!isPlainObject(part)) throw notJson();
    const members = Object.keys(part)
      .filter((key) => !SKIPPED.has(key) && part[key] !== undefined)
      .map((key) => [key, copy(part[key], depth + 1)] as const);
    return Object.fromEntries(members);
  };
  try {
    return copy(value, 0);
  } catch {
    throw notJson(); // also for getters and proxies that throw
  }
}

/** @throws {SandboxError} As `plainJson`, and for JSON that is not an object. */
export function plainObject(value: unknown): JsonObject {
  const json = plainJson(value);
  if (!isJsonObject(json)) throw notJson();
  return json;
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm (a frame, a test's sandbox) have an `Object.prototype` of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const notJson = () =>
  badRequest('invalid_format', 'The request is not a JSON object of the expected form.');

/** A deep copy of a JSON value, or of `undefined`, without `undefined` members. */
export function copyJson<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyJson) as Value; // item for item the same type
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) copy[key] = copyJson(member);
  }
  return copy as Value; // member for member the same type
}
