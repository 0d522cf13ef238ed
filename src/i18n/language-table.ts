export interface File<T> {
  readonly default: T;
}

/** The file of each language. Every path is written out, so that no foreign text can become part of a path. */
export type Table<T, Name extends string = string> = Readonly<Record<Name, () => Promise<File<T>>>>;

/** A language's texts, overridden by those of a variety. */
export async function variety<T extends object>(
  base: Promise<File<T>>,
  words: Promise<File<Partial<T>>>,
): Promise<File<T>> {
  const [{ default: all }, { default: own }] = await Promise.all([base, words]);
  return { default: { ...all, ...own } };
}
