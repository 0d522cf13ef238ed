// Prints the download sizes next to the project's goals and fails if a row exceeds its ceiling: the goal
// if it is met, otherwise the size reached so far (docs/decisions/0010-size-goals.md). Measured in Chromium on apps
// that import only the packed tarball. English, brotli 11, KB of 1000 bytes, including Lit.
import { rmSync } from 'node:fs';
import { launchChromium } from './browser.mjs';
import { serve } from './serve.mjs';
import { buildApps } from './size/apps.mjs';
import { measure } from './size/measure.mjs';
import { openSession, startSandbox } from './sandbox-service.mjs';

const BUILDS = ['vite', 'esbuild', 'cdn'];
const CARD = 'input[autocomplete=cc-number]';
const dropin = { page: 'dr-dropin input[type=radio]', frame: CARD };

/** A row: the measurement, its goal, and the ceilings of the builds that miss it. */
const ROWS = [
  {
    name: '<dr-dropin>: scripts that block the session request',
    app: 'dropin',
    seen: dropin,
    count: ({ blocking }) => blocking.length,
    goal: 3,
    ceilings: {},
  },
  {
    name: '<dr-dropin>: JS that blocks the session request, KB',
    app: 'dropin',
    seen: dropin,
    count: ({ blockingKb }) => blockingKb,
    goal: 28,
    ceilings: { vite: 28.5, esbuild: 29.8, cdn: 28.3 },
  },
  {
    name: '<dr-dropin>: requests until the card form is usable',
    app: 'dropin',
    seen: dropin,
    count: ({ all }) => all.length,
    goal: 14,
    ceilings: {},
  },
  {
    name: '<dr-dropin>: JS until the card form is usable, KB',
    app: 'dropin',
    seen: dropin,
    count: ({ scriptsKb }) => scriptsKb,
    goal: 66,
    ceilings: {},
  },
  {
    name: '<dr-session-summary> until visible, KB',
    app: 'summary',
    seen: { page: 'dr-session-summary [part=line]' },
    count: ({ neededKb }) => neededKb,
    goal: 19,
    ceilings: { vite: 22.5, esbuild: 23.4, cdn: 21.6 },
  },
  {
    name: '… with <dr-payment-methods>, KB',
    app: 'methods',
    seen: { page: 'dr-payment-methods input[type=radio]' },
    count: ({ neededKb }) => neededKb,
    goal: 23,
    ceilings: { vite: 26.8, esbuild: 29.0, cdn: 25.4 },
  },
  {
    name: 'dr-elements.js, the three tags in one file, KB',
    app: 'elements',
    seen: dropin,
    count: ({ blockingKb }) => blockingKb,
    goal: 35,
    ceilings: {},
    builds: ['cdn'],
  },
  {
    name: 'card frame, KB',
    app: 'dropin',
    seen: dropin,
    count: ({ frameKb }) => frameKb,
    goal: 14,
    ceilings: {},
    builds: ['cdn'],
  },
  {
    name: 'DigitalRiver.js with drop-in until the list, KB',
    app: 'digitalriver',
    seen: { page: 'dr-dropin input[type=radio]' },
    count: ({ neededKb }) => neededKb,
    goal: 34,
    ceilings: {},
    builds: ['cdn'],
  },
];

const { folder, site } = await buildApps();
const service = await startSandbox();
const { origin, close } = await serve(site);
const browser = await launchChromium();

const measured = new Map();
async function measureOnce(build, app, seen) {
  const key = `${build}/${app}`;
  if (!measured.has(key)) {
    const session = await openSession(service.url);
    const query = `session=${session}&service=${encodeURIComponent(service.url)}`;
    measured.set(key, await measure(browser, `${origin}/${key}/?${query}`, seen));
  }
  return measured.get(key);
}

const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const failures = [];
console.log(`${' '.repeat(58)}${BUILDS.map((build) => build.padEnd(10)).join('')}goal`);
for (const { name, app, seen, count, goal, ceilings, builds = BUILDS } of ROWS) {
  const cells = [];
  const missed = [];
  for (const build of BUILDS) {
    if (!builds.includes(build)) {
      cells.push('');
      continue;
    }
    const value = count(await measureOnce(build, app, seen));
    const ceiling = ceilings[build] ?? goal;
    if (value > ceiling) failures.push(`${name}, ${build}: ${shown(value)} is over ${ceiling}`);
    if (value > goal) missed.push(`${build} ceiling ${ceiling}`);
    cells.push(`${shown(value)}${value > ceiling ? ' GREW' : value > goal ? ' *' : ''}`);
  }
  const notes = missed.length ? `  * ${missed.join(', ')}` : '';
  console.log(`${name.padEnd(58)}${cells.map((cell) => cell.padEnd(10)).join('')}${goal}${notes}`);
}
if (process.argv.includes('--requests'))
  for (const [key, { all }] of measured) {
    console.log(`\n${key}`);
    for (const { pathname, kb, blocks } of all)
      console.log(`  ${kb.toFixed(1).padStart(5)} KB  ${blocks ? 'first' : '     '}  ${pathname}`);
  }

await browser.close();
close();
service.stop();
rmSync(folder, { recursive: true });
if (failures.length) {
  console.error(`\npast the ceiling:\n${failures.join('\n')}`);
  process.exit(1);
}
