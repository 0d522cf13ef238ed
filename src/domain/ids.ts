/**
 * Whether a value can be the id of a session or of a source. Ids are opaque: prefixed, a UUID or any other text of at most
 * 128 characters that needs no escaping in a path. `.` and `..` are refused because they would change the path.
 */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?!\.\.?$)[\w.:~-]{1,128}$/.test(value);

/** Whether a session id is the word that the docs have in its place: a template has not replaced it. */
export const isPlaceholder = (id: string): boolean => /^(your[-_]?)?session[-_]?id$/i.test(id);

/** Whether a value looks like a secret key, which must never be on a page. */
export const isSecretKey = (value: unknown): boolean => /^\s*sk_/i.test(String(value));

/** Whether a value can be a publishable key. */
export const isPublishableKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.-]{1,200}$/.test(value) && !isSecretKey(value);
