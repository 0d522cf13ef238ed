type Optional<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T];

/** `T` with the members that may be `undefined` optional instead. */
export type Present<T> = Omit<T, Optional<T>> & {
  [Key in Optional<T> & keyof T]?: Exclude<T[Key], undefined>;
};

/** The same object without its `undefined` members, which JSON rows cannot have. */
export function present<T extends object>(value: T): Present<T> {
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined) copy[key] = member;
  return copy as Present<T>; // Object.entries forgets the types that the declaration above keeps
}
