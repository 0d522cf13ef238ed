#!/usr/bin/env node
// `npm run trace`: one subject's load with a trace, and where the time goes as tables. See README.md.
import * as esbuild from 'esbuild';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { KIND_NAMES } from './read-trace.mjs';
import { PROFILES } from './profiles.mjs';
import { trace } from './suites.mjs';

const { values: given } = parseArgs({
  options: {
    subject: { type: 'string', default: 'kit' },
    profile: { type: 'string', default: 'desktop' },
    methods: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    top: { type: 'string', default: '30' },
  },
});
const n = Number(given.methods);
const { default: subject } = await import(`./subjects/${given.subject}.mjs`);
const options = {
  n,
  profile: PROFILES[given.profile],
  files: await subject.bundle({ n, esbuild, dir: import.meta.dirname }),
  routes: subject.routes({ n, esbuild, dir: import.meta.dirname }),
};
const browser = await launch();
const runs = [];
for (let run = 0; run < Number(given.runs); run++)
  runs.push(await trace(browser, subject, options));
await browser.close();

// The load that took the middle time until the list: figures that belong together.
const { at, kinds, files, functions, natives, longest, updates, rounds, frameMs } = runs.sort(
  (a, b) => a.at.list - b.at.list,
)[runs.length >> 1];
const ms = (value) => value.toFixed(1).padStart(8);
const head = (label) => console.log(`\n${label.padEnd(40)}    list    card     all`);
console.log(
  `${subject.name}, ${given.profile}: list after ${ms(at.list)} ms, card form after ${ms(at.card)} ms`,
);
console.log(
  `longest task ${ms(longest.ms)} ms, at ${ms(longest.at)} ms; other sites' frames ${ms(frameMs)} ms`,
);
console.log(
  'drawn:',
  Object.entries(updates)
    .map(([tag, count]) => `${tag} ${count}`)
    .join(', '),
);
head('main thread, ms until');
for (const name of KIND_NAMES)
  console.log(name.padEnd(40) + ms(kinds.list[name]) + ms(kinds.card[name]) + ms(kinds.all[name]));
const total = (until) => Object.values(kinds[until]).reduce((sum, value) => sum + value, 0);
console.log('in all'.padEnd(40) + ms(total('list')) + ms(total('card')) + ms(total('all')));
head('script by file, ms until');
for (const row of files.slice(0, given.top))
  console.log(row.name.padEnd(40) + ms(row.list) + ms(row.card) + ms(row.all));
console.log('\nby function:     own  in all');
for (const row of functions.slice(0, given.top)) console.log(ms(row.all) + ms(row.total), row.name);
console.log('\nby function, with what it calls');
for (const row of [...functions].sort((a, b) => b.total - a.total).slice(0, given.top))
  console.log(ms(row.all) + ms(row.total), row.name);
console.log('\nby function of the browser');
for (const row of natives.slice(0, given.top)) console.log(ms(row.all), row.name);
console.log('\nrequests: from, to, KB');
for (const { url, from, to, kb } of rounds)
  console.log(
    `${String(from).padStart(6)}${String(to).padStart(6)}${kb.toFixed(1).padStart(7)}  ${url}`,
  );
