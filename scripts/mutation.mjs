// `npm run mutation`: runs Stryker on each target (`mutation/targets.mjs`) and measures
// how many mutants its tests kill. Writes docs/mutation.json (for `check-mutation.mjs`) and docs/mutation.md (for readers), and
// fails below 90 %. `npm run mutation -- --changed` measures only the targets whose files have changed;
// `npm run mutation -- retry funding` only those whose names start with one of the words.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { equivalentOf } from './mutation/equivalents.mjs';
import { FLOOR, hashOf, MEASURED, readMeasured, REPORT } from './mutation/measured.mjs';
import { runStryker } from './mutation/run-stryker.mjs';
import { chooseSample } from './mutation/sample.mjs';
import { resolveTargets } from './mutation/targets.mjs';

const words = process.argv.slice(2);
const onlyChanged = words.includes('--changed');
const names = words.filter((word) => !word.startsWith('--'));

const before = readMeasured();
const isMeasured = ({ name, files }) => {
  const known = before.targets.find((target) => target.name === name)?.files ?? {};
  return (
    Object.keys(known).length === files.length &&
    files.every((file) => known[file] === hashOf(file))
  );
};
const isWanted = (target) =>
  (names.length === 0 || names.some((word) => target.name.startsWith(word))) &&
  !(onlyChanged && isMeasured(target));

const CAUGHT = ['Killed', 'Timeout', 'RuntimeError', 'CompileError'];
const targets = [];
for (const target of resolveTargets()) {
  const known = before.targets.find(({ name }) => name === target.name);
  if (!isWanted(target)) {
    if (known) targets.push(known);
    continue;
  }
  // Hashed before the run, so that a file edited during the run counts as changed.
  const files = Object.fromEntries(target.files.map((file) => [file, hashOf(file)]));
  const from = Date.now();
  const mutants = runStryker(target);
  const judged = mutants.filter((mutant) => !equivalentOf(mutant));
  const caught = judged.filter(({ status }) => CAUGHT.includes(status));
  const survived = judged.filter((mutant) => !caught.includes(mutant));
  const seconds = Math.round((Date.now() - from) / 1000);
  console.log(`${target.name}: ${caught.length} of ${judged.length} in ${seconds} s`);
  for (const { file, location, mutatorName, original, replacement } of survived)
    console.log(
      `  ${file}:${location.start.line} ${mutatorName}\n    - ${original}\n    + ${replacement}`,
    );
  targets.push({
    name: target.name,
    files,
    mutants: judged.length,
    caught: caught.length,
    equivalent: mutants.length - judged.length,
    survived: survived.map(describe),
    sample: chooseSample(caught.filter(({ status }) => status === 'Killed').map(describe)),
  });
}

function describe({ file, location: { start, end }, original, replacement }) {
  const range = `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
  return { file, range, original, replacement };
}

const sum = (key) => targets.reduce((total, target) => total + target[key], 0);
const score = ({ caught, mutants }) => Math.floor((caught / mutants) * 1000) / 10;
const total = { mutants: sum('mutants'), caught: sum('caught'), equivalent: sum('equivalent') };
const measured = { score: score(total), ...total, targets };
const options = await resolveConfig(MEASURED);
writeFileSync(MEASURED, await format(JSON.stringify(measured), { ...options, parser: 'json' }));

const row = ({ name, mutants, caught, equivalent }) =>
  `| ${name} | ${mutants} | ${caught} | ${score({ caught, mutants })} % | ${equivalent} |`;
writeFileSync(
  REPORT,
  await format(
    `# Do the tests notice?

Written by \`npm run mutation\`. It changes the code in small ways (a condition turned around, a call left out, a bound moved by
one) and counts how many changes make a test fail. Strings are left as they are, and so are the changes listed with their
reasons in \`scripts/mutation/equivalents.mjs\`: nothing a test can see is different with them.

| what | changes | noticed | | left out |
| --- | --: | --: | --: | --: |
${targets.map(row).join('\n')}
${row({ name: '**all**', ...total })}

\`npm test\` fails when a file below is not the one that was measured, and makes 40 of the noticed changes again. After an edit,
\`npm run mutation -- --changed\` measures what is new.

| file | of | sha-256 begins |
| --- | --- | --- |
${targets.flatMap(({ name, files }) => Object.entries(files).map(([file, hash]) => `| \`${file}\` | ${name} | \`${hash.slice(0, 12)}\` |`)).join('\n')}
`,
    { ...options, parser: 'markdown' },
  ),
);
console.log(`\n${total.caught} of ${total.mutants} noticed: ${score(total)} %`);
if (score(total) < FLOOR) {
  console.error(`below ${FLOOR} %`);
  process.exit(1);
}
