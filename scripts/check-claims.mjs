// Checks that every claim in SECURITY.md links an existing test: the file, and a test in it whose title contains the link text.
// Its last line is `claims: N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { titlesOf } from './titles.mjs';

const PAGE = 'SECURITY.md';
const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

const [, table = ''] = readFileSync(PAGE, 'utf8').split('| claim');
const claims = [...table.matchAll(/^\| (?!-)(.+?) +\| (.+?) +\|$/gm)];
const titles = titlesOf();

let failed = 0;
const fail = (problem) => {
  failed++;
  console.log(`FAIL ${problem}`);
};
if (claims.length === 0) fail(`${PAGE} claims nothing`);
for (const [, claim, tests] of claims) {
  const links = [...tests.matchAll(LINK)];
  if (links.length === 0) fail(`no test is linked: ${claim}`);
  for (const [, words, file] of links) {
    if (!existsSync(file)) fail(`${file} does not exist: ${claim}`);
    else if (!titles.some((test) => test.file === file && test.title.includes(words)))
      fail(`${file} has no test "${words}": ${claim}`);
  }
}
console.log(`claims: ${Math.max(claims.length - failed, 0)} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
