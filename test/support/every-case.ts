/** Whether all cases of the long tables run, as in `npm run test:full`. */
const EVERY_CASE = process.env.EVERY_CASE === '1';

/** All of them in `npm run test:full`, in `npm test` those that `isSampled` picks. */
export const sampled = <T>(
  cases: readonly T[],
  isSampled: (one: T, index: number) => boolean,
): readonly T[] => (EVERY_CASE ? cases : cases.filter(isSampled));
