/** A `LocalizeController`, for one. */
interface Speaker<Key extends string> {
  readonly has: (key: string) => key is Key;
  readonly text: (key: Key) => string;
}

/**
 * What the shopper calls a method: our own word for the type, else the service's name for it, else the type itself.
 * The speaker needs the section `methodNames`.
 */
export function methodName<Key extends string>(
  { text, has }: Speaker<Key>,
  type: string,
  displayName?: string,
): string {
  const key = `method.${type}`;
  return has(key) ? text(key) : (displayName ?? type);
}
