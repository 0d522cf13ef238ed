// `npm run release`: publishes the current state of main with provenance, tags it and prints its notes.
// `npm run release -- --dry-run` does everything except publishing and tagging.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from './setup.mjs';

const isDry = process.argv.includes('--dry-run');
const ask = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).trim();
const { name, version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = `v${version}`;

/** The section of CHANGELOG.md for this version. */
function notes() {
  const [, part = ''] = readFileSync('CHANGELOG.md', 'utf8').split(`\n## ${version}\n`);
  return part.split(/\n## /)[0].trim();
}

const problems = [
  ask('git', 'status', '--porcelain') && 'there are changes that are not committed',
  ask('git', 'rev-parse', '--abbrev-ref', 'HEAD') !== 'main' && 'this is not main',
  ask('git', 'tag', '--list', tag) && `${tag} has been released`,
  !notes() && `CHANGELOG.md says nothing of ${version}: npx changeset version`,
  !repository && 'package.json names no repository, which provenance needs',
].filter(Boolean);
for (const problem of problems) console.error(`release: ${problem}`);
if (problems.length && !isDry) process.exit(1);

run('npm', ['test']);
run('npm', ['run', '-s', 'build']);
run('npm', ['publish', '--provenance', '--access', 'public', ...(isDry ? ['--dry-run'] : [])]);
if (!isDry) {
  run('git', ['tag', '--annotate', tag, '--message', `${name} ${version}`]);
  run('git', ['push', 'origin', 'main', tag]);
}
console.log(`\n${tag}\n\n${notes()}`);
