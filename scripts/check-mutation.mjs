// Fails if a file of the mutation targets has changed since the last measurement (`npm run mutation`), if the score is too
// low, or if one of a fixed sample of forty killed mutants survives now. Its last line is `mutation: N passed, N failed`.
import { readFileSync } from 'node:fs';
import { locate } from './mutation/locate.mjs';
import { FLOOR, hashOf, readMeasured } from './mutation/measured.mjs';
import { runStryker } from './mutation/run-stryker.mjs';
import { sampleOf } from './mutation/sample.mjs';
import { resolveTargets } from './mutation/targets.mjs';

let passed = 0;
let failed = 0;
const check = (holds, otherwise) => {
  if (holds) passed++;
  else failed++;
  if (!holds) console.log(`FAIL ${otherwise}`);
};

const { score = 0, targets } = readMeasured();
check(score >= FLOOR, `${score} % of the mutants are noticed; ${FLOOR} % are needed`);
const resolved = resolveTargets();
const AGAIN = 'npm run mutation -- --changed';
for (const { name, files } of resolved) {
  const known = targets.find((target) => target.name === name)?.files ?? {};
  for (const file of new Set([...files, ...Object.keys(known)]))
    check(
      files.includes(file) && known[file] === hashOf(file),
      `${file} is not the file that was measured: ${AGAIN}`,
    );
}

// One run for all targets: starting Stryker takes longer than the mutants.
const isMeasured = ({ file }) =>
  resolved.some(({ files }) => files.includes(file)) &&
  targets.some(({ files }) => files[file] === hashOf(file));
const sample = sampleOf(targets)
  .filter(isMeasured) // the others have failed above
  .map((mutant) => ({ ...mutant, range: locate(readFileSync(mutant.file, 'utf8'), mutant) }));
const all = {
  name: 'sample',
  files: [...new Set(sample.map(({ file }) => file))],
  tests: [...new Set(resolved.flatMap(({ tests }) => tests))],
};
const made = runStryker(all, {
  mutate: sample.flatMap(({ file, range }) => (range ? [`${file}:${range}`] : [])),
});
for (const { file, range, original, replacement } of sample) {
  const mutant = made.find(
    (one) => one.file === file && one.original === original && one.replacement === replacement,
  );
  check(
    mutant?.status === 'Killed' || mutant?.status === 'Timeout',
    `${file}:${range} "${replacement}" for "${original}" is ${mutant?.status ?? 'not made: measure its target again'}`,
  );
}
console.log(`mutation: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
