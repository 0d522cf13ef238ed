/**
 * Whether a value can be the id of a session or of a source. Ids are opaque: with a prefix, a UUID or anything else that
 * stands in a path without being escaped. At most 128 characters; `.` and `..` are ways out of a path.
 */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?!\.\.?$)[\w.:~-]{1,128}$/.test(value);

/** Whether a value looks like a secret key, which has no place on a page. */
export const isSecretKey = (value: unknown): boolean => /^\s*sk_/i.test(String(value));

/** Whether a value can be a publishable key. */
export const isPublishableKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.-]{1,200}$/.test(value) && !isSecretKey(value);
