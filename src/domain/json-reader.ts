/** An object of foreign JSON. Read only keys you name: nothing of it is checked. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const NOTHING: JsonRecord = {};

export const recordOf = (value: unknown): JsonRecord | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord) // an object that is no list is a record of unknowns
    : undefined;

/** The fields of a value; none if it is not an object. */
export const fieldsOf = (value: unknown): JsonRecord => recordOf(value) ?? NOTHING;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Redirect URLs carry the provider's tokens: longer than any other text, in UTF-16 units. */
export const MAX_URL = 4096;

/** An id, a code, an address. What is too long is dropped, since half an id is another id. */
export const textOf = (value: unknown, max = 2000): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= max ? value : undefined;

/** A flag as services write it: cart copies give the string `"true"`. */
export const flagOf = (value: unknown): boolean | undefined =>
  value === true || value === 'true'
    ? true
    : value === false || value === 'false'
      ? false
      : undefined;

/** The first of the candidates that is set, if it is one of the allowed values. */
export function oneOf<Value extends string>(
  allowed: readonly Value[],
  ...candidates: readonly unknown[]
): Value | undefined {
  return candidates.map((given) => allowed.find((value) => value === given)).find(Boolean);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without the keys that hold `undefined`, as `exactOptionalPropertyTypes` wants it. */
export const present = <T extends object>(fields: T): Present<T> =>
  // filtering is what makes it a Present; the type system cannot follow it
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<T>;
