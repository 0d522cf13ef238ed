// Fails when a file of the mutation targets is not the one that was measured last (`npm run mutation`), when the score is too
// low, or when one of a fixed sample of three noticed mutants is not noticed any more. Closes with `mutation: N passed, N failed`.
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

for (const { target, mutants } of sampleOf(targets)) {
  const now = resolved.find(({ name }) => name === target.name);
  const unchanged = mutants.filter(
    ({ file }) => now?.files.includes(file) && target.files[file] === hashOf(file),
  );
  if (!now || unchanged.length === 0) continue; // said above
  const results = runStryker(now, {
    mutate: unchanged.map(({ file, range }) => `${file}:${range}`),
  });
  for (const { file, range, original, replacement } of unchanged) {
    const result = results.find(
      (mutant) =>
        mutant.file === file && mutant.original === original && mutant.replacement === replacement,
    );
    check(
      result?.status === 'Killed' || result?.status === 'Timeout',
      `${file}:${range} "${replacement}" for "${original}" is ${result?.status ?? 'not made'}`,
    );
  }
}
console.log(`mutation: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
