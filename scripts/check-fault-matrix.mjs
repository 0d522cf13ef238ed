// Checks that every row of docs/fault-matrix.md has a test whose title contains its id (`F-023`), or a reason for having none,
// and that every id in a title is on the page. Its last line is `fault matrix: N passed, N failed`.
import { readFileSync } from 'node:fs';
import { titlesOf } from './titles.mjs';

const PAGE = 'docs/fault-matrix.md';
const ROW = /^\| (F-\d\d[\dA-Z]) +\|(?<fault>[^|]*)\|(?<reason>[^|]*)\|$/gm;
const NAME = /F-\d\d[\dA-Z]/g;

const rows = new Map();
const problems = [];
const [table] = readFileSync(PAGE, 'utf8').split('\n## ');
for (const { 1: name, groups } of table.matchAll(ROW)) {
  if (rows.has(name)) problems.push(`${name} is twice in ${PAGE}`);
  if (!groups.fault.trim()) problems.push(`${name} says nothing of its fault`);
  rows.set(name, { reason: groups.reason.trim(), tests: [] });
}
if (rows.size === 0) problems.push(`${PAGE} has no rows`);

for (const { file, title } of titlesOf()) {
  for (const name of new Set(title.match(NAME))) {
    const row = rows.get(name);
    if (row) row.tests.push(`${file}: ${title}`);
    else problems.push(`${name} is no row of ${PAGE}: ${file}: ${title}`);
  }
}
for (const [name, { reason, tests }] of rows) {
  if (tests.length === 0 && !reason) problems.push(`${name} has no test, and no reason`);
  if (tests.length > 0 && reason)
    problems.push(`${name} has a test, and a reason for having none: ${tests[0]}`);
}

for (const problem of problems) console.log(`FAIL ${problem}`);
console.log(
  `fault matrix: ${Math.max(rows.size - problems.length, 0)} passed, ${problems.length} failed`,
);
process.exit(problems.length ? 1 : 0);
