/** An object of foreign JSON. None of its values is checked: read only keys that the code names. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const NOTHING: JsonRecord = {};

export const recordOf = (value: unknown): JsonRecord | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord) // an object that is no list is a record of unknowns
    : undefined;

/** The fields of an object; an empty record for any other value. */
export const fieldsOf = (value: unknown): JsonRecord => recordOf(value) ?? NOTHING;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The maximum length of a URL in UTF-16 units. Redirect URLs carry the provider's tokens and are longer than other texts. */
export const MAX_URL = 4096;

/** Reads a text such as an id, a code or an address. A text that is too long is dropped: a truncated id is another id. */
export const textOf = (value: unknown, max = 2000): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= max ? value : undefined;

/** Reads a flag, which services also send as the string `"true"` (in copies of a cart). */
export const flagOf = (value: unknown): boolean | undefined =>
  value === true || value === 'true'
    ? true
    : value === false || value === 'false'
      ? false
      : undefined;

/** The first candidate that is set, provided that it is an allowed value. */
export function oneOf<Value extends string>(
  allowed: readonly Value[],
  ...candidates: readonly unknown[]
): Value | undefined {
  return candidates.map((given) => allowed.find((value) => value === given)).find(Boolean);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Copies an object without its `undefined` members, as `exactOptionalPropertyTypes` requires. */
export const present = <T extends object>(fields: T): Present<T> =>
  // filtering is what makes it a Present; the type system cannot follow it
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<T>;
