// `npm run bench:service`: measures the cost of a POST as the storage grows, and the throughput of the service. Writes the
// figures into docs/service.md. Takes about five minutes; `npm run bench:service -- --quick` uses less data and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { costOfPost } from './bench/cost-of-post.js';
import { loadRun } from './bench/load-run.js';
import { STORAGES } from './bench/storages.js';

const PAGE = 'docs/service.md';
const FIGURES = /(<!-- figures -->\n)[\s\S]*(<!-- \/figures -->)/;

const isQuick = process.argv.includes('--quick');
const [few, many] = isQuick ? [100, 2000] : [1000, 100_000];
const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const costs: string[] = [];
const loads: string[] = [];
for (const [name, open] of Object.entries(STORAGES)) {
  const [atFew, atMany] = [await costOfPost(open, few), await costOfPost(open, many)];
  const ratio = number(atMany / atFew, 2);
  costs.push(`| ${name} | ${number(atFew, 2)} ms | ${number(atMany, 2)} ms | ${ratio} |`);
  console.log(`${name}: ${costs.at(-1)}`);
  const { flows, perSecond, p50, p99 } = await loadRun(open, isQuick ? 5 : 25);
  loads.push(
    `| ${name} | ${number(flows)} | ${number(perSecond)} | ${number(p50)} ms | ${number(p99)} ms |`,
  );
  console.log(`${name}: ${loads.at(-1)}`);
}

const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`;
const text = `
Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:service\`, Node ${process.versions.node}, ${machine}, which the clients
and PostgreSQL share with the service.

CPU time of the service for a POST, over full flows (checkout, card, attachment, order), one after the other:

| storage | ${number(few)} checkouts stored | ${number(many)} checkouts stored | ratio |
| --- | --- | --- | --- |
${costs.join('\n')}

Full flows over 16 connections to one process:

| storage | flows | POSTs a second | p50 | p99 |
| --- | --- | --- | --- | --- |
${loads.join('\n')}

`;
console.log(text);
if (!isQuick) writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(FIGURES, `$1${text}$2`));
