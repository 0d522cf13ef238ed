import fc from 'fast-check';

// The same cases on every run, so that a red run is red again; SEED=random looks for new ones, SEED=<number> goes back to some.
const { SEED } = process.env;
const seed = SEED === 'random' ? undefined : Number(SEED ?? 20_261_126);

fc.configureGlobal({ ...(seed !== undefined && { seed }) });
