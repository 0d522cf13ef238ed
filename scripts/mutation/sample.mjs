/** The number of mutants that `npm test` runs again; `npm run test:full` runs all of them. */
const SAMPLE = 40;

/** The number of mutants that are stored per target, for `sampleOf`. */
const KEPT = 12;

/** Evenly spread over the code and deterministic. Only mutants within one line, because comments in longer ones may change. */
export function chooseSample(caught) {
  const short = caught.filter(({ original }) => !original.includes('\n'));
  const count = Math.min(short.length, KEPT);
  return Array.from({ length: count }, (_, at) => short[Math.floor((at * short.length) / count)]);
}

/** Takes one mutant of each target in turn until there are enough. */
export const sampleOf = (targets) =>
  Array.from({ length: KEPT }, (_, at) => targets.flatMap(({ sample }) => sample[at] ?? []))
    .flat()
    .slice(0, SAMPLE);
