import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export const MEASURED = 'docs/mutation.json';
export const REPORT = 'docs/mutation.md';
/** Percent of the mutants that have to be noticed. */
export const FLOOR = 90;

export const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What the last `npm run mutation` has written. */
export const readMeasured = () =>
  existsSync(MEASURED) ? JSON.parse(readFileSync(MEASURED, 'utf8')) : { targets: [] };
