// `npm run build:test-times`: writes the durations of the last `npm test` into docs/testing.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { TIMES } from './testing/run-steps.mjs';

const PAGE = 'docs/testing.md';
const [BEGIN, END] = ['<!-- times -->', '<!-- end of times -->'];

const { took, busy, steps } = JSON.parse(readFileSync(TIMES, 'utf8'));
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
const day = new Date().toISOString().slice(0, 10);
const processors = cpus();
const rows = steps
  .toSorted((one, other) => other.seconds - one.seconds)
  .map(({ name, passed, seconds }) => `| ${name} | ${passed} | ${minutes(seconds)} |`);
const text = [
  `Measured on ${day} with ${processors.length} processors (${processors[0].model.trim()}): ${minutes(took)} minutes after`,
  `installing, processors busy ${Math.round(busy * 100)} % of the time. Two steps run side by side.`,
  '',
  '| step | passed | minutes |',
  '| --- | ---: | ---: |',
  ...rows,
].join('\n');

const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(BEGIN);
const [, after] = rest?.split(END) ?? [];
if (after === undefined) throw new Error(`${PAGE} has no ${BEGIN} … ${END}`);
writeFileSync(PAGE, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`);
