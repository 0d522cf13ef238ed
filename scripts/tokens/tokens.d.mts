type Group = readonly [title: string, tokens: Readonly<Record<string, string>>];
/** What all parts share. */
export const FOUNDATION: readonly Group[];
/** What one kind of part looks like. */
export const PARTS: readonly Group[];
/** What each token is for, by its name. */
export const TOKENS: Readonly<Record<string, string>>;
