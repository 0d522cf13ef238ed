type Group = readonly [title: string, tokens: Readonly<Record<string, string>>];
/** The tokens that all parts share. */
export const FOUNDATION: readonly Group[];
/** The tokens of one kind of part. */
export const PARTS: readonly Group[];
/** The purpose of each token, by name. */
export const TOKENS: Readonly<Record<string, string>>;
