/** How many mutants `npm test` makes again; `npm run test:full` makes all of them. */
const SAMPLE = 40;

/** How many of each target are kept: `sampleOf` takes what it needs of them. */
const KEPT = 12;

/** Evenly spread over the code, and the same each time. Code of one line has no comments inside, which may change. */
export function chooseSample(caught) {
  const short = caught.filter(({ original }) => !original.includes('\n'));
  const count = Math.min(short.length, KEPT);
  return Array.from({ length: count }, (_, at) => short[Math.floor((at * short.length) / count)]);
}

/** By turns one of each target, until there are enough. */
export const sampleOf = (targets) =>
  Array.from({ length: KEPT }, (_, at) => targets.flatMap(({ sample }) => sample[at] ?? []))
    .flat()
    .slice(0, SAMPLE);
