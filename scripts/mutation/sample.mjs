/** How many mutants `npm test` makes again; `npm run test:full` makes all of them. */
export const SAMPLE = 3;

/** Evenly spread over the code, and the same each time. More than needed: `sampleOf` takes three of all targets' own. */
export function chooseSample(caught) {
  const count = Math.min(caught.length, 12);
  return Array.from({ length: count }, (_, at) => caught[Math.floor((at * caught.length) / count)]);
}

/** By turns one of each target, until there are enough. */
export function sampleOf(targets) {
  const taken = targets.map((target) => ({ target, mutants: [] }));
  for (let at = 0, count = 0; count < SAMPLE && at < 12; at++)
    for (const { target, mutants } of taken) {
      const mutant = target.sample[at];
      if (!mutant || count >= SAMPLE) continue;
      mutants.push(mutant);
      count++;
    }
  return taken.filter(({ mutants }) => mutants.length > 0);
}
