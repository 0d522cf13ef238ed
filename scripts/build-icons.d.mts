/** The files that `node scripts/build-icons.mjs` writes for the brand marks, by path. */
export function writeMarks(): Promise<Readonly<Record<string, string>>>;
