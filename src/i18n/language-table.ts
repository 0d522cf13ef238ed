export interface File<T> {
  readonly default: T;
}

/** Which file has which language, named in full: nothing that a page or a shopper writes ever becomes part of a path. */
export type Table<T, Name extends string = string> = Readonly<Record<Name, () => Promise<File<T>>>>;

/** A language with the words of a variety in place of its own. */
export async function variety<T extends object>(
  base: Promise<File<T>>,
  words: Promise<File<Partial<T>>>,
): Promise<File<T>> {
  const [{ default: all }, { default: own }] = await Promise.all([base, words]);
  return { default: { ...all, ...own } };
}
