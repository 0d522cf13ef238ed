#!/usr/bin/env node
// `npm run bench`: measures the kit beside other payment UIs in one run and writes docs/performance.md. See README.md.
import * as esbuild from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { PROFILES } from './profiles.mjs';
import { markdown } from './report.mjs';
import { leak, load, switchTimes, trace } from './suites.mjs';

const directory = import.meta.dirname;
const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    methods: { type: 'string', default: '5' },
    suites: { type: 'string', default: 'load,trace,scale,switch,leak' },
    profiles: { type: 'string', default: 'desktop,mobile,slow' },
    subjects: { type: 'string', default: '' },
    cycles: { type: 'string', default: '200' },
    add: { type: 'boolean', default: false },
    out: { type: 'string', default: join(directory, '../docs/performance.md') },
  },
});
const runs = Number(given.runs);
const usual = Number(given.methods);
const suites = new Set(given.suites.split(','));

const COUNTS = [5, 20, 50, 100, 200];
const ORDER = ['vanilla', 'lit', 'framed', 'kit'];

const { skipped, subjects } = await readSubjects(given.subjects.split(',').filter(Boolean));
const bundles = new Map();
const filesOf = async (subject, n) => {
  const key = subject.name === 'vanilla' ? `${subject.name} ${n}` : subject.name;
  if (!bundles.has(key)) bundles.set(key, await subject.bundle({ n, esbuild, dir: directory }));
  return bundles.get(key);
};
const optionsFor = async (subject, { n = usual, profile = PROFILES.desktop } = {}) => ({
  n,
  profile,
  files: await filesOf(subject, n),
  routes: subject.routes({ n, esbuild, dir: directory }),
});

const browser = await launch();
const started = new Date();
const result = {
  when: started.toISOString(),
  machine: {
    cores: cpus().length,
    cpu: cpus()[0].model,
    memoryGB: Math.round(totalmem() / 2 ** 30),
  },
  chromium: browser.version(),
  runs,
  methods: usual,
  counts: COUNTS,
  profiles: {},
  skipped,
  subjects: Object.fromEntries(
    subjects.map(({ name, note, maxMethods }) => [
      name,
      { note, maxMethods, load: {}, scale: {}, trace: {}, switch: null, leak: null },
    ]),
  ),
  calibration: [],
  load1: [loadavg()[0]],
  failures: [],
};
const file = join(directory, 'out/results.json');
if (given.add) addTo(JSON.parse(readFileSync(file, 'utf8')));
try {
  await measure();
} finally {
  await browser.close();
}
write();
console.log(markdown(result));

/** Goes on with the figures of the last run, which had other suites. */
function addTo(last) {
  const { calibration, failures, load1, profiles, runs: lastRuns, tookSeconds, when } = last;
  Object.assign(result, { calibration, failures, load1, profiles, runs: lastRuns, when });
  result.earlierSeconds = tookSeconds;
  result.subjects = { ...result.subjects, ...last.subjects };
}

/** After each suite: a run that is cut off leaves what it had. */
function write() {
  result.tookSeconds = (result.earlierSeconds ?? 0) + Math.round((Date.now() - started) / 1000);
  result.load1.push(loadavg()[0]);
  mkdirSync(join(directory, 'out'), { recursive: true });
  writeFileSync(file, JSON.stringify(result, null, 1));
  writeFileSync(resolve(given.out), markdown(result));
}

async function measure() {
  for (const subject of subjects) await filesOf(subject, usual);
  if (suites.has('load')) {
    // Not counted: the caches of the disk and of the compression.
    for (const subject of subjects)
      await attempt(subject, 'warm-up', async () =>
        load(browser, subject, await optionsFor(subject)),
      );
    for (const name of given.profiles.split(',')) {
      const profile = PROFILES[name];
      result.profiles[name] = profile;
      for (const subject of subjects) result.subjects[subject.name].load[name] = [];
      await interleave(runs, async (subject) => {
        const loaded = await attempt(subject, `load ${name}`, async () =>
          load(browser, subject, await optionsFor(subject, { profile })),
        );
        if (loaded) result.subjects[subject.name].load[name].push(loaded);
      });
      progress(`load ${name}`);
    }
  }
  if (suites.has('trace')) {
    // A slow line differs from a phone in its waits, which the loads say all of.
    for (const name of given.profiles.split(',').filter((profile) => profile !== 'slow')) {
      for (const subject of subjects) result.subjects[subject.name].trace[name] = [];
      await interleave(3, async (subject) => {
        const traced = await attempt(subject, `trace ${name}`, async () =>
          trace(browser, subject, await optionsFor(subject, { profile: PROFILES[name] })),
        );
        if (traced) result.subjects[subject.name].trace[name].push(traced);
      });
      progress(`trace ${name}`);
    }
  }
  if (suites.has('scale')) {
    for (const subject of subjects) result.subjects[subject.name].scale = {};
    await interleave(3, async (subject) => {
      for (const n of COUNTS.filter((count) => count <= (subject.maxMethods ?? count))) {
        const loaded = await attempt(subject, `${n} methods`, async () =>
          load(browser, subject, await optionsFor(subject, { n })),
        );
        if (!loaded) continue;
        const { all, list, nodes, taskMs, total } = loaded;
        const measured = { list, all, taskMs, nodes, requests: total.requests };
        (result.subjects[subject.name].scale[n] ??= []).push(measured);
      }
    });
    progress('scale');
  }
  for (const [suite, run] of [
    ['switch', switchTimes],
    ['leak', (...all) => leak(...all, Number(given.cycles))],
  ]) {
    if (!suites.has(suite)) continue;
    await interleave(1, async (subject) => {
      const measured = await attempt(subject, suite, async () =>
        run(browser, subject, await optionsFor(subject)),
      );
      result.subjects[subject.name][suite] = measured ?? null;
    });
    progress(suite);
  }
}

async function readSubjects(only) {
  const found = { subjects: [], skipped: {} };
  for (const file of readdirSync(join(directory, 'subjects')).sort()) {
    if (file === 'data.mjs') continue;
    const { default: subject } = await import(`./subjects/${file}`);
    if (only.length && !only.includes(subject.name)) continue;
    const reason = await subject.available?.();
    if (reason) found.skipped[subject.name] = reason;
    else found.subjects.push(subject);
  }
  const rank = ({ name }) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  found.subjects.sort((a, b) => rank(a) - rank(b));
  return found;
}

/** Round by round, subject by subject, each round from another start: a slower machine slows all alike. */
async function interleave(rounds, run) {
  for (let round = 0; round < rounds; round++) {
    result.calibration.push(calibrate());
    for (let at = 0; at < subjects.length; at++)
      await run(subjects[(at + round) % subjects.length]);
  }
}

/** A second try where one fails; both failures are in the report. */
async function attempt({ name }, what, run) {
  for (let tries = 0; tries < 2; tries++) {
    try {
      return await run();
    } catch (error) {
      result.failures.push(`${name}, ${what}: ${String(error).slice(0, 200)}`);
      console.error('!', name, what, String(error).slice(0, 200));
    }
  }
  return undefined;
}

/** A fixed amount of work in this process: how busy the machine is. */
function calibrate() {
  const start = performance.now();
  let value = 1;
  for (let at = 0; at < 2e6; at++) value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
  return performance.now() - start + (value < 0 ? 1 : 0);
}

function progress(what) {
  console.error(`[${Math.round((Date.now() - started) / 1000)} s] ${what}`);
  write();
}
